#include "calendar/pair.h"

#include <cstdlib>
#include <string>

#include "calendar/convert.h"
#include "calendar/fields.h"
#include "record/names.h"

namespace rasad {
namespace {

struct Telling {
  DateFields fields;
  std::optional<Resolved> found;
};

bool YearKnown(const DateFields& fields) {
  return fields.year || fields.year_step || fields.month_step || IsRelative(fields);
}

// A second name of the month alone ("19 November/Tishrin al-Thani 2021") repeats the rest of the
// date.
DateFields Completed(DateFields fields, const DateFields& date, const Context& context) {
  const auto calendar = date.calendar.value_or(context.home);
  if (fields.calendar.value_or(context.home) != calendar || IsRelative(date)) return fields;
  if (!fields.day && !date.nth) fields.day = date.day;
  if (!fields.year && !fields.year_step) fields.year = date.year, fields.year_step = date.year_step;
  if (!fields.which) fields.which = date.which;
  if (fields.part == DatePart::kWhole) fields.part = date.part;
  return fields;
}

// The one whose year is known fixes the others; without one, the first that can be resolved does.
const Telling* Guide(const std::vector<Telling>& all) {
  for (const Telling& one : all) {
    if (one.found && YearKnown(one.fields)) return &one;
  }
  for (const Telling& one : all) {
    if (one.found) return &one;
  }
  return nullptr;
}

Context NearTo(const Resolved& guide, Context context) {
  context.anchor = guide.days.from;
  context.direction = DateDirection::kUnknown;
  context.nearest = true;
  return context;
}

bool Meet(const Resolved& a, const Resolved& b) {
  if (a.precision == Precision::kDay && b.precision == Precision::kDay) return a.days == b.days;
  return a.days.from <= b.days.to && b.days.from <= a.days.to;
}

std::optional<int> WeekdayOf(const std::vector<Telling>& all) {
  for (const Telling& one : all) {
    if (one.fields.weekday) return one.fields.weekday;
  }
  return std::nullopt;
}

// A finer date beats a coarser one, then the rules of resolve.h. Higher is better.
int Rank(const Telling& one, std::optional<int> weekday) {
  int rank = one.found->precision == Precision::kDay ? 8 : 0;
  if (weekday && rank == 8 && IsoWeekday(one.found->days.from) == *weekday) rank += 4;
  if (!IsRelative(one.fields)) rank += 2;
  if (one.found->calendar != Calendar::kIslamic) rank += 1;
  return rank;
}

std::string Say(const Resolved& found) {
  std::string text = IsoDate(found.days.from);
  if (found.days.to != found.days.from) text += ".." + IsoDate(found.days.to);
  return text + " (" + std::string(NameOf(found.calendar)) + ")";
}

std::vector<Telling> ResolveAll(const DateFields& date, const std::vector<DateFields>& also,
                                const Context& context) {
  std::vector<Telling> all = {{date, ResolveFields(date, context)}};
  for (const DateFields& fields : also) {
    const DateFields whole = Completed(fields, date, context);
    all.push_back({whole, ResolveFields(whole, context)});
  }
  const Telling* guide = Guide(all);
  if (!guide) return all;
  const Context near = NearTo(*guide->found, context);
  for (Telling& one : all) {
    if (&one != guide && !YearKnown(one.fields)) one.found = ResolveFields(one.fields, near);
  }
  return all;
}

// Agreement: the first explicit one speaks for all, and takes over what another knows better.
Resolved Merge(const std::vector<Telling>& all, const Telling& winner) {
  Resolved out = *winner.found;
  for (const Telling& one : all) {
    if (!one.found) continue;
    if (!Meet(*one.found, out)) {
      if (out.conflict.empty()) {
        out.conflict = Say(out) + " and " + Say(*one.found) + " are not the same day";
      }
      continue;
    }
    if (!IsRelative(one.fields)) out.basis = std::min(out.basis, one.found->basis);
    if (!one.found->approximate) out.approximate = false;
  }
  return out;
}

}  // namespace

std::optional<Resolved> ResolvePair(const DateFields& date, const std::vector<DateFields>& also,
                                    const Context& context) {
  if (also.empty()) return ResolveFields(date, context);
  const std::vector<Telling> all = ResolveAll(date, also, context);
  const auto weekday = WeekdayOf(all);
  const Telling* winner = nullptr;
  for (const Telling& one : all) {
    if (one.found && (!winner || Rank(one, weekday) > Rank(*winner, weekday))) winner = &one;
  }
  if (!winner) return std::nullopt;
  Resolved out = Merge(all, *winner);
  const bool day = out.precision == Precision::kDay && out.conflict.empty();
  if (weekday && day && !winner->fields.weekday) CheckWeekday(*weekday, &out);
  return out;
}

}  // namespace rasad
