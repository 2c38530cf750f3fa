#include "text/initials.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr size_t kLongest = 2;  // letters between two dots
constexpr int kFewest = 2;      // dots

bool IsLetter(char16_t c) { return c >= 0x0620 && c <= 0x06FF && !(c >= 0x0660 && c <= 0x066D); }

bool EndsLikeInitials(const char16_t* text, size_t size) {
  size_t run = 0;
  while (run < size && run <= kLongest && IsLetter(text[size - 1 - run])) ++run;
  return run >= 1 && run <= kLongest;
}

// Where the initials that begin in front of the dot at `dot` end; `dot` where they are too few.
size_t EndOfInitials(const char16_t* text, size_t dot, size_t size) {
  int dots = 0;
  size_t at = dot;
  while (at < size && text[at] == u'.') {
    size_t end = at + 1;
    while (end < size && IsLetter(text[end])) ++end;
    if (end == at + 1) break;
    if (end - at - 1 > kLongest) return dot;
    ++dots;
    at = end;
  }
  return dots >= kFewest ? at : dot;
}

}  // namespace

void JoinInitials(char16_t* text, size_t size) {
  char16_t* const end = text + size;
  for (char16_t* dot = std::find(text, end, u'.'); dot != end;) {
    const auto at = static_cast<size_t>(dot - text);
    const size_t last = EndsLikeInitials(text, at) ? EndOfInitials(text, at, size) : at;
    std::replace(dot, text + last, u'.', kInitialsDot);
    dot = std::find(text + std::max(last, at + 1), end, u'.');
  }
}

}  // namespace rasad
