// How a text was read, for people: one line a thing, offsets in code points, the English gloss of
// every class beside the text, so that it can be followed on a terminal that shows Arabic badly.
// Plain text without colours; ends with a line end.
#ifndef RASAD_ENGINE_EXPLAIN_H_
#define RASAD_ENGINE_EXPLAIN_H_

#include <string>

#include "engine/stages.h"

namespace rasad {

std::string Explain(const Stages& stages, const Article& article, const Analysis& analysis);

}  // namespace rasad

#endif  // RASAD_ENGINE_EXPLAIN_H_
