// Which of the two languages a text is in.
//
// Counts letters that only one of them writes: Persian peh, cheh, zheh, gaf, keheh and Farsi yeh
// against Arabic ta marbuta, alef maksura, Arabic kaf and yeh, and hamza under alef. Because
// Persian news also comes with Arabic kaf and yeh, the letters peh, cheh, zheh and gaf count more.
// "" where the text has too few Arabic-script letters (fewer than one in ten).
#ifndef RASAD_TEXT_LANGUAGE_H_
#define RASAD_TEXT_LANGUAGE_H_

#include <string_view>

namespace rasad {

struct LanguageGuess {
  std::string_view language;  // "ar", "fa" or ""
  // Whether the letters decide: a short text may have none that only one of the two writes. Then
  // "ar" is said, and the words know better.
  bool letters_tell = false;
};

// `utf8` may be a whole article; at most the first 1,500 bytes are looked at.
LanguageGuess GuessLanguage(std::string_view utf8);

inline std::string_view DetectLanguage(std::string_view utf8) {
  return GuessLanguage(utf8).language;
}

}  // namespace rasad

#endif  // RASAD_TEXT_LANGUAGE_H_
