#include "calendar/date_gives.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "calendar/resolve.h"

namespace rasad {
namespace {

constexpr int kMaxCount = 1000;
constexpr int kHoursOfDay = 24;  // fewer are a time of the day, not a date

constexpr std::array<std::string_view, 6> kKinds = {"date",   "since", "span",
                                                    "window", "same",  "none"};
// Keys of one date, and those of the whole.
constexpr std::array<std::string_view, 19> kFieldKeys = {
    "weekday", "day",  "month",    "month_again", "year",        "era",        "season",
    "part",    "nth",  "nth_unit", "which",       "month_which", "year_which", "week_which",
    "offset",  "unit", "count",    "year_count",  "reference"};
constexpr std::array<std::string_view, 7> kWholeKeys = {"ahead", "day_part", "glued", "direction",
                                                        "needs", "current",  "single"};

template <typename Names>
bool Has(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

template <typename Value, size_t kSize>
using NameTable = std::array<std::pair<std::string_view, Value>, kSize>;

constexpr NameTable<DatePart, 9> kParts = {{{"early", DatePart::kEarly},
                                            {"mid", DatePart::kMid},
                                            {"late", DatePart::kLate},
                                            {"first_half", DatePart::kFirstHalf},
                                            {"second_half", DatePart::kSecondHalf},
                                            {"quarter1", DatePart::kQuarter1},
                                            {"quarter2", DatePart::kQuarter2},
                                            {"quarter3", DatePart::kQuarter3},
                                            {"quarter4", DatePart::kQuarter4}}};
constexpr NameTable<Season, 4> kSeasons = {{{"spring", Season::kSpring},
                                            {"summer", Season::kSummer},
                                            {"autumn", Season::kAutumn},
                                            {"winter", Season::kWinter}}};
constexpr NameTable<DateUnit, 5> kUnits = {{{"hour", DateUnit::kHour},
                                            {"day", DateUnit::kDay},
                                            {"week", DateUnit::kWeek},
                                            {"month", DateUnit::kMonth},
                                            {"year", DateUnit::kYear}}};
constexpr NameTable<Calendar, 3> kCalendars = {{{"gregorian", Calendar::kGregorian},
                                                {"persian", Calendar::kPersian},
                                                {"islamic", Calendar::kIslamic}}};

template <typename Table>
auto Named(const Table& table, std::string_view name)
    -> std::optional<typename Table::value_type::second_type> {
  for (const auto& [key, value] : table) {
    if (key == name) return value;
  }
  return std::nullopt;
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

void ApplyStep(DateUnit unit, int step, DateFields* fields) {
  switch (unit) {
    case DateUnit::kHour:
      break;
    case DateUnit::kDay:
      fields->day_step = step;
      break;
    case DateUnit::kWeek:
      fields->week_step = step;
      break;
    case DateUnit::kMonth:
      fields->month_step = step;
      break;
    case DateUnit::kYear:
      fields->year_step = step;
      break;
  }
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

// One argument's value: the units it captured, or a literal.
struct DateGives::Source {
  const Chart* chart;
  const NumberList* numbers;
  std::u16string_view text;
  UnitRange range;
  std::string_view literal;

  bool is_literal() const { return range.empty(); }
};

// The fields of one date while its arguments are read.
struct DateGives::Draft {
  DateFields fields;
  std::optional<DateUnit> unit;
  std::optional<int> count;
  std::optional<int> which;
  std::optional<Calendar> era;
  std::optional<int> month_again;
  std::optional<Calendar> calendar_again;
  bool used = false;
  bool plural = false;  // "days": says no number by itself
  int ahead = 1;

  bool Finish(Calendar home);
};

// Steps and counts of a unit; the calendar of a year without a month.
bool DateGives::Draft::Finish(Calendar home) {
  if (unit && count) {
    if (*unit == DateUnit::kHour && *count < kHoursOfDay) return false;
    const DateReference reference = fields.reference;
    const auto weekday = fields.weekday;
    fields = Ago(*unit, *count * ahead);
    fields.reference = reference;
    fields.weekday = weekday;
  } else if (unit && which) {
    ApplyStep(*unit, *which, &fields);
  } else if (which) {
    fields.which = which;
  }
  if (era) fields.calendar = era;
  if (!fields.calendar && fields.year && *fields.year >= 100) {
    fields.calendar = CalendarOfYear(*fields.year, home);
  }
  return IsPossible(fields, home);
}

Result<DateGives> DateGives::Create(const RuleBook& book, const NumberMarks& marks) {
  DateGives gives;
  gives.book_ = &book;
  gives.marks_ = marks;
  const Status found = FindClasses(book.classes, {{&gives.past_, "Rel.Past"},
                                                  {&gives.next_, "Rel.Next"},
                                                  {&gives.current_, "Rel.Current"},
                                                  {&gives.this_, "This"},
                                                  {&gives.plural_, "Plural"}});
  if (!found) return found.error();
  gives.has_features_.assign(book.classes.size(), false);
  for (const char* name :
       {"Month", "Weekday", "DayPart", "Rel.Day", "Rel.Year", "Rel.Past", "Rel.Next", "Rel.Current",
        "Time.Unit", "Era", "Season", "DatePart", "DayName", "Decade", "Last"}) {
    const auto id = book.classes.Find(name);
    if (id) gives.has_features_[*id] = true;
  }
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
                  "known are date, since, span, window, same, none");
    }
    for (const GiveArgument& a : give.arguments) {
      if (!Has(kWholeKeys, a.key) && !Has(kFieldKeys, SplitKey(a.key).name)) {
        return fail("unknown key '" + a.key + "'", "docs/rules.md lists the keys of a date");
      }
    }
  }
  return {};
}

std::optional<int> DateGives::Feature(const Source& source, const char* key) const {
  for (uint32_t i = source.range.begin; i < source.range.end; ++i) {
    for (const Reading& r : source.chart->units[i].readings) {
      if (!has_features_[r.cls]) continue;
      if (const auto v = book_->FeaturesOf(r).Number(key)) return static_cast<int>(*v);
    }
  }
  return std::nullopt;
}

std::string_view DateGives::Text(const Source& source, const char* key) const {
  if (source.is_literal()) return source.literal;
  for (uint32_t i = source.range.begin; i < source.range.end; ++i) {
    for (const Reading& r : source.chart->units[i].readings) {
      if (!has_features_[r.cls]) continue;
      const std::string_view text = book_->FeaturesOf(r).Text(key);
      if (!text.empty()) return text;
    }
  }
  return {};
}

std::optional<int> DateGives::Number(const Source& source) const {
  if (source.is_literal()) {
    int value = 0;
    const char* end = source.literal.data() + source.literal.size();
    const auto [stop, bad] = std::from_chars(source.literal.data(), end, value);
    return bad == std::errc() && stop == end ? std::optional(value) : std::nullopt;
  }
  for (uint32_t i = source.range.begin; i < source.range.end; ++i) {
    const auto value = marks_.ValueOf(source.chart->units[i], *source.numbers, source.text);
    if (value) return value;
  }
  return std::nullopt;
}

bool DateGives::IsPlural(const Source& source) const {
  for (uint32_t i = source.range.begin; i < source.range.end; ++i) {
    if (source.chart->units[i].Is(plural_)) return true;
  }
  return false;
}

// -1 for "last", 0 for "this", 1 for "next"; "before last" says its own.
std::optional<int> DateGives::Step(const Source& source) const {
  if (source.is_literal()) return Number(source);
  if (const auto step = Feature(source, "step")) return step;
  for (uint32_t i = source.range.begin; i < source.range.end; ++i) {
    const Unit& unit = source.chart->units[i];
    if (unit.Is(past_)) return -1;
    if (unit.Is(next_)) return 1;
    if (unit.Is(current_) || unit.Is(this_)) return 0;
  }
  return std::nullopt;
}

bool DateGives::FillStep(std::string_view key, const Source& source, Draft* draft) const {
  DateFields& f = draft->fields;
  if (key == "reference") {
    f.reference = DateReference::kPrevious;
    return source.literal == "previous";
  }
  if (key == "unit") {
    draft->unit = Named(kUnits, Text(source, "unit"));
    // "in the past two weeks" in one word; a plural alone says no number.
    const std::string_view number = source.is_literal() ? "" : Text(source, "number");
    if (number == "dual" && !draft->count) draft->count = 2;
    draft->plural = number == "pl" || (!source.is_literal() && IsPlural(source));
    return draft->unit.has_value();
  }
  if (key == "count") {
    draft->count = Number(source);
    return draft->count && *draft->count >= 1 && *draft->count <= kMaxCount;
  }
  const auto step = Step(source);
  if (key == "which") draft->which = step;
  if (key == "month_which") f.month_step = step;
  if (key == "year_which") f.year_step = step;
  if (key == "week_which") f.week_step = step;
  return step.has_value();
}

bool DateGives::FillNamed(std::string_view key, const Source& source, Draft* draft) const {
  DateFields& f = draft->fields;
  if (key == "era") {
    draft->era = Named(kCalendars, Text(source, "calendar"));
    return draft->era.has_value();
  }
  if (key == "season") {
    f.season = Named(kSeasons, Text(source, "season"));
    return f.season.has_value();
  }
  if (key == "part") {
    const auto part = Named(kParts, Text(source, "part"));
    f.part = part.value_or(DatePart::kWhole);
    return part.has_value();
  }
  const auto unit = Named(kUnits, Text(source, "unit"));
  f.nth_unit = unit.value_or(DateUnit::kDay);
  return unit.has_value();
}

bool DateGives::Fill(std::string_view key, const Source& source, Draft* draft) const {
  DateFields& f = draft->fields;
  draft->used = true;
  const auto number_or = [&](const char* feature) {
    const auto v = source.is_literal() ? std::nullopt : Feature(source, feature);
    return v ? v : Number(source);
  };
  const auto set = [](std::optional<int> value, std::optional<int>* field) {
    *field = value;
    return value.has_value();
  };
  if (key == "weekday") return set(number_or("weekday"), &f.weekday);
  if (key == "day") return set(number_or("day"), &f.day);
  if (key == "year") return set(number_or("year"), &f.year);
  if (key == "nth") return set(number_or("nth"), &f.nth);
  if (key == "offset") return set(number_or("offset"), &f.day_step);
  if (key == "month") {
    const auto calendar =
        source.is_literal() ? std::nullopt : Named(kCalendars, Text(source, "calendar"));
    if (calendar) f.calendar = calendar;
    return set(number_or("month"), &f.month);
  }
  if (key == "month_again") {
    draft->calendar_again = Named(kCalendars, Text(source, "calendar"));
    return set(number_or("month"), &draft->month_again);
  }
  if (key == "year_count") {
    f.year_count = Number(source).value_or(1);
    return true;
  }
  if (key == "era" || key == "season" || key == "part" || key == "nth_unit") {
    return FillNamed(key, source, draft);
  }
  return FillStep(key, source, draft);
}

// The arguments that say something about the match as a whole; false where it can't be.
bool DateGives::ApplyWhole(const GiveArgument& a, const Source& source, Draft* main,
                           GivenDate* given) const {
  if (a.key == "ahead") {
    main->ahead = -1;
  } else if (a.key == "direction") {
    given->parts.direction = a.value == "future" ? DateDirection::kFuture : DateDirection::kPast;
  } else if (a.key == "day_part") {
    given->parts.shift_days = Feature(source, "after_midnight").value_or(0);
  } else if (a.key == "current") {
    if (!main->which && !main->fields.year_step) main->which = 0;
  } else if (a.key == "single") {
    if (!main->count && !main->plural) main->count = 1;
  }
  return true;
}

// "The past N units"; false for "the past days".
bool DateGives::MakeWindow(const Draft& main, GivenDate* given) const {
  if (!main.unit || (!main.count && main.plural)) return false;
  given->parts.window = DateWindow{*main.unit, main.count.value_or(1), main.ahead < 0};
  return true;
}

bool DateGives::MakeDates(std::string_view kind, Calendar home, Draft (&drafts)[3],
                          GivenDate* given) const {
  for (Draft& d : drafts) {
    if (!d.Finish(home)) return false;
  }
  const Draft& main = drafts[0];
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
  given->today = main.fields.day_step == 0 || (drafts[2].used && drafts[2].fields.day_step == 0);
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
  Draft drafts[3];  // by Key::Of
  for (const GiveArgument& a : give.arguments) {
    Source source{&chart, &numbers, text, {}, {}};
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
    if (!Fill(key.name, source, &drafts[static_cast<size_t>(key.of)])) return std::nullopt;
  }
  if (give.kind == "window") {
    if (!MakeWindow(drafts[0], &given)) return std::nullopt;
    return given;
  }
  given.parts.same_period = give.kind == "same";
  if (!given.parts.same_period && !MakeDates(give.kind, home, drafts, &given)) return std::nullopt;
  return given;
}

}  // namespace rasad
