// What a word for any attack means where a state strikes beyond its borders.
#include <algorithm>

#include "actor/forces.h"
#include "engine/stages.h"

namespace rasad {
namespace {

// The state that did it, where it is one's army, or the state itself; "" for the police and others.
std::string StrikingState(const EventMention& e, const std::vector<ActorReading>& actors) {
  if (e.actor1.empty()) return "";
  const ActorReading& doer = actors[static_cast<size_t>(e.actor1[0])];
  const bool army = doer.mention.id.starts_with("mil:") || doer.is_country;
  return doer.mention.type == "state" && army ? doer.mention.country : "";
}

// Told by nothing but a word for any attack, near or far.
bool IsAnyAttack(const EventMention& e, int attack) {
  return e.far && e.said == attack && !e.planned && !e.killing && !e.raid && !e.weapon;
}

// In Gaza and the West Bank soldiers stand on the ground: what is told of them is any attack.
bool IsAbroad(const PlaceMention& place, const std::string& state) {
  return !place.country.empty() && place.country != state && place.country != "PS";
}

// Of a state's strikes that the text tells of, the first says what its other attacks were.
int KindToldOf(const std::string& state, int other, const EventKinds& kinds, const Analysis& a) {
  const auto told = std::find_if(a.events.begin(), a.events.end(), [&](const EventMention& m) {
    const std::string& key = kinds[m.kind].key;
    return !m.planned && (key == "shelling" || key == "airstrike") &&
           StrikingState(m, a.actors) == state;
  });
  return told == a.events.end() ? other : told->kind;
}

}  // namespace

// "Israel attacked Sidon", "the American attack on the bridge": from the air, where the text tells
// of no fighting on the ground by that state.
void Stages::NameStrikes(Analysis* a) const {
  const int attack = kinds_.Find("attack"), clash = kinds_.Find("clash");
  const auto fights = [&](const std::string& state) {
    return std::any_of(a->events.begin(), a->events.end(), [&](const EventMention& m) {
      const bool shot = m.verb && m.said == attack && !m.far && !m.aim && !m.killing;
      const bool ground = m.said == clash || shot || kinds_[m.kind].key == "gov_regains" || m.raid;
      return ground && StrikingState(m, a->actors) == state;
    });
  };
  for (EventMention& e : a->events) {
    if (!IsAnyAttack(e, attack) || (e.kind != attack && e.kind != clash) || e.place < 0) continue;
    const std::string state = StrikingState(e, a->actors);
    const PlaceMention& place = a->places[static_cast<size_t>(e.place)].mention;
    if (!state.empty() && IsAbroad(place, state) && !fights(state))
      e.kind = KindToldOf(state, kinds_.Find("airstrike"), kinds_, *a);
  }
}

}  // namespace rasad
