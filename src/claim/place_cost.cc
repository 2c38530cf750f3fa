// How far a place is from what is told, in characters: what stands between them, and how well the
// text's way of naming it fits a scene.
#include <algorithm>

#include "claim/attach.h"

namespace rasad {
namespace {

// All in characters.
constexpr uint32_t kCountryCost = 400;    // a country gives way to a nearby town
constexpr uint32_t kContinentCost = 600;  // what lies in several countries, to a country
constexpr uint32_t kBesideCost = 250;     // where another place lies
constexpr uint32_t kTowardCost = 250;     // where somebody goes
constexpr uint32_t kRoadCost = 100;       // "the road of X", to what lies on it
constexpr uint32_t kAwayCost = 300;       // and that, beside the country where it happened
constexpr uint32_t kSpeakerCost = 300;    // where somebody spoke
constexpr uint32_t kHolderCost = 20;      // what holds such a place, beside it
constexpr uint32_t kDatelineCost = 700;
constexpr uint32_t kClauseCost = 60;    // of a clause that begins between
constexpr uint32_t kDeedCost = 60;      // of another deed that is told between
constexpr uint32_t kOpenerCost = 20;    // "In X, ...": as near as this to all of the sentence
constexpr uint32_t kContrastCost = 60;  // "In X, ..., while ...": and less so to that

}  // namespace

uint32_t Attacher::AreaCost(const PlaceMention& place) {
  if (place.kind == "country") return kCountryCost;
  if (place.kind != "region") return 0;
  return place.country.empty() ? kContinentCost : kRegionCost;
}

uint32_t Attacher::CostOf(const PlaceReading& place) const {
  const uint32_t outer = place.outer ? kBesideCost : 0;  // what holds it goes before
  switch (place.part) {
    case PlacePart::kDateline:
      // "* City - paper: ...": what an item of a digest tells was there.
      return item_[place.sentence] > 0 ? kBesideCost : kDatelineCost;
    case PlacePart::kSpeaker:
      return kSpeakerCost + outer;
    case PlacePart::kToward:
      return std::max(kTowardCost, AreaCost(place.mention) + 1) + outer;
    case PlacePart::kBeside:
      return std::max(kBesideCost, AreaCost(place.mention)) + (place.outer ? kHolderCost : 0);
    case PlacePart::kScene:
      break;
  }
  return AreaCost(place.mention);
}

Attacher::Way Attacher::WayBetween(uint32_t sentence, uint32_t a, uint32_t b) const {
  const Chart& row = chart_.charts[sentence];
  Way way;
  const bool persian = chart_.language == kPersian;
  uint32_t verbs = 0;
  uint32_t relatives = 0;
  for (size_t i = 0; i < row.units.size(); ++i) {
    if (row.units[i].begin < std::min(a, b)) continue;
    if (row.units[i].begin >= std::max(a, b)) break;
    verbs += persian && k_.EndsClause(row.units[i]);
    relatives += k_.IsRelative(row.units[i]);
    if (row.units[i].begin == std::min(a, b)) continue;
    way.clauses += k_.OpensClause(row, i);
    way.contrasts += k_.Contrasts(row, i);
    way.deeds += k_.OpensDeed(row, i);
  }
  way.clauses += verbs - std::min(verbs, relatives);  // the verb of "who wanted to" ends no clause
  return way;
}

uint32_t Attacher::PlaceCost(const PlaceReading& place, uint32_t position) const {
  const Way between = WayBetween(place.sentence, place.begin, position);
  // What the clause tells of all of a country was in no town.
  const bool all = place.throughout && between.clauses + between.deeds == 0;
  // "seamen of X were held in Kuwait": the country that it was in goes before.
  const uint32_t away = place.part == PlacePart::kToward ? kAwayCost : 0;
  const uint32_t road = place.road && place.part == PlacePart::kScene ? kRoadCost : 0;
  const uint32_t cost = all ? 0 : CostOf(place) + away + road;
  const uint32_t way =
      Distance(place.begin, position) + between.clauses * kClauseCost + between.deeds * kDeedCost;
  const uint32_t opener = kOpenerCost + between.contrasts * kContrastCost;
  return cost + (place.opens ? std::min(way, opener) : way);
}

}  // namespace rasad
