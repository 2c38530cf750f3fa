// What stands around a name that may be a place: cues, prepositions, verbs of saying.

#include <algorithm>

#include "place/place_reader.h"

namespace rasad {
namespace {

constexpr uint32_t kSayLater = 40;  // units from a state at the head to the verb at the end

}  // namespace

// "the villages of X, Y and Z".
void PlaceReader::GoOnWithCue(const Candidate& back, Candidate* c) {
  c->cue = c->sure_cue = c->many = true;
  c->known = back.known;
  c->cue_kind = back.cue_kind;
}

void PlaceReader::LookAround(const TextChart& chart, const Chart& row, Candidate* c) const {
  const Unit& unit = row.units[c->unit];
  c->def = unit.Is(k_.def);
  c->state = unit.Is(k_.country_actor);
  c->adjective = unit.Is(k_.direction) || (unit.Is(k_.demonym) && c->def);
  for (const Reading& r : unit.readings) {
    c->other_meaning =
        c->other_meaning || (r.cls != k_.name && r.cls != k_.def && r.cls != k_.country_actor);
    c->verb = c->verb || r.cls == k_.verb;
  }
  c->country = gazetteer_->facts(c->group).has_country;
  c->small = gazetteer_->facts(c->group).importance < kKnown;
  LookBefore(row, c);
  LookBehind(row, c);
  if (chart.language == kPersian && IsBehindAdjective(row, c->first)) c->scene = true;
  if (c->country && IsStruck(row, *c)) c->scene = true;
  if (c->state && !c->country) c->attacked = IsAttacked(row, *c);
  if (chart.language == kPersian && IsBehindUnlisted(row, *c)) c->scene = true;
  const bool bare = !c->preposition && !c->cue;
  if (!bare || chart.language != kPersian) return;
  const bool head = c->first == 0 || row.units[c->first - 1].Is(k_.colon);
  if (c->first == 0 && SpeaksLater(row, c->unit)) c->speaks = true;
  if (c->state && Judges(row, c->first, c->unit)) c->speaks = true;
  // "Washington must explain"
  if (head && c->state && c->last < row.units.size() && row.units[c->last].Is(k_.modal))
    c->speaks = true;
}

// "the oil products of X": in Persian adjectives stand between a noun and what it belongs to.
bool PlaceReader::IsBehindAdjective(const Chart& row, uint32_t at) const {
  if (at < 2 || !IsScene(row.units[at - 2]) || row.units[at - 1].Is(k_.verb)) return false;
  const Unit& before = row.units[at - 1];
  return before.Is(k_.indefinite) || before.Is(k_.word);
}

// "in the town N. of X", a name that no table lists: in Persian whose it is stands right behind.
bool PlaceReader::IsBehindUnlisted(const Chart& row, const Candidate& c) const {
  if (c.first < 2 || !c.country) return false;
  const Unit& name = row.units[c.first - 1];
  const Unit& cue = row.units[c.first - 2];
  if (name.readings.size() != 1 || !name.Is(k_.word)) return false;
  const bool object = c.last < row.units.size() && row.units[c.last].Is(k_.object);
  return cue.Is(k_.cue) && IsCue(cue) && !object;
}

// In Persian the verb stands at the end: "Tehran ... announced".
bool PlaceReader::SpeaksLater(const Chart& row, uint32_t unit) const {
  for (uint32_t i = unit + 1; i < row.units.size() && i < unit + kSayLater; ++i) {
    if (row.units[i].Is(k_.say)) return true;
    if (row.units[i].Is(k_.comma)) return false;
  }
  return false;
}

// "; Ankara rejected this report", "Riyadh first called this attack a lawful act", "Washington
// holds Moscow responsible": at the head of a clause, in front of what it says no to or calls by a
// name.
bool PlaceReader::Judges(const Chart& row, uint32_t first, uint32_t unit) const {
  const auto opens = [&](const Unit& u) {
    return u.Is(k_.comma) || u.Is(k_.colon) || u.Is(k_.break_) || u.Is(k_.semicolon);
  };
  if (first > 0 && !opens(row.units[first - 1])) return false;
  bool object = false;
  for (uint32_t i = unit + 1; i < row.units.size() && i < unit + kSayLater; ++i) {
    object = object || row.units[i].Is(k_.object);
    if (object && row.units[i].Is(k_.judges)) return true;
    if (opens(row.units[i])) return false;
  }
  return false;
}

// Cue and direction words, with prepositions between them, belong to the place: "in the countryside
// of the district of X".
void PlaceReader::LookBefore(const Chart& chart, Candidate* c) const {
  uint32_t at = c->unit;
  while (at > 0) {
    const Unit& before = chart.units[at - 1];
    const Reading* cue = before.Find(k_.cue);
    if (!IsCue(before)) break;
    if (cue != nullptr || before.Is(k_.direction)) {
      c->cue = true;
      c->direction = c->direction || before.Is(k_.direction);
      c->native = c->native || before.Is(k_.native);
      c->sure_cue = c->sure_cue || cue != nullptr || !before.Is(k_.in);
      c->road = c->road || before.Is(k_.road);
      c->throughout = c->throughout || before.Is(k_.throughout);
      if (cue != nullptr && c->cue_kind.empty() && at == c->unit) {
        c->cue_kind = book_->FeaturesOf(*cue).Text("kind");
        c->many = book_->FeaturesOf(*cue).Text("many") == "yes";
        c->known = book_->FeaturesOf(*cue).Text("known") == "yes";
        c->quarter = book_->FeaturesOf(*cue).Text("quarter") == "yes";
      }
      c->first = --at;
      continue;
    }
    break;
  }
  // "in the state of X"
  if (at > 0 && c->country && chart.units[at - 1].Is(k_.country_noun)) --at;
  if (at > 0) LookFurther(chart, at, c);
}

// What announces a place stands without an article and without the Persian "a": "the new road" and
// "a part" announce nothing. (The capital is listed with its article.)
bool PlaceReader::IsCue(const Unit& unit) const {
  return !unit.Is(k_.indefinite) && !(unit.Is(k_.cue) && unit.Is(k_.def));
}

void PlaceReader::LookFurther(const Chart& chart, uint32_t at, Candidate* c) const {
  const Unit& before = chart.units[at - 1];
  const Unit* further = at >= 2 ? &chart.units[at - 2] : nullptr;
  if (before.Is(k_.according) || before.Is(k_.say)) c->speaks = true;
  c->facility = before.Is(k_.facility);
  const bool apart = before.end < chart.units[c->unit].begin;
  c->glued = !apart && (before.Is(k_.like) || before.Is(k_.future) ||
                        (c->small && (before.Is(k_.for_) || before.Is(k_.and_))));
  const bool in = before.Is(k_.in) || before.Is(k_.with);
  c->road = c->road || before.Is(k_.road) || (!in && further != nullptr && further->Is(k_.road));
  c->within = apart && (before.Is(k_.in) || before.Is(k_.to) || before.Is(k_.on));
  c->in = apart && before.Is(k_.in);
  c->to = before.Is(k_.to) && !in;
  c->preposition = in || before.Is(k_.to) || before.Is(k_.from);
  // "the governor of X": of the two that bear the name, the governorate.
  if (const Reading* office = before.Find(k_.governs); office != nullptr && c->cue_kind.empty())
    c->cue_kind = book_->FeaturesOf(*office).Text("kind");
  c->border = before.Is(k_.with_whom) && further != nullptr && further->Is(k_.direction);
  c->scene = IsScene(before);
  c->disaster = before.Is(k_.event) && IsDisaster(before) && !before.Is(k_.def);
  c->backer = before.Is(k_.backing) || (further != nullptr && further->Is(k_.backing) &&
                                        (before.Is(k_.from) || before.Is(k_.for_)));
  if (in && (at == 1 || (at == 2 && further->Is(k_.and_)))) {
    const uint32_t next = c->unit + 1;
    c->opens = next < chart.units.size() && chart.units[next].Is(k_.comma);
  }
  // "the district that belongs to Sanaa", "adjacent to X"
  if (before.Is(k_.for_) && further != nullptr &&
      (further->Is(k_.close) || further->Is(k_.adjacent)))
    c->preposition = true;
  // "the police of X": the body needs a place.
  if (before.Is(k_.local)) c->preposition = true, c->speaks = false;
  // A preposition that is spelled like a name ("on", "Ali") is one.
  const bool first_name = before.Is(k_.first_name) && !before.Is(k_.on);
  const bool of_person = before.Is(k_.title) || first_name;
  if (of_person && !before.Is(k_.local) && !c->cue) c->other_meaning = true;
}

// "the economy of X", but not "economic" nor "the Saudi economy".
bool PlaceReader::IsScene(const Unit& unit) const {
  const bool noun = unit.Is(k_.scene) && !unit.Is(k_.indefinite) && !unit.Is(k_.def);
  return noun || HappensThere(unit);
}

// "the eastern countryside of X": the direction may follow the name, with the article.
void PlaceReader::LookBehind(const Chart& chart, Candidate* c) const {
  while (c->cue && c->last < chart.units.size() && chart.units[c->last].Is(k_.direction) &&
         chart.units[c->last].Is(k_.def))
    ++c->last;
  c->ends_phrase = c->last == chart.units.size();
  if (c->ends_phrase) return;
  const Unit& next = chart.units[c->last];
  c->then_in = next.Is(k_.in) || next.Is(k_.with);
  // Persian "warned X": in front of the verb with "to".
  if (c->last == c->unit + 1 && next.Is(k_.say) && (!c->preposition || c->to)) c->speaks = true;
  // "Washington may release": a capital that does something is its government.
  const bool bare = !c->preposition && !c->cue;
  const Unit& after = chart.units[std::min<size_t>(c->last + 1, chart.units.size() - 1)];
  if (bare && (next.Is(k_.verb) || (next.Is(k_.function) && after.Is(k_.verb)))) c->speaks = true;
  for (ClassId id : {k_.comma, k_.that, k_.open, k_.break_, k_.say})
    c->ends_phrase = c->ends_phrase || next.Is(id);
}

}  // namespace rasad
