#include "rules/pattern_guard.h"

#include <algorithm>
#include <bit>

namespace rasad {

PatternGuard::PatternGuard(const PatternShape& shape, const ClassBits& bits)
    : first_(shape.graph.first), last_(shape.graph.last), sentence_start_(shape.sentence_start) {
  for (const Landmark& mark : shape.landmarks) {
    // What stands at the beginning, the steps test as well.
    if (mark.hi > 0) marks_.push_back({bits.Of(mark.ids), mark.lo, mark.hi});
  }
  for (const StepGraph::Step& from : shape.graph.steps) {
    Step step;
    step.next = from.next;
    step.none = bits.ExactOf(from.test.none);
    for (const auto& any : from.test.all) {
      if (step.tests < kMaxTests) step.all[step.tests++] = bits.Of(any);
    }
    steps_.push_back(step);
  }
}

bool PatternGuard::Step::Takes(const ClassMask& unit) const {
  for (uint32_t i = 0; i < tests; ++i) {
    if (!unit.Meets(all[i])) return false;
  }
  return !unit.Meets(none);
}

bool PatternGuard::PassesMarks(const std::vector<ClassMask>& units, size_t from) const {
  for (const Mark& mark : marks_) {
    ClassMask seen;
    const size_t end = std::min(units.size(), from + mark.hi + 1);
    for (size_t i = from + mark.lo; i < end; ++i) seen.Add(units[i]);
    if (!seen.Meets(mark.any)) return false;
  }
  return true;
}

bool PatternGuard::CanMatch(const std::vector<ClassMask>& units, size_t from, bool opens) const {
  if ((sentence_start_ && !opens) || !PassesMarks(units, from)) return false;
  uint64_t active = first_;
  for (size_t i = from; i < units.size() && active != 0; ++i) {
    uint64_t next = 0;
    for (uint64_t left = active; left != 0; left &= left - 1) {
      const auto at = static_cast<size_t>(std::countr_zero(left));
      if (!steps_[at].Takes(units[i])) continue;
      if (last_ >> at & 1) return true;
      next |= steps_[at].next;
    }
    active = next;
  }
  return false;
}

}  // namespace rasad
