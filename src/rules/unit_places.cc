#include "rules/unit_places.h"

#include <algorithm>
#include <bit>

namespace rasad {
void UnitPlaces::Assign(std::span<const Unit> units, const ClassBits& bits) {
  sentence_ = {};
  by_bit_ = {};
  all_ = 0;
  for (size_t at = 0; at < units.size(); ++at) {
    const uint64_t place = uint64_t{1} << std::min<size_t>(at, kWindow);
    all_ |= place;
    for (const Reading& r : units[at].readings) {
      const uint32_t bit = bits.number(r.cls);
      if (bit == ClassBits::kNone) continue;
      sentence_.Set(bit);
      by_bit_[bit] |= place;
    }
  }
}

uint64_t UnitPlaces::Of(const ClassMask& any) const {
  uint64_t places = 0;
  for (size_t i = 0; i < ClassMask::kWords; ++i) {
    for (uint64_t w = any.words[i] & sentence_.words[i]; w != 0; w &= w - 1)
      places |= by_bit_[i * 64 + static_cast<size_t>(std::countr_zero(w))];
  }
  return places;
}

uint64_t PlacesBefore(uint64_t places, uint32_t lo, uint32_t hi) {
  constexpr uint32_t kBehind = UnitPlaces::kWindow;
  lo = std::min(lo, kBehind);
  hi = std::min(hi, kBehind);
  uint64_t before = places >> lo;
  // Each step doubles how far back the places reach, up to hi.
  for (uint32_t reach = 1, left = hi - lo; left > 0;) {
    const uint32_t step = std::min(reach, left);
    before |= before >> step;
    reach += step;
    left -= step;
  }
  // What lies behind the window may be as near as its end.
  if (places >> kBehind) before |= ~uint64_t{0} << (kBehind - hi);
  return before;
}

}  // namespace rasad
