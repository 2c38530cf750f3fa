// The letters that a language writes together with a word: conjunctions, prepositions and the
// article in front, pronouns and plural endings behind. Read from rules/<language>/clitics.tsv:
//
//   slot	form	gives	stem_ending	becomes
//   conjunction	<waw>	And
//   preposition	<ba>	Prep.With
//   article	<alef lam>	Def
//   merged	<lam lam>	Prep.For Def
//   suffix	<ha alef>	Pronoun	<ta>	<ha>
//
//   dual	<alef nun>	number:dual	<ta marbuta>	<ta>
//
// In front, at most one of each slot stands, in this order; the engine makes all combinations. Of a
// form's classes, `Def` marks the word itself, the others become units of their own. A suffix marks
// the word; where `stem_ending` is given the remaining stem must end so and is looked up with
// `becomes` instead (ta for ta marbuta before a pronoun).
// A form written with '=' in front must be spelled so in the text (the pronoun ha, which ta marbuta
// folds to). A `dual` row makes duals of all listed words with number=sg when the lists are loaded:
// the ending is added, and where the word ends in `stem_ending` that gives way to `becomes`.
#ifndef RASAD_RULES_CLITICS_H_
#define RASAD_RULES_CLITICS_H_

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "rules/lexicon.h"

namespace rasad {

struct Prefix {
  struct Piece {
    uint32_t length = 0;  // folded letters
    Reading reading;
  };
  std::u16string form;
  std::vector<Piece> units;    // split off as units of their own, in order
  std::vector<ClassId> marks;  // put on the word
};

struct Suffix {
  std::u16string form;
  std::string exact;  // the spelling that is required, where not every letter that folds to the
                      // form will do
  ClassId cls = 0;
  std::u16string stem_ending;
  std::u16string becomes;
};

struct Clitics {
  // The article alone, or null where the language has none.
  const Prefix* article() const {
    for (const Prefix& p : prefixes) {
      if (p.units.empty() && !p.marks.empty()) return &p;
    }
    return nullptr;
  }

  // Indexes of the prefixes that may begin with a letter, of the suffixes that may end with it; to
  // be compared all the same.
  const std::vector<uint16_t>& PrefixesOf(char16_t first) const { return by_first_[Bucket(first)]; }
  const std::vector<uint16_t>& SuffixesOf(char16_t last) const { return by_last_[Bucket(last)]; }
  // Sorts by length and makes the indexes: to be called once all are there.
  void Index();

  std::vector<Prefix> prefixes;  // all combinations, the shortest first
  std::vector<Suffix> suffixes;  // the shortest first
  std::vector<Suffix> duals;

 private:
  static constexpr size_t kBuckets = 64;
  static size_t Bucket(char16_t letter) { return letter % kBuckets; }

  std::array<std::vector<uint16_t>, kBuckets> by_first_;
  std::array<std::vector<uint16_t>, kBuckets> by_last_;
};

}  // namespace rasad

#endif  // RASAD_RULES_CLITICS_H_
