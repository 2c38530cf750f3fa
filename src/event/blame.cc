#include "event/blame.h"

#include <algorithm>

#include "actor/forces.h"
#include "claim/claim_ties.h"

namespace rasad {
namespace {

constexpr int64_t kMass = 5000;   // people: the toll of a war, of no attack of a group
constexpr int kAccumulated = 31;  // days: a toll of weeks or years isn't of one occurrence

// "eight soldiers of Israel", "policemen" for its army: no state strikes its own forces.
bool AreItsForces(const ActorMention& doer, const HarmDone& harm) {
  if (doer.type != "state" || harm.group == nullptr || doer.country.empty()) return false;
  if (harm.claim.harm == Harm::kDetained) return false;
  const bool body =
      IsForceOfState(harm.affiliation) && harm.affiliation.ends_with(":" + doer.country);
  return (body || harm.group->affiliation_country == doer.country) &&
         Counts(harm.claim, {"soldier", "police"});
}

// "a policeman was killed" in the country whose forces are named: hardly by them.
bool AreAtHome(const ActorMention& doer, const HarmDone& harm) {
  const bool named = !harm.affiliation.empty() ||
                     (harm.group != nullptr && !harm.group->affiliation_country.empty());
  return doer.type == "state" && !named && !doer.country.empty() && harm.country == doer.country &&
         Counts(harm.claim, {"soldier", "police"});
}

// Whether those harmed may well be the doer's own.
bool AreOwn(const ActorMention& doer, const HarmDone& harm) {
  if (IsOwn(doer, harm) || AreAtHome(doer, harm)) return true;
  if (harm.group != nullptr && harm.group->own && doer.id == harm.named_before) return true;
  if (!harm.lost_by.empty() && doer.id == harm.lost_by) return true;
  // "twelve died in the hostage-taking, among them five gunmen".
  const bool gunmen = Counts(harm.claim, {"combatant"}) && harm.claim.part_of >= 0;
  if (IsUnnamed(doer.id) && gunmen) return true;
  if (!harm.later) return false;
  if (IsArmedGroup(doer.type)) return Counts(harm.claim, {"combatant"});
  const bool others = harm.group != nullptr && !harm.group->affiliation_country.empty() &&
                      harm.group->affiliation_country != doer.country;
  return doer.type == "state" && Counts(harm.claim, {"soldier", "police"}) && !others;
}

// "seven men of the resistance and of the army": named among those harmed.
bool IsNamedAmong(const std::string& id, const std::vector<ActorReading>& actors,
                  const HarmDone& harm) {
  return harm.group != nullptr &&
         std::any_of(actors.begin(), actors.end(), [&](const ActorReading& a) {
           return a.mention.id == id && a.sentence == harm.claim.sentence &&
                  a.begin >= harm.group->begin && a.begin < harm.group->end;
         });
}

// "the army and the resistance managed to": side by side they did it together.
bool AreJoined(const std::string& a, const std::string& b,
               const std::vector<ActorReading>& actors) {
  constexpr uint32_t kAnd = 3;  // characters: "and", with its blanks
  return std::any_of(actors.begin(), actors.end(), [&](const ActorReading& x) {
    return x.mention.id == a &&
           std::any_of(actors.begin(), actors.end(), [&](const ActorReading& y) {
             return y.mention.id == b && y.sentence == x.sentence &&
                    y.mention.span.start > x.mention.span.end &&
                    y.mention.span.start <= x.mention.span.end + kAnd;
           });
  });
}

bool AreAllJoined(const std::vector<std::string>& doers, const std::vector<ActorReading>& actors) {
  for (size_t i = 1; i < doers.size(); ++i) {
    if (!AreJoined(doers[i - 1], doers[i], actors)) return false;
  }
  return true;
}

// Whether a state and those who fight it are named as doers of one thing: a fight of both.
bool AreEnemies(const std::vector<std::string>& doers, const std::vector<ActorReading>& actors) {
  const auto any = [&](auto&& is) {
    return std::any_of(actors.begin(), actors.end(), [&](const ActorReading& a) {
      return is(a.mention.type) &&
             std::find(doers.begin(), doers.end(), a.mention.id) != doers.end();
    });
  };
  return any([](const std::string& t) { return t == "state"; }) &&
         any([](const std::string& t) { return IsArmedGroup(t); });
}

}  // namespace

bool IsOwn(const ActorMention& doer, const HarmDone& harm) {
  return doer.id == harm.affiliation || AreItsForces(doer, harm);
}

std::vector<std::string> Blamed(const std::vector<std::string>& doers,
                                const std::vector<ActorReading>& actors, const HarmDone& harm) {
  std::vector<std::string> blamed;
  if (harm.later && harm.elsewhere) return blamed;
  const bool mass = harm.later && harm.claim.count.min.value_or(0) >= kMass;
  const bool allies = AreAllJoined(doers, actors) && Counts(harm.claim, {"combatant"});
  const bool enemies = AreEnemies(doers, actors);
  if (enemies && !allies) return blamed;
  for (const std::string& id : doers) {
    const auto doer = std::find_if(actors.begin(), actors.end(),
                                   [&](const ActorReading& a) { return a.mention.id == id; });
    if (IsNamedAmong(id, actors, harm)) continue;
    // "In a clash with gunmen four fighters died": they were the gunmen's, as likely as not.
    if (IsUnnamed(id) && harm.affiliation.empty() && Counts(harm.claim, {"combatant"})) continue;
    if (mass && doer != actors.end() && doer->mention.type != "state") continue;
    if (doer == actors.end() || !AreOwn(doer->mention, harm)) blamed.push_back(id);
  }
  // Their allies don't strike those of one of them either.
  if (enemies && blamed.size() < doers.size()) blamed.clear();
  return blamed;
}

std::vector<std::string> FoesOf(const std::vector<std::string>& one,
                                const std::vector<std::string>& other,
                                const std::vector<ActorReading>& actors, const HarmDone& harm) {
  if (harm.claim.count.max == 0 || one.empty() || other.empty()) return {};
  if (harm.claim.harm == Harm::kDisplaced || harm.claim.harm == Harm::kMissing) return {};
  if (harm.later && harm.elsewhere) return {};
  const auto has = [&](const std::vector<std::string>& side) {
    return std::any_of(actors.begin(), actors.end(), [&](const ActorReading& a) {
      return std::find(side.begin(), side.end(), a.mention.id) != side.end() &&
             IsOwn(a.mention, harm);
    });
  };
  // "between the army and the militia and the rebels": who is with whom isn't told.
  const bool third = std::any_of(actors.begin(), actors.end(), [&](const ActorReading& a) {
    const auto beside = [&](const std::string& id) {
      return id != a.mention.id && AreJoined(id, a.mention.id, actors);
    };
    const bool party = std::find(one.begin(), one.end(), a.mention.id) != one.end() ||
                       std::find(other.begin(), other.end(), a.mention.id) != other.end();
    return !party && std::any_of(other.begin(), other.end(), beside);
  });
  const bool first = has(one);
  if (third || first == has(other)) return {};
  return first ? other : one;
}

bool AreApart(const PlaceMention* harm, const PlaceMention* occurrence) {
  if (harm == nullptr || occurrence == nullptr) return false;
  const auto differ = [](const std::string& a, const std::string& b) {
    return !a.empty() && !b.empty() && a != b;
  };
  return differ(harm->country, occurrence->country) || differ(harm->admin1, occurrence->admin1);
}

bool AreApart(const std::optional<DayRange>& harm, const std::optional<DayRange>& occurrence) {
  if (!harm || !occurrence) return false;
  const int longer = (harm->to - harm->from) - (occurrence->to - occurrence->from);
  return harm->from > occurrence->to + 1 || occurrence->from > harm->to + 1 ||
         longer > kAccumulated;
}

namespace {

constexpr std::string_view kRemote = "Explosions/Remote violence";

// "The raids drove out 2,000", "after the group's attack 60,000 fled": told in front of them, and
// no men of a side that gave way.
bool DroveOut(const EventKind& kind, const EventMention& mention, const Claim& claim) {
  const bool strikes = kind.type == kRemote || kind.key == "attack" || kind.key == "nonstate_takes";
  return strikes && mention.sentence == claim.sentence && mention.begin < claim.begin &&
         !Counts(claim, {"combatant", "soldier"});
}

// "The raid killed nine, and two are missing", "tens are under the rubble".
bool MadeMissing(const EventKind& kind, const EventMention& mention, const Claim& claim) {
  if (kind.key == "abduction") return false;
  return mention.sentence == claim.sentence || (kind.type == kRemote && claim.victims.empty());
}

}  // namespace

bool MayBlame(const EventKind& kind, const EventMention& mention, const Claim& claim) {
  if (claim.count.max == 0 || mention.mutual || !DoerHarms(kind, claim.harm)) return false;
  if (claim.harm == Harm::kDisplaced) return DroveOut(kind, mention, claim);
  return claim.harm != Harm::kMissing || MadeMissing(kind, mention, claim);
}

}  // namespace rasad
