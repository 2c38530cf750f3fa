// The matching copy of a text: letters unified, with a map back to the text as it was given.
//
// What is unified (docs/rules.md lists it for linguists): the forms of alef, ya, kaf, ha and ta
// marbuta; hamza on a seat becomes the seat and a lone hamza goes; Arabic-Indic and Persian digits
// become 0-9; vowel signs, tatweel, ZWNJ and direction marks go; presentation forms are decomposed
// (ICU NFKC); Latin letters become small; quotation marks become '"'; blanks become ' ', line ends
// '\n'. A character outside the BMP becomes U+FFFC.
//
// Units: input is valid UTF-8; folded text is UTF-16 code units, all of them in the BMP, so that a
// unit is a letter. `code_point(i)` and `byte(i)` give where folded unit i began in the original;
// index size() gives the end of the text. Errors: none; an invalid byte folds to U+FFFC (dumps
// refuse such text before it comes here). Cost: one pass, a table look-up a character. Thread
// safety: Fold is a pure function; reuse one FoldedText a thread to spare allocations.
#ifndef RASAD_TEXT_FOLD_H_
#define RASAD_TEXT_FOLD_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rasad {

class FoldedText {
 public:
  void Assign(std::string_view utf8);

  std::u16string_view text() const { return text_; }
  size_t size() const { return text_.size(); }
  uint32_t code_point(size_t i) const { return places_[i].code_point; }
  uint32_t byte(size_t i) const { return places_[i].byte; }
  // Where the characters of folded units [begin, end) end: the vowel signs, tatweel and lone hamza
  // right behind a letter belong to it.
  uint32_t code_point_end(size_t end) const {
    return end == 0 ? 0 : places_[end - 1].code_point_end;
  }
  uint32_t byte_end(size_t end) const { return end == 0 ? 0 : places_[end - 1].byte_end; }

  // The original bytes under folded units [begin, end).
  std::string_view Original(size_t begin, size_t end) const;

 private:
  struct Place {
    uint32_t code_point;
    uint32_t code_point_end;
    uint32_t byte;
    uint32_t byte_end;
  };

  std::string_view original_;
  std::u16string text_;
  std::vector<Place> places_;
};

// The folded form of a short string, e.g. a word of a word list.
std::u16string Fold(std::string_view utf8);

// A lighter fold for entries that must be spelled exactly: only vowel signs, tatweel, ZWNJ and the
// Arabic/Persian variants of kaf and ya are unified; hamzas, alef madda and ta marbuta stay.
std::u16string FoldLightly(std::string_view utf8);

std::string ToUtf8(std::u16string_view text);

}  // namespace rasad

#endif  // RASAD_TEXT_FOLD_H_
