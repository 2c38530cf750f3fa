// Which country a text names most, or calls its own.
#include <algorithm>
#include <map>

#include "actor/actor_reader.h"

namespace rasad {

std::string ActorReader::DemonymCountry(const Unit& unit) const {
  const Reading* r = unit.Find(k_.demonym);
  return r ? table_->demonym_country(r->value) : std::string();
}

// "our country", "our compatriots": the paper's own.
std::string ActorReader::OwnCountry(const TextChart& chart) const {
  for (const Chart& row : chart.charts) {
    if (!row.present.Has(k_.ours)) continue;
    for (const Unit& unit : row.units) {
      if (const Reading* r = unit.Find(k_.ours))
        return std::string(book_->FeaturesOf(*r).Text("country"));
    }
  }
  return {};
}

std::string ActorReader::CountryNamed(const TextChart& chart) const {
  if (std::string own = OwnCountry(chart); !own.empty()) return own;
  std::map<std::string, int> count;
  for (const Chart& row : chart.charts) {
    for (const Unit& unit : row.units) {
      std::string country = DemonymCountry(unit);
      const Reading* acts = unit.Find(k_.country_actor);
      if (country.empty() && acts != nullptr) country = table_->row(acts->value).country;
      if (!country.empty()) ++count[country];
    }
  }
  const auto most = std::max_element(
      count.begin(), count.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == count.end() ? std::string() : most->first;
}

}  // namespace rasad
