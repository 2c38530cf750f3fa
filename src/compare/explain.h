// Verdicts in words.
#ifndef RASAD_COMPARE_EXPLAIN_H_
#define RASAD_COMPARE_EXPLAIN_H_

#include <string>

#include "compare/statement.h"
#include "compare/verdict.h"

namespace rasad {

// The figure with what it counts: "at least 23 killed (civilian)".
std::string StatementText(const Statement& claim);

// "in Salamiyah on 2024-03-06", "in Idlib from 2024-11-27 to 2024-11-28".
std::string ScopeText(const Statement& claim);

// One English sentence with the numbers and who says them; `a` stands in front.
std::string Explain(VerdictKind kind, const Statement& a, const Statement& b);

}  // namespace rasad

#endif  // RASAD_COMPARE_EXPLAIN_H_
