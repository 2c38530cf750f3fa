// What a pattern's tree says about every match of it, before any sentence is seen: how it can
// begin, what it needs and where, and in what order.
//
// Used to leave sentences and places alone that can't match. All of it may be too generous, never
// too strict. Pure functions; private to rules/.
#ifndef RASAD_RULES_PATTERN_SHAPE_H_
#define RASAD_RULES_PATTERN_SHAPE_H_

#include <cstdint>
#include <vector>

#include "rules/classes.h"
#include "rules/step_graph.h"

namespace rasad {

// A unit of one of these classes that every match has, between `lo` and `hi` units behind its
// first.
struct Landmark {
  std::vector<ClassId> ids;
  uint32_t lo = 0;
  uint32_t hi = 0;
};

struct PatternShape {
  bool sentence_start = false;
  // Every class that the pattern names, sorted.
  std::vector<ClassId> classes;
  // Each list: every match has a unit of one of these classes.
  std::vector<std::vector<ClassId>> needs;
  // The choosiest first.
  std::vector<Landmark> landmarks;
  StepGraph graph;
};

bool CanBeEmpty(const PatternNode& node);

// `tests` has those of the pattern.
PatternShape ShapeOf(const PatternNode& root, const UnitTests& tests, bool sentence_start);

}  // namespace rasad

#endif  // RASAD_RULES_PATTERN_SHAPE_H_
