// What those counted are by the words around them: guards, officers, both sides of a fight.
#include <algorithm>

#include "claim/claim_ties.h"
#include "event/whose_people.h"

namespace rasad {
namespace {

constexpr uint32_t kAgainReach = 3;  // sentences in which "the three dead" are those told before

}  // namespace

// Who commands fighters is one of them.
void WhosePeople::NameLeaders(const Work& work, Claim* claim) {
  const int whose = (*work.groups)[static_cast<size_t>(claim->group)].affiliation;
  if (whose < 0 || claim->victims != std::vector<std::string>{"commander"}) return;
  const ActorReading& actor = work.told.actors[static_cast<size_t>(whose)];
  if (actor.members == "combatant" && !actor.is_source) AddVictim("combatant", &claim->victims);
}

// "20 elements of the police": those who carry arms for a state are its police or its soldiers.
void WhosePeople::NameForces(const Work& work, Claim* claim) {
  const int whose = (*work.groups)[static_cast<size_t>(claim->group)].affiliation;
  if (whose < 0 || !Counts(*claim, {"combatant"})) return;
  const std::string& members = work.told.actors[static_cast<size_t>(whose)].members;
  if (members == "police" || members == "soldier") AddVictim(members, &claim->victims);
}

// "a commander and four of his guards": armed men of the same side.
void WhosePeople::NameAides(const Work& work, Claim* claim) const {
  const Chart& row = work.chart.charts[claim->sentence];
  if (!row.units[before_.UnitOf(row, *claim)].Is(aide_)) return;
  const Claim* principal = nullptr;
  for (const Claim& c : *work.claims) {
    if (c.sentence != claim->sentence || c.dropped || c.group < 0) continue;
    if (c.group_begin >= claim->group_begin) continue;
    if (Counts(c, {"commander", "combatant", "soldier", "police"})) principal = &c;
  }
  if (principal == nullptr) return;
  const int whose = (*work.groups)[static_cast<size_t>(principal->group)].affiliation;
  const std::string members =
      whose < 0 ? std::string() : work.told.actors[static_cast<size_t>(whose)].members;
  for (const char* side : {"combatant", "soldier", "police"}) {
    if (Counts(*principal, {side})) return AddVictim(side, &claim->victims);
  }
  AddVictim(members.empty() ? "combatant" : members, &claim->victims);
}

// "an officer was hurt, the ministry of the interior said": of the police.
void WhosePeople::NamePolice(const Work& work, size_t at, Claim* claim) const {
  const Chart& row = work.chart.charts[claim->sentence];
  const Group& group = (*work.groups)[static_cast<size_t>(claim->group)];
  if (!row.units[at].Is(officer_) || group.affiliation >= 0) return;
  if (!TellsOfPolice(work, *claim, at)) return;
  std::erase(claim->victims, "soldier");
  AddVictim("police", &claim->victims);
}

// Whether the sentence is the police's: by its words, or as the only force that it names in front.
bool WhosePeople::TellsOfPolice(const Work& work, const Claim& claim, size_t at) const {
  const auto& actors = work.told.actors;
  const auto of_police = [&](int actor) {
    if (actor < 0) return false;
    const ActorReading& a = actors[static_cast<size_t>(actor)];
    // The police arrest officers of the army, too; the ministry tells of its own.
    const bool police = a.members == "police" && claim.harm != Harm::kDetained;
    return police || a.mention.id.starts_with("moi:");
  };
  const int voice = SpeechReader::At(work.told.utterances, claim.sentence, claim.begin).by;
  const int named = BodyIn(work, claim, 0, at);
  return of_police(named) || (named < 0 && (of_police(voice) || of_police(claim.by)));
}

// "20 dead on both sides", "dead and wounded of the two sides".
bool WhosePeople::AreOfBothSides(const Chart& row, size_t at) const {
  const auto& units = row.units;
  size_t next = at + 1;
  if (next + 1 < units.size() && units[next].Is(and_) && units[next + 1].Is(group_)) next += 2;
  return next < units.size() && units[next].Is(both_sides_);
}

// "the three dead", "these two": those of whom it was told before.
void WhosePeople::NameAgain(const Work& work, size_t at, Claim* claim) const {
  const Chart& row = work.chart.charts[claim->sentence];
  const Group& group = (*work.groups)[static_cast<size_t>(claim->group)];
  const bool meant = group.the || (at > 0 && row.units[at - 1].Is(this_));
  const auto& count = claim->count;
  if (!meant || group.others || claim->part_of >= 0 || !count.max || count.min != count.max) return;
  for (size_t i = work.claims->size(); i-- > 0;) {
    const Claim& c = (*work.claims)[i];
    const bool before =
        std::pair(c.sentence, c.group_begin) < std::pair(claim->sentence, claim->group_begin);
    if (!before || c.dropped || c.group < 0 || c.harm != claim->harm) continue;
    if (c.sentence + kAgainReach < claim->sentence) return;
    if (*count.max < 2 || c.count.min != count.min || c.count.max != count.max) continue;
    claim->victims = c.victims;
    return;
  }
}

// "19 dead in the ranks of the factions".
bool WhosePeople::AreOfRanks(const Chart& row, size_t at) const {
  const auto& units = row.units;
  size_t next = at + 1;
  if (next + 1 < units.size() && units[next].Is(and_) && units[next + 1].Is(group_)) next += 2;
  return next + 1 < units.size() && units[next].Is(side_) && units[next + 1].IsAny(bands_) &&
         !units[next + 1].IsAny(forces_);
}

}  // namespace rasad
