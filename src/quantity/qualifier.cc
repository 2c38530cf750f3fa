#include "quantity/qualifier.h"

#include <algorithm>

namespace rasad {

Qualifier Stronger(Qualifier a, Qualifier b) {
  const auto weight = [](Qualifier q) {
    if (q == Qualifier::kExact) return 0;
    if (q == Qualifier::kAbout) return 1;
    return q == Qualifier::kAtLeast || q == Qualifier::kAtMost ? 2 : 3;
  };
  return weight(b) > weight(a) ? b : a;
}

Count Exactly(int64_t n) { return {.min = n, .max = n, .qualifier = Qualifier::kExact}; }

Count Qualified(const Count& count, Qualifier qualifier) {
  if (count.qualifier == Qualifier::kVague || count.qualifier == Qualifier::kBetween) return count;
  if (!count.min || !count.max || *count.min != *count.max) return count;
  const int64_t n = *count.min;
  Count out = count;
  out.qualifier = qualifier;
  switch (qualifier) {
    case Qualifier::kAtLeast:
      out.max.reset();
      break;
    case Qualifier::kMoreThan:
      out.min = n + 1;
      out.max.reset();
      break;
    case Qualifier::kAtMost:
      out.min = std::min<int64_t>(n, 0);
      break;
    case Qualifier::kLessThan:
      out.min = std::min<int64_t>(n - 1, 0);
      out.max = std::max<int64_t>(n - 1, *out.min);
      break;
    default:
      break;
  }
  return out;
}

}  // namespace rasad
