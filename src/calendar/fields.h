// One DateFields to days: between occurrence.h (which year) and resolve.h (spans, pairs, since).
#ifndef RASAD_CALENDAR_FIELDS_H_
#define RASAD_CALENDAR_FIELDS_H_

#include <optional>

#include "calendar/resolve.h"

namespace rasad {

std::optional<Resolved> ResolveFields(const DateFields& fields, const Context& context);

// Reports in `conflict`, and moves an Islamic date by a day to meet the weekday.
void CheckWeekday(int weekday, Resolved* found);

// True when the fields count from a reference day instead of naming a date ("yesterday", "Friday",
// "last month").
bool IsRelative(const DateFields& fields);

}  // namespace rasad

#endif  // RASAD_CALENDAR_FIELDS_H_
