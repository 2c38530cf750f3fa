#include "calendar/fields.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "calendar/convert.h"
#include "calendar/occurrence.h"
#include "calendar/range.h"
#include "calendar/year.h"

namespace rasad {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

constexpr int kLongestOfDays = 7;  // what may have a following day

std::string WeekdayName(int weekday) { return std::string(kWeekdays[weekday - 1]); }

// "The past two days": no day of theirs is "the same day".
bool RunsToReport(const Context& context) {
  return context.anchor && context.previous && context.previous->from < context.previous->to &&
         context.previous->to == *context.anchor;
}

// "The same month": of the last month or day, whatever year was told of since. "The same day": of
// the last day, whatever "the past two days" were told of since.
const std::optional<DayRange>& Previous(const DateFields& fields, const Context& context) {
  if (fields.day_step == 0 && context.previous_day && RunsToReport(context))
    return context.previous_day;
  const bool fine = fields.day_step == 0 || fields.week_step == 0 || fields.month_step;
  return fine && context.previous_month ? context.previous_month : context.previous;
}

std::optional<Day> ReferenceDay(const DateFields& fields, const Context& context, int step) {
  if (fields.reference == DateReference::kAnchor) return context.anchor;
  const std::optional<DayRange>& previous = Previous(fields, context);
  if (!previous) return std::nullopt;
  return step > 0 ? previous->to : previous->from;
}

Resolved RelativeDays(const NamedRange& range) {
  return {range.days, range.precision, Basis::kRelative, Calendar::kGregorian, false, {}};
}

// "Today, Thursday" in a report that was published on another day: written the day after by its own
// clock, or some days before.
DayRange WrittenOn(int weekday, Day day) {
  const int ahead = (weekday - IsoWeekday(day) + 7) % 7;
  const Day written = ahead == 1 ? day + 1 : day + ahead - 7;
  return {written, written};
}

// The moon was sighted a day earlier or later.
void MoveToWeekday(int weekday, Resolved* found) {
  const int off = (weekday - IsoWeekday(found->days.from) + 7) % 7;
  if (off == 1) found->days = {found->days.from + 1, found->days.to + 1};
  if (off == 6) found->days = {found->days.from - 1, found->days.to - 1};
}

// No year and no month has a following day.
bool IsTooWide(const DateFields& fields, const Context& context) {
  if (fields.reference != DateReference::kPrevious) return false;
  const std::optional<DayRange>& previous = Previous(fields, context);
  return previous->to - previous->from > kLongestOfDays;
}

std::optional<Resolved> FromDayStep(const DateFields& fields, const Context& context) {
  const auto reference = ReferenceDay(fields, context, *fields.day_step);
  if (!reference || IsTooWide(fields, context)) return std::nullopt;
  const Day day = *reference + *fields.day_step;
  Resolved found = RelativeDays({{day, day}, Precision::kDay});
  if (fields.weekday && IsoWeekday(day) != *fields.weekday) {
    CheckWeekday(*fields.weekday, &found);
    found.days = WrittenOn(*fields.weekday, day);
  }
  return found;
}

std::optional<Resolved> FromWeekStep(const DateFields& fields, const Context& context) {
  const auto reference = ReferenceDay(fields, context, *fields.week_step);
  if (!reference) return std::nullopt;
  const DayRange week = WeekRange(*reference + 7 * *fields.week_step, context.week_start);
  if (fields.weekday) {
    const Day day = week.from + (*fields.weekday - context.week_start + 7) % 7;
    return RelativeDays({{day, day}, Precision::kDay});
  }
  const auto part = PartOf({week, Precision::kWeek}, Calendar::kGregorian, fields.part);
  if (!part) return std::nullopt;
  return RelativeDays(*part);
}

// Days from the reference to the weekday that is meant.
int WeekdayStep(const DateFields& fields, Day reference, DateDirection direction) {
  const int back = (IsoWeekday(reference) - *fields.weekday + 7) % 7;
  const int ahead = (7 - back) % 7;
  const int which = fields.which.value_or(0);
  if (which < 0) return -(back == 0 ? 7 : back) + 7 * (which + 1);
  if (which > 0) return (ahead == 0 ? 7 : ahead) + 7 * (which - 1);
  return direction == DateDirection::kFuture ? ahead : -back;
}

std::optional<Resolved> FromWeekday(const DateFields& fields, const Context& context) {
  const auto reference = ReferenceDay(fields, context, fields.which.value_or(0));
  if (!reference) return std::nullopt;
  const Day day = *reference + WeekdayStep(fields, *reference, context.direction);
  return RelativeDays({{day, day}, Precision::kDay});
}

Calendar CalendarOf(const DateFields& fields, const Context& context) {
  if (fields.feast != Feast::kNone) return Calendar::kGregorian;
  const bool stepped = fields.year_step || fields.month_step;
  if (stepped && !fields.calendar && fields.reference == DateReference::kPrevious) {
    return context.previous_calendar.value_or(context.home);
  }
  return fields.calendar.value_or(context.home);
}

// Month and year steps become a month and a year. False where there is no reference day.
bool FixSteps(Calendar calendar, const Context& context, DateFields* fields) {
  if (!fields->month_step && !fields->year_step) return true;
  const int step = fields->month_step.value_or(fields->year_step.value_or(0));
  const auto reference = ReferenceDay(*fields, context, step);
  if (!reference) return false;
  const CivilDate date = DateOf(calendar, *reference);
  int year = date.year + fields->year_step.value_or(0);
  if (fields->month_step) {
    const Day start = MonthStart(calendar, year, date.month + *fields->month_step);
    const CivilDate month = DateOf(calendar, start);
    year = month.year;
    if (!fields->half_year) fields->month = month.month;
  }
  fields->year = year;
  return true;
}

std::optional<YearlyDate> FromHint(const DateFields& fields, Calendar calendar, int year) {
  const DayRange days = YearRange(Calendar::kGregorian, year);
  for (const YearlyDate& one : OccurrencesAround(fields, calendar, days.from)) {
    if (one.days.from >= days.from && one.days.from <= days.to) return one;
  }
  return std::nullopt;
}

std::optional<YearlyDate> OfYear(const DateFields& fields, Calendar calendar,
                                 const Context& context) {
  const int year = FullYear(*fields.year, calendar);
  if (IsSolarYear(fields, calendar, context)) {
    return InForeignYear(fields, calendar, year, Calendar::kPersian);
  }
  return InYear(fields, calendar, year, context.home);
}

// Years counted on from a date that isn't ahead ("seven years later") don't lead past the report.
bool LeadsPastReport(const DateFields& fields, const Resolved& found, const Context& context) {
  if (fields.reference != DateReference::kPrevious || !context.anchor || !context.previous) {
    return false;
  }
  const int step = std::max(fields.year_step.value_or(0), fields.month_step.value_or(0));
  return step > 1 && context.direction != DateDirection::kFuture &&
         context.previous->from <= *context.anchor && found.days.from > *context.anchor;
}

std::optional<YearlyDate> Find(const DateFields& fields, Calendar calendar,
                               const Context& context) {
  if (fields.year) {
    auto found = OfYear(fields, calendar, context);
    if (!found || !fields.known || !context.anchor || found->days.from <= *context.anchor) {
      return found;
    }
    DateFields another = fields;
    another.year.reset();
    return Find(another, calendar, context);
  }
  const bool named = fields.month || fields.day || fields.season || fields.feast != Feast::kNone;
  if (!named) return std::nullopt;
  const auto reference = ReferenceDay(fields, context, fields.which.value_or(0));
  if (!reference) {
    if (!context.year_hint || !(fields.month || fields.season)) return std::nullopt;
    return FromHint(fields, calendar, *context.year_hint);
  }
  DateFields with_calendar = fields;
  with_calendar.calendar = calendar;
  return PickOccurrence(OccurrencesAround(fields, calendar, *reference), with_calendar, *reference,
                        context);
}

Basis BasisOf(const DateFields& fields) {
  if (IsRelative(fields)) return Basis::kRelative;
  return fields.year ? Basis::kAbsolute : Basis::kPartial;
}

std::optional<Resolved> FromNames(const DateFields& fields, const Context& context) {
  Calendar calendar = CalendarOf(fields, context);
  DateFields fixed = fields;
  if (IsForeignDecade(fields, calendar, context)) {
    fixed.year = GregorianDecade(FullYear(*fields.year, calendar));
    calendar = Calendar::kGregorian;
  }
  if (!FixSteps(calendar, context, &fixed)) return std::nullopt;
  const auto found = Find(fixed, calendar, context);
  if (!found) return std::nullopt;
  std::optional<NamedRange> range = NamedRange{found->days, found->precision};
  if (fields.nth)
    range = NthIn(found->days, fields, context.week_start);
  else
    range = PartOf(*range, calendar, fields.part);
  if (!range) return std::nullopt;
  Resolved out{range->days, range->precision, BasisOf(fields), calendar, found->approximate, {}};
  if (!IsExact(calendar, DateOf(calendar, out.days.from).year)) out.approximate = true;
  const bool day_named = out.precision == Precision::kDay && !fields.nth;
  if (fields.weekday && day_named) CheckWeekday(*fields.weekday, &out);
  if (LeadsPastReport(fields, out, context)) return std::nullopt;
  return out;
}

bool IsWeekdayAlone(const DateFields& f) {
  return f.weekday && !f.day && !f.month && !f.year && !f.nth && !f.month_step && !f.year_step &&
         !f.season;
}

}  // namespace

void CheckWeekday(int weekday, Resolved* found) {
  const int actual = IsoWeekday(found->days.from);
  if (actual == weekday || weekday < 1 || weekday > 7) return;
  found->conflict = IsoDate(found->days.from) + " is a " + WeekdayName(actual) +
                    ", the text says " + WeekdayName(weekday);
  if (found->calendar != Calendar::kIslamic) return;
  const Day before = found->days.from;
  MoveToWeekday(weekday, found);
  if (found->days.from != before) found->approximate = true;
}

bool IsRelative(const DateFields& fields) {
  if (fields.day_step || fields.week_step || IsWeekdayAlone(fields)) return true;
  if (fields.month || fields.season || fields.feast != Feast::kNone) return false;
  return (fields.month_step && !fields.day) || (fields.year_step && !fields.day);
}

std::optional<Resolved> ResolveFields(const DateFields& fields, const Context& context) {
  if (fields.day_step) return FromDayStep(fields, context);
  if (fields.week_step) return FromWeekStep(fields, context);
  if (IsWeekdayAlone(fields)) return FromWeekday(fields, context);
  return FromNames(fields, context);
}

}  // namespace rasad
