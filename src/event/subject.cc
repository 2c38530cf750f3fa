#include "event/subject.h"

#include <algorithm>

#include "actor/forces.h"

namespace rasad {
namespace {

constexpr uint32_t kAside = 3;       // units: a day, an adverb between a verb and its subject
constexpr uint32_t kAsideLong = 14;  // units between "carried out", whoever did, and what was
constexpr uint32_t kLaunch = 5;      // units between "carried out" and what was

}  // namespace

// How far a sentence has been read, and who its subject is.
struct SubjectReader::Walk {
  const TextChart& text;
  const std::vector<ActorReading>& actors;
  uint32_t sentence;
  std::vector<RoleReading>* roles;
  UnitRange subject;        // of the clause; empty where nobody is known
  UnitRange opened;         // opened the clause, its verb isn't read yet
  UnitRange described;      // in front of the relative clause that begins here
  UnitRange last = {};      // the subject where the last clause ended
  std::vector<int> before;  // the subject at the end of the sentence before
  uint32_t relative = 0;    // units: where a relative clause's verb may stand
  bool of_others = false;   // within the relative clause of somebody else
  uint32_t launcher = 0;    // units: behind whoever "carried out"
  uint32_t launched = 0;    // units: behind "carried out" of the subject that goes on
  bool did = false;         // a verb told a deed of this subject
  bool own_deed = false;    // the last verb told what the subject did
  char16_t ending = 0;      // of the verb that the subject goes with
  const Chart& row() const { return text.charts[sentence]; }
  const std::vector<Unit>& units() const { return row().units; }
};

Result<SubjectReader> SubjectReader::Create(const RuleBook& book) {
  SubjectReader r;
  Classes& k = r.k_;
  const Status found = FindClasses(book.classes, {{&k.actor, "Actor"},
                                                  {&k.doer, "Doer"},
                                                  {&k.source, "Actor.Source"},
                                                  {&k.media, "Actor.Media"},
                                                  {&k.claimed, "Claimed"},
                                                  {&k.break_, "Break"},
                                                  {&k.colon, "Colon"},
                                                  {&k.that, "That"},
                                                  {&k.pronoun, "pron:yes"},
                                                  {&k.which, "Which"},
                                                  {&k.contrast, "Contrast"},
                                                  {&k.comma, "Comma"},
                                                  {&k.and_, "And"},
                                                  {&k.date, "Date"},
                                                  {&k.function, "Function"},
                                                  {&k.of, "Of"},
                                                  {&k.event_noun, "Event.Noun"},
                                                  {&k.during, "During"},
                                                  {&k.in, "In"},
                                                  {&k.object, "object:yes"},
                                                  {&k.def, "Def"},
                                                  {&k.aircraft, "sub:airstrike"},
                                                  {&k.own, "Pronoun"},
                                                  {&k.on, "On"},
                                                  {&k.for_, "Prep.For"},
                                                  {&k.was, "Aux.Be"},
                                                  {&k.mutual, "mutual:yes"},
                                                  {&k.passive, "pass:yes"}});
  if (!found) return found.error();
  const ClassTable& classes = book.classes;
  r.verbs_ =
      ClassesNamed(classes, {"Verb", "Event.Verb", "Event.Fires", "Harm.*.Act", "Harm.*.Verb",
                             "Launch", "Manage", "Repel", "Say.Verb", "Say.Confirm", "Say.Allege",
                             "Say.Deny", "Undertakes", "Result"});
  r.says_ = ClassesNamed(classes, {"Say.Verb", "Say.Confirm", "Say.Allege", "Say.Deny"});
  r.acts_ = ClassesNamed(classes, {"Harm.*.Act"});
  r.fates_ = ClassesNamed(classes, {"Harm.*.Verb"});
  r.sure_ = ClassesNamed(classes, {"Event.Verb"});
  r.deeds_ = ClassesNamed(classes, {"Event.Verb", "Event.Fires", "Event.Doubt"});
  r.nouns_ = ClassesNamed(classes, {"Noun", "Event.Noun", "Harm.*.Noun"});
  r.men_ = ClassesNamed(classes, {"Hands", "ForceNoun"});
  r.people_ = ClassesNamed(
      classes, {"Group", "Person", "Hands", "ForceNoun", "Weapon", "Doer", "Crowd", "Band"});
  r.launches_ = ClassesNamed(classes, {"Launch", "Undertakes", "Manage"});
  r.things_ = ClassesNamed(classes, {"sub:accident", "sub:disaster", "sub:agreement"});
  r.preps_ = ClassesNamed(classes, {"Prep.*", "In", "On", "Of", "To", "By", "With", "And", "After",
                                    "Before", "Because", "During"});
  r.objects_ = ClassesNamed(classes, {"Target", "Extent", "PlaceCue", "Place", "Ruined"});
  r.amid_ = ClassesNamed(classes, {"After", "During"});
  r.untold_ =
      ClassesNamed(classes, {"Neg", "WasDone", "Aux.Become", "Prep.For", "Prep.With", "Of"});
  r.ties_ = ClassesNamed(classes, {"Belong", "Backing"});
  r.opens_ = ClassesNamed(classes, {"And", "Then", "Before", "After", "Whereby", "Contrast"});
  r.strikers_ = ClassesNamed(
      classes, {"Actor.Armed", "Actor.Force", "Actor.State", "Actor.Gunmen", "Actor.Air", "Doer"});
  return r;
}

void SubjectReader::Read(const TextChart& chart, const std::vector<ActorReading>& actors,
                         std::vector<RoleReading>* roles) const {
  if (chart.language != kArabic) return;
  std::vector<int> before;  // the subject at the end of the last sentence
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    const ClassSet& present = chart.charts[s].present;
    if (!present.Meets(strikers_) && (before.empty() || !present.Has(k_.event_noun))) {
      before.clear();
      continue;
    }
    Walk walk{chart, actors, s, roles, {}, {}, {}, {}, std::move(before)};
    ReadSentence(&walk);
    before = ActorsIn(walk.did && !walk.subject.empty() ? walk.subject : walk.last, walk);
  }
}

