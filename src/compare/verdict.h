// The codebook's verdicts on a pair of statements, each decided by a function of its own.
//
//   Scope scope = ScopeOf(a, b, place_relation, classes);
//   std::optional<Ruling> ruling = Judge(a, b, scope, Tie::kOne, classes);
//
// Judge is symmetric: swapping the statements (and reversing the scope) gives the same kind, with
// the same one in front. Which one stands in front: for containment the narrower, for denial the
// one that affirms, else the one published first (then the smaller id). No ruling: the two have
// nothing to say about each other. Claims are judged against claims, events against events.
//
// `tie` says how the occurrences that the two are about stand to each other. Without a tie only a
// whole over a wider place or period is held against its part.
#ifndef RASAD_COMPARE_VERDICT_H_
#define RASAD_COMPARE_VERDICT_H_

#include <optional>
#include <string_view>

#include "compare/relation.h"
#include "compare/statement.h"
#include "compare/victims.h"

namespace rasad {

enum class VerdictKind {
  kContradiction,  // the same scope, and the counts can't both be true
  kContainment,    // the narrower scope counts more than the wider one can
  kDenial,         // one says that what the other affirms did not happen
  kPerpetrator,    // the same figure for the same scope, told with another doer
  kDate,           // one occurrence, told of another day
  kPlace,          // one occurrence, told of another place
  kUpdate,         // the same claimant with another figure, or a toll that the text says rose
  kCorroboration,  // the same scope and figure from different claimants
  kCompatible,     // both can be true, and neither repeats the other's figure
};

std::string_view NameOf(VerdictKind kind);  // "contradiction", ...

// The two can't both be true: all kinds but updates, corroboration and compatible.
bool IsDispute(VerdictKind kind);

struct Ruling {
  VerdictKind kind = VerdictKind::kCompatible;
  bool b_first = false;  // the second of the two arguments stands in front
};

// A row: a ruling and what is told of it.
struct Verdict {
  VerdictKind kind = VerdictKind::kCompatible;
  uint32_t a = 0;  // indices into the statements that were compared; which is `a`: see above
  uint32_t b = 0;
  std::optional<int> days_between;  // days of publication, b after a; negative when before
  int severity = 0;                 // 0 to 3; see severity.h
  std::string explanation;
};

std::optional<Ruling> Judge(const Statement& a, const Statement& b, const Scope& scope, Tie tie,
                            const VictimClasses& classes);

// Published earlier; claims without a day of publication come last; equal days by id.
bool StandsBefore(const Statement& a, const Statement& b);

}  // namespace rasad

#endif  // RASAD_COMPARE_VERDICT_H_
