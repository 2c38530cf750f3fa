#include "calendar/anchor.h"

#include <algorithm>
#include <cstdlib>

#include "calendar/convert.h"
#include "calendar/resolve.h"

namespace rasad {
namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2035;
constexpr int kYearsAfterHint =
    4;                         // a weekday comes back to its date after five years at the soonest
constexpr uint32_t kLead = 3;  // sentences in which a report names its own days

struct Fixed {
  Day day = 0;
  std::string why;
};

std::optional<Day> OneDay(const std::optional<Resolved>& found) {
  if (!found || found->precision != Precision::kDay) return std::nullopt;
  return found->days.from;
}

bool MayBeReportDay(const AnchorCandidate& one) {
  const DateParts& parts = one.parts;
  return !parts.since && !parts.window && parts.direction != DateDirection::kFuture;
}

// A day that the words alone fix. Of a span, its end: "from 21 March 2015 to 31 March 2018" was
// written later.
std::optional<Day> ExplicitDay(const AnchorCandidate& one, Calendar home) {
  if (!MayBeReportDay(one)) return std::nullopt;
  Context context;
  context.home = home;
  DateParts parts = one.parts;
  if (parts.until && parts.until->year) {
    parts.date = *parts.until;
    parts.until.reset();
  }
  return OneDay(Resolve(parts, context));
}

std::optional<Fixed> SaidToday(const std::vector<AnchorCandidate>& candidates, Calendar home) {
  for (const bool today : {true, false}) {
    for (const AnchorCandidate& one : candidates) {
      if (!(today ? one.today : one.dateline)) continue;
      const auto day = ExplicitDay(one, home);
      const char* how =
          today ? "sure: the day that the text calls today: " : "sure: the dateline: ";
      if (day) return Fixed{*day, how + one.text};
    }
  }
  return std::nullopt;
}

// A day of news rather than of history: told carefully, early, or beside another.
bool IsNews(const AnchorCandidate& one, Day day, const std::vector<Day>& all) {
  if (day < DayFromCivil({kFirstYear, 1, 1})) return false;
  if (one.parts.date.weekday || !one.parts.also.empty() || one.sentence < kLead) return true;
  return std::count_if(all.begin(), all.end(),
                       [&](Day other) { return std::abs(other - day) <= kDaysAheadTold; }) > 1;
}

std::optional<Fixed> LatestExplicit(const std::vector<AnchorCandidate>& candidates, Calendar home) {
  std::vector<Day> all;
  for (const AnchorCandidate& one : candidates) {
    if (const auto day = ExplicitDay(one, home)) all.push_back(*day);
  }
  std::optional<Fixed> latest;
  for (const AnchorCandidate& one : candidates) {
    const auto day = ExplicitDay(one, home);
    if (day && (!latest || *day > latest->day) && IsNews(one, *day, all)) {
      latest = Fixed{*day, "likely: the latest day that the text gives with its year: " + one.text};
    }
  }
  return latest;
}

// A day and month that a weekday or a second calendar can check.
bool IsCheckable(const AnchorCandidate& one) {
  const DateFields& date = one.parts.date;
  const bool day = date.day && date.month && !date.year && !date.which && !date.year_step;
  return day && (date.weekday || !one.parts.also.empty()) && !one.parts.until &&
         MayBeReportDay(one);
}

std::vector<Day> FittingDays(const AnchorCandidate& one, Calendar home, int first, int last) {
  std::vector<Day> days;
  for (int year = first; year <= last; ++year) {
    Context context;
    context.home = home;
    context.year_hint = year;
    const auto found = Resolve(one.parts, context);
    const auto day = OneDay(found);
    if (day && found->conflict.empty()) days.push_back(*day);
  }
  return days;
}

std::optional<Fixed> FixedByAgreement(const std::vector<AnchorCandidate>& candidates,
                                      Calendar home) {
  const auto hint = LatestYear(candidates, home);
  const int first = hint ? *hint : kFirstYear;
  const int last = hint ? *hint + kYearsAfterHint : kLastYear;
  std::optional<Fixed> latest;
  for (const AnchorCandidate& one : candidates) {
    if (!IsCheckable(one)) continue;
    const auto days = FittingDays(one, home, first, last);
    if (days.size() != 1 || (latest && days[0] <= latest->day)) continue;
    latest = Fixed{days[0], "sure: the only year in which the parts agree: " + one.text};
  }
  return latest;
}

// A year-less day shortly after the latest full date.
void MoveForward(const std::vector<AnchorCandidate>& candidates, Calendar home, Fixed* fixed) {
  const Day base = fixed->day;
  for (const AnchorCandidate& one : candidates) {
    const DateFields& date = one.parts.date;
    if (!date.day || !date.month || date.year || date.which || !MayBeReportDay(one)) continue;
    Context context;
    context.home = home;
    context.anchor = base;
    context.nearest = true;
    const auto found = Resolve(one.parts, context);
    const auto day = OneDay(found);
    if (!day || !found->conflict.empty() || *day <= fixed->day || *day > base + kDaysAheadTold)
      continue;
    *fixed = {*day, "likely: a day shortly after the text's latest full date (" + IsoDate(base) +
                        "): " + one.text};
  }
}

// "today, Monday" in a text whose latest day is a Friday: then that wasn't the report's.
bool TodayIsAnother(const std::vector<AnchorCandidate>& candidates, Day day) {
  return std::any_of(candidates.begin(), candidates.end(), [day](const AnchorCandidate& one) {
    const DateFields& date = one.parts.date;
    return one.today && date.day_step == 0 && date.weekday && *date.weekday != IsoWeekday(day);
  });
}

std::optional<Fixed> FindDay(const std::vector<AnchorCandidate>& candidates, Calendar home) {
  if (auto said = SaidToday(candidates, home)) return said;
  auto fixed = LatestExplicit(candidates, home);
  if (fixed) MoveForward(candidates, home, &*fixed);
  if (fixed && TodayIsAnother(candidates, fixed->day)) return std::nullopt;
  return fixed ? fixed : FixedByAgreement(candidates, home);
}

}  // namespace

Anchor InferAnchor(const std::vector<AnchorCandidate>& candidates, Calendar home) {
  Anchor anchor;
  const auto fixed = FindDay(candidates, home);
  if (!fixed) return anchor;
  anchor.source = Anchor::Source::kInferred;
  anchor.day = fixed->day;
  anchor.basis = fixed->why;
  return anchor;
}

std::optional<int> LatestYear(const std::vector<AnchorCandidate>& candidates, Calendar home) {
  std::optional<int> of_days,
      of_years;  // "by 2030" is a plan: a year alone counts where nothing finer stands
  for (const AnchorCandidate& one : candidates) {
    if (!MayBeReportDay(one)) continue;
    Context context;
    context.home = home;
    const auto found = Resolve(one.parts, context);
    if (!found) continue;
    const bool fine = found->precision == Precision::kDay || found->precision == Precision::kMonth;
    auto& latest = fine ? of_days : of_years;
    latest = std::max(latest, std::optional(CivilFromDay(found->days.to).year));
  }
  return of_days ? of_days : of_years;
}

}  // namespace rasad
