#include "event/people_before.h"

#include <algorithm>

#include "actor/forces.h"

namespace rasad {

// What is looked for, and who can't be meant.
struct PeopleBefore::Look {
  const Told& told;
  const std::vector<Claim>& claims;
  const Claim& claim;
  bool one = false;  // a single person: "this man"
  int64_t at_least = 1;
  std::string doer;  // actor ids
  std::string speaker;
  std::string by_members;  // what the doer's men are
  const std::vector<EventMention>& mentions;
  bool met_doers = false;  // they stand in between: no others are meant from further off

  // Nameless men of the doer's kind: "the policemen arrested them".
  bool AreTheDoers(const People& people) const {
    const auto& v = people.victims;
    const bool kind = std::find(v.begin(), v.end(), by_members) != v.end();
    // "the policemen came and arrested them".
    const bool force =
        claim.harm == Harm::kDetained && (v.front() == "police" || v.front() == "soldier");
    return force || (kind && people.affiliation < 0);
  }
  // "the army's planes surprised them": a state's force that did what its sentence tells.
  bool Struck(const ActorReading& actor) const {
    return actor.mention.type == "state" &&
           std::any_of(mentions.begin(), mentions.end(), [&](const EventMention& e) {
             return e.sentence == actor.sentence &&
                    std::any_of(e.actor1.begin(), e.actor1.end(), [&](int by) {
                      return told.actors[static_cast<size_t>(by)].mention.id == actor.mention.id;
                    });
           });
  }
};

Result<PeopleBefore> PeopleBefore::Create(const RuleBook& book) {
  PeopleBefore p(book);
  const Status found = FindClasses(book.classes, {{&p.group_, "Group"},
                                                  {&p.actor_, "Actor"},
                                                  {&p.person_, "Person"},
                                                  {&p.plural_, "Plural"},
                                                  {&p.number_pl_, "number:pl"},
                                                  {&p.points_, "points:yes"},
                                                  {&p.this_, "This"},
                                                  {&p.between_, "Range.Between"},
                                                  {&p.force_noun_, "ForceNoun"},
                                                  {&p.demonym_, "Demonym"},
                                                  {&p.and_, "And"},
                                                  {&p.they_, "pron:sg"},
                                                  {&p.single_, "Group.Single"},
                                                  {&p.protester_, "Actor.Protester"}});
  if (!found) return found.error();
  p.opens_part_ = ClassesNamed(book.classes, {"Group", "Person", "Quantity", "Nation"});
  p.speaks_ = ClassesNamed(book.classes, {"Say.*", "Quote"});
  return p;
}

size_t PeopleBefore::UnitOf(const Chart& row, const Claim& claim) const {
  if (claim.group < 0) return row.units.size();
  for (size_t i = 0; i < row.units.size(); ++i) {
    const Reading* g = row.units[i].Find(group_);
    if (g != nullptr && static_cast<int>(g->value) == claim.group) return i;
  }
  return row.units.size();
}

// "one of them", "eight of them"; not "eight, of them two women".
bool PeopleBefore::Points(const Chart& row, size_t at) const {
  if (row.units[at].Is(points_)) return true;
  // "they left a force between dead and wounded".
  if (at > 0 && row.units[at - 1].Is(between_)) return true;
  if (at + 1 >= row.units.size() || !row.units[at + 1].Is(points_)) return false;
  if (row.units[at + 1].IsAny(opens_part_)) return false;
  return at + 2 >= row.units.size() || !row.units[at + 2].IsAny(opens_part_);
}

// "this man", "he, who".
bool PeopleBefore::PointsToOne(const Chart& row, size_t at) const {
  const Unit& unit = row.units[at];
  return unit.Is(single_) && (unit.Is(they_) || (at > 0 && row.units[at - 1].Is(this_)));
}

std::optional<People> PeopleBefore::Of(const TextChart& chart, const Told& told,
                                       const std::vector<EventMention>& mentions,
                                       const std::vector<Claim>& claims, const Claim& claim) const {
  const Chart& row = chart.charts[claim.sentence];
  const size_t at = UnitOf(row, claim);
  if (at == row.units.size()) return std::nullopt;
  Look look{told, claims, claim,   PointsToOne(row, at), claim.count.min.value_or(1), {},
            {},   {},     mentions};
  if (!look.one && !Points(row, at)) return std::nullopt;
  const auto id = [&](int actor) {
    return actor < 0 ? std::string() : told.actors[static_cast<size_t>(actor)].mention.id;
  };
  look.doer = id(claim.by);
  if (claim.by >= 0) look.by_members = told.actors[static_cast<size_t>(claim.by)].members;
  look.speaker = id(SpeechReader::At(told.utterances, claim.sentence, claim.begin).by);
  std::optional<People> found;
  if (Search(row, at, &look, &found) || claim.sentence == 0 || look.met_doers) return found;
  const Chart& before = chart.charts[claim.sentence - 1];
  Search(before, before.units.size(), &look, &found);
  return found;
}

// Whether the search is over.
bool PeopleBefore::Search(const Chart& row, size_t end, Look* look,
                          std::optional<People>* found) const {
  while (end-- > 0) {
    if (Meets(row, end, look, found)) return true;
  }
  return false;
}

bool PeopleBefore::Meets(const Chart& row, size_t at, Look* look,
                         std::optional<People>* found) const {
  const Unit& unit = row.units[at];
  std::optional<People> people;
  bool met = false;
  if (const Reading* g = unit.Find(group_)) {
    met = MeetsGroup(*look, static_cast<int>(g->value), &people);
  } else if (look->one) {
    return false;
  } else if (const Reading* a = unit.Find(actor_)) {
    met = MeetsBody(*look, unit, static_cast<int>(a->value), &people);
  } else if (unit.Is(force_noun_) && at + 1 < row.units.size() && row.units[at + 1].Is(demonym_)) {
    people = People{{"soldier"}, -1, {}};  // "an Israeli force"
    met = true;
  } else if (const Reading* person = unit.Find(person_)) {
    const bool several = unit.Is(number_pl_) || unit.Is(plural_);
    met = several && !(at > 0 && row.units[at - 1].IsAny(speaks_));
    if (met) TakeNoun(*person, &people);
  }
  const bool doers = people && look->AreTheDoers(*people);
  look->met_doers = look->met_doers || doers;
  if (!met || doers) return false;
  if (!IsOneOfTwo(row, at)) *found = std::move(people);
  return true;
}

// "the old men and the women ... many of them": not the women alone.
bool PeopleBefore::IsOneOfTwo(const Chart& row, size_t at) const {
  if (at < 2 || !row.units[at - 1].Is(and_)) return false;
  const Unit& first = row.units[at - 2];
  return first.Is(person_) || first.Is(group_);
}

void PeopleBefore::TakeNoun(const Reading& person, std::optional<People>* found) const {
  People people;
  for (const char* key : {"victims", "victims2", "victims3"})
    AddVictim(book_->FeaturesOf(person).Text(key), &people.victims);
  if (!people.victims.empty()) *found = std::move(people);
}

bool PeopleBefore::MeetsGroup(const Look& look, int group, std::optional<People>* found) const {
  const Group& g = look.told.groups[static_cast<size_t>(group)];
  const auto claim = std::find_if(look.claims.begin(), look.claims.end(),
                                  [&](const Claim& c) { return c.group == group && !c.dropped; });
  const bool told = claim != look.claims.end();
  if (group == look.claim.group || g.count.max == 0) return false;
  if ((g.count.max == 1) != look.one) return false;
  // "this man was arrested": the one of whose arrest was told.
  if (look.one && !(told && claim->harm == look.claim.harm)) return false;
  if (!look.one && told && (claim->part_of >= 0 || claim->joins)) return false;
  if (g.count.max && *g.count.max < look.at_least) return false;
  const auto& victims = told ? claim->victims : g.victims;
  if (!victims.empty()) *found = People{victims, g.affiliation, g.affiliation_country};
  return true;
}

bool PeopleBefore::MeetsBody(const Look& look, const Unit& unit, int actor,
                             std::optional<People>* found) const {
  const ActorReading& a = look.told.actors[static_cast<size_t>(actor)];
  if (a.mention.id == look.doer || a.mention.id == look.speaker) return false;
  if (unit.Is(protester_)) {
    *found = People{{"protester"}, -1, {}};
    return true;
  }
  if (a.members.empty() || a.is_source || a.is_country || a.is_office) return false;
  const bool force = a.members == "police" || a.members == "soldier";
  if (look.Struck(a) || (force && look.claim.harm == Harm::kDetained)) return false;
  // "mercenaries", as a party calls an army: fighters.
  const Reading* noun = unit.Find(person_);
  if (noun != nullptr) TakeNoun(*noun, found);
  if (!*found) *found = People{{a.members}, -1, {}};
  if (!IsUnnamed(a.mention.id)) (*found)->affiliation = actor;
  return true;
}

}  // namespace rasad
