// Where in a sentence the classes of a stage stand, a bit for each unit: so that a pattern is asked
// once where it can begin, not at every unit.
//
// It sees a window of kWindow units, and of what lies behind that it is there, not where: all of it
// shares one more bit. The answers may be too generous, never too strict. Works on the masks of one
// stage's ClassBits. Cost: Assign is linear in the units; Of some twenty instructions. Not thread
// safe. Private to rules/.
#ifndef RASAD_RULES_UNIT_PLACES_H_
#define RASAD_RULES_UNIT_PLACES_H_

#include <array>
#include <cstdint>
#include <span>

#include "rules/chart.h"
#include "rules/class_bits.h"

namespace rasad {

class UnitPlaces {
 public:
  static constexpr uint32_t kWindow = 63;

  // The window opens at the first of the units.
  void Assign(std::span<const Unit> units, const ClassBits& bits);
  // The units that may be of one of the classes.
  uint64_t Of(const ClassMask& any) const;
  uint64_t all() const { return all_; }

 private:
  ClassMask sentence_;
  std::array<uint64_t, ClassBits::kNone> by_bit_{};
  uint64_t all_ = 0;
};

// The units of the window from which one of `places` may lie between `lo` and `hi` units ahead.
uint64_t PlacesBefore(uint64_t places, uint32_t lo, uint32_t hi);

}  // namespace rasad

#endif  // RASAD_RULES_UNIT_PLACES_H_
