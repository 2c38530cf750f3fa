// Whether a pattern matches a row of units, how far, and which units each name took.
//
// The walk tries the pattern's alternatives in order, the longest repetition first, and remembers
// where it has been, so that it goes no way twice and takes the same one as RE2 (leftmost-first).
// It asks a unit only what the way needs: that costs a fraction of writing out the answers of all
// units for RE2, which tests hold it against. What the patterns of a stage have asked of a window
// it asks the window, where one is given: mostly one look-up. Cost: steps x units at worst, mostly
// the units of the match. Thread safety: const after the constructor; the places belong to one
// thread.
#ifndef RASAD_RULES_UNIT_WALK_H_
#define RASAD_RULES_UNIT_WALK_H_

#include <span>
#include <vector>

#include "rules/unit_places.h"
#include "rules/unit_tests.h"

namespace rasad {

struct UnitRange {
  uint32_t begin = 0;
  uint32_t end = 0;  // exclusive
  bool empty() const { return begin == end; }
};

// A window of the row in which other patterns have made tests before.
struct TestedWindow {
  UnitPlaces* places;
  uint32_t begin;                     // the unit at which it opens
  std::span<const uint32_t> numbers;  // what the window calls the pattern's tests
};

class UnitWalk {
 public:
  UnitWalk() = default;
  // Names are numbered as they stand in the pattern.
  UnitWalk(const PatternNode& root, const UnitTests& tests);

  // Matches at unit `from`; captures[i] is what name i took (empty where it took no part), the last
  // one the whole match. False, and nothing set, where no way leads through. `window`: may be null;
  // else it opens at `from` or before.
  bool Match(const UnitTests& tests, const std::vector<Unit>& units, size_t from,
             const TestedWindow* window, std::vector<UnitRange>* captures) const;

 private:
  enum class Op : uint8_t { kTest, kSplit, kOpen, kClose, kRowEnd, kDone };
  struct Step {
    Op op;
    uint32_t next = 0;
    uint32_t other = 0;  // kSplit: tried second; kOpen, kClose: the name; kTest: which test
  };
  struct Maker;
  struct Scratch;
  struct Row;
  // Where the match ends, in units from its beginning; kNowhere where there is none.
  uint32_t Run(const Row& row, Scratch* scratch) const;
  // The step behind, or kNowhere.
  uint32_t Follow(const Step& step, const Row& row, uint32_t* at, Scratch* scratch) const;

  std::vector<Step> steps_;
  uint32_t first_ = 0;
  uint32_t names_ = 0;
};

}  // namespace rasad

#endif  // RASAD_RULES_UNIT_WALK_H_
