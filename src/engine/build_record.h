// From what the stages found to the record of the codebook: ids, references, attached dates and
// places.
//
// Ids are made of kind and span ("c120-134"), so that a second run or another order of the dump
// names things the same; of two items with one span the second gets ".2". Pure function.
#ifndef RASAD_ENGINE_BUILD_RECORD_H_
#define RASAD_ENGINE_BUILD_RECORD_H_

#include "engine/analysis.h"
#include "event/acled.h"

namespace rasad {

// Takes the mentions over: only what the record doesn't hold is left in `analysis`.
Record BuildRecord(const Article& article, const EventKinds& kinds, Analysis* analysis);

}  // namespace rasad

#endif  // RASAD_ENGINE_BUILD_RECORD_H_
