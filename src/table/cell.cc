#include "table/cell.h"

#include <charconv>
#include <cmath>

namespace rasad {
namespace {

template <typename T>
std::string Shortest(T value) {
  char buffer[40];
  return std::string(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

}  // namespace

std::string_view NameOf(ColumnType type) {
  constexpr std::string_view kNames[] = {"string", "integer", "number", "date", "boolean"};
  return kNames[static_cast<size_t>(type)];
}

Cell TextCell(std::string_view text) {
  if (text.empty()) return {};
  return std::string(text);
}

Cell IntegerCell(std::optional<int64_t> value) {
  if (!value) return {};
  return *value;
}

Cell NumberCell(std::optional<double> value) {
  if (!value || !std::isfinite(*value)) return {};
  return *value;
}

Cell DayCell(std::optional<Day> day) {
  if (!day) return {};
  return IsoDate(*day);
}

void WriteCell(const Cell& cell, ColumnType type, CsvWriter* csv) {
  if (const auto* text = std::get_if<std::string>(&cell)) {
    return type == ColumnType::kString ? csv->Text(*text) : csv->Plain(*text);
  }
  if (const auto* integer = std::get_if<int64_t>(&cell)) return csv->Plain(Shortest(*integer));
  if (const auto* number = std::get_if<double>(&cell)) return csv->Plain(Shortest(*number));
  if (const auto* flag = std::get_if<bool>(&cell)) return csv->Plain(*flag ? "true" : "false");
  csv->Plain("");
}

}  // namespace rasad
