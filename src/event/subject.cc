#include "event/subject.h"

#include <algorithm>

#include "event/subject_walk.h"

namespace rasad {
namespace {

constexpr uint32_t kAsideLong = 14;  // units between "carried out", whoever did, and what was
constexpr uint32_t kLaunch = 5;      // units between "carried out" and what was

}  // namespace

void SubjectReader::Read(const TextChart& chart, const std::vector<ActorReading>& actors,
                         const std::vector<Group>& groups, std::vector<RoleReading>* roles) const {
  if (chart.language != kArabic) return;
  std::vector<int> before;  // the subject at the end of the last sentence
  char16_t ending = 0;      // of its verb
  bool did = false;         // that verb told a deed
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    const ClassSet& present = chart.charts[s].present;
    const bool goes_on = present.Has(k_.event_noun) || present.Meets(acts_);
    if (!present.Meets(strikers_) && (before.empty() || !goes_on)) {
      before.clear();
      continue;
    }
    Walk walk{chart, actors, groups, s, roles, {}, {}, {}, {}, {}, std::move(before)};
    walk.ending_before = ending;
    walk.did_before = did;
    ReadSentence(&walk);
    if (walk.carried) {
      before = std::move(walk.before);
    } else {
      const UnitRange last = walk.did && !walk.subject.empty() ? walk.subject : walk.last;
      did = !last.empty();
      before = ActorsIn(did ? last : walk.topic, walk);
      ending = walk.ending;
    }
  }
}

void SubjectReader::ReadSentence(Walk* walk) const {
  const auto& units = walk->units();
  OpenClause(0, walk);
  for (uint32_t i = 0; i < units.size(); ++i) {
    const Unit& unit = units[i];
    if (unit.Is(k_.comma)) {
      walk->of_others = false;
      walk->clause_of = {};
      walk->launched = 0;
    }
    if (unit.Is(k_.break_) || unit.Is(k_.colon)) {
      walk->last = walk->did ? walk->subject : UnitRange{};
      if (walk->topic.empty()) walk->topic = walk->opened;
      walk->subject = {};
      OpenClause(i + 1, walk);
    } else if (unit.Is(k_.that)) {
      // "that it", of whoever spoke; "that somebody else".
      if (!unit.Is(k_.pronoun)) walk->subject = {};
      OpenClause(i + 1, walk);
    } else if (unit.Is(k_.which)) {
      OpenRelative(i, walk);
    } else if (unit.Is(k_.contrast) || unit.Is(k_.recall)) {
      OpenClause(i + 1, walk);
    } else if (unit.Is(k_.was) && !SubjectAt(i + 1, *walk).empty() && !walk->of_others) {
      OpenClause(i + 1, walk);  // "the group had set out, and took the town"
    } else if (IsOwnHarm(walk->row(), i)) {
      GiveOwn(i, walk);
    } else if (IsVerb(unit)) {
      if (walk->relative > 0 && i <= walk->relative + 1) {
        ReadRelative(i, walk);
      } else {
        ReadVerb(i, walk);
      }
      walk->relative = 0;
    } else if (unit.Is(k_.event_noun)) {
      ReadNoun(i, walk);
    }
  }
}

void SubjectReader::OpenClause(uint32_t at, Walk* walk) const {
  const auto& units = walk->units();
  walk->carried = false;
  while (at < units.size() &&
         (units[at].Is(k_.and_) || units[at].Is(k_.date) || units[at].Is(k_.was)))
    ++at;
  walk->opened = SubjectAt(at, *walk);
  if (walk->opened.empty()) OpenWithUnknown(at, walk);
}

// "(Baffled) the coalition the rebels' plans, as it bombed": a word that no list knows at the head,
// and somebody right behind it, is a verb and its subject.
void SubjectReader::OpenWithUnknown(uint32_t at, Walk* walk) const {
  const auto& units = walk->units();
  if (at + 1 >= units.size() || !units[at].Is(k_.word) || units[at].readings.size() > 1) return;
  const UnitRange own = SubjectAt(at + 1, *walk);
  if (own.empty() || IsOblique(own, *walk)) return;
  walk->subject = walk->topic = own;
  walk->did = false;
  walk->ending = EndingOf(at, *walk);
}

