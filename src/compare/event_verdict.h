// The codebook's verdicts on two events of one occurrence: denial, perpetrator, date and place.
//
// Like Judge (verdict.h), which calls it: symmetric, const, thread safe. Without a tie there is no
// verdict.
#ifndef RASAD_COMPARE_EVENT_VERDICT_H_
#define RASAD_COMPARE_EVENT_VERDICT_H_

#include <optional>

#include "compare/verdict.h"

namespace rasad {

inline bool IsDenied(const Statement& s) { return s.assertion == Assertion::kDenied; }

std::optional<Ruling> JudgeEvents(const Statement& a, const Statement& b, const Scope& scope,
                                  Tie tie);

}  // namespace rasad

#endif  // RASAD_COMPARE_EVENT_VERDICT_H_
