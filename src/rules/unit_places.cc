#include "rules/unit_places.h"

#include <algorithm>

namespace rasad {

void UnitPlaces::Assign(std::span<const Unit> units, const TestTable& tests) {
  tests_ = &tests;
  ++window_;
  if (answers_.size() < tests.size()) answers_.resize(tests.size());
  for (size_t i = 0; i < size_; ++i) by_class_[classes_[i]] = 0;
  size_ = 0;
  all_ = 0;
  for (size_t at = 0; at < units.size(); ++at) {
    const uint64_t place = uint64_t{1} << std::min<size_t>(at, kWindow);
    all_ |= place;
    for (const Reading& r : units[at].readings) {
      // Without a branch: whether a class was there before is a toss-up.
      classes_[size_] = r.cls;
      size_ += by_class_[r.cls] == 0;
      by_class_[r.cls] |= place;
    }
  }
}

uint64_t UnitPlaces::Find(uint32_t test) {
  const auto any_of = [this](std::span<const ClassId> ids) {
    uint64_t places = 0;
    for (const ClassId id : ids) places |= by_class_[id];
    return places;
  };
  uint64_t places = all_;
  TestTable::Lists lists = tests_->lists(test);
  while (lists.left() > 0) places &= any_of(lists.Next());
  // Behind the window another unit may pass.
  if (places != 0) places &= ~(any_of(lists.Next()) & kInside);
  answers_[test] = {places, window_};
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
