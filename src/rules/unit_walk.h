// Which units each name of a pattern took, once it is known that the pattern matches and how far.
//
// RE2 says that much with its fastest automaton; asked for groups as well it takes a slow way, as
// its programs over characters are large. The walk does that part over units: it tries the
// pattern's alternatives in order, the longest repetition first, and remembers where it has been,
// so that it takes the same way as RE2 (leftmost-first) in time linear in the match. Thread safety:
// const after the constructor.
#ifndef RASAD_RULES_UNIT_WALK_H_
#define RASAD_RULES_UNIT_WALK_H_

#include <string>
#include <vector>

#include "rules/chart.h"
#include "rules/step_graph.h"

namespace rasad {

struct UnitRange {
  uint32_t begin = 0;
  uint32_t end = 0;  // exclusive
  bool empty() const { return begin == end; }
};

class UnitWalk {
 public:
  UnitWalk() = default;
  // Without steps where nothing is named. Names are numbered as they stand in the pattern.
  explicit UnitWalk(const PatternNode& root);

  // Sets captures[i] to what name i took of units [match.begin, match.end); those that took no part
  // are left alone. False where no way leads through.
  bool Place(const std::vector<Unit>& units, UnitRange match,
             std::vector<UnitRange>* captures) const;

 private:
  enum class Op : uint8_t { kTest, kSplit, kOpen, kClose, kRowEnd, kDone };
  struct Step {
    Op op;
    uint32_t next = 0;
    uint32_t other = 0;  // kSplit: tried second; kOpen, kClose: the name; kTest: which test
  };
  struct Maker;
  struct Scratch;
  static bool Passes(const UnitTest& test, const Unit& unit);
  bool Run(const std::vector<Unit>& units, UnitRange match, Scratch* scratch) const;
  // The step behind, or kNowhere.
  uint32_t Follow(const Step& step, const std::vector<Unit>& units, uint32_t* at,
                  Scratch* scratch) const;

  std::vector<Step> steps_;
  std::vector<UnitTest> tests_;
  uint32_t first_ = 0;
  uint32_t names_ = 0;
};

}  // namespace rasad

#endif  // RASAD_RULES_UNIT_WALK_H_
