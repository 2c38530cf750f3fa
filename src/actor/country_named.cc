// Which country a text names most, or calls its own.
#include <algorithm>
#include <map>

#include "actor/actor_reader.h"
#include "actor/forces.h"

namespace rasad {
namespace {

constexpr size_t kDeedReach = 3;  // units from a deed to whose it was

}  // namespace

std::string ActorReader::DemonymCountry(const Unit& unit) const {
  const Reading* r = unit.Find(k_.demonym);
  return r ? table_->demonym_country(r->value) : std::string();
}

// That of the first word of a class that says one: "our compatriots", who holds an office.
std::string ActorReader::CountryOfFirst(const TextChart& chart, ClassId cls) const {
  for (const Chart& row : chart.charts) {
    if (!row.present.Has(cls)) continue;
    for (const Unit& unit : row.units) {
      if (const Reading* r = unit.Find(cls))
        return std::string(book_->FeaturesOf(*r).Text("country"));
    }
  }
  return {};
}

std::map<std::string, int, std::less<>> ActorReader::CountriesNamed(const TextChart& chart) const {
  std::map<std::string, int, std::less<>> count;
  for (const Chart& row : chart.charts) {
    if (!row.present.Has(k_.demonym) && !row.present.Has(k_.country_actor)) continue;
    for (const Unit& unit : row.units) {
      std::string country = unit.Is(k_.doubtful) ? std::string() : DemonymCountry(unit);
      const Reading* acts = unit.Find(k_.country_actor);
      if (country.empty() && acts != nullptr) country = table_->row(acts->value).country;
      if (!country.empty()) ++count[country];
    }
  }
  return count;
}

std::string ActorReader::CountryNamed(const TextChart& chart) const {
  if (std::string own = CountryOfFirst(chart, k_.ours); !own.empty()) return own;
  const auto count = CountriesNamed(chart);
  const auto most = std::max_element(
      count.begin(), count.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == count.end() ? CountryOfFirst(chart, k_.holder) : most->first;
}

// How often it names those who hold an office of a country.
int ActorReader::HoldersNamed(const TextChart& chart, std::string_view country) const {
  int count = 0;
  for (const Chart& row : chart.charts) {
    if (!row.present.Has(k_.holder)) continue;
    for (const Unit& unit : row.units) {
      const Reading* r = unit.Find(k_.holder);
      if (r != nullptr && book_->FeaturesOf(*r).Text("country") == country) ++count;
    }
  }
  return count;
}

bool ActorReader::Names(const TextChart& chart, std::string_view country) const {
  return !country.empty() && CountriesNamed(chart).contains(country);
}

bool ActorReader::NamesAsOften(const TextChart& chart, const std::vector<PlaceReading>& places,
                               std::string_view country, std::string_view other) const {
  if (country.empty() || country == other) return !country.empty();
  auto count = CountriesNamed(chart);
  for (const PlaceReading& p : places) ++count[p.mention.country];
  const int holders = HoldersNamed(chart, country);
  if (holders > 0) count[std::string(country)] += holders;
  const auto of = [&count](std::string_view name) {
    const auto found = count.find(name);
    return found == count.end() ? 0 : found->second;
  };
  return of(country) > 0 && of(country) >= of(other);
}

// "The attack of this country", "13 soldiers of this country": a state that acts or whose men they
// are; anywhere else it is where something was.
bool ActorReader::LookCountryAgain(const TextChart& chart, uint32_t sentence, uint32_t at,
                                   const std::vector<PlaceReading>& places,
                                   const std::vector<ActorReading>& actors, Match* match) const {
  const auto& units = chart.charts[sentence].units;
  if (!units[at].Is(k_.country_again) || at == 0) return false;
  const Unit& before = units[units[at - 1].Is(k_.others) && at > 1 ? at - 2 : at - 1];
  if (!before.Is(k_.event) && !before.Is(k_.soldier)) return false;
  const std::string country = CountryBefore(chart, sentence, at, places, actors);
  const ActorRow* row = country.empty() ? nullptr : table_->Find("country:" + country);
  if (row == nullptr) return false;
  match->row = *row;
  match->is_country = true;
  match->end = at + 1;
  return true;
}

// "the raids of yesterday of X on this country": it is not that of the raids.
bool ActorReader::IsOfDeed(const Chart& row, size_t at) const {
  for (size_t i = at; i-- > 0 && i + kDeedReach >= at;) {
    const Unit& unit = row.units[i];
    if (unit.Is(k_.event) || unit.Is(k_.assault)) return true;
    if (unit.Is(k_.comma) || unit.Is(k_.place) || unit.Is(k_.actor)) return false;
  }
  return false;
}

std::string ActorReader::CountryBefore(const TextChart& chart, uint32_t sentence, uint32_t at,
                                       const std::vector<PlaceReading>& places,
                                       const std::vector<ActorReading>& actors) const {
  const auto all = CountriesBefore(chart, sentence, at, places, actors);
  return all.empty() ? std::string() : all.front();
}

std::vector<std::string> ActorReader::CountriesBefore(
    const TextChart& chart, uint32_t sentence, uint32_t at, const std::vector<PlaceReading>& places,
    const std::vector<ActorReading>& actors) const {
  std::vector<std::string> all;
  for (uint32_t s = sentence + 1; s-- > 0 && s + 1 >= sentence;) {
    const Chart& row = chart.charts[s];
    for (size_t i = s == sentence ? at : row.units.size(); i-- > 0;) {
      std::string country = CountryOfUnit(row.units[i], places, actors);
      if (country.empty() || row.units[i].Is(k_.media) || IsOfDeed(row, i)) continue;
      all.push_back(std::move(country));
    }
  }
  return all;
}

// That which it names, or is of.
std::string ActorReader::CountryOfUnit(const Unit& unit, const std::vector<PlaceReading>& places,
                                       const std::vector<ActorReading>& actors) const {
  if (const Reading* place = unit.Find(k_.place)) {
    const PlaceMention& m = places[place->value].mention;
    return m.kind == "country" ? m.country : std::string();
  }
  const Reading* actor = unit.Find(k_.actor);
  if (actor != nullptr && !actors[actor->value].mention.country.empty())
    return actors[actor->value].mention.country;
  return DemonymCountry(unit);
}

// "the air force of the Russian army": of the country whose army is named behind it.
std::string ActorReader::ArmyBehind(const Chart& row, uint32_t at, const GenericActor& generic,
                                    uint32_t* end) const {
  if (at >= row.units.size() || !IsForceOfState(generic.id_pattern)) return {};
  const Reading* r = row.units[at].Find(k_.name);
  if (r == nullptr || !IsForceOfState(table_->row(r->value).id)) return {};
  *end = at + 1;
  return table_->row(r->value).country;
}

// "The soldiers" behind a sentence about soldiers of one country: theirs.
std::string ActorReader::CountryOfForces(const std::vector<std::string>& forces,
                                         std::string_view id_pattern) {
  const std::string_view kind = id_pattern.substr(0, id_pattern.find('{'));
  std::string found;
  for (const std::string& id : forces) {
    if (!id.starts_with(kind)) continue;
    std::string country = id.substr(kind.size());
    if (!found.empty() && found != country) return {};
    found = std::move(country);
  }
  return found;
}

}  // namespace rasad
