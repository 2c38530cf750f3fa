#include "engine/words_language.h"

namespace rasad {

bool WordsArePersian(const TextChart& chart, const Lexicon& lexicon) {
  int persian = 0;
  for (const Token& token : chart.tokens) {
    const Lexicon::Entry* word = lexicon.Find(token.hash);
    if (word == nullptr) continue;
    uint8_t languages = 0;
    for (const Reading& r : lexicon.readings(*word)) languages |= r.languages;
    persian += languages == kPersian;
    persian -= languages == kArabic;
  }
  return persian > 0;
}

}  // namespace rasad
