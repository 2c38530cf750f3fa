#include "event/nationals.h"

#include <algorithm>

#include "claim/claim_ties.h"

namespace rasad {
namespace {

constexpr size_t kBehind = 4;  // units: "of whom one bears the nationality"

}  // namespace

Result<Nationals> Nationals::Create(const RuleBook& book, const ActorReader& actors) {
  Nationals n(actors);
  const Status found = FindClasses(book.classes, {{&n.group_, "Group"},
                                                  {&n.place_, "Place"},
                                                  {&n.actor_, "Actor"},
                                                  {&n.nationality_, "Nationality"},
                                                  {&n.several_, "several:nations"},
                                                  {&n.nationals_, "nationals:yes"}});
  if (!found) return found.error();
  n.ends_ =
      ClassesNamed(book.classes, {"And", "Break", "Comma", "Group", "Harm.*", "Quantity", "Say.*"});
  return n;
}

void Nationals::Name(const TextChart& chart, const std::vector<PlaceReading>& places,
                     const std::vector<ActorReading>& actors, std::vector<Group>* groups,
                     std::vector<Claim>* claims) const {
  const Lists lists{places, actors};
  for (Claim& c : *claims) {
    if (c.dropped || c.group < 0 || c.place < 0 || c.count.max == 0) continue;
    if (Counts(c, {"soldier", "police", "foreigner"})) continue;
    const std::string& here = places[static_cast<size_t>(c.place)].mention.country;
    Group& group = (*groups)[static_cast<size_t>(c.group)];
    const Chart& row = chart.charts[c.sentence];
    size_t at = 0;
    while (at < row.units.size() &&
           !(row.units[at].Find(group_) != nullptr &&
             static_cast<int>(row.units[at].Find(group_)->value) == c.group))
      ++at;
    if (here.empty() || at == row.units.size()) continue;
    Said said = Behind(row, at, lists);
    if (said.country.empty() && group.affiliation < 0 && Counts(c, {"combatant"}))
      said.country = group.affiliation_country;
    const bool foreign = AreForeign(said.country, here);
    if (!foreign && !said.several) continue;
    AddVictim("foreigner", &c.victims);
    if (foreign && group.affiliation < 0) group.affiliation_country = said.country;
  }
}

std::string Nationals::CountryOf(const Unit& unit, const Lists& lists) const {
  if (std::string country = actors_->DemonymCountry(unit); !country.empty()) return country;
  if (const Reading* p = unit.Find(place_)) {
    const PlaceMention& place = lists.places[p->value].mention;
    return place.kind == "country" ? place.country : std::string();
  }
  const Reading* a = unit.Find(actor_);
  const bool state = a != nullptr && lists.actors[a->value].is_country;
  return state ? lists.actors[a->value].mention.country : std::string();
}

Nationals::Said Nationals::Behind(const Chart& row, size_t at, const Lists& lists) const {
  const auto& units = row.units;
  if (units[at].Is(nationals_)) {
    for (size_t i = at + 1; i < units.size() && i <= at + 2; ++i) {
      if (std::string country = CountryOf(units[i], lists); !country.empty())
        return {std::move(country)};
    }
    return {};
  }
  for (size_t i = at + 1; i < units.size() && i <= at + kBehind; ++i) {
    if (units[i].Is(several_)) return {{}, true};
    if (units[i].Is(nationality_)) {
      std::string country = i + 1 < units.size() ? CountryOf(units[i + 1], lists) : std::string();
      if (country.empty() && i > at + 1) country = CountryOf(units[i - 1], lists);
      return {std::move(country)};
    }
    if (units[i].IsAny(ends_)) return {};
  }
  return {};
}

}  // namespace rasad
