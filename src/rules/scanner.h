// Tokens to units: words by the lists (word_look.h says how), digits and marks by their kind.
//
// A word gets all readings of its best way to be read, a clitic split off it a unit of its own, an
// unknown word class Word. Digits get class Digits, marks their own class (Comma, Colon,
// Bracket.Open, ...), so a row of units leaves nothing out but blanks and quotation marks. Cost:
// mostly one probe of the thread's word memory a word. Thread safety: const; the memory and the
// chart belong to one thread.
#ifndef RASAD_RULES_SCANNER_H_
#define RASAD_RULES_SCANNER_H_

#include <vector>

#include "rules/chart.h"
#include "rules/word_look.h"
#include "rules/word_memory.h"

namespace rasad {

// The classes that the scanner itself gives.
struct ScannerClasses {
  ClassId word, digits, mark, comma, colon, bracket_open, bracket_close, dash, slash, dot, brk,
      semicolon, question, percent, latin;
  static ScannerClasses Declare(ClassTable* classes);
};

class Scanner {
 public:
  Scanner(const Lexicon& lexicon, const Clitics& clitics, uint8_t language,
          const ScannerClasses& classes)
      : look_(lexicon, clitics, language), language_(language), classes_(classes) {}

  // `memory` was prepared for this scanner's lexicon.
  void Scan(const FoldedText& text, const std::vector<Token>& tokens, const Sentence& sentence,
            WordMemory* memory, Chart* chart) const;

 private:
  void FindKeys(const Words& words, uint32_t begin, WordMemory* memory) const;
  uint32_t ScanWord(const Words& words, uint32_t at, uint64_t key, WordMemory* memory,
                    Chart* chart) const;
  uint64_t KeyOf(const Words& words, uint32_t at, uint32_t count) const;
  // What is found hangs on the next `hangs_on` words, as far as `key` knows them.
  KnownWord Learn(uint64_t key, uint32_t hangs_on, const Words& words, uint32_t at,
                  WordMemory* memory, Chart* chart) const;
  void AddUnits(const KnownWord& word, const Words& words, uint32_t at, Chart* chart) const;
  ClassId MarkClass(const Token& token) const;
  void ScanMark(const Words& words, uint32_t at, Chart* chart) const;

  WordLook look_;
  uint8_t language_;
  ScannerClasses classes_;
};

}  // namespace rasad

#endif  // RASAD_RULES_SCANNER_H_
