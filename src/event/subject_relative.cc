// Who does what the verbs of a relative clause tell: "the militia that took the town".
#include "event/subject_walk.h"

namespace rasad {

// "the militia that took the town": whoever stands in front. "Linked to the group, which took": one
// of two. What others do in such a clause is theirs.
void SubjectReader::OpenRelative(uint32_t at, Walk* walk) const {
  const auto& units = walk->units();
  walk->relative = at + 1;
  walk->described = {};
  const uint32_t end = at > 1 && units[at - 1].Is(k_.comma) ? at - 1 : at;
  if (end > 0 && IsFit(units[end - 1], walk->actors)) walk->described = {end - 1, end};
  const bool main = !walk->described.empty() && (walk->subject.end == walk->described.end ||
                                                 walk->opened.end == walk->described.end);
  walk->of_others = !main;
  for (uint32_t i = at; i-- > 0 && i + kAside >= at;) {
    if (units[i].IsAny(ties_)) walk->described = {};
  }
  // "the cells of the movement that": of two.
  if (end > 1 && units[end - 2].Is(k_.for_)) walk->described = {};
}

void SubjectReader::ReadRelative(uint32_t at, Walk* walk) const {
  const auto& units = walk->units();
  const UnitRange own = SubjectAt(at + 1, *walk);
  const bool somebody = at + 1 < units.size() && units[at + 1].IsAny(people_);
  const bool alone = own.empty() && !somebody;
  walk->clause_of = alone ? walk->described : UnitRange{};
  if (!walk->clause_of.empty()) {
    if (IsTrigger(walk->row(), at)) Give(at, walk->clause_of, walk);
    if (units[at].IsAny(launches_)) LaunchWithin(at + 1, true, walk);
  }
  walk->own_deed = false;
}

// "that dealt strikes", "carried out an arrest of": the noun behind the verb.
void SubjectReader::LaunchWithin(uint32_t from, bool strikes, Walk* walk) const {
  const auto& units = walk->units();
  for (uint32_t i = from; i < units.size() && i < from + kAside; ++i) {
    if (units[i].Is(k_.actor) || units[i].IsAny(people_) || units[i].Is(k_.comma)) return;
    const bool deed = strikes && units[i].Is(k_.event_noun) && !units[i].IsAny(things_);
    if (deed || units[i].IsAny(harms_)) return Give(i, walk->clause_of, walk);
  }
}

// "the units that intervened and arrested 15", "that came and carried out an arrest of": the verbs
// of a relative clause that "and" joins are of whom it describes.
void SubjectReader::GoOnWithin(uint32_t at, uint32_t next, Walk* walk) const {
  const auto& units = walk->units();
  const bool joined = at > 0 && units[at - 1].Is(k_.and_);
  if (!joined || walk->clause_of.empty() || next >= units.size()) return;
  if (units[at].IsAny(launches_)) {
    return LaunchWithin(next, false, walk);
  }
  if (IsAct(at, *walk) && units[next].Is(k_.claimed)) Give(at, walk->clause_of, walk);
}

}  // namespace rasad
