// From what a date expression says to the days that it means: the codebook's rules for dates.
//
//   Context context;
//   context.anchor = ParseIsoDay("2024-03-07");
//   auto found = Resolve({.date = {.month = 2, .which = -1}}, context);
//   // 2024-02-01..2024-02-29, precision month, basis partial
//
// Rules that the codebook leaves open:
// - A weekday alone is the last such day up to and including the anchor; with direction kFuture
//   the first from the anchor on. "Last Tuesday" is before the anchor, "next Tuesday" after it.
// - A day and month without a year, or a month: the latest that begins at most kDaysAhead after the
//   anchor (news names what lies ahead of it more often than what is eight months old); with
//   direction kTold at most kDaysAheadTold for days, and not ahead for months. With a weekday that
//   doesn't fit, the nearest year in which it fits, from 400 days before to 300 days after the
//   anchor; if there is none, the weekday is reported as a conflict.
// - A season alone: the latest that began up to the anchor. With direction kFuture, days, months
// and
//   seasons are the first that isn't over, unless that is most of a year ahead. "Last February":
//   the latest February that is over.
// - Without an anchor a year-less date stays unknown, unless Context.year_hint gives a year.
// - "The past N days": from the anchor minus N days to the anchor. Hours count as whole days,
//   rounded up; months and years go back to the same Gregorian day. Ahead, weeks, months and years
//   are the N calendar units that follow.
// - A week begins on Context.week_start (Monday). Its parts: the first two, middle three, last two
//   days.
// - "Today, Thursday" where the anchor is no Thursday: the weekday is right, as reports are often
//   published later than they were written. The day after, else the last Thursday; a conflict.
// - "Since" a date ahead of the anchor is that date itself; so is one that may begin soon (`open`).
// - Years and months counted from the date before are of its calendar ("in 1996 ... two years
//   later"). Where that is itself not ahead of the anchor, two or more of them don't lead past it.
// - A decade of the solar century beside a Gregorian year of the same years is the Gregorian one.
// - A lunar month or feast with a year near the anchor's solar one is of that solar year.
// - Two calendars (`also`): the date that fits the weekday wins, then a date over a step ("last
//   night (11 Asad)"), then Gregorian and Persian over Islamic (which follows the moon's
//   sighting), then the first. The rest is told in `conflict`.
// - A Gregorian year beside a month of another calendar is the year in which that month begins.
// - A weekday moves an Islamic date by up to a day; the 30th of a month of 29 days is the day
//   after it. Both, and Islamic years outside the printed calendar, are `approximate`.
//
// What can't be resolved (no anchor, no such day) is nullopt, never a guess. Pure functions,
// thread-safe; 0.05 to 3 microseconds each.
#ifndef RASAD_CALENDAR_RESOLVE_H_
#define RASAD_CALENDAR_RESOLVE_H_

#include <optional>
#include <string>

#include "calendar/parts.h"
#include "record/record.h"

namespace rasad {

inline constexpr int kDaysAhead = 122;  // a third of a year
inline constexpr int kDaysAheadTold = 31;

struct Context {
  std::optional<Day> anchor;
  std::optional<DayRange> previous;           // the date that the text resolved last
  std::optional<DayRange> previous_day;       // the last that was a day or a night
  std::optional<DayRange> sentence_day;       // and that in the same sentence
  std::optional<DayRange> previous_month;     // the last that was no longer than a month
  std::optional<Calendar> previous_calendar;  // of that date's year, where it said one
  Calendar home = Calendar::kGregorian;       // the calendar of the language's years and seasons
  std::optional<int> year_hint;               // Gregorian; used where there is no anchor
  int week_start = 1;                         // ISO weekday
  DateDirection direction = DateDirection::kUnknown;  // DateParts.direction overrides it
  bool nearest = false;  // year-less dates: the nearest to the anchor on either side
};

struct Resolved {
  DayRange days;
  Precision precision = Precision::kDay;
  Basis basis = Basis::kAbsolute;
  Calendar calendar = Calendar::kGregorian;
  bool approximate = false;
  std::string conflict;  // an English sentence, or empty
};

std::optional<Resolved> Resolve(const DateParts& parts, const Context& context);

// True when every field is one that its calendar can hold (month 13, 31 April and weekday 8 are
// not). For the reader of numeric dates, which must choose an order of fields.
bool IsPossible(const DateFields& fields, Calendar home);

// The calendar that a bare year belongs to: 1200..1499 is a Hijri year, solar where the home
// calendar is Persian, else lunar; any other year is Gregorian.
Calendar CalendarOfYear(int year, Calendar home);

}  // namespace rasad

#endif  // RASAD_CALENDAR_RESOLVE_H_
