// Laws that hold for any parts, however odd.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "calendar/anchor.h"
#include "calendar/cases.h"
#include "calendar/convert.h"

namespace rasad {
namespace {

std::optional<int> MaybeInt(int low, int high) {
  if (*rc::gen::inRange(0, 3) != 0) return std::nullopt;
  return *rc::gen::inRange(low, high + 1);
}

DateFields AnyFields() {
  DateFields f;
  if (const auto calendar = MaybeInt(0, 2)) f.calendar = static_cast<Calendar>(*calendar);
  if (const auto season = MaybeInt(0, 12); season && *season < 4)
    f.season = static_cast<Season>(*season);
  if (const auto part = MaybeInt(0, 9)) f.part = static_cast<DatePart>(*part);
  f.weekday = MaybeInt(0, 8);
  f.day = MaybeInt(0, 32);
  f.month = MaybeInt(0, 13);
  if (*rc::gen::arbitrary<bool>())
    f.year = *rc::gen::element(0, 7, 94, 1402, 1446, 1900, 2024, 9999, -3);
  f.nth = MaybeInt(-6, 6);
  f.which = MaybeInt(-3, 3);
  for (auto* step : {&f.day_step, &f.week_step, &f.month_step, &f.year_step}) {
    if (*rc::gen::inRange(0, 4) == 0)
      *step = *rc::gen::element(-2000000000, -99999, -13, -1, 0, 1, 40, 99999, 2000000000);
  }
  f.reference = *rc::gen::element(DateReference::kAnchor, DateReference::kPrevious);
  return f;
}

DateParts AnyParts() {
  DateParts parts;
  parts.date = AnyFields();
  if (*rc::gen::inRange(0, 3) == 0) parts.until = AnyFields();
  if (*rc::gen::inRange(0, 3) == 0) parts.also = {AnyFields()};
  if (*rc::gen::inRange(0, 6) == 0) {
    parts.window = DateWindow{static_cast<DateUnit>(*rc::gen::inRange(0, 5)),
                              *rc::gen::inRange(-3, 200000), *rc::gen::arbitrary<bool>()};
  }
  parts.since = *rc::gen::inRange(0, 4) == 0;
  parts.direction = static_cast<DateDirection>(*rc::gen::inRange(0, 3));
  return parts;
}

Context AnyContext() {
  Context context;
  const Day day = *rc::gen::inRange(-20000, 40000);
  if (*rc::gen::inRange(0, 3) != 0) context.anchor = day;
  if (*rc::gen::arbitrary<bool>()) context.previous = DayRange{day - 30, day - 25};
  context.home = static_cast<Calendar>(*rc::gen::inRange(0, 2));
  if (*rc::gen::arbitrary<bool>()) context.year_hint = 2020;
  context.week_start = *rc::gen::inRange(1, 8);
  return context;
}

RC_GTEST_PROP(ResolveProperty, AnyPartsGiveARangeInOrderOrNothing, ()) {
  const auto found = Resolve(AnyParts(), AnyContext());
  if (!found) return;
  RC_ASSERT(found->days.from <= found->days.to);
  if (found->precision == Precision::kDay) RC_ASSERT(found->days.from == found->days.to);
  if (found->precision == Precision::kWeek) RC_ASSERT(found->days.to - found->days.from == 6);
}

RC_GTEST_PROP(ResolveProperty, InferringAnAnchorNeverFails, ()) {
  std::vector<AnchorCandidate> candidates(*rc::gen::inRange(0, 5));
  for (AnchorCandidate& one : candidates)
    one = {AnyParts(), "x", *rc::gen::arbitrary<bool>(), false};
  const Anchor anchor = InferAnchor(candidates, Calendar::kPersian);
  RC_ASSERT(anchor.day.has_value() == (anchor.source == Anchor::Source::kInferred));
}

// A full date that says its calendar is the day that it converts to, whatever the context; so is a
// date in two calendars.
RC_GTEST_PROP(ResolveProperty, AFullDateIsItsDay, ()) {
  const Day day = *rc::gen::inRange(-10000, 30000);
  const auto fields = [&](Calendar calendar) {
    const CivilDate date = DateOf(calendar, day);
    return DateFields{.calendar = calendar,
                      .weekday = IsoWeekday(day),
                      .day = date.day,
                      .month = date.month,
                      .year = date.year,
                      .era_said = true};
  };
  const auto one = static_cast<Calendar>(*rc::gen::inRange(0, 3));
  const auto other = static_cast<Calendar>(*rc::gen::inRange(0, 3));
  const auto found = Resolve({.date = fields(one), .also = {fields(other)}}, AnyContext());
  RC_ASSERT(found && found->days.from == day && found->conflict.empty());
}

// Within the year before publication a day, its month and its weekday are enough, in each calendar.
RC_GTEST_PROP(ResolveProperty, AWeekdayFindsADayOfThePastYear, ()) {
  const Day anchor = *rc::gen::inRange(10000, 25000);
  const Day day = anchor - *rc::gen::inRange(0, 330);
  const auto calendar = *rc::gen::element(Calendar::kGregorian, Calendar::kPersian);
  const CivilDate date = DateOf(calendar, day);
  Context context;
  context.anchor = anchor;
  const DateFields fields = {
      .calendar = calendar, .weekday = IsoWeekday(day), .day = date.day, .month = date.month};
  const auto found = Resolve({.date = fields}, context);
  RC_ASSERT(found && found->days.from == day);
}

// Without a hint of the future nothing bare lies further ahead than a third of a year; where harm
// is told, not further than a month.
RC_GTEST_PROP(ResolveProperty, BareNamesDoNotLieFarAhead, ()) {
  Context context;
  context.anchor = *rc::gen::inRange(10000, 25000);
  DateFields fields = {.calendar = static_cast<Calendar>(*rc::gen::inRange(0, 3)),
                       .month = *rc::gen::inRange(1, 13)};
  if (*rc::gen::arbitrary<bool>()) fields.day = *rc::gen::inRange(1, 30);
  const auto found = Resolve({.date = fields}, context);
  RC_ASSERT(found && found->days.from <= *context.anchor + kDaysAhead);
  context.direction = DateDirection::kTold;
  const auto told = Resolve({.date = fields}, context);
  RC_ASSERT(told && told->days.from <= *context.anchor + (fields.day ? kDaysAheadTold : 0));
}

}  // namespace
}  // namespace rasad
