// Settles which of the pairs are tied, and drops those that then have nothing to do with each
// other.
//   Company: articles that are tied in one thing tell one story, so what else they tell of one
//   place needs two points less. The best: of what one voice tells in one article only the one that
//   fits best is another's; where several are tied to it, the others lose their tie.
//
// Linear in the pairs. The result doesn't depend on their order.
#ifndef RASAD_COMPARE_SETTLE_TIES_H_
#define RASAD_COMPARE_SETTLE_TIES_H_

#include <vector>

#include "compare/pairing.h"

namespace rasad {

void SettleTies(const std::vector<Statement>& statements,
                const std::vector<Occurrence>& occurrences, std::vector<OccurrencePair>* pairs);

}  // namespace rasad

#endif  // RASAD_COMPARE_SETTLE_TIES_H_
