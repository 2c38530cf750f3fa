#include "claim/land_again.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rasad {

Result<LandAgain> LandAgain::Create(const RuleBook& book, const PlaceReader& places,
                                    const ActorReader& actors) {
  LandAgain reader(book, places, actors);
  Classes& k = reader.k_;
  const Status found = FindClasses(book.classes, {{&k.land, "Land"},
                                                  {&k.again, "Country.Again"},
                                                  {&k.outside, "Outside"},
                                                  {&k.throughout, "Throughout"},
                                                  {&k.cue, "PlaceCue"},
                                                  {&k.frontier, "Frontier"},
                                                  {&k.on, "On"},
                                                  {&k.word, "Word"},
                                                  {&k.def, "Def"}});
  if (!found) return found.error();
  for (const ClassId id : {k.land, k.again, k.cue, k.frontier}) reader.nouns_.Add(id);
  reader.where_ =
      ClassesNamed(book.classes, {"In", "Prep.With", "Direction", "Throughout", "SceneNoun"});
  return reader;
}

// "in the country", "in the north of the country", "on the roads of the country"; not "fled the
// country", "outside the country".
bool LandAgain::IsWhere(const Chart& row, size_t at) const {
  if (at == 0) return false;
  const Unit& before = row.units[at - 1];
  return before.IsAny(where_) && !before.Is(k_.outside);
}

std::string LandAgain::CountryOf(const TextChart& chart, uint32_t sentence, size_t at,
                                 const std::vector<ActorReading>& actors, const std::string& home,
                                 const std::vector<PlaceReading>& places) const {
  const Reading* land = chart.charts[sentence].units[at].Find(k_.land);
  const auto named =
      actors_->CountriesBefore(chart, sentence, static_cast<uint32_t>(at), places, actors);
  if (land == nullptr) return named.empty() ? std::string() : named.front();
  const bool home_named = std::find(named.begin(), named.end(), home) != named.end();
  const std::string country = named.empty() || home_named ? home : named.front();
  const std::string_view of = book_->FeaturesOf(*land).Text("of");
  return of.empty() || of.find(country) != of.npos ? country : std::string();
}

// "on the Pakistani border"
std::string LandAgain::CountryOfFrontier(const Chart& row, size_t at) const {
  if (!row.units[at - 1].Is(k_.on) || at + 1 >= row.units.size()) return {};
  return actors_->DemonymCountry(row.units[at + 1]);
}

// "in the Kenyan town of N.", whose name stands between in Arabic: the adjective tells whose.
std::string LandAgain::CountryOfUnlisted(const Chart& row, size_t at) const {
  if (!row.units[at].Is(k_.cue) || row.units[at].Is(k_.def) || at + 2 >= row.units.size())
    return {};
  const Unit& name = row.units[at + 1];
  const Unit& whose = row.units[at + 2];
  for (const Unit* unit : {&name, &whose}) {  // "in a Turkish town", "in a Turkish border town"
    if (unit->Is(k_.def)) break;
    if (std::string country = actors_->DemonymCountry(*unit); !country.empty()) return country;
  }
  if (name.readings.size() != 1 || !name.Is(k_.word) || !whose.Is(k_.def)) return {};
  return actors_->DemonymCountry(whose);
}

std::string LandAgain::MeantAt(const TextChart& chart, uint32_t sentence, size_t at,
                               const std::vector<ActorReading>& actors, const std::string& home,
                               const std::vector<PlaceReading>& places) const {
  const Chart& row = chart.charts[sentence];
  if (at > 0 && row.units[at].Is(k_.frontier)) return CountryOfFrontier(row, at);
  if (!IsWhere(row, at)) return {};
  const Unit& unit = row.units[at];
  if (unit.Is(k_.land) || unit.Is(k_.again))
    return CountryOf(chart, sentence, at, actors, home, places);
  return CountryOfUnlisted(row, at);
}

void LandAgain::Mark(const TextChart& chart, const std::vector<ActorReading>& actors,
                     const std::string& home, std::vector<PlaceReading>* places) const {
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    const Chart& row = chart.charts[s];
    if (!row.present.Meets(nouns_)) continue;
    for (size_t i = 0; i < row.units.size(); ++i) {
      if (!row.units[i].IsAny(nouns_)) continue;
      const std::string country = MeantAt(chart, s, i, actors, home, *places);
      if (country.empty()) continue;
      std::optional<PlaceReading> place = places_->CountryAt(country, chart, s, i);
      if (!place) continue;
      place->throughout = row.units[i - 1].Is(k_.throughout);
      places->push_back(*std::move(place));
    }
  }
}

}  // namespace rasad
