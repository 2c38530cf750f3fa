// What a qualifier makes of a number: the interval of the codebook's table.
//
//   at_least 20 -> 20..   more_than 20 -> 21..   at_most 20 -> 0..20   less_than 20 -> 0..19 about
//   20 -> 20..20
//
// A vague count and a range keep their interval whatever qualifies them. Pure functions.
#ifndef RASAD_QUANTITY_QUALIFIER_H_
#define RASAD_QUANTITY_QUALIFIER_H_

#include <cstdint>

#include "record/record.h"

namespace rasad {

// Of two that stand together ("about more than") the one that says more.
Qualifier Stronger(Qualifier a, Qualifier b);

Count Exactly(int64_t n);
Count Qualified(const Count& count, Qualifier qualifier);

}  // namespace rasad

#endif  // RASAD_QUANTITY_QUALIFIER_H_
