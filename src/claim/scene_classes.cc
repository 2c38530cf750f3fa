#include "claim/scene_classes.h"

namespace rasad {

Result<SceneClasses> SceneClasses::Create(const RuleBook& book) {
  SceneClasses k;
  const Status found = FindClasses(book.classes, {{&k.and_, "And"},
                                                  {&k.comma_, "Comma"},
                                                  {&k.semicolon_, "Semicolon"},
                                                  {&k.recall_, "Recall"},
                                                  {&k.be_, "Aux.Be"},
                                                  {&k.contrast_, "Contrast"},
                                                  {&k.clinic_, "Clinic"},
                                                  {&k.in_, "In"},
                                                  {&k.with_, "Prep.With"},
                                                  {&k.finite_, "fin:yes"},
                                                  {&k.which_, "Which"},
                                                  {&k.that_, "That"},
                                                  {&k.during_, "During"},
                                                  {&k.after_, "After"},
                                                  {&k.event_, "Event.Noun"},
                                                  {&k.break_, "Break"}});
  if (!found) return found.error();
  k.verb_ = ClassesNamed(book.classes, {"Verb", "Say.Verb", "Say.Deny", "Say.Allege", "Say.Confirm",
                                        "Event.Verb", "Harm.*.Verb", "Harm.*.Act"});
  k.aftermath_ = ClassesNamed(book.classes, {"Hospital", "Recover", "OfWounds"});
  return k;
}

bool SceneClasses::OpensClause(const Chart& row, size_t at) const {
  const Unit& unit = row.units[at];
  if (unit.Is(semicolon_) || unit.Is(contrast_)) return true;
  if (!unit.Is(and_) && !unit.Is(comma_)) return false;
  return at + 1 < row.units.size() && row.units[at + 1].IsAny(verb_);
}

bool SceneClasses::OpensDeed(const Chart& row, size_t at) const {
  if (!row.units[at].Is(and_) || at + 1 >= row.units.size()) return false;
  const Unit& next = row.units[at + 1];
  if (next.Is(event_)) return true;
  const bool leads = next.Is(in_) || next.Is(during_) || next.Is(after_);
  return leads && at + 2 < row.units.size() && row.units[at + 2].Is(event_);
}

bool SceneClasses::TellsAftermath(const Chart& row) const {
  if (row.present.Meets(aftermath_)) return true;
  for (size_t i = 1; i < row.units.size(); ++i) {
    const Unit& before = row.units[i - 1];
    if (row.units[i].Is(clinic_) && (before.Is(in_) || before.Is(with_))) return true;
  }
  return false;
}

bool SceneClasses::GoesBack(const Chart& row, uint8_t language) const {
  for (size_t i = 0; i < row.units.size() && i < 2; ++i) {
    if (row.units[i].Is(recall_)) return true;
    if (language == kArabic && row.units[i].Is(be_)) return true;
    if (!row.units[i].Is(and_)) return false;
  }
  return false;
}

}  // namespace rasad
