// Initials with dots between them, "B.B.C", read as one word: the dots become a mark that folded
// text has nowhere else, so that the word is no other that has the same letters.
//
// Three runs of one or two letters at least: two may as well be the end of a sentence and the
// beginning of the next, or the initials of somebody's name. Units: folded UTF-16, see fold.h.
// Cost: one search for dots. Thread safety: pure.
#ifndef RASAD_TEXT_INITIALS_H_
#define RASAD_TEXT_INITIALS_H_

#include <cstddef>

namespace rasad {

inline constexpr char16_t kInitialsDot = 0x06FF;  // a letter of neither language

void JoinInitials(char16_t* text, size_t size);

}  // namespace rasad

#endif  // RASAD_TEXT_INITIALS_H_
