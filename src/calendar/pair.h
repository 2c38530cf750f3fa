// The same date written more than once, made one and checked: "30 November (10 Azar)", a month
// with its two names.
#ifndef RASAD_CALENDAR_PAIR_H_
#define RASAD_CALENDAR_PAIR_H_

#include <optional>
#include <vector>

#include "calendar/resolve.h"

namespace rasad {

// `also` may be empty. The winner is chosen as resolve.h says; a disagreement is told in
// `conflict`.
std::optional<Resolved> ResolvePair(const DateFields& date, const std::vector<DateFields>& also,
                                    const Context& context);

}  // namespace rasad

#endif  // RASAD_CALENDAR_PAIR_H_
