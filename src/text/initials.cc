#include "text/initials.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr size_t kLongest = 2;  // letters between two dots
constexpr int kFewest = 2;      // dots

bool IsLetter(char16_t c) { return c >= 0x0620 && c <= 0x06FF && !(c >= 0x0660 && c <= 0x066D); }

// Letters from `at` on.
size_t Run(const char16_t* text, size_t at, size_t size) {
  size_t end = at;
  while (end < size && IsLetter(text[end])) ++end;
  return end - at;
}

bool EndsLikeInitials(const char16_t* text, size_t size) {
  size_t run = 0;
  while (run < size && run <= kLongest && IsLetter(text[size - 1 - run])) ++run;
  return run >= 1 && run <= kLongest;
}

// The dots of the initials that go on with the one at `dot`; 0 where they are too few.
int DotsFrom(const char16_t* text, size_t dot, size_t size) {
  int dots = 0;
  for (size_t at = dot; at < size && text[at] == u'.';) {
    const size_t run = Run(text, at + 1, size);
    if (run == 0) break;
    if (run > kLongest) return 0;
    ++dots;
    at += 1 + run;
  }
  return dots >= kFewest ? dots : 0;
}

}  // namespace

size_t JoinInitials(char16_t* text, size_t size, uint32_t* bytes) {
  size_t kept = static_cast<size_t>(std::find(text, text + size, u'.') - text);
  int dots = 0;  // that are still to be left out
  for (size_t i = kept; i < size; ++i) {
    if (text[i] == u'.') {
      // What stands before it has moved up by the dots left out so far.
      if (dots == 0 && EndsLikeInitials(text, kept)) dots = DotsFrom(text, i, size);
      if (dots > 0 && dots--) continue;
    }
    text[kept] = text[i];
    if (bytes != nullptr) bytes[kept] = bytes[i];
    ++kept;
  }
  return kept;
}

}  // namespace rasad
