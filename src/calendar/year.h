// Which year a number is, and of which calendar.
//
// Pure functions, thread-safe.
#ifndef RASAD_CALENDAR_YEAR_H_
#define RASAD_CALENDAR_YEAR_H_

#include "calendar/resolve.h"

namespace rasad {

// Two digits are a year of the current or the last century ("94" is 1394).
int FullYear(int year, Calendar calendar);

// "The eighties" of a text that has just told of 1983 are none of the solar century, nor are those
// that the solar century has yet to see.
bool IsForeignDecade(const DateFields& fields, Calendar calendar, const Context& context);

// The Gregorian decade of the same name: 1980 for 1380.
int GregorianDecade(int solar);

// "Arbaeen 1405" in a Persian text of 1405: of the solar year, unless the text says otherwise.
bool IsSolarYear(const DateFields& fields, Calendar calendar, const Context& context);

}  // namespace rasad

#endif  // RASAD_CALENDAR_YEAR_H_
