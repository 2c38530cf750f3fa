// The matching copy of a text: letters unified, with a map back to the text as it was given.
//
// What is unified (docs/rules.md lists it for linguists): the forms of alef, ya, kaf, ha and ta
// marbuta; hamza on a seat becomes the seat and a lone hamza goes; Arabic-Indic and Persian digits
// become 0-9; vowel signs, tatweel, ZWNJ and direction marks go; presentation forms are decomposed
// (ICU NFKC); Latin letters become small; quotation marks become '"'; blanks become ' ', line ends
// '\n'; the dots of initials become a mark of their own (initials.h). A character outside the BMP
// becomes U+FFFC.
//
// Units: input is valid UTF-8; folded text is UTF-16 code units, all of them in the BMP, so that a
// unit is a letter. `code_point(i)` and `byte(i)` give where folded unit i began in the original;
// index size() gives the end of the text. Code points are counted when asked for. Errors: none; an
// invalid byte folds to U+FFFC (dumps refuse such text before it comes here). Cost: one pass, a
// table look-up a character. Thread safety: Fold is a pure function; reuse one FoldedText a thread
// to spare allocations.
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

  std::u16string_view text() const { return {text_.data(), size_}; }
  size_t size() const { return size_; }
  uint32_t code_point(size_t i) const { return CodePointsBefore(bytes_[i]); }
  uint32_t byte(size_t i) const { return bytes_[i]; }
  // Where the characters of folded units [begin, end) end: the vowel signs, tatweel and lone hamza
  // right behind a letter belong to it.
  uint32_t code_point_end(size_t end) const { return CodePointsBefore(byte_end(end)); }
  uint32_t byte_end(size_t end) const;

  // The original bytes from folded unit `begin` up to unit `end`, with all that was dropped.
  std::string_view Between(size_t begin, size_t end) const {
    return original_.substr(bytes_[begin], bytes_[end] - bytes_[begin]);
  }
  // The original bytes under folded units [begin, end).
  std::string_view Original(size_t begin, size_t end) const;

 private:
  void Put(char16_t c, uint32_t byte) {
    text_[size_] = c;
    bytes_[size_++] = byte;
  }
  void FoldAll();
  void PutDecomposed(int32_t c, uint32_t byte);
  void MakeRoom(size_t units);
  uint32_t CodePointsBefore(uint32_t byte) const;

  std::string_view original_;
  size_t size_ = 0;
  std::vector<char16_t> text_;    // longer than size_, as the others are
  std::vector<uint32_t> bytes_;   // where each unit begins; one more for the end
  std::vector<uint32_t> counts_;  // code points before every kStride-th byte
};

// The folded form of a short string, e.g. a word of a word list.
std::u16string Fold(std::string_view utf8);

// A lighter fold for entries that must be spelled exactly: only vowel signs, tatweel, ZWNJ and the
// Arabic/Persian variants of kaf and ya are unified; hamzas, alef madda and ta marbuta stay.
std::u16string FoldLightly(std::string_view utf8);

std::string ToUtf8(std::u16string_view text);

}  // namespace rasad

#endif  // RASAD_TEXT_FOLD_H_
