#include "quantity/qualifier.h"

#include <algorithm>
#include <utility>

namespace rasad {

std::optional<Qualifier> QualifierNamed(std::string_view kind) {
  constexpr std::pair<std::string_view, Qualifier> kKinds[] = {
      {"at_least", Qualifier::kAtLeast}, {"more_than", Qualifier::kMoreThan},
      {"at_most", Qualifier::kAtMost},   {"less_than", Qualifier::kLessThan},
      {"about", Qualifier::kAbout},
  };
  for (const auto& [name, qualifier] : kKinds) {
    if (name == kind) return qualifier;
  }
  return std::nullopt;
}

Qualifier Stronger(Qualifier a, Qualifier b) {
  const auto weak = [](Qualifier q) { return q == Qualifier::kExact || q == Qualifier::kAbout; };
  if (!weak(a)) return a;
  return weak(b) && a == Qualifier::kAbout ? a : b;
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
