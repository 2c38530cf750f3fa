#include "text/language.h"

#include <unicode/utf8.h>

#include <array>

namespace rasad {
namespace {

constexpr size_t kEnough = 1500;

struct Tally {
  int persian = 0;
  int arabic = 0;
  int script = 0;
  int other = 0;
};

// What a letter of the Arabic block says; most say nothing.
struct Weight {
  int8_t persian = 0;
  int8_t arabic = 0;
};

constexpr UChar32 kFirst = 0x0600;
constexpr UChar32 kLast = 0x06FF;

constexpr std::array<Weight, kLast - kFirst + 1> MakeWeights() {
  std::array<Weight, kLast - kFirst + 1> weights{};
  for (UChar32 c : {0x067E, 0x0686, 0x0698, 0x06AF}) weights[c - kFirst].persian = 6;  // p ch zh g
  for (UChar32 c : {0x06A9, 0x06CC}) weights[c - kFirst].persian = 1;  // keheh, Farsi yeh
  weights[0x0629 - kFirst].arabic = 4;                                 // ta marbuta
  for (UChar32 c : {0x0625, 0x0649}) weights[c - kFirst].arabic = 2;   // hamza below, alef maksura
  return weights;
}

constexpr auto kWeights = MakeWeights();
constexpr UChar32 kZwnj = 0x200C;

void Count(UChar32 c, Tally* tally) {
  if (c >= kFirst && c <= kLast) {
    const Weight& weight = kWeights[static_cast<size_t>(c - kFirst)];
    tally->persian += weight.persian;
    tally->arabic += weight.arabic;
    ++tally->script;
  } else if (c == kZwnj) {
    ++tally->persian;
  } else if (c >= 'A' && c <= 'z') {
    ++tally->other;
  }
}

Tally CountLetters(std::string_view utf8) {
  const auto* s = reinterpret_cast<const uint8_t*>(utf8.data());
  const auto length = static_cast<int32_t>(utf8.size() < kEnough ? utf8.size() : kEnough);
  Tally tally;
  for (int32_t i = 0; i < length;) {
    const uint8_t lead = s[i];
    UChar32 c = lead;
    if (lead < 0x80) {
      ++i;
    } else if (lead >= 0xD8 && lead <= 0xDB && i + 1 < length && (s[i + 1] & 0xC0) == 0x80) {
      c = (lead & 0x1F) << 6 | (s[i + 1] & 0x3F);  // the Arabic block
      i += 2;
    } else {
      U8_NEXT(s, i, length, c);
    }
    Count(c, &tally);
  }
  return tally;
}

}  // namespace

LanguageGuess GuessLanguage(std::string_view utf8) {
  const Tally tally = CountLetters(utf8);
  const bool tell = tally.persian != tally.arabic;
  if (tally.script == 0 || tally.script * 9 < tally.other) return {"", tell};
  return {tally.persian > tally.arabic ? "fa" : "ar", tell};
}

}  // namespace rasad
