// A pattern as a graph of steps: each step takes one unit, and leads to the steps that may come
// next (the Glushkov automaton of the pattern, with repetitions written out).
//
// At most kMaxSteps steps are kept, as bits of one word. Where a pattern has more, the last one
// stands for all the rest and takes anything: the graph may then say that a match is possible where
// none is, never the other way round. Cost: building is linear in the steps. Pure functions;
// private to rules/.
#ifndef RASAD_RULES_STEP_GRAPH_H_
#define RASAD_RULES_STEP_GRAPH_H_

#include <cstdint>
#include <vector>

#include "rules/classes.h"

namespace rasad {

struct PatternNode;
class UnitTests;

// A test on one unit: every list of `all` has one of its classes, and none of `none` is there.
struct UnitTest {
  std::vector<std::vector<ClassId>> all;
  std::vector<ClassId> none;
};

struct StepGraph {
  static constexpr size_t kMaxSteps = 64;

  static constexpr uint32_t kAnything = UINT32_MAX;

  struct Step {
    uint32_t test = kAnything;  // by its number among the pattern's tests
    uint64_t next = 0;          // a bit for each step that may follow
  };
  std::vector<Step> steps;
  uint64_t first = 0;  // where a match may begin
  uint64_t last = 0;   // and end
};

// `tests` has those of the pattern.
StepGraph MakeStepGraph(const PatternNode& root, const UnitTests& tests);

}  // namespace rasad

#endif  // RASAD_RULES_STEP_GRAPH_H_
