// Of several places of a sentence, or of a lead and what follows: the inner, the first of a list.

#include <algorithm>

#include "claim/attach.h"
#include "claim/place_kinds.h"

namespace rasad {
namespace {

constexpr uint32_t kInnerReach = 150;  // characters to a place that lies within the nearest

}  // namespace

// "in Kirkuk a bomb exploded in the district of Daquq": of two places, one in the other, the inner.
int Attacher::Within(int place, uint32_t position) const {
  const PlaceReading& outer = At(place);
  const auto turns = [&](const PlaceReading& p) {  // "..., while 7 died in Y" is another's
    return WayBetween(outer.sentence, p.begin, position).contrasts;
  };
  int best = place;
  uint32_t nearest = kInnerReach;
  for (size_t i = 0; i < places_.size(); ++i) {
    const PlaceReading& p = places_[i];
    if (p.sentence != outer.sentence || p.part == PlacePart::kSpeaker ||
        p.part == PlacePart::kDateline || p.mention.admin1 != outer.mention.name ||
        p.mention.name == outer.mention.name || p.mention.country != outer.mention.country)
      continue;
    if (p.left && outer.part != PlacePart::kToward) continue;
    // "In the city of X on the coast": an area lies in a province only, not in the town of its
    // name.
    if (p.mention.kind == "area" && !IsProvince(outer.mention.kind)) continue;
    const uint32_t distance = Distance(p.begin, position);
    if (distance >= nearest || turns(p) > turns(outer)) continue;
    nearest = distance, best = static_cast<int>(i);
  }
  return best;
}

// "in X, Y and Z five were killed": the first one, which the text puts before the others.
int Attacher::FirstOfList(int place, uint32_t position) const {
  const auto& units = chart_.charts[At(place).sentence].units;
  const auto holds = [&](const Unit& unit, const PlaceReading& p) {
    return p.begin >= unit.begin && p.begin < unit.end;
  };
  while (place > 0 && At(place).begin < position) {
    const PlaceReading& before = At(place - 1);
    if (before.sentence != At(place).sentence || before.part != At(place).part) break;
    if (CostOf(before) != CostOf(At(place)) || IsHint(before)) break;
    size_t at = 0;
    while (at < units.size() && !holds(units[at], At(place))) ++at;
    if (at < 2 || at == units.size() || !holds(units[at - 2], before)) break;
    if (!k_.IsAnd(units[at - 1]) && !k_.IsComma(units[at - 1])) break;
    --place;
  }
  return place;
}

// "A suicide attack in Turkey killed two": which town it was, the sentence behind the lead tells,
// or the next that comes back to the attack, where it names one alone; further down and of a
// province only the one right behind.
int Attacher::InnerOfLead(uint32_t sentence, int place) const {
  const PlaceReading& lead = At(place);
  const bool country = lead.mention.kind == "country";
  if (!country && !IsProvince(lead.mention.kind)) return -1;
  const bool head = sentence < kHeadline;
  const uint32_t ahead = head ? kLookAhead : 1;
  for (uint32_t s = sentence + 1; s < sentence + 1 + ahead && s < sentences_; ++s) {
    const bool next = head && country && s == sentence + 1;
    if (!next && !k_.RetellsDeed(chart_.charts[s])) continue;
    int found = -1;
    for (size_t i = 0; i < places_.size(); ++i) {
      const PlaceReading& p = places_[i];
      if (p.sentence != s || p.mention.country != lead.mention.country) continue;
      if (CostOf(p) > 0 || !LiesIn(static_cast<int>(i), place)) continue;
      if (p.opens && OpensItem(sentence)) return -1;  // "In Y, ...": the first of several
      if (found >= 0 && At(found).mention.id != p.mention.id) return -1;
      found = static_cast<int>(i);
    }
    if (found >= 0) return found;
  }
  return -1;
}

}  // namespace rasad
