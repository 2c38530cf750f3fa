// The subject of one sentence that goes on in the next: "The fighters stormed the village. And they
// killed three".
#include <algorithm>

#include "event/subject_walk.h"

namespace rasad {
namespace {

constexpr std::u16string_view kThey = u"\u0648\u0627";  // "they (did)", folded
constexpr std::u16string_view kShe = u"\u062a";         // "it (did)", of a force or group
constexpr std::u16string_view kWomen[] = {u"\u0627\u062a", u"\u0647"};  // feminine nouns, folded
constexpr uint32_t kAdverb = 3;  // units between a verb and those harmed

bool AreWomen(const Group& group, std::u16string_view letters) {
  const auto& victims = group.victims;
  return std::find(victims.begin(), victims.end(), "woman") != victims.end() ||
         std::any_of(std::begin(kWomen), std::end(kWomen),
                     [&](std::u16string_view ending) { return letters.ends_with(ending); });
}

}  // namespace

// Whether nothing but days and conjunctions stand in front of it.
bool SubjectReader::StandsFirst(const Chart& row, uint32_t at) const {
  return std::all_of(row.units.begin(), row.units.begin() + at,
                     [this](const Unit& u) { return u.IsAny(heads_); });
}

// "They killed" says by its form that somebody did it; "killed" in the feminine may be said of
// women who were killed, and is the deed of a force only behind another verb of that form.
bool SubjectReader::MayCarry(uint32_t at, const Walk& walk) const {
  const Unit& verb = walk.units()[at];
  if (walk.before.empty() || !walk.subject.empty() || verb.IsAny(nouns_)) return false;
  if (!walk.carried && !StandsFirst(walk.row(), at)) return false;
  if (walk.carried && !IsConnected(walk.row(), at)) return false;
  const auto word = walk.text.text.text().substr(verb.begin, verb.end - verb.begin);
  return word.ends_with(kThey) || (word.ends_with(kShe) && walk.ending_before == kShe[0]);
}

// Whether those whom it harmed stand behind the verb, and it can't be women who suffered it.
bool SubjectReader::HarmsBehind(uint32_t at, const Walk& walk) const {
  const auto& units = walk.units();
  const auto letters = walk.text.text.text();
  const bool sure =
      letters.substr(units[at].begin, units[at].end - units[at].begin).ends_with(kThey);
  for (uint32_t i = at + 1; i < units.size() && i <= at + 1 + kAdverb; ++i) {
    const Unit& unit = units[i];
    if (unit.Is(k_.claimed)) {
      const Reading* group = unit.Find(k_.group);
      if (group == nullptr) return false;
      return sure || !AreWomen(walk.groups[group->value],
                               letters.substr(unit.begin, unit.end - unit.begin));
    }
    if (unit.Is(k_.actor) || unit.IsAny(people_) || unit.IsAny(verbs_) || unit.Is(k_.break_) ||
        unit.Is(k_.comma))
      return false;
  }
  return false;
}

// "And they managed to kill an officer": the noun behind the verb.
void SubjectReader::CarryInto(uint32_t at, Walk* walk) const {
  const auto& units = walk->units();
  walk->carried = true;
  for (uint32_t i = at; i < units.size() && i < at + kAdverb; ++i) {
    if (units[i].Is(k_.actor) || units[i].IsAny(people_) || units[i].Is(k_.comma)) return;
    if (units[i].Is(k_.event_noun) || units[i].IsAny(harms_)) return GiveTo(i, walk->before, walk);
  }
}

// "And they killed three"; "it went into the town with many men, and arrested three".
void SubjectReader::CarryOn(uint32_t at, uint32_t next, Walk* walk) const {
  const auto& units = walk->units();
  const Unit& verb = units[at];
  if (verb.IsAny(acts_) && HarmsBehind(at, *walk)) {
    walk->carried = true;
    return GiveTo(at, walk->before, walk);
  }
  if (verb.IsAny(launches_)) return CarryInto(next, walk);
  const bool they = EndingOf(at, *walk) != kShe[0];
  const bool object =
      they ? HasObject(walk->row(), next) : next < units.size() && units[next].IsAny(preps_);
  walk->carried = object;
  if (object && they && IsTrigger(walk->row(), at)) GiveTo(at, walk->before, walk);
}

}  // namespace rasad
