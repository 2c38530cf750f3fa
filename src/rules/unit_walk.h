// Which units each name of a pattern took, once it is known that the pattern matches and how far.
//
// RE2 says that much with its fastest automaton; asked for groups as well it takes a slow way. The
// walk does that part over the same answers: it tries the
// pattern's alternatives in order, the longest repetition first, and remembers where it has been,
// so that it takes the same way as RE2 (leftmost-first) in time linear in the match. Thread safety:
// const after the constructor.
#ifndef RASAD_RULES_UNIT_WALK_H_
#define RASAD_RULES_UNIT_WALK_H_

#include <string>
#include <vector>

#include "rules/unit_tests.h"

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
  UnitWalk(const PatternNode& root, const UnitTests& tests);

  // Sets captures[i] to what name i took of units [match.begin, match.end); those that took no part
  // are left alone. `answers` are those of the units from match.begin on, to the end of the row or
  // beyond the match. False where no way leads through.
  bool Place(const UnitTests& tests, std::string_view answers, UnitRange match,
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
  struct Row;
  bool Run(const Row& row, uint32_t end, Scratch* scratch) const;
  // The step behind, or kNowhere.
  uint32_t Follow(const Step& step, const Row& row, uint32_t* at, Scratch* scratch) const;

  std::vector<Step> steps_;
  uint32_t first_ = 0;
  uint32_t names_ = 0;
};

}  // namespace rasad

#endif  // RASAD_RULES_UNIT_WALK_H_
