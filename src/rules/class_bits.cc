#include "rules/class_bits.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr size_t kWordBits = 64;
constexpr size_t kBits = ClassMask::kWords * kWordBits;
constexpr size_t kExactBits = kBits - 32;

ClassMask Bit(size_t i) {
  ClassMask mask;
  mask.words[i / kWordBits] = uint64_t{1} << i % kWordBits;
  return mask;
}

}  // namespace

ClassBits::ClassBits(const std::vector<uint32_t>& named, const std::vector<uint32_t>& excluded)
    : masks_(named.size()), exact_(named.size(), false) {
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
    masks_[order[i]] =
        Bit(i < kExactBits ? i : kExactBits + (i - kExactBits) % (kBits - kExactBits));
  }
}

ClassMask ClassBits::Of(const std::vector<ClassId>& ids) const {
  ClassMask mask;
  for (ClassId id : ids) mask.Add(masks_[id]);
  return mask;
}

ClassMask ClassBits::ExactOf(const std::vector<ClassId>& ids) const {
  ClassMask mask;
  for (ClassId id : ids) {
    if (exact_[id]) mask.Add(masks_[id]);
  }
  return mask;
}

}  // namespace rasad