void SubjectReader::ReadSentence(Walk* walk) const {
  const auto& units = walk->units();
  OpenClause(0, walk);
  for (uint32_t i = 0; i < units.size(); ++i) {
    const Unit& unit = units[i];
    if (unit.Is(k_.comma)) {
      walk->of_others = false;
      walk->launched = 0;
    }
    if (unit.Is(k_.break_) || unit.Is(k_.colon)) {
      walk->last = walk->did ? walk->subject : UnitRange{};
      walk->subject = {};
      OpenClause(i + 1, walk);
    } else if (unit.Is(k_.that)) {
      // "that it", of whoever spoke; "that somebody else".
      if (!unit.Is(k_.pronoun)) walk->subject = {};
      OpenClause(i + 1, walk);
    } else if (unit.Is(k_.which)) {
      OpenRelative(i, walk);
    } else if (unit.Is(k_.contrast)) {
      OpenClause(i + 1, walk);
    } else if (unit.Is(k_.was) && !SubjectAt(i + 1, *walk).empty() && !walk->of_others) {
      OpenClause(i + 1, walk);  // "the group had set out, and took the town"
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
  while (at < units.size() &&
         (units[at].Is(k_.and_) || units[at].Is(k_.date) || units[at].Is(k_.was)))
    ++at;
  walk->opened = SubjectAt(at, *walk);
}

// "the militia that took the town": whoever stands in front. "Linked to the group, which took": one
// of two. What others do in such a clause is theirs.
void SubjectReader::OpenRelative(uint32_t at, Walk* walk) const {
  const auto& units = walk->units();
  walk->relative = at + 1;
  walk->described = {};
  if (at > 0 && IsFit(units[at - 1], walk->actors)) walk->described = {at - 1, at};
  const bool main = !walk->described.empty() && (walk->subject.end == walk->described.end ||
                                                 walk->opened.end == walk->described.end);
  walk->of_others = !main;
  for (uint32_t i = at; i-- > 0 && i + kAside >= at;) {
    if (units[i].IsAny(ties_)) walk->described = {};
  }
  // "the cells of the movement that": of two.
  if (at > 1 && units[at - 2].Is(k_.for_)) walk->described = {};
}

void SubjectReader::ReadRelative(uint32_t at, Walk* walk) const {
  const auto& units = walk->units();
  const UnitRange own = SubjectAt(at + 1, *walk);
  const bool somebody = at + 1 < units.size() && units[at + 1].IsAny(people_);
  const bool alone = own.empty() && !somebody;
  if (alone && !walk->described.empty() && IsTrigger(walk->row(), at))
    Give(at, walk->described, walk);
  walk->own_deed = false;
}

void SubjectReader::ReadVerb(uint32_t at, Walk* walk) const {
  const auto& units = walk->units();
  const Unit& verb = units[at];
  uint32_t next = at + 1;
  for (uint32_t n = 0; n < kAside && next < units.size() && units[next].Is(k_.date); ++n) ++next;
  walk->own_deed = false;
  walk->launched = walk->launcher = 0;
  const bool passive = IsSuffered(verb);
  if (const UnitRange own = SubjectAt(next, *walk); !own.empty() && !passive) {
    if (walk->of_others) return;
    walk->subject = own;
    walk->opened = {};
    walk->ending = EndingOf(at, *walk);
    walk->did = walk->own_deed = IsTrigger(walk->row(), at) || verb.IsAny(acts_);
    if (verb.IsAny(launches_)) walk->launcher = own.end;
    return;
  }
  // Whoever opened the clause, else the subject of the one before.
  const bool opens = !walk->opened.empty();
  if (opens) {
    walk->subject = walk->opened;
    walk->did = false;
    walk->ending = EndingOf(at, *walk);
  }
  walk->opened = {};
  if (passive || walk->of_others) {
    if (passive) walk->subject = {};
    return;
  }
  if (verb.IsAny(says_)) {
    const bool goes_on = next < units.size() && units[next].Is(k_.that);
    if (!goes_on && !opens) walk->subject = {};
    return;
  }
  if (!opens && !IsConnected(walk->row(), at)) {
    walk->subject = {};
    return;
  }
  if (verb.IsAny(launches_)) {
    walk->launched = next;
    return;
  }
  if (HasObject(walk->row(), next)) {
    if (!walk->subject.empty() && IsTrigger(walk->row(), at)) {
      Give(at, walk->subject, walk);
      walk->did = walk->own_deed = true;
    }
  } else if (!IsAct(at, *walk) || !units[next].Is(k_.claimed)) {
    walk->subject = {};  // somebody whom no table knows
  } else if (!walk->subject.empty()) {
    Give(at, walk->subject, walk);
    walk->did = walk->own_deed = true;
  }
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

// "its raids on the camp", "its storming of the town"; "his arrest" is of whom it was done to.
bool SubjectReader::IsOwnDeed(const Chart& row, uint32_t at) const {
  const Unit& unit = row.units[at];
  if (!unit.Is(k_.own) || unit.Is(k_.mutual)) return false;
  const bool object = at + 1 < row.units.size() && row.units[at + 1].IsAny(objects_);
  return object ||
         (!unit.Is(k_.object) && at + 1 < row.units.size() && row.units[at + 1].Is(k_.on));
}

// Of the subject, else of whoever opened the clause, else of the last one of the sentence before.
void SubjectReader::GiveOwn(uint32_t at, Walk* walk) const {
  if (walk->of_others) return;
  if (!walk->subject.empty()) return Give(at, walk->subject, walk);
  if (!walk->opened.empty()) return Give(at, walk->opened, walk);
  const auto& units = walk->units();
  const bool somebody = std::any_of(units.begin(), units.begin() + at,
                                    [this](const Unit& u) { return u.Is(k_.actor); });
  if (!somebody && !walk->before.empty()) GiveTo(at, walk->before, walk);
}

void SubjectReader::Give(uint32_t at, UnitRange by, Walk* walk) const {
  GiveTo(at, ActorsIn(by, *walk), walk);
}

std::vector<int> SubjectReader::ActorsIn(UnitRange range, const Walk& walk) const {
  std::vector<int> found;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Unit& unit = walk.units()[i];
    const Reading* a = unit.Find(k_.actor) ? unit.Find(k_.actor) : unit.Find(k_.doer);
    if (a != nullptr) found.push_back(static_cast<int>(a->value));
  }
  return found;
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

bool SubjectReader::IsVerb(const Unit& unit) const {
  return unit.IsAny(verbs_) && !unit.Is(k_.def) && !unit.Is(k_.actor);
}

// "was wounded", "fell": whoever stands behind it suffered it.
bool SubjectReader::IsSuffered(const Unit& unit) const {
  if (unit.IsAny(says_) || unit.IsAny(acts_)) return false;
  return unit.Is(k_.passive) || unit.IsAny(fates_);
}

// "they killed ten", not "ten were killed": where the form may be either, the subject's own verb
// must end alike.
bool SubjectReader::IsAct(uint32_t at, const Walk& walk) const {
  const Unit& verb = walk.units()[at];
  if (!verb.IsAny(acts_) || verb.IsAny(nouns_)) return false;
  return !verb.IsAny(fates_) || EndingOf(at, walk) == walk.ending;
}

char16_t SubjectReader::EndingOf(uint32_t at, const Walk& walk) {
  return walk.text.text.text()[walk.units()[at].end - 1];
}

// Verbs that nothing but a deed can be; "killing" is a noun as well.
bool SubjectReader::IsTrigger(const Chart& row, uint32_t at) const {
  const Unit& unit = row.units[at];
  if (at > 0 && row.units[at - 1].IsAny(untold_)) return false;
  // "they changed the name", spelled like a raid.
  if (unit.Is(k_.aircraft) && !unit.IsAny(sure_)) return false;
  // "fighting goes on": it does.
  if (unit.Is(k_.mutual) && unit.token_end > unit.token_begin + 1) return false;
  if (unit.Is(k_.passive)) return false;
  return unit.IsAny(deeds_) && unit.IsAny(verbs_) && !unit.IsAny(nouns_);
}

bool SubjectReader::IsConnected(const Chart& row, uint32_t at) const {
  while (at > 0 && (row.units[at - 1].Is(k_.date) || row.units[at - 1].Is(k_.function)) &&
         !row.units[at - 1].IsAny(opens_))
    --at;
  if (at == 0) return false;
  const Unit& before = row.units[at - 1];
  return before.IsAny(opens_) || before.Is(k_.that);
}

// Whether what stands behind a verb can't be its subject.
bool SubjectReader::HasObject(const Chart& row, uint32_t at) const {
  if (at >= row.units.size() || IsOwnDeed(row, at)) return true;
  return !row.units[at].IsAny(people_) && !row.units[at].Is(k_.actor) &&
         !row.units[at].Is(k_.event_noun);
}

bool SubjectReader::IsFit(const Unit& unit, const std::vector<ActorReading>& actors) const {
  if (unit.Is(k_.source) || unit.Is(k_.media) || unit.Is(k_.claimed)) return false;
  if (!unit.IsAny(strikers_)) return false;
  const Reading* a = unit.Find(k_.actor) ? unit.Find(k_.actor) : unit.Find(k_.doer);
  if (a == nullptr) return false;
  const ActorReading& actor = actors[a->value];
  return !actor.is_office && !HarmsNobody(actor.mention.type, actor.mention.id);
}

UnitRange SubjectReader::SubjectAt(uint32_t at, const Walk& walk) const {
  const auto& units = walk.units();
  for (uint32_t n = 0; n < kAside && at < units.size() && units[at].Is(k_.date); ++n) ++at;
  if (at + 1 < units.size() && units[at].IsAny(men_) && !units[at].Is(k_.actor)) {
    ++at;
    // "an aircraft that belongs to the army".
    for (uint32_t i = at; i + 1 < units.size() && i < at + kAside; ++i) {
      if (units[i].IsAny(ties_)) at = i + 1;
    }
    if (at < units.size() && (units[at].Is(k_.of) || units[at].Is(k_.for_))) ++at;
  }
  if (at >= units.size() || !IsFit(units[at], walk.actors)) return {};
  UnitRange found{at, at + 1};
  if (at + 2 < units.size() && units[at + 1].Is(k_.and_) && IsFit(units[at + 2], walk.actors))
    found.end = at + 3;
  return found;
}

}  // namespace rasad
