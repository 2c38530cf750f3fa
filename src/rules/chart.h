// A sentence as the patterns see it: a row of units, each with everything it may be.
//
// A unit covers folded characters [begin, end) of the article's text and tokens [token_begin,
// token_end); a clitic split off a word ("w", "b", "l") is a unit of its own inside the word's
// token. A stage that recognises something replaces a run of units by one composed unit whose
// reading holds the stage's class and the index of the thing in the stage's own list. Readings of a
// unit are kept together: a word that may be a number or a weekday has both until a rule decides.
// A unit only points to its readings (in the lexicon, or in memory of the chart or of the thread's
// words): units are valid until the chart is cleared. Cost: Compose is linear in the row. Not
// thread safe; one chart a thread.
#ifndef RASAD_RULES_CHART_H_
#define RASAD_RULES_CHART_H_

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "rules/class_set.h"
#include "rules/lexicon.h"
#include "rules/reading_arena.h"

namespace rasad {

struct Unit {
  uint32_t token_begin = 0;
  uint32_t token_end = 0;
  uint32_t begin = 0;  // folded characters
  uint32_t end = 0;
  std::span<const Reading> readings;
  bool space_before = false;

  const Reading* Find(ClassId cls) const {
    for (const Reading& r : readings) {
      if (r.cls == cls) return &r;
    }
    return nullptr;
  }
  bool Is(ClassId cls) const { return Find(cls) != nullptr; }
  bool IsAny(const ClassSet& classes) const {
    return std::any_of(readings.begin(), readings.end(),
                       [&](const Reading& r) { return classes.Has(r.cls); });
  }
};

class Chart {
 public:
  std::vector<Unit> units;
  // Every class that a unit has or had: what isn't here can't be found.
  ClassSet present;

  void Clear();
  // One more reading of a unit of this chart.
  void Give(const Reading& reading, Unit* unit);
  // A copy of the readings, for a unit of this chart.
  std::span<const Reading> Hold(std::span<const Reading> readings) { return arena_.Hold(readings); }
  // Takes off the readings that `is_gone` picks.
  template <typename IsGone>
  void TakeOff(IsGone is_gone, Unit* unit);
  // Replaces units [begin, end) by one that has `reading` alone.
  void Compose(size_t begin, size_t end, const Reading& reading);

 private:
  ReadingArena arena_;
};

template <typename IsGone>
void Chart::TakeOff(IsGone is_gone, Unit* unit) {
  const auto& old = unit->readings;
  if (std::none_of(old.begin(), old.end(), is_gone)) return;
  const std::span<Reading> kept = arena_.Make(old.size());
  const auto end = std::remove_copy_if(old.begin(), old.end(), kept.begin(), is_gone);
  unit->readings = kept.first(static_cast<size_t>(end - kept.begin()));
}

}  // namespace rasad

#endif  // RASAD_RULES_CHART_H_
