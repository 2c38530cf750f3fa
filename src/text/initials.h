// Initials with dots between them, "B.B.C", read as one word: the dots are left out, as a ZWNJ is.
//
// Three runs of one or two letters at least: two may as well be the end of a sentence and the
// beginning of the next, or the initials of somebody's name. Units: folded UTF-16, see fold.h.
// Cost: one search for dots. Thread safety: pure.
#ifndef RASAD_TEXT_INITIALS_H_
#define RASAD_TEXT_INITIALS_H_

#include <cstddef>
#include <cstdint>
#include <string>

namespace rasad {

// Closes the gaps in text[0, size) and, unless it is null, in `bytes` beside it; returns the size
// that is left.
size_t JoinInitials(char16_t* text, size_t size, uint32_t* bytes);

}  // namespace rasad

#endif  // RASAD_TEXT_INITIALS_H_
