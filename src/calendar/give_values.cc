#include "calendar/give_values.h"

#include <charconv>

namespace rasad {

Result<GiveValues> GiveValues::Create(const RuleBook& book, const NumberMarks& marks) {
  GiveValues values;
  values.book_ = &book;
  values.marks_ = marks;
  const Status found = FindClasses(book.classes, {{&values.past_, "Rel.Past"},
                                                  {&values.next_, "Rel.Next"},
                                                  {&values.current_, "Rel.Current"},
                                                  {&values.this_, "This"},
                                                  {&values.plural_, "Plural"}});
  if (!found) return found.error();
  values.has_features_.assign(book.classes.size(), false);
  for (const char* name : {"Month", "Weekday", "DayPart", "Rel.Day", "Rel.Year", "Rel.Past",
                           "Rel.Next", "Rel.Current", "Time.Unit", "Era", "Season", "DatePart",
                           "DayName", "Num.Half", "Decade", "Last", "Feast", "Government.End"}) {
    const auto id = book.classes.Find(name);
    if (id) values.has_features_[*id] = true;
  }
  return values;
}

std::optional<int> GiveValues::Feature(const GiveSource& source, const char* key) const {
  for (uint32_t i = source.range.begin; i < source.range.end; ++i) {
    for (const Reading& r : source.chart->units[i].readings) {
      if (!has_features_[r.cls]) continue;
      if (const auto v = book_->FeaturesOf(r).Number(key)) return static_cast<int>(*v);
    }
  }
  return std::nullopt;
}

std::string_view GiveValues::Text(const GiveSource& source, const char* key) const {
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

std::optional<int> GiveValues::Number(const GiveSource& source) const {
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

bool GiveValues::IsPlural(const GiveSource& source) const {
  for (uint32_t i = source.range.begin; i < source.range.end; ++i) {
    if (source.chart->units[i].Is(plural_)) return true;
  }
  return false;
}

// -1 for "last", 0 for "this", 1 for "next"; "before last" says its own.
std::optional<int> GiveValues::Step(const GiveSource& source) const {
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

}  // namespace rasad
