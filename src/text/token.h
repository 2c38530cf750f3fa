// Tokens and sentences of a folded text.
//
// A token is a run of letters, a run of digits (letters and digits never share one: "w16" is two),
// or one mark. Quotation marks are not tokens: they stand between tokens and never hide a name from
// a list. `begin`/`end` count folded UTF-16 units, end exclusive. A sentence is a run of tokens
// [begin, end): it ends after . ! ? and their Arabic forms, at a line end, and after kMaxSentence
// tokens; not after a full stop inside a number, after a single letter ("d.") or between letters
// ("si.an.an" (CNN)). Cost: one pass; no allocation once the vectors have grown. Pure functions.
#ifndef RASAD_TEXT_TOKEN_H_
#define RASAD_TEXT_TOKEN_H_

#include <cstdint>
#include <string_view>
#include <vector>

namespace rasad {

enum class TokenKind : uint8_t { kWord, kDigits, kMark, kLineEnd };

struct Token {
  uint32_t begin = 0;
  uint32_t end = 0;
  TokenKind kind = TokenKind::kWord;
  bool space_before = false;  // a blank or a quotation mark stands before it
  char16_t mark = 0;          // the mark itself, for kMark
  uint64_t hash = 0;          // of the letters, for kWord
};

struct Sentence {
  uint32_t begin = 0;  // tokens
  uint32_t end = 0;
};

inline constexpr uint32_t kMaxSentence = 300;  // tokens

// The hash of one word's letters, and of a phrase's words one after the other. 64 bits: with 10^6
// names the chance that a given token hits a name it doesn't equal is below 10^-13.
uint64_t HashWord(std::u16string_view word);
inline uint64_t HashPhrase(uint64_t so_far, uint64_t word) {
  return (so_far ^ (word + 0x9E3779B97F4A7C15ull + (so_far << 6) + (so_far >> 2))) *
         0xff51afd7ed558ccdull;
}

bool IsLetter(char16_t c);

void Tokenize(std::u16string_view folded, std::vector<Token>* tokens);
void SplitSentences(const std::vector<Token>& tokens, std::vector<Sentence>* sentences);

}  // namespace rasad

#endif  // RASAD_TEXT_TOKEN_H_
