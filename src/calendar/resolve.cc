#include "calendar/resolve.h"

#include <algorithm>
#include <cstdlib>

#include "calendar/convert.h"
#include "calendar/fields.h"
#include "calendar/pair.h"
#include "calendar/range.h"

namespace rasad {
namespace {

constexpr int kMaxStep =
    100000;  // units; anything longer is no date and would run out of the calendar

constexpr int kLongSince = 200;  // days since an open date, where the next one may be meant
constexpr int kSoon = 45;
constexpr int kMonths = 12;
constexpr int kMaxReversed = 15;  // days of a span written the wrong way round

bool Within(const std::optional<int>& value, int low, int high) {
  return !value || (*value >= low && *value <= high);
}

bool StepsPossible(const DateFields& f) {
  const std::optional<int> steps[] = {f.which, f.day_step, f.week_step, f.month_step, f.year_step};
  for (const auto& step : steps) {
    if (!Within(step, -kMaxStep, kMaxStep)) return false;
  }
  return Within(f.nth, -400, 400) && f.year_count >= 1 && f.year_count <= 1000;
}

bool PartsPossible(const DateParts& parts, Calendar home) {
  if (!IsPossible(parts.date, home) || !Within(parts.shift_days, -kMaxStep, kMaxStep)) return false;
  if (parts.until && !IsPossible(*parts.until, home)) return false;
  if (parts.window && !Within(parts.window->count, 1, kMaxStep)) return false;
  return std::all_of(parts.also.begin(), parts.also.end(),
                     [&](const DateFields& fields) { return IsPossible(fields, home); });
}

Resolved SpanOf(DayRange days, Basis basis, Calendar calendar = Calendar::kGregorian) {
  return {days, Precision::kSpan, basis, calendar, false, {}};
}

Day Back(Day anchor, const DateWindow& window) {
  switch (window.unit) {
    case DateUnit::kHour:
      return anchor - (window.count + 23) / 24;
    case DateUnit::kDay:
      return anchor - window.count;
    case DateUnit::kWeek:
      return anchor - 7 * window.count;
    case DateUnit::kMonth:
      return AddMonths(anchor, -window.count);
    case DateUnit::kYear:
      break;
  }
  return AddMonths(anchor, -12 * window.count);
}

DayRange Ahead(Day anchor, const DateWindow& window, const Context& context) {
  const CivilDate date = DateOf(context.home, anchor);
  const int n = window.count;
  switch (window.unit) {
    case DateUnit::kHour:
      return {anchor, anchor + (n + 23) / 24};
    case DateUnit::kDay:
      return {anchor, anchor + n};
    case DateUnit::kWeek: {
      const Day next = WeekRange(anchor, context.week_start).to + 1;
      return {next, next + 7 * n - 1};
    }
    case DateUnit::kMonth:
      return {MonthStart(context.home, date.year, date.month + 1),
              MonthStart(context.home, date.year, date.month + n + 1) - 1};
    case DateUnit::kYear:
      break;
  }
  return {MonthStart(context.home, date.year + 1, 1),
          MonthStart(context.home, date.year + n + 1, 1) - 1};
}

// "The attack began on Friday. ... 500 were killed within two days": from that Friday, where the
// time is over by the day of the report. "Said on Tuesday that it had arrested 20 within four
// days": up to Tuesday.
DayRange TimeWithin(Day anchor, const DateWindow& window, const Context& context) {
  constexpr Day kShortly = 62;
  if (const auto& day = context.previous_day; day && day->from + kShortly >= anchor) {
    Day end = day->from;
    while (Back(end, window) < day->from) ++end;
    if (end <= anchor) return {day->from, end};
  }
  const Day end = context.sentence_day ? std::min(anchor, context.sentence_day->to) : anchor;
  return {Back(end, window), end};
}

std::optional<Resolved> FromWindow(const DateWindow& window, const Context& context) {
  if (!context.anchor) return std::nullopt;
  const Day anchor = *context.anchor;
  if (window.ahead) return SpanOf(Ahead(anchor, window, context), Basis::kRelative);
  if (window.within) return SpanOf(TimeWithin(anchor, window, context), Basis::kRelative);
  return SpanOf({Back(anchor, window), anchor}, Basis::kRelative);
}

// The date before in the text, or from its first day to the anchor.
std::optional<Resolved> SamePeriod(const Context& context, bool since) {
  if (!context.previous) return std::nullopt;
  Resolved found = SpanOf(*context.previous, Basis::kRelative);
  if (since) {
    if (!context.anchor || found.days.from > *context.anchor) return std::nullopt;
    found.days.to = *context.anchor;
  }
  if (found.days.from == found.days.to) found.precision = Precision::kDay;
  return found;
}

// "From 24 June" in a text of early June is no day of last year.
std::optional<Resolved> SoonToCome(const DateParts& parts, const Resolved& last,
                                   const Context& context) {
  if (!parts.open || *context.anchor - last.days.from < kLongSince) return std::nullopt;
  Context ahead = context;
  ahead.direction = DateDirection::kFuture;
  auto next = ResolvePair(parts.date, parts.also, ahead);
  if (next && next->days.from > *context.anchor + kSoon) return std::nullopt;
  return next;
}

// From the first day of the date to the anchor.
std::optional<Resolved> Since(const DateParts& parts, Context context) {
  if (!context.anchor) return std::nullopt;
  if (context.direction != DateDirection::kFuture) context.direction = DateDirection::kPast;
  auto found = ResolvePair(parts.date, parts.also, context);
  if (!found || found->days.from > *context.anchor) return found;
  if (auto next = SoonToCome(parts, *found, context)) return next;
  found->days.to = *context.anchor;
  found->precision = Precision::kSpan;
  if (found->basis == Basis::kAbsolute) found->basis = Basis::kPartial;  // the anchor ends it
  return found;
}

bool HasYear(const DateFields& f) { return f.year || f.year_step || f.month_step; }

// What one end of a span leaves out it takes from the other: "13 to 15 July", "March to June 2024".
void Share(DateFields* a, DateFields* b) {
  if (!a->calendar) a->calendar = b->calendar;
  if (!b->calendar) b->calendar = a->calendar;
  for (auto [to, from] : {std::pair{a, b}, std::pair{b, a}}) {
    if (!to->day || to->month || to->month_step) continue;
    to->month = from->month;
    to->month_step = from->month_step;
    to->which = from->which;
  }
}

bool CountsFromAnchor(const DateFields& f) {
  return f.day_step || f.week_step || f.month_step || f.year_step || f.which;
}

// The year stands at the end: "from November to February 2024" begins the year before.
std::optional<Resolved> StartBefore(DateFields start, const DateFields& end, const Resolved& until,
                                    Context context) {
  if (!HasYear(start) && !CountsFromAnchor(start) && (start.month || start.season)) {
    start.year = end.year;
    start.year_step = end.year_step;
  }
  if (!CountsFromAnchor(start) && !HasYear(start)) {
    context.anchor = until.days.to;
    context.direction = DateDirection::kPast;
  }
  auto found = ResolveFields(start, context);
  if (!found || found->days.from <= until.days.to) return found;
  if (start.year) --*start.year;
  if (start.year_step) --*start.year_step;
  return ResolveFields(start, context);
}

std::optional<Resolved> EndAfter(const DateFields& end, const Resolved& start, Context context) {
  if (!HasYear(end) && !CountsFromAnchor(end)) {
    context.anchor = start.days.from;
    context.direction = DateDirection::kFuture;
  }
  return ResolveFields(end, context);
}

Resolved Join(const Resolved& start, const Resolved& end) {
  Resolved found = start;
  found.days.to = end.days.to;
  found.precision = Precision::kSpan;
  found.basis = std::max(start.basis, end.basis);  // absolute < partial < relative
  if (end.calendar != Calendar::kGregorian) found.calendar = end.calendar;
  found.approximate = start.approximate || end.approximate;
  if (found.conflict.empty()) found.conflict = end.conflict;
  return found;
}

// "20-18 October": written from right to left, the days change places.
bool IsReversed(const DateFields& from, const DateFields& to) {
  return from.day && to.day && *from.day > *to.day && *from.day - *to.day <= kMaxReversed &&
         from.month && from.month == to.month && from.year == to.year;
}

// "From 21 to 3 Esfand" began in the month before.
void BeginEarlier(const DateFields& to, DateFields* from) {
  const bool one_month = from->month && from->month == to.month && from->year == to.year;
  if (!one_month || !from->day || !to.day || *from->day <= *to.day) return;
  from->month = *from->month > 1 ? *from->month - 1 : kMonths;
  if (from->month == kMonths && from->year) --*from->year;
}

std::optional<Resolved> FromTo(DateFields from, DateFields to, const Context& context) {
  Share(&from, &to);
  if (IsReversed(from, to)) std::swap(from.day, to.day);
  BeginEarlier(to, &from);
  std::optional<Resolved> start, end;
  if (HasYear(from) && !HasYear(to)) {
    start = ResolveFields(from, context);
    if (start) end = EndAfter(to, *start, context);
  } else {
    end = ResolveFields(to, context);
    if (end) start = StartBefore(from, to, *end, context);
  }
  if (!start || !end || start->days.from > end->days.to) return std::nullopt;
  return Join(*start, *end);
}

std::optional<Resolved> Dispatch(const DateParts& parts, const Context& context) {
  if (parts.window) return FromWindow(*parts.window, context);
  if (parts.same_period) return SamePeriod(context, parts.since);
  if (parts.until) return FromTo(parts.date, *parts.until, context);
  if (parts.since) return Since(parts, context);
  return ResolvePair(parts.date, parts.also, context);
}

}  // namespace

std::optional<Resolved> Resolve(const DateParts& parts, const Context& context) {
  if (!PartsPossible(parts, context.home)) return std::nullopt;
  Context own = context;
  if (parts.direction != DateDirection::kUnknown) own.direction = parts.direction;
  auto found = Dispatch(parts, own);
  if (!found) return std::nullopt;
  found->days.from += parts.shift_days;
  found->days.to += parts.shift_days;
  return found;
}

bool IsPossible(const DateFields& fields, Calendar home) {
  if (!Within(fields.weekday, 1, 7) || !Within(fields.month, 1, 12)) return false;
  if (!Within(fields.year, 0, kMaxCalendarYear) || !StepsPossible(fields)) return false;
  const Calendar calendar = fields.calendar.value_or(home);
  const int longest = fields.month ? MaxMonthLength(calendar, *fields.month) : 31;
  return Within(fields.day, 1, longest);
}

Calendar CalendarOfYear(int year, Calendar home) {
  if (year < 1200 || year >= 1500) return Calendar::kGregorian;
  return home == Calendar::kPersian ? Calendar::kPersian : Calendar::kIslamic;
}

}  // namespace rasad
