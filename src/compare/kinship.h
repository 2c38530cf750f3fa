// Whether two occurrences, told by two articles, are one: points for what speaks for it and against
// it. docs/verdicts.md has the table for analysts; change both together.
//
// Symmetric. Cost: linear in the two digests. Thread safe.
#ifndef RASAD_COMPARE_KINSHIP_H_
#define RASAD_COMPARE_KINSHIP_H_

#include "compare/occurrence.h"
#include "compare/relation.h"
#include "compare/victims.h"

namespace rasad {

// What makes a tie, by points.
inline constexpr int kEnoughPoints = 5;
inline constexpr int kEnoughForOtherDay = 6;
inline constexpr int kEnoughToJoin = 7;
inline constexpr int kStrong = 8;      // for "nobody was harmed" against somebody
inline constexpr int kForCompany = 2;  // see pairing.h; of another day one more

struct Kinship {
  Tie tie = Tie::kNone;
  Tie possible = Tie::kNone;  // what it would be, had it points enough
  int points = 0;
  bool firm = false;      // a telling figure, near figures, or a name speak for it
  bool telling = false;   // an equal figure or a name does
  bool joins = false;     // what is tied is sure enough to be put into one incident
  bool together = false;  // the two are of one incident, maybe by others; see join.h

  // The tie that so many points more would make.
  Tie With(int more) const;
};

// `place` is how A's place stands to B's; kApart for two places that are neither the same nor
// within one another. Both occurrences must have days and a place.
Kinship RelateOccurrences(const Occurrence& a, const Occurrence& b, const PlaceIndex& places,
                          Relation place, const VictimClasses& classes);

}  // namespace rasad

#endif  // RASAD_COMPARE_KINSHIP_H_
