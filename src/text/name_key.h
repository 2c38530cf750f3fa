// Whether two written names are one name: in several spellings, in Arabic and in Persian.
//
// News of one language writes the names of the other by ear: letters that one alphabet lacks (p,
// ch, zh, g), v as f or w, long vowels where the other writes none, words joined or apart, with or
// without the article. Letters that tell names apart stay apart: Hasan is not Husayn, Mahmudi is
// not Mohammadi. Vowels may be missing only from words that are long or that show by a letter that
// they were written by ear. Input: names in UTF-8, without titles. Cost: some microseconds a pair;
// a few allocations. Pure functions; thread safe.
#ifndef RASAD_TEXT_NAME_KEY_H_
#define RASAD_TEXT_NAME_KEY_H_

#include <string>
#include <string_view>

namespace rasad {

enum class NameMatch {
  kNone,
  kPart,  // the one leaves out names of the other: "Ahmad Karimi", "Ahmad Reza Karimi"
  kSame,
};

// kPart needs two names that fit, the first of both among them. A name without letters fits none.
NameMatch CompareNames(std::string_view a, std::string_view b);

// For looking up: names for which CompareNames says kSame have one key. Others may have it, too.
std::string NameKey(std::string_view name);

}  // namespace rasad

#endif  // RASAD_TEXT_NAME_KEY_H_
