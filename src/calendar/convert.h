// Days to dates and back in the three calendars of the region's news.
//
//   DayFrom(Calendar::kPersian, {1403, 9, 10})   2024-11-30
//   DateOf(Calendar::kIslamic, day)              {1446, 5, 28}
//
// Years count from 1 to 9999 in each calendar, months and days from 1. A CivilDate is a year,
// month and day of the calendar that stands beside it, Gregorian or not.
//
// - Gregorian: proleptic, see record/day.h.
// - Persian (solar Hijri, also Afghanistan's): the 33-year arithmetic that ICU uses too. It has
//   the leap years of the astronomical calendar of Iran's law up to 1501 (2123). ICU is the oracle
//   of the tests.
// - Islamic: Umm al-Qura from a table (umm_al_qura.h), the tabular civil calendar before and after
//   it. IsExact() says where the printed calendar is known; elsewhere, and wherever a country goes
//   by its own sighting of the moon, a date can be a day or two off.
//
// Cost: arithmetic and one table look-up, some 50 ns; nothing is allocated. Thread-safe.
#ifndef RASAD_CALENDAR_CONVERT_H_
#define RASAD_CALENDAR_CONVERT_H_

#include <optional>

#include "record/day.h"
#include "record/record.h"

namespace rasad {

inline constexpr int kMinCalendarYear = 1;
inline constexpr int kMaxCalendarYear = 9999;

// nullopt when the calendar has no such day.
std::optional<Day> DayFrom(Calendar calendar, const CivilDate& date);

// Any day from year 1 to 9999 of the calendar; days outside are taken as its first or last day.
CivilDate DateOf(Calendar calendar, Day day);

// The first day of a month. Months outside 1..12 run on into the neighbouring years.
Day MonthStart(Calendar calendar, int year, int month);

int MonthLength(Calendar calendar, int year, int month);

// The most days that this month ever has, e.g. 29 for February.
int MaxMonthLength(Calendar calendar, int month);

DayRange MonthRange(Calendar calendar, int year, int month);
DayRange YearRange(Calendar calendar, int year);

// False where the calendar of that year is computed, not known: Islamic years outside 1343..1449.
bool IsExact(Calendar calendar, int year);

}  // namespace rasad

#endif  // RASAD_CALENDAR_CONVERT_H_
