// Ranges of days that have a name: seasons, weeks, parts of months and years, the n-th of
// something.
//
// All pure; cost and errors as in convert.h.
#ifndef RASAD_CALENDAR_RANGE_H_
#define RASAD_CALENDAR_RANGE_H_

#include <optional>

#include "calendar/parts.h"
#include "record/record.h"

namespace rasad {

struct NamedRange {
  DayRange days;
  Precision precision = Precision::kDay;
};

DayRange SeasonRange(Calendar calendar, int year, Season season);

// The week that holds the day.
DayRange WeekRange(Day day, int week_start);

Day EasterDay(Feast feast, int year);  // Gregorian year and day

// A part of a month, season, year, decade (kSpan, a range of whole years) or week. nullopt for a
// part of a day.
std::optional<NamedRange> PartOf(const NamedRange& whole, Calendar calendar, DatePart part);

// The n-th day, week or weekday inside a range, from its end where n is negative. A week counts
// when all its days lie inside.
std::optional<NamedRange> NthIn(DayRange whole, const DateFields& fields, int week_start);

// The same day `months` later or earlier, the last of the month where that has no such day.
Day AddMonths(Day day, int months);

}  // namespace rasad

#endif  // RASAD_CALENDAR_RANGE_H_
