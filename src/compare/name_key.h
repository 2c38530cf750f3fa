// A person's name as a key that doesn't depend on how it is spelled: Arabic, Persian or Latin
// letters, hamzas, long vowels, doubled letters, the article, hyphens.
//
// Consonants that one language writes for another's are one (p and b, g, k and q, th and s, v, w
// and u ...), vowels and semivowels are left out, words are set apart by a blank and one-letter
// rests are dropped: "Kioumars Pourhashemi" and its Arabic and Persian spellings have one key. Two
// different names may have one key; a key alone proves nothing without place and time.
#ifndef RASAD_COMPARE_NAME_KEY_H_
#define RASAD_COMPARE_NAME_KEY_H_

#include <string>
#include <string_view>

namespace rasad {

std::string NameKey(std::string_view name);

// One key holds the other's words, and they share at least two; or they are equal but for blanks
// and, where they are long, for one sound.
bool AreOneName(const std::string& key_a, const std::string& key_b);

}  // namespace rasad

#endif  // RASAD_COMPARE_NAME_KEY_H_
