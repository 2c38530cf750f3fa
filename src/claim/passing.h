// What a long text names in passing is no news of it.
//
//   DropPassing(chart, book.classes, &claims);
//
// An essay of thirty sentences that names one man who died, or "some victims", reports no harm, and
// its words of harm stand oftener than not for something else. Where a text has less than one claim
// in so many characters, the claims of one person or of people without a number are dropped, but
// in its first two sentences and in those that tell of an event. Figures stay, and so do tolls with
// parts. Linear in claims and sentences; thread safe.
#ifndef RASAD_CLAIM_PASSING_H_
#define RASAD_CLAIM_PASSING_H_

#include <vector>

#include "claim/claim_reader.h"
#include "rules/classes.h"
#include "rules/text_chart.h"

namespace rasad {

void DropPassing(const TextChart& chart, const ClassTable& classes, std::vector<Claim>* claims);

}  // namespace rasad

#endif  // RASAD_CLAIM_PASSING_H_
