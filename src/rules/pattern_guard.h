// Says fast, and before RE2 is asked, that a pattern doesn't match at a place.
//
// May let through what doesn't match, never the reverse. Works on the masks of one stage's
// ClassBits. Cost: CanMatch some ten instructions a unit that it looks at, and it mostly looks at
// one to five. Thread safety: const after the constructor.
#ifndef RASAD_RULES_PATTERN_GUARD_H_
#define RASAD_RULES_PATTERN_GUARD_H_

#include <vector>

#include "rules/class_bits.h"
#include "rules/pattern_shape.h"

namespace rasad {

class PatternGuard {
 public:
  PatternGuard(const PatternShape& shape, const ClassBits& bits);

  // `units` has a mask for each unit; `opens`: the sentence begins at `from`.
  bool CanMatch(const std::vector<ClassMask>& units, size_t from, bool opens) const;

 private:
  static constexpr size_t kMaxTests = 3;  // positive tests of a step; more are left out

  struct Step {
    ClassMask all[kMaxTests];
    uint32_t tests = 0;
    ClassMask none;
    uint64_t next = 0;

    bool Takes(const ClassMask& unit) const;
  };
  struct Mark {
    ClassMask any;
    uint32_t lo = 0;
    uint32_t hi = 0;
  };
  bool PassesMarks(const std::vector<ClassMask>& units, size_t from) const;

  std::vector<Mark> marks_;
  std::vector<Step> steps_;
  uint64_t first_ = 0;
  uint64_t last_ = 0;
  bool sentence_start_ = false;
};

}  // namespace rasad

#endif  // RASAD_RULES_PATTERN_GUARD_H_
