// Joins occurrences along their ties; incident.h has the rules.
#ifndef RASAD_COMPARE_JOIN_H_
#define RASAD_COMPARE_JOIN_H_

#include <cstdint>
#include <vector>

#include "compare/pairing.h"

namespace rasad {

// For each occurrence the number of its incident, from 0; marks the pairs that are of one.
// Near-linear in occurrences and pairs.
std::vector<uint32_t> JoinOccurrences(const std::vector<Occurrence>& occurrences, Pairs* pairs);

}  // namespace rasad

#endif  // RASAD_COMPARE_JOIN_H_
