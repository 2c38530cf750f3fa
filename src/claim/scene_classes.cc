#include "claim/scene_classes.h"

#include <algorithm>

namespace rasad {

Result<SceneClasses> SceneClasses::Create(const RuleBook& book) {
  SceneClasses k;
  const Status found = FindClasses(book.classes, {{&k.and_, "And"},
                                                  {&k.comma_, "Comma"},
                                                  {&k.semicolon_, "Semicolon"},
                                                  {&k.recall_, "Recall"},
                                                  {&k.be_, "Aux.Be"},
                                                  {&k.contrast_, "Contrast"},
                                                  {&k.when_, "When"},
                                                  {&k.clinic_, "Clinic"},
                                                  {&k.in_, "In"},
                                                  {&k.with_, "Prep.With"},
                                                  {&k.finite_, "fin:yes"},
                                                  {&k.which_, "Which"},
                                                  {&k.that_, "That"},
                                                  {&k.during_, "During"},
                                                  {&k.after_, "After"},
                                                  {&k.event_, "Event.Noun"},
                                                  {&k.doubt_, "Event.Doubt"},
                                                  {&k.single_, "number:sg"},
                                                  {&k.this_, "This"},
                                                  {&k.def_, "Def"},
                                                  {&k.time_unit_, "Time.Unit"},
                                                  {&k.day_after_, "DayAfter"},
                                                  {&k.hour_, "unit:hour"},
                                                  {&k.break_, "Break"},
                                                  {&k.claimed_, "Claimed"},
                                                  {&k.reason_, "Connection"},
                                                  {&k.rise_, "Rise"},
                                                  {&k.that_day_, "That.Day"},
                                                  {&k.of_, "Of"},
                                                  {&k.turn_, "Turn"},
                                                  {&k.lately_, "Lately"},
                                                  {&k.digest_, "Digest"},
                                                  {&k.disaster_, "sub:disaster"},
                                                  {&k.since_, "Since"},
                                                  {&k.gap_, "gap:yes"},
                                                  {&k.breaks_, "BreaksOut"},
                                                  {&k.war_, "War"},
                                                  {&k.series_, "Series"}});
  if (!found) return found.error();
  k.verb_ = ClassesNamed(book.classes, {"Verb", "Say.Verb", "Say.Deny", "Say.Allege", "Say.Confirm",
                                        "Event.Verb", "Harm.*.Verb", "Harm.*.Act"});
  k.deed_ = ClassesNamed(book.classes, {"Event.Noun", "Harm.*.Noun"});
  k.aftermath_ = ClassesNamed(book.classes, {"Hospital", "Recover", "OfWounds"});
  return k;
}

bool SceneClasses::OpensClause(const Chart& row, size_t at) const {
  const Unit& unit = row.units[at];
  if (unit.Is(semicolon_) || unit.Is(contrast_)) return true;
  if (!unit.Is(and_) && !unit.Is(comma_)) return false;
  if (at + 1 >= row.units.size()) return false;
  return row.units[at + 1].IsAny(verb_) || row.units[at + 1].Is(when_);
}

bool SceneClasses::OpensDeed(const Chart& row, size_t at) const {
  if (!row.units[at].Is(and_) || at + 1 >= row.units.size()) return false;
  const Unit& next = row.units[at + 1];
  if (next.Is(event_)) return true;
  const bool leads = next.Is(in_) || next.Is(during_) || next.Is(after_);
  return leads && at + 2 < row.units.size() && row.units[at + 2].Is(event_);
}

bool SceneClasses::OpensWithAnd(const Chart& row, uint32_t place) const {
  size_t at = 0;
  while (at < row.units.size() && row.units[at].end <= place) ++at;
  return at >= 2 && LeadsIn(row.units[at - 1]) && row.units[at - 2].Is(and_);
}

size_t SceneClasses::DeedBefore(const Chart& row, size_t at, bool persian) const {
  const auto& units = row.units;
  const auto is = [&](size_t i, ClassId cls) { return i < units.size() && units[i].Is(cls); };
  const auto days = [&](size_t i) { return is(i, time_unit_) && !is(i, hour_); };
  size_t behind = 0;  // of the words for how long after
  if (is(at, day_after_)) behind = at + 1;
  if (persian && is(at, after_) && at > 0 && days(at - 1)) behind = at + 1;
  for (size_t i = at + 1; !persian && is(at, after_) && i < at + 3; ++i) {
    if (days(i)) behind = i + 2;  // and a preposition
  }
  if (behind == 0) return 0;
  for (size_t i = behind; i < behind + 2; ++i) {
    if (i < units.size() && units[i].IsAny(deed_)) return i;
  }
  return 0;
}

bool SceneClasses::TellsAftermath(const Chart& row) const {
  if (row.present.Meets(aftermath_)) return true;
  for (size_t i = 1; i < row.units.size(); ++i) {
    const Unit& before = row.units[i - 1];
    if (row.units[i].Is(clinic_) && (before.Is(in_) || before.Is(with_))) return true;
  }
  return false;
}

bool SceneClasses::CountsInside(const Chart& row, uint32_t from, uint32_t to) const {
  bool inside = false;
  for (size_t i = 0; i < row.units.size(); ++i) {
    const Unit& unit = row.units[i];
    if (unit.begin <= from || unit.begin >= to) continue;
    if (unit.Is(rise_) && OpensNear(row, i)) return true;
    inside = inside || IsRelative(unit);
    if (inside && unit.Is(claimed_)) return true;
  }
  return false;
}

// ", bringing", "and so it rose to".
bool SceneClasses::OpensNear(const Chart& row, size_t at) const {
  constexpr size_t kReach = 3;  // units
  for (size_t i = at; i-- > 0 && i + kReach >= at;) {
    if (row.units[i].Is(comma_) || row.units[i].Is(and_)) return true;
    if (!row.units[i].Is(with_) && !row.units[i].Is(that_day_)) return false;
  }
  return false;
}

bool SceneClasses::IsOfSeries(const Chart& row, uint32_t position) const {
  constexpr size_t kReach = 8;  // units from "that" to those counted
  if (!row.present.Has(series_)) return false;
  bool series = false;
  size_t that = row.units.size();
  size_t at = 0;
  for (; at + 1 < row.units.size() && row.units[at].begin < position; ++at) {
    const bool deeds = row.units[at + 1].IsAny(deed_) || row.units[at + 1].Is(of_);
    series = series || (row.units[at].Is(series_) && deeds);
    if (series && that > at && IsRelative(row.units[at])) that = at;
  }
  return at <= that + kReach && that < row.units.size();
}

uint32_t SceneClasses::ReasonBefore(const Chart& row, uint32_t place) const {
  constexpr size_t kReason = 8;  // units
  if (!row.present.Has(reason_)) return 0;
  size_t at = 0;
  while (at < row.units.size() && row.units[at].begin < place) ++at;
  for (size_t i = at; i-- > 0 && i + kReason >= at;) {
    const Unit& unit = row.units[i];
    if (unit.Is(reason_)) return std::max(unit.begin, 1U);
    if (unit.Is(comma_) || unit.Is(semicolon_) || unit.IsAny(verb_)) return 0;
  }
  return 0;
}

uint32_t SceneClasses::ReasonOfDay(const Chart& row, uint32_t date) const {
  constexpr size_t kReason = 14;  // units
  if (!row.present.Has(reason_)) return 0;
  size_t at = 0;
  while (at < row.units.size() && row.units[at].begin < date) ++at;
  bool told = at > 0 && row.units[at - 1].IsAny(deed_);
  for (size_t i = at; i-- > 0 && i + kReason >= at;) {
    const Unit& unit = row.units[i];
    if (unit.Is(reason_)) return told ? std::max(unit.begin, 1U) : 0;
    if (unit.Is(comma_) || unit.Is(semicolon_) || unit.Is(and_)) return 0;
    told = told || IsRelative(unit);
  }
  return 0;
}

bool SceneClasses::SaysLately(const Chart& row, size_t at) const {
  constexpr size_t kBegan = 2;  // units between "since" and what began
  if (row.units[at].Is(lately_)) return true;
  if (!row.units[at].Is(since_) || !row.units[at].Is(gap_)) return false;
  for (size_t i = at + 1; i < row.units.size() && i <= at + 1 + kBegan; ++i) {
    const Unit& unit = row.units[i];
    if (unit.Is(breaks_) || unit.Is(war_) || unit.IsAny(deed_)) return true;
  }
  return false;
}

bool SceneClasses::TurnsAway(const Chart& row) const {
  const size_t at = BeginsWithAnd(row) ? 1 : 0;
  return at < row.units.size() && row.units[at].Is(turn_) && !RetellsDeed(row);
}

bool SceneClasses::GoesBack(const Chart& row, uint8_t language) const {
  for (size_t i = 0; i < row.units.size() && i < 2; ++i) {
    if (row.units[i].Is(recall_)) return true;
    if (language == kArabic && row.units[i].Is(be_)) return true;
    if (!row.units[i].Is(and_)) return false;
  }
  return false;
}

uint32_t SceneClasses::DeedAgain(const Chart& row) const {
  for (size_t i = 0; i < row.units.size(); ++i) {
    const Unit& unit = row.units[i];
    if (!unit.Is(event_) && !unit.Is(doubt_)) continue;
    const bool pointed = i > 0 && row.units[i - 1].Is(this_);
    if (pointed || (unit.Is(def_) && unit.Is(single_))) return unit.begin;
  }
  return kNowhere;
}

}  // namespace rasad
