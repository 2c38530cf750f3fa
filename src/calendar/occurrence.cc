#include "calendar/occurrence.h"

#include <algorithm>
#include <cstdlib>

#include "calendar/convert.h"
#include "calendar/range.h"

namespace rasad {
namespace {

constexpr int kYearsBack =
    12;  // enough for 30 Esfand and 29 February, which skip up to eight years
constexpr int kYearsAhead = 9;
constexpr int kFarAhead = 260;     // what was due and is further ahead was due some weeks ago
constexpr int kWeekdayBack = 400;  // how far a weekday may move a year-less date
constexpr int kWeekdayAhead = 300;

std::optional<YearlyDate> DayOfMonth(const DateFields& fields, Calendar calendar, int year) {
  const DayRange month = MonthRange(calendar, year, *fields.month);
  YearlyDate found{month, month, Precision::kMonth};
  if (!fields.day) return found;
  const int length = month.to - month.from + 1;
  // The moon was sighted a day later than the table says.
  const bool thirtieth = calendar == Calendar::kIslamic && *fields.day == 30 && length == 29;
  if (*fields.day < 1 || (*fields.day > length && !thirtieth)) return std::nullopt;
  const Day day = month.from + *fields.day - 1;
  return YearlyDate{{day, day}, month, Precision::kDay, thirtieth};
}

std::optional<YearlyDate> Named(const DateFields& fields, Calendar calendar, int year) {
  if (fields.feast != Feast::kNone) {
    const Day day = EasterDay(fields.feast, year);
    return YearlyDate{{day, day}, {day, day}, Precision::kDay};
  }
  if (fields.season) {
    const DayRange days = SeasonRange(calendar, year, *fields.season);
    return YearlyDate{days, days, Precision::kSeason};
  }
  if (fields.month) return DayOfMonth(fields, calendar, year);
  if (fields.day) return std::nullopt;
  const DayRange days{MonthStart(calendar, year, 1),
                      MonthStart(calendar, year + fields.year_count, 1) - 1};
  return YearlyDate{days, days, fields.year_count > 1 ? Precision::kSpan : Precision::kYear};
}

void ListYears(const DateFields& fields, Calendar calendar, int year,
               std::vector<YearlyDate>* all) {
  for (int y = year - kYearsBack; y <= year + kYearsAhead; ++y) {
    if (y < kMinCalendarYear || y > kMaxCalendarYear) continue;
    if (auto found = Named(fields, calendar, y)) all->push_back(*found);
  }
}

// "Saturday the sixteenth": no month either.
void ListMonths(const DateFields& fields, Calendar calendar, Day day,
                std::vector<YearlyDate>* all) {
  const CivilDate date = DateOf(calendar, day);
  for (int step = -14; step <= 10; ++step) {
    DateFields named = fields;
    const CivilDate month = DateOf(calendar, MonthStart(calendar, date.year, date.month + step));
    named.month = month.month;
    if (auto found = DayOfMonth(named, calendar, month.year)) all->push_back(*found);
  }
}

using List = std::vector<YearlyDate>;

const YearlyDate* LatestStarting(const List& all, Day limit) {
  const YearlyDate* best = nullptr;
  for (const YearlyDate& one : all) {
    if (one.days.from <= limit) best = &one;
  }
  return best;
}

const YearlyDate* FirstEnding(const List& all, Day limit) {
  for (const YearlyDate& one : all) {
    if (one.days.to >= limit) return &one;
  }
  return nullptr;
}

int Distance(const YearlyDate& one, Day day) {
  return std::max({one.days.from - day, day - one.days.to, 0});
}

const YearlyDate* Nearest(const List& all, Day day) {
  const YearlyDate* best = nullptr;
  for (const YearlyDate& one : all) {
    if (!best || Distance(one, day) < Distance(*best, day)) best = &one;
  }
  return best;
}

// The n-th that is over (n = 1: the last) or that has yet to begin.
const YearlyDate* Which(const List& all, int which, Day reference) {
  List::size_type over = 0, begun = 0;
  for (const YearlyDate& one : all) {
    over += one.whole.to < reference;
    begun += one.whole.from <= reference;
  }
  if (which == 0) {
    for (const YearlyDate& one : all) {
      if (one.whole.from <= reference && reference <= one.whole.to) return &one;
    }
    return Nearest(all, reference);
  }
  const auto at =
      which < 0 ? static_cast<int64_t>(over) + which : static_cast<int64_t>(begun) + which - 1;
  if (at < 0 || at >= static_cast<int64_t>(all.size())) return nullptr;
  return &all[at];
}

// How far ahead a name without a year may begin.
int DaysAhead(Precision precision, DateDirection direction) {
  if (direction == DateDirection::kPast || direction == DateDirection::kFuture) return 0;
  if (precision == Precision::kSeason) return 0;
  if (direction == DateDirection::kUnknown) return kDaysAhead;
  return precision == Precision::kDay ? kDaysAheadTold : 0;
}

const YearlyDate* ByContext(const List& all, const DateFields& fields, Day reference,
                            const Context& context) {
  if (fields.which) return Which(all, *fields.which, reference);
  if (context.nearest) return Nearest(all, reference);
  if (context.direction == DateDirection::kFuture) {
    const YearlyDate* next = FirstEnding(all, reference);
    if (next && next->days.from - reference <= kFarAhead) return next;
  }
  if (all.empty()) return nullptr;
  return LatestStarting(all, reference + DaysAhead(all.front().precision, context.direction));
}

bool Fits(const YearlyDate& one, int weekday, int slack) {
  const int off = (IsoWeekday(one.days.from) - weekday + 7) % 7;
  return one.precision == Precision::kDay && std::min(off, 7 - off) <= slack;
}

// The nearest on which the weekday falls, within reach.
const YearlyDate* ByWeekday(const List& all, int weekday, Day reference, DateDirection direction) {
  const YearlyDate* best = nullptr;
  for (const YearlyDate& one : all) {
    const int ahead = one.days.from - reference;
    if (!Fits(one, weekday, 0) || ahead < -kWeekdayBack || ahead > kWeekdayAhead) continue;
    if (direction == DateDirection::kPast && ahead > 0) continue;
    if (direction == DateDirection::kFuture && ahead < 0) continue;
    if (!best || Distance(one, reference) < Distance(*best, reference)) best = &one;
  }
  return best;
}

}  // namespace

std::optional<YearlyDate> InForeignYear(const DateFields& fields, Calendar calendar, int year,
                                        Calendar year_calendar) {
  const int first = DateOf(calendar, MonthStart(year_calendar, year, 1)).year;
  for (int y = first; y <= first + 1; ++y) {
    auto found = Named(fields, calendar, y);
    if (found && DateOf(year_calendar, found->days.from).year == year) return found;
  }
  return std::nullopt;
}

std::optional<YearlyDate> InYear(const DateFields& fields, Calendar calendar, int year,
                                 Calendar home) {
  if (year < kMinCalendarYear || year + fields.year_count > kMaxCalendarYear) return std::nullopt;
  if (!fields.month) return Named(fields, calendar, year);
  const Calendar year_calendar =
      CalendarOfYear(year, calendar == Calendar::kGregorian ? home : calendar);
  if (year_calendar == calendar || (year < 1700 && home == Calendar::kGregorian)) {
    return Named(fields, calendar, year);
  }
  return InForeignYear(fields, calendar, year, year_calendar);
}

std::vector<YearlyDate> OccurrencesAround(const DateFields& fields, Calendar calendar, Day day) {
  std::vector<YearlyDate> all;
  const bool monthless = fields.day && !fields.month;
  if (monthless) {
    ListMonths(fields, calendar, day, &all);
  } else {
    ListYears(fields, calendar, DateOf(calendar, day).year, &all);
  }
  return all;
}

std::optional<YearlyDate> PickOccurrence(const std::vector<YearlyDate>& all,
                                         const DateFields& fields, Day reference,
                                         const Context& context) {
  const YearlyDate* best = ByContext(all, fields, reference, context);
  if (!best) return std::nullopt;
  const int slack = fields.calendar == Calendar::kIslamic ? 1 : 0;
  if (fields.weekday && fields.day && !fields.nth && !Fits(*best, *fields.weekday, slack)) {
    const auto* fitting = ByWeekday(all, *fields.weekday, reference, context.direction);
    if (fitting) best = fitting;
  }
  return *best;
}

}  // namespace rasad
