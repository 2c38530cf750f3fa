// A date without a year comes back every year: which one is meant.
//
// Occurrences are listed around a reference day, then one is picked by the rules of resolve.h.
#ifndef RASAD_CALENDAR_OCCURRENCE_H_
#define RASAD_CALENDAR_OCCURRENCE_H_

#include <optional>
#include <vector>

#include "calendar/resolve.h"

namespace rasad {

struct YearlyDate {
  DayRange days;
  DayRange
      whole;  // the month that holds the day; the same as `days` for months, seasons and feasts
  Precision precision = Precision::kDay;
  bool approximate = false;
};

// What the fields name in that year of the calendar, before `part` and `nth`; nullopt where the
// year has no such day. `year` may be a Gregorian one beside a month of another calendar (see
// CalendarOfYear).
std::optional<YearlyDate> InYear(const DateFields& fields, Calendar calendar, int year,
                                 Calendar home);

// "Ramadan 2019": the first that begins in that year of the other calendar.
std::optional<YearlyDate> InForeignYear(const DateFields& fields, Calendar calendar, int year,
                                        Calendar year_calendar);

// All occurrences of a year-less date from some years before to some years after the day, in order.
std::vector<YearlyDate> OccurrencesAround(const DateFields& fields, Calendar calendar, Day day);

// The one that is meant, seen from the reference day.
std::optional<YearlyDate> PickOccurrence(const std::vector<YearlyDate>& all,
                                         const DateFields& fields, Day reference,
                                         const Context& context);

}  // namespace rasad

#endif  // RASAD_CALENDAR_OCCURRENCE_H_
