// What a pattern's tree says about every match of it, before any sentence is seen: how it can
// begin, what it needs and where.
//
// Used to leave sentences and places alone that can't match. All of it may be too generous, never
// too strict. Pure functions; private to rules/.
#ifndef RASAD_RULES_PATTERN_SHAPE_H_
#define RASAD_RULES_PATTERN_SHAPE_H_

#include <cstdint>
#include <vector>

#include "rules/pattern_parser.h"

namespace rasad {

using Needs = std::vector<std::vector<ClassId>>;

bool CanBeEmpty(const PatternNode& node);

// The classes with which a match can begin, added to `out`; false where it can begin with any unit.
bool AddFirst(const PatternNode& node, std::vector<ClassId>* out);

// Every class that the pattern names.
void AddClasses(const PatternNode& node, std::vector<ClassId>* out);

// Each list: every match has a unit of one of these classes.
void AddNeeds(const PatternNode& node, Needs* out);

// A unit that every match has, between `lo` and `hi` units behind its first. `mask` has a bit for
// each class, by id modulo 64.
struct Landmark {
  uint64_t mask = 0;
  uint32_t lo = 0;
  uint32_t hi = 0;
};
// The choosiest first.
std::vector<Landmark> LandmarksOf(const PatternNode& node);

}  // namespace rasad

#endif  // RASAD_RULES_PATTERN_SHAPE_H_
