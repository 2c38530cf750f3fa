#include "compare/blocks.h"

#include "compare/buckets.h"

namespace rasad {
namespace {

constexpr Day kMargin = 15;

std::string MonthName(int32_t month) {
  const std::string number = std::to_string(month % 12 + 1);
  return std::to_string(month / 12) + (number.size() == 1 ? "-0" : "-") + number;
}

std::string CountryOf(const std::optional<StatementPlace>& place) {
  return place && !place->country.empty() ? place->country : "--";
}

}  // namespace

std::string BlockOf(const std::optional<StatementPlace>& place, std::optional<Day> day) {
  return CountryOf(place) + "/" + (day ? MonthName(MonthOf(*day)) : "undated");
}

std::vector<std::string> BlocksOf(const Statement& statement) {
  const std::optional<DayRange>& days = statement.days;
  if (!days || days->from > days->to) return {BlockOf(statement.place, std::nullopt)};
  if (IsTooLong(*days)) return {BlockOf(statement.place, days->from)};
  std::vector<std::string> blocks;
  const std::string country = CountryOf(statement.place) + "/";
  for (int32_t m = MonthOf(days->from - kMargin); m <= MonthOf(days->to + kMargin); ++m)
    blocks.push_back(country + MonthName(m));
  return blocks;
}

}  // namespace rasad
