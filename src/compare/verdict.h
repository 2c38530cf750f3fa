// The codebook's verdicts on a pair of claims, each decided by a function of its own.
//
//   Scope scope = ScopeOf(a, b, place_relation, classes);
//   std::optional<Ruling> ruling = Judge(a, b, scope, classes);
//
// Judge is symmetric: swapping the claims (and reversing the scope) gives the same kind, with the
// same claim in front. Which claim stands in front: for containment the narrower, for denial the
// one that affirms, else the one published first (then the smaller id). No ruling: the claims have
// nothing to say about each other.
#ifndef RASAD_COMPARE_VERDICT_H_
#define RASAD_COMPARE_VERDICT_H_

#include <optional>
#include <string_view>

#include "compare/claim.h"
#include "compare/relation.h"
#include "compare/victims.h"

namespace rasad {

enum class VerdictKind {
  kContradiction,  // the same scope, and the counts can't both be true
  kContainment,    // the narrower scope counts more than the wider one can
  kDenial,         // one says that what the other affirms did not happen
  kPerpetrator,    // the same figure for the same scope, told with another doer
  kUpdate,         // the same claimant with another figure
  kCorroboration,  // the same scope and figure from different claimants
  kCompatible,     // both can be true, and neither repeats the other's figure
};

std::string_view NameOf(VerdictKind kind);  // "contradiction", ...

struct Ruling {
  VerdictKind kind = VerdictKind::kCompatible;
  bool b_first = false;  // the second of the two arguments stands in front
};

std::optional<Ruling> Judge(const CasualtyClaim& a, const CasualtyClaim& b, const Scope& scope,
                            const VictimClasses& classes);

// Published earlier; claims without a day of publication come last; equal days by id.
bool StandsBefore(const CasualtyClaim& a, const CasualtyClaim& b);

}  // namespace rasad

#endif  // RASAD_COMPARE_VERDICT_H_
