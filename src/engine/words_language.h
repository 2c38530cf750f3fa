// Which of the two languages a text's words are in, for texts whose letters don't tell.
//
// Thread safety: pure. Cost: one look-up a token.
#ifndef RASAD_ENGINE_WORDS_LANGUAGE_H_
#define RASAD_ENGINE_WORDS_LANGUAGE_H_

#include "rules/lexicon.h"
#include "rules/text_chart.h"

namespace rasad {

// Whether more words are in the Persian lists alone than in the Arabic ones alone.
bool WordsArePersian(const TextChart& chart, const Lexicon& lexicon);

}  // namespace rasad

#endif  // RASAD_ENGINE_WORDS_LANGUAGE_H_
