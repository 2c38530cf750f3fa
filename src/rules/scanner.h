// Tokens to units: every word is looked up whole, then without clitics, then without endings; the
// longest listed phrase wins.
//
// For one token the order of preference is: a listed word or phrase whole; with a prefix split off;
// with an ending taken off; a weak name; else an unknown word (class Word). All readings of the
// winner are kept, limited to the article's language. Digits get class Digits, marks their own
// class (Comma, Colon, Bracket.Open, ...), so a row of units leaves nothing out but blanks and
// quotation marks. Cost: about one hash probe a word; a few more for a word that no list knows.
// Thread safety: const.
#ifndef RASAD_RULES_SCANNER_H_
#define RASAD_RULES_SCANNER_H_

#include <string_view>
#include <vector>

#include "rules/chart.h"
#include "rules/clitics.h"
#include "text/fold.h"
#include "text/token.h"

namespace rasad {

// The classes that the scanner itself gives.
struct ScannerClasses {
  ClassId word, digits, mark, comma, colon, bracket_open, bracket_close, dash, slash, dot, brk,
      semicolon, percent, latin;
  static ScannerClasses Declare(ClassTable* classes);
};

class Scanner {
 public:
  Scanner(const Lexicon& lexicon, const Clitics& clitics, uint8_t language,
          const ScannerClasses& classes)
      : lexicon_(lexicon), clitics_(clitics), language_(language), classes_(classes) {}

  void Scan(const FoldedText& text, const std::vector<Token>& tokens, const Sentence& sentence,
            Chart* chart) const;

 private:
  struct Found;
  uint32_t ScanWord(const FoldedText& text, const std::vector<Token>& tokens, uint32_t at,
                    uint32_t end, Chart* chart) const;
  void ScanMark(const Token& token, Unit* unit) const;
  Found Look(const FoldedText& text, const std::vector<Token>& tokens, uint32_t at,
             uint32_t end) const;
  void AddBareWord(const FoldedText& text, const std::vector<Token>& tokens, uint32_t at,
                   Found* best) const;
  void TryStem(const FoldedText& text, const std::vector<Token>& tokens, uint32_t at, uint32_t end,
               const Prefix* prefix, Found* best) const;
  void TrySuffixes(const FoldedText& text, const Token& token, uint32_t at, const Prefix* prefix,
                   Found* best) const;
  bool Take(const FoldedText& text, const Lexicon::Entry* entry, uint32_t begin, uint32_t end,
            uint32_t token_end, const Prefix* prefix, const Suffix* suffix, Found* best) const;

  const Lexicon& lexicon_;
  const Clitics& clitics_;
  uint8_t language_;
  ScannerClasses classes_;
};

}  // namespace rasad

#endif  // RASAD_RULES_SCANNER_H_
