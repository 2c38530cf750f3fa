#include "rules/pattern_guard.h"

#include <algorithm>
#include <bit>

namespace rasad {

PatternGuard::PatternGuard(const PatternShape& shape, const ClassBits& bits)
    : first_(shape.graph.first),
      last_(shape.graph.last),
      opening_(bits.Of(shape.first)),
      opens_any_(shape.first_is_any),
      sentence_start_(shape.sentence_start) {
  for (const Landmark& mark : shape.landmarks) {
    // What stands at the beginning is in opening_, and the steps test it as well.
    if (mark.hi > 0) marks_.push_back({bits.Of(mark.ids), mark.lo, mark.hi});
  }
  for (const StepGraph::Step& step : shape.graph.steps) {
    AddTest(step.test, uint64_t{1} << next_.size(), bits);
    next_.push_back(step.next);
  }
}

// Steps that ask the same share a test: a gap has many.
void PatternGuard::AddTest(const UnitTest& asked, uint64_t step, const ClassBits& bits) {
  Test test;
  test.none = bits.ExactOf(asked.none);
  for (const auto& any : asked.all) {
    if (test.tests < kMaxTests) test.all[test.tests++] = bits.Of(any);
  }
  auto known =
      std::find_if(tests_.begin(), tests_.end(), [&test](const Test& t) { return t.Asks(test); });
  if (known == tests_.end()) known = tests_.insert(known, test);
  known->steps |= step;
}

bool PatternGuard::Test::Asks(const Test& other) const {
  return std::equal(all, all + tests, other.all, other.all + other.tests) && none == other.none;
}

bool PatternGuard::Test::Takes(const ClassMask& unit) const {
  for (uint32_t i = 0; i < tests; ++i) {
    if (!unit.Meets(all[i])) return false;
  }
  return !unit.Meets(none);
}

uint64_t PatternGuard::Starts(const UnitPlaces& window) const {
  constexpr uint64_t kInside = (uint64_t{1} << UnitPlaces::kWindow) - 1;
  uint64_t starts = kInside & (opens_any_ ? window.all() : window.Of(opening_));
  for (const Mark& mark : marks_) {
    if (starts == 0) break;
    starts &= PlacesBefore(window.Of(mark.any), mark.lo, mark.hi);
  }
  return starts;
}

uint64_t PatternGuard::Taking(uint64_t active, const ClassMask& unit) const {
  uint64_t taking = 0;
  for (const Test& test : tests_) {
    if ((active & test.steps) != 0 && test.Takes(unit)) taking |= test.steps;
  }
  return active & taking;
}

bool PatternGuard::CanMatch(const std::vector<ClassMask>& units, size_t from, bool opens) const {
  if (sentence_start_ && !opens) return false;
  uint64_t active = first_;
  for (size_t i = from; i < units.size() && active != 0; ++i) {
    const uint64_t taking = Taking(active, units[i]);
    if ((taking & last_) != 0) return true;
    active = 0;
    for (uint64_t left = taking; left != 0; left &= left - 1)
      active |= next_[static_cast<size_t>(std::countr_zero(left))];
  }
  return false;
}

}  // namespace rasad
