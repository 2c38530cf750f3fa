#include "calendar/date_draft.h"

#include <algorithm>
#include <array>

#include "calendar/resolve.h"

namespace rasad {
namespace {

constexpr int kMaxCount = 1000;
constexpr int kLongestFeast = 13;  // days
constexpr int kMonths = 12;
constexpr int kHoursOfDay = 24;  // fewer are a time of the day, not a date

constexpr std::array<std::string_view, 22> kFieldKeys = {
    "weekday", "day",      "month",     "month_again", "year",       "era",        "season", "part",
    "nth",     "nth_unit", "which",     "month_which", "year_which", "week_which", "offset", "unit",
    "count",   "years",    "half_year", "year_count",  "reference",  "days_in"};

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

}  // namespace

bool DateDraft::Knows(std::string_view key) {
  return std::find(kFieldKeys.begin(), kFieldKeys.end(), key) != kFieldKeys.end();
}

bool DateDraft::Finish(Calendar home) {
  if (unit && count) {
    if (*unit == DateUnit::kHour && *count < kHoursOfDay) return false;
    const DateReference reference = fields.reference;
    const auto weekday = fields.weekday;
    if (years > 0 && *unit != DateUnit::kMonth) return false;
    fields = Ago(*unit, (*count + kMonths * years) * ahead);
    fields.reference = reference;
    fields.weekday = weekday;
    fields.half_year = half_year;
  } else if (unit && which) {
    ApplyStep(*unit, *which, &fields);
  } else if (which) {
    fields.which = which;
  }
  if (era) fields.calendar = era, fields.era_said = true;
  if (!fields.calendar && fields.year && *fields.year >= 100) {
    fields.calendar = CalendarOfYear(*fields.year, home);
  }
  return IsPossible(fields, home);
}

bool DateDraft::FillStep(std::string_view key, const GiveSource& source, const GiveValues& values) {
  if (key == "reference") {
    fields.reference = DateReference::kPrevious;
    return source.literal == "previous";
  }
  if (key == "unit") {
    unit = Named(kUnits, values.Text(source, "unit"));
    // "in the past two weeks" in one word; a plural alone says no number.
    const std::string_view number = source.is_literal() ? "" : values.Text(source, "number");
    if (number == "dual" && !count) count = 2;
    plural = number == "pl" || (!source.is_literal() && values.IsPlural(source));
    return unit.has_value();
  }
  if (key == "count") {
    count = values.Number(source);
    return count && *count >= 1 && *count <= kMaxCount;
  }
  if (key == "half_year") {
    half_year = source.literal == "yes";
    count = kMonths / 2;
    unit = DateUnit::kMonth;
    return half_year;
  }
  if (key == "years") {
    const auto parts = values.Feature(source, "num");  // "2.5" in one word
    const int said = values.Text(source, "number") == "dual" ? 2 : 1;
    years = parts ? *parts / values.Feature(source, "den").value_or(1)
                  : values.Number(source).value_or(said);
    return years >= 0 && years <= kMaxCount / kMonths;
  }
  const auto step = values.Step(source);
  if (key == "which") which = step;
  if (key == "month_which") fields.month_step = step;
  if (key == "year_which") fields.year_step = step;
  if (key == "week_which") fields.week_step = step;
  return step.has_value();
}

bool DateDraft::FillNamed(std::string_view key, const GiveSource& source,
                          const GiveValues& values) {
  if (key == "era") {
    era = Named(kCalendars, values.Text(source, "calendar"));
    return era.has_value();
  }
  if (key == "season") {
    fields.season = Named(kSeasons, values.Text(source, "season"));
    return fields.season.has_value();
  }
  if (key == "part") {
    const auto part = Named(kParts, values.Text(source, "part"));
    fields.part = part.value_or(DatePart::kWhole);
    return part.has_value();
  }
  const auto nth_unit = Named(kUnits, values.Text(source, "unit"));
  fields.nth_unit = nth_unit.value_or(DateUnit::kDay);
  return nth_unit.has_value();
}

bool DateDraft::Fill(std::string_view key, const GiveSource& source, const GiveValues& values) {
  used = true;
  const auto number_or = [&](const char* feature) {
    const auto v = source.is_literal() ? std::nullopt : values.Feature(source, feature);
    return v ? v : values.Number(source);
  };
  const auto set = [](std::optional<int> value, std::optional<int>* field) {
    *field = value;
    return value.has_value();
  };
  if (key == "weekday") return set(number_or("weekday"), &fields.weekday);
  if (key == "day") return set(number_or("day"), &fields.day);
  if (key == "year") {
    fields.known = !source.is_literal() && values.Text(source, "known") == "yes";
    return set(number_or("year"), &fields.year);
  }
  if (key == "nth") return set(number_or("nth"), &fields.nth);
  if (key == "offset") return set(number_or("offset"), &fields.day_step);
  if (key == "month") {
    const auto calendar =
        source.is_literal() ? std::nullopt : Named(kCalendars, values.Text(source, "calendar"));
    if (calendar) fields.calendar = calendar;
    return set(number_or("month"), &fields.month);
  }
  if (key == "month_again") {
    calendar_again = Named(kCalendars, values.Text(source, "calendar"));
    return set(number_or("month"), &month_again);
  }
  if (key == "days_in") {
    const auto nth = values.Number(source);
    if (nth && fields.day) *fields.day += *nth - 1;
    return nth && *nth >= 1 && *nth <= kLongestFeast;
  }
  if (key == "year_count") {
    fields.year_count = values.Number(source).value_or(1);
    return true;
  }
  if (key == "era" || key == "season" || key == "part" || key == "nth_unit") {
    return FillNamed(key, source, values);
  }
  return FillStep(key, source, values);
}

}  // namespace rasad
