#include "calendar/number_marks.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr int64_t kLargest = 1'000'000;

bool IsDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

bool MayBeYear(int64_t v) { return (v >= 1200 && v <= 1500) || (v >= 1700 && v <= 2100); }

bool AllDigits(std::u16string_view letters) {
  return std::all_of(letters.begin(), letters.end(), IsDigit);
}

std::optional<int> ParseDigits(std::u16string_view letters) {
  if (letters.empty() || letters.size() > 6 || !AllDigits(letters)) return std::nullopt;
  int value = 0;
  for (const char16_t c : letters) value = value * 10 + (c - u'0');
  return value;
}

// "(2022)", which the numbers read as one.
bool InBrackets(std::u16string_view letters) {
  return letters.size() == 6 && !IsDigit(letters.front()) && !IsDigit(letters.back()) &&
         AllDigits(letters.substr(1, 4));
}

std::u16string_view Letters(const Unit& unit, std::u16string_view text) {
  return text.substr(unit.begin, unit.end - unit.begin);
}

}  // namespace

Result<NumberMarks> NumberMarks::Create(const RuleBook& book) {
  NumberMarks m;
  const Status found = FindClasses(book.classes, {{&m.number_, "Number"},
                                                  {&m.ordinal_, "Ordinal"},
                                                  {&m.digits_, "Digits"},
                                                  {&m.day_, "DayNumber"},
                                                  {&m.day_cardinal_, "DayCardinal"},
                                                  {&m.day_ordinal_, "DayOrdinal"},
                                                  {&m.month_, "MonthNumber"},
                                                  {&m.year_, "YearNumber"},
                                                  {&m.bracketed_year_, "YearInBrackets"},
                                                  {&m.year_spelled_, "YearSpelled"},
                                                  {&m.short_year_, "ShortYear"}});
  if (!found) return found.error();
  for (const ClassId id : {m.number_, m.ordinal_, m.digits_}) m.numbers_.Add(id);
  return m;
}

std::optional<int> NumberMarks::ValueOf(const Unit& unit, const NumberList& numbers,
                                        std::u16string_view text) const {
  for (const Reading& r : unit.readings) {
    if (r.cls == digits_) return ParseDigits(Letters(unit, text));
    if (r.cls != number_ && r.cls != ordinal_) continue;
    if (r.value >= numbers.size()) return std::nullopt;
    const NumberValue& number = numbers[r.value];
    if (!number.whole() || number.value < 0 || number.value > kLargest) return std::nullopt;
    return static_cast<int>(number.value);
  }
  return std::nullopt;
}

bool NumberMarks::Put(const NumberList& numbers, std::u16string_view text, Chart* chart) const {
  if (!chart->present.Meets(numbers_)) return false;
  for (Unit& unit : chart->units) {
    if (unit.IsAny(numbers_)) Mark(numbers, text, &unit, chart);
  }
  return true;
}

void NumberMarks::Mark(const NumberList& numbers, std::u16string_view text, Unit* unit,
                       Chart* chart) const {
  const auto value = ValueOf(*unit, numbers, text);
  if (!value) return;
  const auto add = [unit, chart](ClassId cls) { chart->Give({.cls = cls}, unit); };
  const bool day = *value >= 1 && *value <= 31;
  const std::u16string_view letters = Letters(*unit, text);
  if (unit->Is(ordinal_)) {
    if (day) add(day_ordinal_);
    return;
  }
  if (InBrackets(letters) && MayBeYear(*value)) add(bracketed_year_);
  if (!AllDigits(letters)) {
    if (day && !IsDigit(letters[0])) add(day_cardinal_);
    if (MayBeYear(*value) && !IsDigit(letters[0])) add(year_spelled_);
    return;
  }
  if (letters.size() <= 2 && day) add(day_);
  if (letters.size() <= 2 && *value >= 1 && *value <= 12) add(month_);
  if (letters.size() == 4 && MayBeYear(*value)) add(year_);
  if (letters.size() == 2) add(short_year_);
}

void NumberMarks::TakeOff(Chart* chart) const {
  const auto is_mark = [this](const Reading& r) {
    return r.cls == bracketed_year_ || r.cls == day_ || r.cls == day_cardinal_ ||
           r.cls == day_ordinal_ || r.cls == month_ || r.cls == year_ || r.cls == year_spelled_ ||
           r.cls == short_year_;
  };
  for (Unit& unit : chart->units) {
    if (unit.IsAny(numbers_)) chart->TakeOff(is_mark, &unit);
  }
}

}  // namespace rasad
