#include "rules/pattern_guard.h"

#include <algorithm>
#include <bit>

namespace rasad {

PatternGuard::PatternGuard(const PatternShape& shape, std::span<const uint32_t> numbers,
                           TestTable* tests)
    : sentence_start_(shape.sentence_start), first_(shape.graph.first), last_(shape.graph.last) {
  for (const Landmark& mark : shape.landmarks) {
    // What stands at the beginning, the first steps ask for.
    if (mark.hi > 0)
      marks_.push_back({tests->Add({{mark.ids}, {}}), static_cast<uint16_t>(mark.lo),
                        static_cast<uint16_t>(mark.hi)});
  }
  for (const StepGraph::Step& step : shape.graph.steps) {
    const bool anything = step.test == StepGraph::kAnything;
    AddStep(anything ? tests->Add({}) : numbers[step.test], step.next);
  }
  for (const Test& test : tests_) {
    if ((test.steps & first_) != 0) openers_.push_back(test.number);
  }
}

// Steps that ask the same share a test: a gap has many.
void PatternGuard::AddStep(uint32_t number, uint64_t next) {
  auto known = std::find_if(tests_.begin(), tests_.end(),
                            [number](const Test& t) { return t.number == number; });
  if (known == tests_.end()) known = tests_.insert(known, Test{number, 0});
  known->steps |= uint64_t{1} << next_.size();
  next_.push_back(next);
}

uint64_t PatternGuard::Starts(UnitPlaces* window, uint64_t openings) const {
  uint64_t starts = 0;
  for (const uint32_t test : openers_) starts |= window->Of(test);
  starts &= sentence_start_ ? openings : UnitPlaces::kInside;
  for (const Mark& mark : marks_) {
    if (starts == 0) break;
    starts &= PlacesBefore(window->Of(mark.test), mark.lo, mark.hi);
  }
  return starts;
}

uint64_t PatternGuard::Taking(uint64_t active, UnitPlaces* window, uint32_t at) const {
  uint64_t taking = 0;
  for (const Test& test : tests_) {
    if ((active & test.steps) != 0 && (window->Of(test.number) >> at & 1) != 0)
      taking |= test.steps;
  }
  return active & taking;
}

bool PatternGuard::CanMatch(UnitPlaces* window, uint32_t from) const {
  uint64_t active = first_;
  for (uint32_t at = from; active != 0 && (window->all() >> at & 1) != 0; ++at) {
    if (at == UnitPlaces::kWindow) return true;  // what lies behind is not known
    const uint64_t taking = Taking(active, window, at);
    if ((taking & last_) != 0) return true;
    active = 0;
    for (uint64_t left = taking; left != 0; left &= left - 1)
      active |= next_[static_cast<size_t>(std::countr_zero(left))];
  }
  return false;
}

}  // namespace rasad
