#include "calendar/date_gives.h"

#include <algorithm>
#include <array>

namespace rasad {
namespace {

constexpr std::array<std::string_view, 7> kKinds = {"date", "since",      "span", "window",
                                                    "same", "since_same", "none"};
// Keys that speak of the match as a whole.
constexpr std::array<std::string_view, 9> kWholeKeys = {
    "ahead", "day_part", "glued", "direction", "needs", "current", "single", "reach", "within"};

template <typename Names>
bool Has(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// "to_day" is the key "day" of the second end.
struct Key {
  std::string_view name;
  enum class Of { kDate, kUntil, kAlso } of = Of::kDate;
};

Key SplitKey(std::string_view key) {
  if (key.starts_with("to_")) return {key.substr(3), Key::Of::kUntil};
  if (key.starts_with("also_")) return {key.substr(5), Key::Of::kAlso};
  return {key};
}

// Whether no blank stands between the day, month and year that the match captured.
bool NumbersGlued(const RuleMatch& match, const Give& give, const Chart& chart) {
  UnitRange all{UINT32_MAX, 0};
  for (const char* key : {"day", "month", "year"}) {
    const UnitRange one = match.Of(give, key);
    if (one.empty()) continue;
    all = {std::min(all.begin, one.begin), std::max(all.end, one.end)};
  }
  for (uint32_t i = all.begin + 1; i < all.end; ++i) {
    if (chart.units[i].begin != chart.units[i - 1].end) return false;
  }
  return true;
}

}  // namespace

Result<DateGives> DateGives::Create(const RuleBook& book, const NumberMarks& marks) {
  auto values = GiveValues::Create(book, marks);
  if (!values) return values.error();
  DateGives gives;
  gives.values_ = std::move(*values);
  if (const RuleStage* stage = book.Stage("calendar")) {
    for (const Rule& rule : stage->rules()) {
      if (Status ok = gives.Check(rule); !ok) return ok.error();
    }
  }
  return gives;
}

Status DateGives::Check(const Rule& rule) const {
  const auto fail = [&rule](const std::string& what, const char* hint) {
    return Error{Error::Kind::kBadRule,
                 "rule '" + rule.name + "': " + what,
                 {rule.file, 0, rule.line},
                 hint};
  };
  for (const Give& give : rule.gives) {
    if (!Has(kKinds, give.kind)) {
      return fail("a date rule can't give '" + give.kind + "'",
                  "known are date, since, span, window, same, since_same, none");
    }
    for (const GiveArgument& a : give.arguments) {
      if (!Has(kWholeKeys, a.key) && !DateDraft::Knows(SplitKey(a.key).name)) {
        return fail("unknown key '" + a.key + "'", "docs/rules.md lists the keys of a date");
      }
    }
  }
  return {};
}

// The arguments that say something about the match as a whole; false where it can't be.
bool DateGives::ApplyWhole(const GiveArgument& a, const GiveSource& source, DateDraft* main,
                           GivenDate* given) const {
  if (a.key == "ahead") {
    main->ahead = -1;
  } else if (a.key == "direction") {
    given->parts.direction = a.value == "future" ? DateDirection::kFuture : DateDirection::kPast;
  } else if (a.key == "day_part") {
    given->parts.shift_days = values_.Feature(source, "after_midnight").value_or(0);
  } else if (a.key == "reach") {
    given->parts.reach = a.value == "behind"   ? DateReach::kBehind
                         : a.value == "clause" ? DateReach::kClause
                                               : DateReach::kNone;
  } else if (a.key == "current") {
    if (!main->which && !main->fields.year_step) main->which = 0;
  } else if (a.key == "single") {
    if (!main->count && !main->plural) main->count = 1;
  }
  return true;
}

// "The past N units"; false for "the past days".
bool DateGives::MakeWindow(const DateDraft& main, GivenDate* given) const {
  if (!main.unit || (!main.count && main.plural)) return false;
  given->parts.window = DateWindow{*main.unit, main.count.value_or(1), main.ahead < 0};
  return true;
}

bool DateGives::MakeDates(std::string_view kind, Calendar home, DateDraft (&drafts)[3],
                          GivenDate* given) const {
  for (DateDraft& d : drafts) {
    if (!d.Finish(home)) return false;
  }
  const DateDraft& main = drafts[0];
  given->parts.date = main.fields;
  given->parts.since = kind == "since";
  if (main.month_again) {
    DateFields again;
    again.month = main.month_again;
    again.calendar = main.calendar_again;
    if (again.month != main.fields.month || again.calendar != main.fields.calendar) {
      given->parts.also.push_back(again);
    }
  }
  if (drafts[1].used) given->parts.until = drafts[1].fields;
  if (drafts[2].used) given->parts.also.push_back(drafts[2].fields);
  given->today = (main.fields.day_step == 0 && main.fields.reference == DateReference::kAnchor) ||
                 (drafts[2].used && drafts[2].fields.day_step == 0);
  return true;
}

std::optional<GivenDate> DateGives::Make(const RuleMatch& match, const Chart& chart,
                                         const NumberList& numbers, std::u16string_view text,
                                         Calendar home) const {
  GivenDate given;
  const Give& give = match.rule->gives.front();
  given.none = give.kind == "none";
  if (given.none) return given;
  if (give.Find("glued") && !NumbersGlued(match, give, chart)) return std::nullopt;
  DateDraft drafts[3];  // by Key::Of
  for (const GiveArgument& a : give.arguments) {
    GiveSource source{&chart, &numbers, text, {}, {}};
    if (a.is_capture) {
      source.range = match.At(a.value);
      if (source.range.empty() && a.key == "needs") return std::nullopt;
      if (source.range.empty() && a.key != "current") continue;
    } else {
      source.literal = a.value;
    }
    if (Has(kWholeKeys, a.key)) {
      if (!ApplyWhole(a, source, &drafts[0], &given)) return std::nullopt;
      continue;
    }
    const Key key = SplitKey(a.key);
    if (!drafts[static_cast<size_t>(key.of)].Fill(key.name, source, values_)) return std::nullopt;
  }
  if (give.kind == "window") {
    if (!MakeWindow(drafts[0], &given)) return std::nullopt;
    given.parts.window->within = give.Find("within") != nullptr;
    return given;
  }
  given.parts.same_period = give.kind == "same" || give.kind == "since_same";
  if (given.parts.same_period) given.parts.since = give.kind == "since_same";
  if (!given.parts.same_period && !MakeDates(give.kind, home, drafts, &given)) return std::nullopt;
  return given;
}

}  // namespace rasad
