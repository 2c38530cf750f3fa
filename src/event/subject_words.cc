// What the words of a sentence tell the reader of subjects.
#include <algorithm>

#include "actor/forces.h"
#include "event/subject_walk.h"

namespace rasad {

// "its raids on the camp", "its storming of the town"; "his arrest" is of whom it was done to.
bool SubjectReader::IsOwnDeed(const Chart& row, uint32_t at) const {
  const Unit& unit = row.units[at];
  if (!unit.Is(k_.own) || unit.Is(k_.mutual)) return false;
  const bool object = at + 1 < row.units.size() && row.units[at + 1].IsAny(objects_);
  return object ||
         (!unit.Is(k_.object) && at + 1 < row.units.size() && row.units[at + 1].Is(k_.on));
}

// "after its abduction of eight others".
bool SubjectReader::IsOwnHarm(const Chart& row, uint32_t at) const {
  const Unit& unit = row.units[at];
  return at > 0 && at + 1 < row.units.size() && unit.IsAny(harms_) &&
         (unit.Is(k_.own) || unit.Is(k_.whose)) && row.units[at - 1].IsAny(preps_) &&
         row.units[at + 1].Is(k_.claimed);
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
  if (unit.Is(k_.passive) || unit.Is(k_.self)) return false;
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
  return LedBy(found, walk);
}

// "of the rebels", "(killed) the rebels": a plural whose ending says that it is no subject.
bool SubjectReader::IsOblique(UnitRange somebody, const Walk& walk) const {
  constexpr std::u16string_view kEnding = u"\u06cc\u0646";  // folded
  constexpr size_t kShortest = 5;                           // letters; shorter ones are names
  const Unit& first = walk.units()[somebody.begin];
  if (first.Is(k_.state)) return false;  // Bahrain
  const auto text = walk.text.text.text().substr(first.begin, first.end - first.begin);
  const auto word = text.substr(0, text.find(u' '));
  return word.size() >= kShortest && word.ends_with(kEnding);
}

// "the fighters, led by the front": who leads them does it with them.
UnitRange SubjectReader::LedBy(UnitRange subject, const Walk& walk) const {
  const auto& units = walk.units();
  uint32_t next = subject.end;
  if (next < units.size() && units[next].Is(k_.comma)) ++next;
  const bool led = next + 1 < units.size() && units[next].Is(k_.leads) &&
                   IsFit(units[next + 1], walk.actors) && !units[next + 1].Is(k_.state);
  return led ? UnitRange{subject.begin, next + 2} : subject;
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

}  // namespace rasad
