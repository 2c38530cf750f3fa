#include "text/language.h"

#include <unicode/utf8.h>

namespace rasad {
namespace {

constexpr size_t kEnough = 1500;

struct Tally {
  int persian = 0;
  int arabic = 0;
  int script = 0;
  int other = 0;
};

void Count(UChar32 c, Tally* tally) {
  switch (c) {
    case 0x067E:
    case 0x0686:
    case 0x0698:
    case 0x06AF:  // peh, cheh, zheh, gaf
      tally->persian += 6;
      break;
    case 0x06A9:
    case 0x06CC:
    case 0x200C:  // keheh, Farsi yeh, ZWNJ
      tally->persian += 1;
      break;
    case 0x0629:  // ta marbuta
      tally->arabic += 4;
      break;
    case 0x0625:
    case 0x0649:  // alef with hamza below, alef maksura
      tally->arabic += 2;
      break;
    default:
      break;
  }
  if (c >= 0x0600 && c <= 0x06FF) ++tally->script;
  if (c >= 'A' && c <= 'z') ++tally->other;
}

}  // namespace

std::string_view DetectLanguage(std::string_view utf8) {
  const auto* s = reinterpret_cast<const uint8_t*>(utf8.data());
  const auto length = static_cast<int32_t>(utf8.size() < kEnough ? utf8.size() : kEnough);
  Tally tally;
  for (int32_t i = 0; i < length;) {
    UChar32 c;
    U8_NEXT(s, i, length, c);
    Count(c, &tally);
  }
  if (tally.script == 0 || tally.script * 9 < tally.other) return "";
  return tally.persian > tally.arabic ? "fa" : "ar";
}

}  // namespace rasad