void SubjectReader::ReadVerb(uint32_t at, Walk* walk) const {
  const auto& units = walk->units();
  uint32_t next = at + 1;
  for (uint32_t n = 0; n < kAside && next < units.size() && units[next].Is(k_.date); ++n) ++next;
  walk->own_deed = false;
  walk->launched = walk->launcher = 0;
  const bool passive = IsSuffered(units[at]);
  const bool opens = !walk->opened.empty();
  const bool tells = units[at].IsAny(says_);
  // "that the army killed two terrorists": whoever stands behind the verb is its object.
  const bool behind = !passive && (!opens || tells);
  UnitRange own = behind ? SubjectAt(next, *walk) : UnitRange{};
  if (!own.empty() && IsOblique(own, *walk)) {
    // "the plans of the rebels", spelled like a verb.
    if (!IsConnected(walk->row(), at)) return;
    own = {};
  }
  if (!own.empty()) return TakeSubject(at, own, walk);
  // Whoever opened the clause, else the subject of the one before.
  if (opens) {
    walk->subject = walk->opened;
    walk->did = false;
    walk->ending = EndingOf(at, *walk);
  }
  walk->opened = {};
  if (passive) walk->subject = {}, walk->carried = false;
  if (passive) return;
  if (walk->of_others) return GoOnWithin(at, next, walk);
  const bool goes_on =
      tells ? next < units.size() && units[next].Is(k_.that) : IsConnected(walk->row(), at);
  if (!opens && !goes_on) walk->subject = {};
  if (!tells && !opens && MayCarry(at, *walk)) return CarryOn(at, next, walk);
  if (!tells && (opens || goes_on)) GoOn(at, next, walk);
}

// "The army killed".
void SubjectReader::TakeSubject(uint32_t at, UnitRange own, Walk* walk) const {
  // "air strikes that the coalition carries out": a clause of the noun's own.
  const bool of_noun = at > 0 && walk->units()[at - 1].IsAny(described_);
  if (walk->of_others || of_noun) return;
  const Unit& verb = walk->units()[at];
  walk->subject = own;
  walk->carried = false;
  walk->opened = {};
  walk->ending = EndingOf(at, *walk);
  walk->did = walk->own_deed = IsTrigger(walk->row(), at) || verb.IsAny(acts_);
  if (!verb.IsAny(says_)) walk->topic = own;
  if (verb.IsAny(launches_)) walk->launcher = own.end;
}

// "and took the town": the deed of the subject; not "and three fell", of somebody whom no table
// knows.
void SubjectReader::GoOn(uint32_t at, uint32_t next, Walk* walk) const {
  const Unit& verb = walk->units()[at];
  if (verb.IsAny(launches_)) {
    const bool somebody = next < walk->units().size() && walk->units()[next].IsAny(people_);
    if (somebody) walk->subject = {};
    walk->launched = next;
    return;
  }
  const bool object = HasObject(walk->row(), next);
  const bool harmed = !object && IsAct(at, *walk) && walk->units()[next].Is(k_.claimed);
  if (!object && !harmed) walk->subject = {};
  if (walk->subject.empty() || (object && !IsTrigger(walk->row(), at))) return;
  Give(at, walk->subject, walk);
  walk->did = walk->own_deed = true;
}

// "arrested three while storming their houses".
void SubjectReader::ReadNoun(uint32_t at, Walk* walk) const {
  const auto& units = walk->units();
  if (units[at].IsAny(things_)) return;
  if (IsOwnDeed(walk->row(), at)) return GiveOwn(at, walk);
  if (at == 0 || walk->subject.empty() || walk->of_others) return;
  if (walk->launched > 0 && at < walk->launched + kLaunch) {
    walk->launched = 0;
    return Give(at, walk->subject, walk);
  }
  const Unit& before = units[at - 1];
  // "the fighters launched, led by another group, a thrust": the object of the verb.
  if (walk->launcher > 0 && at < walk->launcher + kAsideLong && !units[at].Is(k_.def)) {
    const bool object = !before.IsAny(preps_);
    walk->launcher = 0;
    if (object) return Give(at, walk->subject, walk);
  }
  // "took the town after battles with the army".
  if (walk->own_deed && units[at].Is(k_.mutual) && before.IsAny(amid_))
    return Give(at, walk->subject, walk);
  if (!walk->own_deed || !before.Is(k_.during) || before.Is(k_.in)) return;
  if (units[at].Is(k_.object) && !units[at].Is(k_.def)) Give(at, walk->subject, walk);
}

// Of the subject, else of whoever opened the clause, else of the last one of the sentence before.
void SubjectReader::GiveOwn(uint32_t at, Walk* walk) const {
  if (walk->of_others) return;
  if (!walk->subject.empty()) return Give(at, walk->subject, walk);
  if (!walk->opened.empty()) return Give(at, walk->opened, walk);
  const auto& units = walk->units();
  const bool somebody = std::any_of(units.begin(), units.begin() + at,
                                    [this](const Unit& u) { return u.Is(k_.actor); });
  if (!somebody && walk->did_before) GiveTo(at, walk->before, walk);
}

void SubjectReader::Give(uint32_t at, UnitRange by, Walk* walk) const {
  GiveTo(at, ActorsIn(by, *walk), walk);
}

void SubjectReader::GiveTo(uint32_t at, std::vector<int> doers, Walk* walk) const {
  const auto& units = walk->units();
  RoleReading role;
  role.sentence = walk->sentence;
  role.at = {at, at + 1};
  role.begin = units[at].begin;
  role.end = units[at].end;
  role.doers = std::move(doers);
  // "clashed with the gunmen": of two sides the subject comes first.
  const bool fight = units[at].Is(k_.mutual);
  walk->roles->insert(fight ? walk->roles->begin() : walk->roles->end(), std::move(role));
}

}  // namespace rasad
