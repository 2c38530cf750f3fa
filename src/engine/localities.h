// Which village, quarter or street without a listing a claim or an event was in: the nearest that
// its sentence names, unless a listed place elsewhere stands between. Pure. Cost: linear in the
// places and localities.
#ifndef RASAD_ENGINE_LOCALITIES_H_
#define RASAD_ENGINE_LOCALITIES_H_

#include <string>

#include "engine/analysis.h"

namespace rasad {

// `position` in folded characters; `place` an index into the places, or -1. "" where there is none.
std::string LocalityOf(const Analysis& analysis, uint32_t sentence, uint32_t position, int place);

}  // namespace rasad

#endif  // RASAD_ENGINE_LOCALITIES_H_
