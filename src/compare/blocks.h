// Blocks: by which statements can be parted so that each part is compared on its own, anywhere.
//
// A block is a country and a month, "SY/2015-07". What is compared, and what makes an incident,
// always lies in one country and within fifteen days, or on longer periods that share a month; so a
// statement belongs to the blocks of all months that its period touches with fifteen days more on
// both sides. Every row has one home: the block of its country and of the later of the first days
// (verdicts), or of the first day (incidents). Compare all records with a statement in a block and
// keep the rows at home there: over all blocks that gives each row that comparing everything at
// once gives, once. "--" stands for no country, "undated" for no days.
#ifndef RASAD_COMPARE_BLOCKS_H_
#define RASAD_COMPARE_BLOCKS_H_

#include <optional>
#include <string>
#include <vector>

#include "compare/statement.h"

namespace rasad {

std::string BlockOf(const std::optional<StatementPlace>& place, std::optional<Day> day);

// In the order of time. Constant but for the months of a long period, of which two years count.
std::vector<std::string> BlocksOf(const Statement& statement);

}  // namespace rasad

#endif  // RASAD_COMPARE_BLOCKS_H_
