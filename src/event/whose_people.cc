#include "event/whose_people.h"

#include <algorithm>
#include <set>

#include "actor/forces.h"
#include "claim/claim_ties.h"

namespace rasad {
namespace {

// Words between a loss and those who are lost: "lost in this battle at least 40 men".
constexpr size_t kLossReach = 10;

// Nothing, or no more than that they were men.
bool SaysLittle(const Claim& claim) {
  return claim.victims.empty() || (claim.victims.size() == 1 && claim.victims[0] == "man");
}

bool IsArmed(const Group& group) {
  return std::all_of(group.victims.begin(), group.victims.end(), [](const std::string& v) {
    return v == "combatant" || v == "soldier" || v == "police" || v == "commander";
  });
}

}  // namespace

Result<WhosePeople> WhosePeople::Create(const RuleBook& book) {
  auto before = PeopleBefore::Create(book);
  if (!before) return before.error();
  WhosePeople w(std::move(*before));
  const Status found = FindClasses(book.classes, {{&w.actor_, "Actor"},
                                                  {&w.group_, "Group"},
                                                  {&w.own_, "own:yes"},
                                                  {&w.own_group_, "Group.Own"},
                                                  {&w.men_, "men:yes"},
                                                  {&w.kin_, "kin:yes"},
                                                  {&w.reflexive_, "Reflexive"},
                                                  {&w.object_, "Object"},
                                                  {&w.aide_, "aide:yes"},
                                                  {&w.officer_, "officer:yes"},
                                                  {&w.both_sides_, "sides:both"},
                                                  {&w.and_, "And"},
                                                  {&w.of_, "Of"},
                                                  {&w.points_, "points:yes"},
                                                  {&w.losses_, "Harm.KilledOrInjured.Person"},
                                                  {&w.dead_, "Harm.Killed.Person"},
                                                  {&w.pl_, "number:pl"},
                                                  {&w.side_, "side:yes"},
                                                  {&w.us_, "Us"},
                                                  {&w.ours_, "OurLoss"},
                                                  {&w.this_, "This"}});
  if (!found) return found.error();
  w.bands_ = ClassesNamed(book.classes, {"ActorCue", "Source.Group"});
  w.forces_ = ClassesNamed(book.classes, {"ForceNoun"});
  w.lost_ = ClassesNamed(book.classes, {"Lose", "Harm.Missing.Verb"});
  w.parts_loss_ = ClassesNamed(book.classes, {"Group", "Break", "Life", "Harm.*", "That", "Say.*"});
  return w;
}

void WhosePeople::Name(const TextChart& chart, const std::vector<ActorReading>& actors,
                       const std::vector<Utterance>& utterances,
                       const std::vector<EventMention>& mentions, std::vector<Group>* groups,
                       std::vector<Claim>* claims) const {
  const Work work{chart, {actors, *groups, utterances}, mentions, groups, claims};
  std::set<uint32_t> changed;
  for (Claim& c : *claims) {
    if (c.dropped || c.group < 0) continue;
    const std::vector<std::string> old = c.victims;
    NameOne(work, &c);
    if (c.victims != old) changed.insert(c.sentence);
  }
  for (const uint32_t sentence : changed) NameOthers(sentence, groups, claims);
  for (Claim& c : *claims) {
    if (c.part_of >= 0 && c.victims.empty() && !c.dropped)
      c.victims = (*claims)[static_cast<size_t>(c.part_of)].victims;
  }
}

void WhosePeople::NameOne(const Work& work, Claim* claim) const {
  const Chart& row = work.chart.charts[claim->sentence];
  const size_t at = before_.UnitOf(row, *claim);
  if (at == row.units.size() || claim->count.max == 0) return;
  Group& group = (*work.groups)[static_cast<size_t>(claim->group)];
  int owner = -1;
  if (group.affiliation < 0 && group.affiliation_country.empty()) {
    owner = AreOwn(row, at, group) ? OwnerOf(work, *claim, at) : -1;
    if (owner < 0 && SaysLittle(*claim)) owner = BodyToldOf(work, *claim, at);
    if (owner < 0 && SaysLittle(*claim)) owner = OursOf(work, *claim, at);
    if (owner < 0 && SaysLittle(*claim)) owner = LoserOf(work, *claim, at);
  }
  if (owner >= 0) {
    const ActorReading& actor = work.told.actors[static_cast<size_t>(owner)];
    if (!IsUnnamed(actor.mention.id)) group.affiliation = owner;
    // Officers of an armed group are fighters, those of the police policemen.
    const bool officers = actor.members == "combatant" || row.units[at].Is(officer_);
    const bool renamed = officers && std::erase(claim->victims, "soldier") > 0;
    if (renamed || SaysLittle(*claim)) AddVictim(actor.members, &claim->victims);
  }
  NameLeaders(work, claim);
  NameForces(work, claim);
  NamePolice(work, at, claim);
  if (!claim->victims.empty()) return;
  NameAides(work, claim);
  if (claim->victims.empty()) NameAgain(work, at, claim);
  const bool fighters = AreOfBothSides(row, at) || AreOfRanks(row, at);
  if (claim->victims.empty() && fighters) claim->victims = {"combatant"};
  if (!claim->victims.empty() || claim->part_of >= 0) return;
  if (auto people = before_.Of(work.chart, work.told, work.mentions, *work.claims, *claim)) {
    claim->victims = std::move(people->victims);
    if (group.affiliation >= 0 || !group.affiliation_country.empty()) return;
    group.affiliation = people->affiliation;
    group.affiliation_country = people->country;
  }
}

// "its members", "a man of its own"; not "his brother".
bool WhosePeople::AreOwn(const Chart& row, size_t at, const Group& group) const {
  const Unit& unit = row.units[at];
  if (unit.Is(kin_) || unit.Is(aide_) || group.harm || !IsArmed(group)) return false;
  if (at + 1 < row.units.size() && row.units[at + 1].Is(reflexive_)) return true;
  return unit.Is(own_) || (unit.Is(own_group_) && (unit.Is(men_) || !group.victims.empty()));
}

// Whether they may be its men: it didn't do it, and soldiers are an army's.
bool WhosePeople::MayOwn(const Work& work, const Claim& claim, const ActorReading& actor) const {
  if (actor.members.empty() || actor.is_source || actor.is_country) return false;
  const auto& actors = work.told.actors;
  const bool doer = claim.by >= 0 && claim.harm != Harm::kDetained &&
                    actors[static_cast<size_t>(claim.by)].mention.id == actor.mention.id;
  if (doer) return false;
  const Chart& row = work.chart.charts[claim.sentence];
  if (row.units[before_.UnitOf(row, claim)].Is(officer_)) return true;
  if (Counts(claim, {"soldier"})) return actor.members == "soldier";
  return !Counts(claim, {"police"}) || actor.members == "police";
}

// The last body between two units whose men they may be.
int WhosePeople::BodyIn(const Work& work, const Claim& claim, size_t begin, size_t end) const {
  const Chart& row = work.chart.charts[claim.sentence];
  while (end-- > begin) {
    const Reading* a = row.units[end].Find(actor_);
    if (a != nullptr && MayOwn(work, claim, work.told.actors[a->value]))
      return static_cast<int>(a->value);
  }
  return -1;
}

int WhosePeople::OwnerOf(const Work& work, const Claim& claim, size_t at) const {
  const int body = BodyIn(work, claim, 0, at);
  if (body >= 0) return body;
  const int voice = SpeechReader::At(work.told.utterances, claim.sentence, claim.begin).by;
  const bool own = voice >= 0 && MayOwn(work, claim, work.told.actors[static_cast<size_t>(voice)]);
  return own ? voice : -1;
}

// "three of them of the police".
int WhosePeople::BodyToldOf(const Work& work, const Claim& claim, size_t at) const {
  const auto& units = work.chart.charts[claim.sentence].units;
  size_t next = at + 1;
  const bool behind = next < units.size() && units[next].Is(points_) && !units[next].Is(group_);
  if (!behind && !units[at].Is(points_)) return -1;
  if (behind) ++next;
  if (next + 1 >= units.size() || !units[next].Is(of_)) return -1;
  return BodyIn(work, claim, next + 1, std::min(units.size(), next + 3));
}

// "nine of ours", "we have three martyrs": whoever speaks.
int WhosePeople::OursOf(const Work& work, const Claim& claim, size_t at) const {
  const Chart& row = work.chart.charts[claim.sentence];
  const size_t first = FirstJoined(row, at);
  const auto is_ours = [&](size_t i) {
    return i < row.units.size() && (row.units[i].Is(ours_) || row.units[i].Is(us_));
  };
  const bool ours = (first > 0 && is_ours(first - 1)) ||
                    (at + 2 < row.units.size() && row.units[at + 1].Is(of_) && is_ours(at + 2));
  const int voice = SpeechReader::At(work.told.utterances, claim.sentence, claim.begin).by;
  const bool own =
      ours && voice >= 0 && MayOwn(work, claim, work.told.actors[static_cast<size_t>(voice)]);
  return own ? voice : -1;
}

// The first of those joined to a group in front: "35 dead and 20 wounded".
size_t WhosePeople::FirstJoined(const Chart& row, size_t at) const {
  while (at >= 2 && row.units[at - 1].Is(and_) && row.units[at - 2].Is(group_)) at -= 2;
  return at;
}

// "the losses of", "the dead of"; no martyr by name.
bool WhosePeople::TellsLosses(const Unit& unit, const Claim& claim) const {
  if (unit.Is(group_) || claim.harm == Harm::kDetained) return false;
  return unit.Is(losses_) || (claim.harm == Harm::kKilled && unit.Is(dead_) && unit.Is(pl_));
}

// "the attackers lost 19 men", "the losses of the rebels rose to 35 dead and 20 wounded": whoever
// stands beside the loss.
int WhosePeople::LoserOf(const Work& work, const Claim& claim, size_t at) const {
  const Chart& row = work.chart.charts[claim.sentence];
  if (at + 2 < row.units.size() && row.units[at + 1].Is(object_) && row.units[at + 2].IsAny(lost_))
    return claim.harm == Harm::kKilled ? OwnerOf(work, claim, at) : -1;
  const size_t first = FirstJoined(row, at);
  for (size_t i = first; i-- > 0 && i + kLossReach >= first;) {
    const Unit& unit = row.units[i];
    if (TellsLosses(unit, claim)) return BodyIn(work, claim, i + 1, std::min(first, i + 3));
    if (unit.IsAny(lost_) && claim.harm == Harm::kKilled) {
      const int behind = BodyIn(work, claim, i + 1, first);
      const size_t from = i > kLossReach ? i - kLossReach : 0;
      return behind >= 0 ? behind : BodyIn(work, claim, from, i);
    }
    if (unit.IsAny(parts_loss_)) return -1;
  }
  return -1;
}

}  // namespace rasad
