// Where in a sentence the units stand that pass a test, a bit for each unit: so that a pattern is
// asked once where it can match, not at every unit.
//
// It sees a window of kWindow units, and of what lies behind that it is there, not where: all of it
// shares one more bit, which may say more than is true, never less. A test is worked out once a
// window, however many patterns make it. Cost: Assign is linear in the units, Of mostly a look-up.
// Not thread safe. Private to rules/.
#ifndef RASAD_RULES_UNIT_PLACES_H_
#define RASAD_RULES_UNIT_PLACES_H_

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "rules/chart.h"
#include "rules/test_table.h"

namespace rasad {

class UnitPlaces {
 public:
  static constexpr uint32_t kWindow = 63;
  static constexpr uint64_t kInside = (uint64_t{1} << kWindow) - 1;

  // The window opens at the first of the units. `tests` must outlive it.
  void Assign(std::span<const Unit> units, const TestTable& tests);
  // The units that pass the test.
  uint64_t Of(uint32_t test) {
    const Answer& answer = answers_[test];
    return answer.window == window_ ? answer.places : Find(test);
  }
  uint64_t all() const { return all_; }

 private:
  // Where the units stand that pass a test, and the window for which that was worked out: so
  // nothing needs to be cleared for the next one.
  struct Answer {
    uint64_t places = 0;
    uint64_t window = 0;
  };
  uint64_t Find(uint32_t test);

  const TestTable* tests_ = nullptr;
  std::array<uint64_t, ClassSet::kMaxClasses> by_class_{};
  std::array<ClassId, ClassSet::kMaxClasses + 1> classes_;  // those that are there, and room
  size_t size_ = 0;                                         // of these
  uint64_t all_ = 0;
  uint64_t window_ = 0;          // their number
  std::vector<Answer> answers_;  // by test
};

// The units of the window from which one of `places` may lie between `lo` and `hi` units ahead.
uint64_t PlacesBefore(uint64_t places, uint32_t lo, uint32_t hi);

}  // namespace rasad

#endif  // RASAD_RULES_UNIT_PLACES_H_
