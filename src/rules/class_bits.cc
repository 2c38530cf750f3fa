#include "rules/class_bits.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr size_t kBits = ClassBits::kNone;
constexpr size_t kExactBits = kBits - 32;

}  // namespace

ClassBits::ClassBits(const std::vector<uint32_t>& named, const std::vector<uint32_t>& excluded)
    : numbers_(named.size(), kNone), exact_(named.size(), false) {
  std::vector<ClassId> order;
  for (size_t id = 0; id < named.size(); ++id) {
    if (named[id] > 0) order.push_back(static_cast<ClassId>(id));
  }
  std::stable_sort(order.begin(), order.end(), [&](ClassId a, ClassId b) {
    if (excluded[a] != excluded[b]) return excluded[a] > excluded[b];
    return named[a] > named[b];
  });
  for (size_t i = 0; i < order.size(); ++i) {
    exact_[order[i]] = i < kExactBits;
    const size_t shared = kExactBits + (i - kExactBits) % (kBits - kExactBits);
    numbers_[order[i]] = static_cast<uint16_t>(i < kExactBits ? i : shared);
  }
}

ClassMask ClassBits::Of(const std::vector<ClassId>& ids) const {
  ClassMask mask;
  for (ClassId id : ids) {
    if (numbers_[id] != kNone) mask.Set(numbers_[id]);
  }
  return mask;
}

ClassMask ClassBits::ExactOf(const std::vector<ClassId>& ids) const {
  ClassMask mask;
  for (ClassId id : ids) {
    if (exact_[id]) mask.Set(numbers_[id]);
  }
  return mask;
}

}  // namespace rasad
