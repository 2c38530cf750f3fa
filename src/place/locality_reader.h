// Villages, quarters and streets that no table lists, by the word in front of their name: "the
// village of N.", "N. Street".
//
// They say more precisely where something was than the listed place that a claim or event has.
// Needs the listed places as units. Behind a cue with the feature `unlisted` (PlaceCue, in
// rules/<lang>/place.words) a name is a word that no list knows, or that the tables know for other
// places alone; `unlisted=any` (streets, quarters) also believes words of the language that bear
// the article, and the names of people. Words that news has behind cues and elsewhere alike are
// none: rules/places/no_names_<lang>.txt, one a line; name_heads_<lang>.txt has the first words of
// names of two words. The gazetteer reads both. Cost: linear in the units.
// Thread safety: const.
#ifndef RASAD_PLACE_LOCALITY_READER_H_
#define RASAD_PLACE_LOCALITY_READER_H_

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "place/gazetteer.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

struct Locality {
  uint32_t sentence = 0;
  uint32_t begin = 0;  // folded characters
  std::string text;    // as the article has it, with the word in front
};

class LocalityReader {
 public:
  static Result<LocalityReader> Create(const RuleBook& book, const Gazetteer& gazetteer);
  // In the order of the text.
  std::vector<Locality> Read(const TextChart& chart) const;

 private:
  explicit LocalityReader(const RuleBook& book) : book_(&book) {}
  static std::u16string_view LettersOf(const TextChart& chart, const Unit& unit);
  std::string_view CueOf(const Unit& unit) const;
  size_t EndBehind(const TextChart& chart, const Chart& row, size_t cue) const;
  size_t EndOfName(const TextChart& chart, const Chart& row, size_t at) const;
  size_t EndOfCompound(const TextChart& chart, const Chart& row, size_t at, bool any) const;
  bool IsName(const TextChart& chart, const Unit& unit, bool any) const;
  bool IsUnknown(const Unit& unit) const;
  bool HasArticle(std::u16string_view letters) const;
  bool BeginsWithAnd(std::u16string_view letters) const;
  bool EndsPhrase(const Chart& row, size_t at) const;

  const RuleBook* book_;
  struct Classes {
    ClassId cue, def, indefinite, pronoun, word, name, noun, and_, facility;
  } k_{};
  ClassSet boundary_;  // what may follow a name of two words
  ClassSet person_;    // of a name after which a street is called
  struct Words {
    std::set<std::u16string, std::less<>> no_names;
    std::set<std::u16string, std::less<>> heads;  // first words of names of two
  };
  std::map<uint8_t, Words> words_;  // by language
};

}  // namespace rasad

#endif  // RASAD_PLACE_LOCALITY_READER_H_
