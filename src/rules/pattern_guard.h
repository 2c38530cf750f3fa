// Says fast, and before a pattern is asked, where it can't match.
//
// May let through what doesn't match, never the reverse: it knows each unit of a window, but counts
// at most StepGraph::kMaxSteps steps and doesn't see the row's end. Cost: Starts some forty
// instructions; CanMatch some twenty a unit that it looks at, and it mostly looks at one to five.
// Thread safety: const after the constructor; the places belong to one thread.
#ifndef RASAD_RULES_PATTERN_GUARD_H_
#define RASAD_RULES_PATTERN_GUARD_H_

#include <boost/container/small_vector.hpp>
#include <span>
#include <vector>

#include "rules/pattern_shape.h"
#include "rules/test_table.h"
#include "rules/unit_places.h"

namespace rasad {

class PatternGuard {
 public:
  // `numbers`: what the stage calls the pattern's tests. Adds others that the guard makes.
  PatternGuard(const PatternShape& shape, std::span<const uint32_t> numbers, TestTable* tests);

  // The units of the window at which a match may begin, as far as it shows from where stands what
  // every match has. `openings`: the units at which the sentence begins.
  uint64_t Starts(UnitPlaces* window, uint64_t openings) const;
  // `from`: a unit of the window that Starts gave.
  bool CanMatch(UnitPlaces* window, uint32_t from) const;

 private:
  // What some of the steps ask of a unit.
  struct Test {
    uint32_t number;
    uint64_t steps;  // a bit for each of them
  };
  struct Mark {
    uint32_t test;
    uint16_t lo;
    uint16_t hi;
  };
  void AddStep(uint32_t test, uint64_t next);
  // Those of `active` that take the unit.
  uint64_t Taking(uint64_t active, UnitPlaces* window, uint32_t at) const;

  // What Starts looks at, kept together: most patterns of a sentence end there.
  boost::container::small_vector<uint32_t, 4> openers_;  // the tests of the first steps
  boost::container::small_vector<Mark, 3> marks_;
  bool sentence_start_ = false;
  std::vector<Test> tests_;
  std::vector<uint64_t> next_;  // by step: those that may follow
  uint64_t first_ = 0;
  uint64_t last_ = 0;
};

}  // namespace rasad

#endif  // RASAD_RULES_PATTERN_GUARD_H_
