// Says fast, and before a pattern is asked, where it can't match.
//
// May let through what doesn't match, never the reverse. Works on the masks of one stage's
// ClassBits. Cost: Starts some forty instructions; CanMatch some twenty a unit that it looks at,
// and it mostly looks at one to five. Thread safety: const after the constructor.
#ifndef RASAD_RULES_PATTERN_GUARD_H_
#define RASAD_RULES_PATTERN_GUARD_H_

#include <vector>

#include "rules/class_bits.h"
#include "rules/pattern_shape.h"
#include "rules/unit_places.h"

namespace rasad {

class PatternGuard {
 public:
  PatternGuard(const PatternShape& shape, const ClassBits& bits);

  // The units of the window at which a match may begin, as far as it shows from where stands what
  // every match has.
  uint64_t Starts(const UnitPlaces& window) const;
  // `units` has a mask for each unit; `opens`: the sentence begins at `from`.
  bool CanMatch(const std::vector<ClassMask>& units, size_t from, bool opens) const;

 private:
  static constexpr size_t kMaxTests = 3;  // positive tests of a step; more are left out

  // What some of the steps ask of a unit.
  struct Test {
    ClassMask all[kMaxTests];
    uint32_t tests = 0;
    ClassMask none;
    uint64_t steps = 0;  // a bit for each of them

    bool Takes(const ClassMask& unit) const;
    bool Asks(const Test& other) const;
  };
  struct Mark {
    ClassMask any;
    uint32_t lo = 0;
    uint32_t hi = 0;
  };
  void AddTest(const UnitTest& asked, uint64_t step, const ClassBits& bits);
  // Those of `active` that take the unit.
  uint64_t Taking(uint64_t active, const ClassMask& unit) const;

  std::vector<Mark> marks_;
  std::vector<Test> tests_;
  std::vector<uint64_t> next_;  // by step: those that may follow
  uint64_t first_ = 0;
  uint64_t last_ = 0;
  ClassMask opening_;       // with which units a match begins,
  bool opens_any_ = false;  // or with any
  bool sentence_start_ = false;
};

}  // namespace rasad

#endif  // RASAD_RULES_PATTERN_GUARD_H_
