#include "event/own_deeds.h"

#include <algorithm>

#include "actor/forces.h"
#include "claim/claim_ties.h"

namespace rasad {
namespace {

// The force that tells what stands at a position; -1: nobody, or another speaker.
int TellerAt(const Told& told, uint32_t sentence, uint32_t position) {
  const auto voice = SpeechReader::At(told.utterances, sentence, position);
  const bool denies = voice.assertion == Assertion::kDenied;
  if (voice.by < 0 || denies) return -1;
  const ActorReading& teller = told.actors[static_cast<size_t>(voice.by)];
  return teller.is_force || IsMinistryOfForces(teller.mention.id) ? voice.by : -1;
}

// Whether the sentence says that somebody else than the teller did what happened there.
bool NamesOthers(const Told& told, const std::vector<EventMention>& mentions, uint32_t sentence,
                 int teller) {
  const std::string& id = told.actors[static_cast<size_t>(teller)].mention.id;
  return std::any_of(mentions.begin(), mentions.end(), [&](const EventMention& e) {
    const bool others = std::any_of(e.actor1.begin(), e.actor1.end(), [&](int actor) {
      return told.actors[static_cast<size_t>(actor)].mention.id != id;
    });
    return e.sentence == sentence && (others || !e.actor1_countries.empty());
  });
}

// Soldiers and policemen are no group's own, and fighters only where they bear another's name.
bool AreEnemies(const Claim& claim, const ActorMention& group, const ActorMention* theirs) {
  if (theirs != nullptr && theirs->id == group.id) return false;
  if (Counts(claim, {"soldier", "police"})) return true;
  return theirs != nullptr && IsArmedGroup(theirs->type) && !IsUnnamed(theirs->id) &&
         Counts(claim, {"combatant"});
}

bool IsOwnDeed(const Claim& claim, const Told& told, int teller) {
  if (claim.harm == Harm::kDetained) return true;
  if (claim.harm == Harm::kDisplaced || claim.harm == Harm::kMissing || claim.group < 0)
    return false;
  const Group& group = told.groups[static_cast<size_t>(claim.group)];
  const ActorMention& force = told.actors[static_cast<size_t>(teller)].mention;
  const ActorMention* theirs = group.affiliation < 0
                                   ? nullptr
                                   : &told.actors[static_cast<size_t>(group.affiliation)].mention;
  if (group.own) return false;
  if (force.type != "state") return AreEnemies(claim, force, theirs);
  // "the death of 58 Pakistani soldiers", told by another state.
  const bool foreign = !group.affiliation_country.empty() && !force.country.empty() &&
                       group.affiliation_country != force.country;
  if (foreign && Counts(claim, {"soldier", "police"})) return true;
  return Counts(claim, {"combatant"}) && (theirs == nullptr || theirs->id != force.id);
}

}  // namespace

void DropOwnDead(const Told& told, const std::vector<Claim>& claims,
                 std::vector<EventMention>* mentions) {
  const auto id = [&](int actor) { return told.actors[static_cast<size_t>(actor)].mention.id; };
  std::erase_if(*mentions, [&](const EventMention& e) {
    return e.actor1.size() == 1 && std::any_of(claims.begin(), claims.end(), [&](const Claim& c) {
             if (c.sentence != e.sentence || c.group < 0 || e.at != c.begin) return false;
             const int whose = told.groups[static_cast<size_t>(c.group)].affiliation;
             return whose >= 0 && id(whose) == id(e.actor1[0]);
           });
  });
}

void NameDeniers(const Told& told, const EventKinds& kinds, std::vector<EventMention>* mentions) {
  const int strikes[] = {kinds.Find("airstrike"), kinds.Find("shelling"), kinds.Find("attack")};
  for (EventMention& e : *mentions) {
    if (!e.denied || !e.actor1.empty() || !e.actor1_countries.empty()) continue;
    if (!e.negated && !e.taken_up) continue;
    if (std::find(std::begin(strikes), std::end(strikes), e.kind) == std::end(strikes)) continue;
    const auto voice = SpeechReader::At(told.utterances, e.sentence, e.at);
    if (voice.by < 0) continue;
    const ActorReading& denier = told.actors[static_cast<size_t>(voice.by)];
    if (denier.is_force || IsMinistryOfForces(denier.mention.id)) e.actor1 = {voice.by};
  }
}

namespace {

// "The group admitted the death of two of its officers in battles", "the group says that six
// soldiers were killed in an attack": it fought there.
bool FoughtThere(const Told& told, const std::vector<Claim>& claims, const EventMention& e,
                 int teller) {
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& c) {
    if (c.sentence != e.sentence || c.dropped || c.group < 0 || c.count.max == 0) return false;
    if (c.harm == Harm::kDetained) return false;  // of suspects, for what others did
    return c.by == teller || (e.mutual && told.groups[static_cast<size_t>(c.group)].own);
  });
}

