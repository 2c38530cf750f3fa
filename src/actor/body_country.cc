// Whose a body is: the country that stands right behind its name.

#include "actor/actor_reader.h"
#include "actor/forces.h"

namespace rasad {

// "the security forces": a name of Iraq's, where the text doesn't speak of another country. In
// Persian such names are words of Iran's own.
bool ActorReader::IsOfOthers(const Chart& row, uint32_t at, const std::vector<PlaceReading>& places,
                             const Scene& scene, const ActorRow& named) const {
  const Reading* r = row.units[at].Find(k_.generic);
  if (r == nullptr || !IsForceOfState(named.id)) return false;
  uint32_t end = 0;
  std::string country = CountryBehind(row, at + 1, places, &end);
  if (country.empty()) country = scene.named.empty() ? scene.home : scene.named;
  return !country.empty() && country != named.country;
}

// "the general staff of Ukraine's forces": listed for one country, but another stands right behind.
bool ActorReader::IsOfNext(const Chart& row, uint32_t at, const std::vector<PlaceReading>& places,
                           const ActorRow& named) const {
  if (at + 1 >= row.units.size() || named.type != "state") return false;
  const Unit& next = row.units[at + 1];
  if (const Reading* r = next.Find(k_.place);
      r != nullptr && places[r->value].mention.kind != "country")
    return false;
  uint32_t end = 0;
  const std::string country = CountryBehind(row, at + 1, places, &end);
  return !country.empty() && (end == at + 2 || next.Is(k_.place)) && country != named.country;
}

// "the police of Kirkuk", "the Syrian army", "the Iraqi Kurdistan police": the country right behind
// the body.
std::string ActorReader::CountryBehind(const Chart& row, uint32_t at,
                                       const std::vector<PlaceReading>& places,
                                       uint32_t* end) const {
  for (uint32_t i = at; i < row.units.size() && i < at + 2; ++i) {
    const Unit& unit = row.units[i];
    if (std::string country = DemonymCountry(unit); !country.empty()) {
      *end = i + 1;
      return country;
    }
    if (const Reading* r = unit.Find(k_.country_actor)) {
      *end = i + 1;
      return table_->row(r->value).country;
    }
    if (const Reading* r = unit.Find(k_.place)) {
      // "a march east of Gaza", spelled like a drone.
      const bool event = row.units[at - 1].Is(k_.event_doubt);
      const PlaceReading& place = places[r->value];
      return event && place.direction ? std::string() : place.mention.country;
    }
    if (unit.Is(k_.say) || unit.Is(k_.verb) || unit.Is(k_.that)) break;
    if (unit.Is(k_.comma) || unit.Is(k_.colon)) break;
    if (unit.Is(k_.participle)) break;  // "the wounded soldiers of": told of them, not their name
    if (unit.Is(k_.on) || unit.Is(k_.to)) break;           // "the rockets at the north of"
    if (unit.Is(k_.belong) || unit.Is(k_.backing)) break;  // "the rebels belong to", "backed by"
    if (unit.Is(k_.event)) break;  // "the ministry (condemned) the Turkish raid"
  }
  return {};
}

}  // namespace rasad
