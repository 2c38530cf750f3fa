#include "event/blame.h"

#include <algorithm>

#include "actor/forces.h"
#include "claim/claim_ties.h"

namespace rasad {
namespace {

// "eight soldiers of Israel": no state strikes its own soldiers.
bool AreItsForces(const ActorMention& doer, const HarmDone& harm) {
  return doer.type == "state" && harm.group != nullptr && !doer.country.empty() &&
         harm.group->affiliation_country == doer.country &&
         Counts(harm.claim, {"soldier", "police"});
}

// Whether those harmed may well be the doer's own.
bool AreOwn(const ActorMention& doer, const HarmDone& harm) {
  if (doer.id == harm.affiliation || AreItsForces(doer, harm)) return true;
  if (harm.group != nullptr && harm.group->own && doer.id == harm.named_before) return true;
  if (!harm.later) return false;
  if (IsArmedGroup(doer.type)) return Counts(harm.claim, {"combatant"});
  const bool others = harm.group != nullptr && !harm.group->affiliation_country.empty() &&
                      harm.group->affiliation_country != doer.country;
  return doer.type == "state" && Counts(harm.claim, {"soldier", "police"}) && !others;
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

std::vector<std::string> Blamed(const std::vector<std::string>& doers,
                                const std::vector<ActorReading>& actors, const HarmDone& harm) {
  std::vector<std::string> blamed;
  if (harm.later && harm.claim.harm == Harm::kDisplaced) return blamed;
  if (AreEnemies(doers, actors)) return blamed;
  for (const std::string& id : doers) {
    const auto doer = std::find_if(actors.begin(), actors.end(),
                                   [&](const ActorReading& a) { return a.mention.id == id; });
    if (doer == actors.end() || !AreOwn(doer->mention, harm)) blamed.push_back(id);
  }
  return blamed;
}

bool MayBlame(const EventKind& kind, const EventMention& mention, const Claim& claim) {
  return claim.count.max != 0 && !mention.mutual && DoerHarms(kind, claim.harm);
}

}  // namespace rasad