// "The army said that seven were killed in the blast of three charges": no deed of a state's.
bool TellsOfBlast(const EventKinds& kinds, const std::vector<EventMention>& mentions,
                  const Claim& claim) {
  if (claim.harm == Harm::kDetained || claim.harm == Harm::kCaptured) return false;
  constexpr uint32_t kBeside = 60;  // characters
  const int blasts[] = {kinds.Find("ied"), kinds.Find("suicide")};
  return std::any_of(mentions.begin(), mentions.end(), [&](const EventMention& e) {
    const bool blast = std::find(std::begin(blasts), std::end(blasts), e.kind) != std::end(blasts);
    const uint32_t apart = e.at > claim.begin ? e.at - claim.begin : claim.begin - e.at;
    return blast && e.sentence == claim.sentence && apart < kBeside;
  });
}

}  // namespace

void NameSpeakers(const Told& told, const std::vector<RoleReading>& roles,
                  std::vector<Claim>* claims) {
  for (Claim& c : *claims) {
    if (c.dropped || c.by >= 0 || c.count.max == 0) continue;
    const bool ours = std::any_of(roles.begin(), roles.end(), [&](const RoleReading& r) {
      return r.kind == RoleReading::Kind::kOurs && r.sentence == c.sentence && r.begin >= c.begin &&
             r.end <= c.end;
    });
    if (ours) c.by = TellerAt(told, c.sentence, c.begin);
    if (c.by >= 0 || c.part_of < 0) continue;
    const Claim& whole = (*claims)[static_cast<size_t>(c.part_of)];
    if (whole.sentence == c.sentence) c.by = whole.by, c.beside = whole.beside;
  }
}

void NameOurDeeds(const Told& told, const std::vector<RoleReading>& roles,
                  std::vector<EventMention>* mentions) {
  for (EventMention& e : *mentions) {
    if (!e.actor1.empty() || !e.actor1_countries.empty()) continue;
    if (FindRole(roles, RoleReading::Kind::kOurs, e.sentence, e.trigger) == nullptr) continue;
    const int teller = TellerAt(told, e.sentence, e.at);
    if (teller >= 0) e.actor1 = {teller};
  }
}

void NameTellers(const Told& told, const EventKinds& kinds, std::vector<EventMention>* mentions,
                 std::vector<Claim>* claims) {
  const Claim* last = nullptr;  // the teller's deed before: "killed six, and took three others"
  for (Claim& c : *claims) {
    if (c.dropped || c.by >= 0 || c.count.max == 0) continue;
    const int teller = TellerAt(told, c.sentence, c.begin);
    if (teller < 0 || NamesOthers(told, *mentions, c.sentence, teller)) continue;
    const std::string& type = told.actors[static_cast<size_t>(teller)].mention.type;
    if (type == "state" && TellsOfBlast(kinds, *mentions, c)) continue;
    const bool others = c.group >= 0 && told.groups[static_cast<size_t>(c.group)].others;
    const bool goes_on = last != nullptr && last->sentence == c.sentence && others;
    if (!goes_on && !IsOwnDeed(c, told, teller)) continue;
    c.by = teller;
    last = &c;
  }
  const int arrests = kinds.Find("arrests");
  const int disrupted = kinds.Find("disrupted");
  const int clash = kinds.Find("clash");
  for (EventMention& e : *mentions) {
    if (e.planned || !e.actor1.empty() || !e.actor1_countries.empty()) continue;
    const bool fight = e.kind == clash && !e.smashed && !e.verb;
    if (e.kind != arrests && e.kind != disrupted && !e.smashed && !fight) continue;
    const int teller = TellerAt(told, e.sentence, e.at);
    if (teller < 0 || (fight && !FoughtThere(told, *claims, e, teller))) continue;
    e.actor1 = {teller};
  }
}

}  // namespace rasad
