// Finds the occurrences of different articles that have something to do with each other, without
// looking at all pairs.
//
// An occurrence takes part when it has days (of two years at most) and a place. Occurrences are put
// into buckets of (place, day), or (place, month) for periods of more than a week; one meets those
// of its own and of surrounding places in the buckets of its period and, for the same place, of two
// days more on both sides. Those of other places in the country meet where they share the day, the
// sub-type of the event and a doer, or a telling figure; a key of that kind that many share tells
// nothing and is passed over.
//
// Where many articles tell of one place and first day, they are a crowd. Of those that say the same
// in the same voice the one published first speaks for all; the first 64 that differ meet each
// other, and all the rest meet the first 8.
//
// Cost: linear in the occurrences and in the pairs returned, but for sorting. The result doesn't
// depend on the order of the statements but for the numbers by which it names them.
#ifndef RASAD_COMPARE_PAIRING_H_
#define RASAD_COMPARE_PAIRING_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "compare/kinship.h"
#include "compare/occurrence.h"

namespace rasad {

struct OccurrencePair {
  uint32_t a = 0;
  uint32_t b = 0;  // greater than a
  Relation place = Relation::kApart;
  Kinship kin;
};

struct Crowding {
  size_t speakers = 64;  // of a crowd, that meet each other
  size_t leaders = 8;    // that all the others meet
  size_t telling = 32;   // occurrences that may share a key across places
};

// `repeats` get the pairs of an occurrence and the one that speaks for it.
struct Pairs {
  std::vector<OccurrencePair> met;  // with a tie, or where one's scope lies in the other's; sorted
  std::vector<std::pair<uint32_t, uint32_t>> repeats;
};

Pairs PairOccurrences(const std::vector<Statement>& statements,
                      const std::vector<Occurrence>& occurrences, const PlaceIndex& places,
                      const VictimClasses& classes, const Crowding& crowding);

// Whether one's scope lies in the other's, so that a part can be held against a whole, or both are
// totals of one period.
bool Contains(const Occurrence& a, const Occurrence& b, Relation place);
// Points that company gives the pair; see settle_ties.h.
int PointsForCompany(const OccurrencePair& pair, const std::vector<Occurrence>& occurrences);

}  // namespace rasad

#endif  // RASAD_COMPARE_PAIRING_H_
