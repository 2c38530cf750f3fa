// Finds the pairs of claims that may have something to say about each other, without looking at all
// pairs.
//
// A claim takes part when it has days, a place and a figure and is not hypothetical. Claims are put
// into buckets of (place, day), or (place, month) for periods of more than a week; a claim meets
// the claims of its own and of surrounding places in the buckets of its period. Where many articles
// tell of one place, day and harm, a voice that repeats the same statement is represented by the
// one published first, and no more than `max_statements` different statements are kept. What was
// left out is counted.
//
// Cost: linear in the claims and in the pairs returned. The result doesn't depend on the order of
// the claims but for the numbers by which it names them.
#ifndef RASAD_COMPARE_PAIRING_H_
#define RASAD_COMPARE_PAIRING_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "compare/claim.h"
#include "compare/place_index.h"

namespace rasad {

struct LeftOut {
  size_t without_days = 0;
  size_t without_place = 0;
  size_t without_figure = 0;
  size_t hypothetical = 0;
  size_t long_periods = 0;  // of more than two years
  size_t repeats = 0;  // represented by another claim of the same voice, in a crowded place and day
  size_t crowded = 0;  // beyond max_statements
};

struct Placed {
  uint32_t claim = 0;  // index into the claims
  uint32_t place = 0;  // index into the PlaceIndex
};

// The claims that can be compared, in the order of `claims`; adds their places to `places` and
// builds it.
std::vector<Placed> PlaceClaims(const std::vector<CasualtyClaim>& claims, PlaceIndex* places,
                                LeftOut* left_out);

// Those of `placed` that stand for all; see above.
std::vector<Placed> ChooseSpeakers(const std::vector<CasualtyClaim>& claims,
                                   const std::vector<Placed>& placed, size_t max_statements,
                                   LeftOut* left_out);

// Calls visit(a, b, place relation of a to b) once for each pair whose places and periods meet; the
// relation is kSame or kInside.
using PairVisitor = std::function<void(uint32_t a, uint32_t b, Relation place)>;
void VisitPairs(const std::vector<CasualtyClaim>& claims, const std::vector<Placed>& speakers,
                const PlaceIndex& places, const PairVisitor& visit);

}  // namespace rasad

#endif  // RASAD_COMPARE_PAIRING_H_
