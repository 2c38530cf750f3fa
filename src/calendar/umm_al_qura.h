// The months of the Umm al-Qura calendar, Saudi Arabia's civil lunar calendar, as a table.
//
// ICU's islamic-umalqura agrees with the printed calendars from 1420 AH on; in 1343..1419 more
// than half of its months (529 of 924) begin a day or two off. Sources: 1343..1419, the month
// starts that the hijridate project lists from the printed calendars
// (github.com/dralshehri/hijridate, MIT); 1420..1500, ICU 72, a prediction from 1450 on. Months of
// 28 and 31 days are real: the printed calendars corrected themselves.
//
// 8 KB, built at the first call; thread-safe.
#ifndef RASAD_CALENDAR_UMM_AL_QURA_H_
#define RASAD_CALENDAR_UMM_AL_QURA_H_

#include "record/day.h"

namespace rasad {

inline constexpr int kFirstUmmAlQuraYear = 1343;
inline constexpr int kLastPrintedUmmAlQuraYear = 1449;
inline constexpr int kLastUmmAlQuraYear = 1500;

// The first day of a month, counted from 0 = Muharram 1343; `index` up to 12 * 158 (the day after
// the table).
Day UmmAlQuraMonthStart(int index);

}  // namespace rasad

#endif  // RASAD_CALENDAR_UMM_AL_QURA_H_
