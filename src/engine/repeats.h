// Which claims of an article say again what an earlier one has said.
//
// A claim repeats an earlier one of another sentence when harm, count and assertion are the same,
// the victims of the one include those of the other, and nothing that both tell (day, place, doer,
// claimant, name) disagrees. Figures that many occurrences share (up to two, vague ones, nobody)
// must also belong to the same event, or to the same place and day. `same_as` then holds the id of
// the first telling. Two claimants with one figure don't repeat one another: that is corroboration.
// Cost: near-linear. Thread safety: pure function.
#ifndef RASAD_ENGINE_REPEATS_H_
#define RASAD_ENGINE_REPEATS_H_

#include <cstdint>
#include <map>
#include <string>

#include "record/record.h"

namespace rasad {

using SentenceOfClaim = std::map<std::string, uint32_t>;  // claim id -> its sentence

void MarkRepeats(const SentenceOfClaim& sentences, Record* record);

// "By America", says the headline, and the text only how many died: a telling that names nobody has
// the doer of the others, where those that name one agree; no state as that of one or two of the
// forces without a name. Needs the marks of MarkRepeats.
void ShareDoers(Record* record);

}  // namespace rasad

#endif  // RASAD_ENGINE_REPEATS_H_
