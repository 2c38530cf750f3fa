// How much a verdict weighs, for sorting.
//   0  nothing disagrees: corroboration, compatible
//   1  a toll that went on; another day or place; figures less than a quarter of the larger apart
//   2  figures less than a half apart; another doer
//   3  more than that; nobody against somebody; a denial
#ifndef RASAD_COMPARE_SEVERITY_H_
#define RASAD_COMPARE_SEVERITY_H_

#include "compare/verdict.h"

namespace rasad {

int SeverityOf(VerdictKind kind, const Statement& a, const Statement& b);

}  // namespace rasad

#endif  // RASAD_COMPARE_SEVERITY_H_
