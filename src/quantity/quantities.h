// The `quantities` layer of a record: every count of a sentence with its span and its words.
//
// Rules are named for the grammar's productions: number, qualified-number, number-range,
// vague-quantity, one-of, nobody. To be called right after ReadQuantities, before later stages put
// counts into larger units. Pure function.
#ifndef RASAD_QUANTITY_QUANTITIES_H_
#define RASAD_QUANTITY_QUANTITIES_H_

#include <vector>

#include "quantity/quantity_reader.h"

namespace rasad {

void AppendQuantities(const RuleBook& book, const FoldedText& text, const Chart& chart,
                      const CountList& counts, bool in_title, std::vector<Quantity>* quantities);

}  // namespace rasad

#endif  // RASAD_QUANTITY_QUANTITIES_H_
