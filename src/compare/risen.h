// Which figures of an article a toll is told to have risen to.
//
// Quadratic in the few figures that rose. Pure functions; thread safe.
#ifndef RASAD_COMPARE_RISEN_H_
#define RASAD_COMPARE_RISEN_H_

#include <vector>

#include "compare/statement.h"
#include "record/record.h"

namespace rasad {

// "rose to 11 dead and 6 injured": what stands right behind a risen toll has risen with it, and so
// has the same figure wherever the article gives it again, except as a part or of another place.
// claims[i] is record.casualties[i].
void SpreadRises(const Record& record, std::vector<Statement>* claims);

}  // namespace rasad

#endif  // RASAD_COMPARE_RISEN_H_
