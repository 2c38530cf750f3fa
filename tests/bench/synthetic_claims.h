// Statements about incidents that are known, with disagreements planted in some of them.
//
// An incident is a town and a day of its own, told by five articles in voices of their own: an
// event and two claims (killed, injured) each. Of ten incidents, in one an article counts 3 more
// killed, in one it names another doer, in one it denies that so many were killed.
#ifndef RASAD_TESTS_BENCH_SYNTHETIC_CLAIMS_H_
#define RASAD_TESTS_BENCH_SYNTHETIC_CLAIMS_H_

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compare/compare.h"

namespace rasad {

struct SyntheticClaims {
  std::vector<Statement> statements;
  size_t claims = 0;
  size_t incidents = 0;
  std::map<std::pair<std::string, std::string>, VerdictKind> planted;  // ids, the smaller first
};

// At least `claims` claims. The same number, the same statements.
SyntheticClaims MakeSyntheticClaims(size_t claims);

// Planted, but not found; found, but not planted. Only of the kinds that are disputes.
struct Findings {
  size_t found = 0;
  size_t missed = 0;
  size_t invented = 0;
  size_t incidents_right = 0;  // that hold exactly the statements of one incident
};

Findings Check(const SyntheticClaims& synthetic, const Comparison& comparison);

}  // namespace rasad

#endif  // RASAD_TESTS_BENCH_SYNTHETIC_CLAIMS_H_
