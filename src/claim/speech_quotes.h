// Quotations that go on over sentences.
#ifndef RASAD_CLAIM_SPEECH_QUOTES_H_
#define RASAD_CLAIM_SPEECH_QUOTES_H_

#include "rules/text_chart.h"

namespace rasad {

// Whether a quotation is open behind a sentence. `open`: whether one was in front of it.
// `counted`: up to where marks were counted; starts with 0.
bool QuoteIsOpen(const TextChart& chart, const Chart& row, bool open, size_t* counted);

}  // namespace rasad

#endif  // RASAD_CLAIM_SPEECH_QUOTES_H_
