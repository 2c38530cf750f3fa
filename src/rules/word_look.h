// How one word of a text may be read: looked up whole, then without clitics, then without endings;
// the longest listed phrase wins.
//
// The order of preference is: a listed word or phrase whole; with a prefix split off; with an
// ending taken off; a weak name; else nothing. All readings of the winner are kept, limited to the
// article's language. Cost: about one hash probe a word; tens for a word that no list knows, which
// is why Scanner remembers words. Thread safety: const.
#ifndef RASAD_RULES_WORD_LOOK_H_
#define RASAD_RULES_WORD_LOOK_H_

#include <boost/container/small_vector.hpp>
#include <vector>

#include "rules/clitics.h"
#include "rules/lexicon.h"
#include "rules/word_memory.h"
#include "text/fold.h"
#include "text/token.h"

namespace rasad {

// The words of one sentence, as far as looking them up needs them.
struct Words {
  const FoldedText& text;
  const std::vector<Token>& tokens;
  uint32_t end;  // of the sentence, in tokens

  std::u16string_view LettersOf(const Token& token) const {
    return text.text().substr(token.begin, token.end - token.begin);
  }
  // The word or number behind token `at`, past brackets; `end` where none stands there.
  uint32_t Next(uint32_t at) const;
  uint64_t HashOf(uint32_t at) const;
};

// One way to read a token (or a phrase that starts in it).
struct WordReading {
  boost::container::small_vector<Reading, 4> readings;
  const Prefix* prefix = nullptr;
  const Suffix* suffix = nullptr;
  uint32_t token_end = 0;
  bool weak = true;

  bool any() const { return !readings.empty(); }
  bool firm() const { return any() && !weak; }
};

class WordLook {
 public:
  WordLook(const Lexicon& lexicon, const Clitics& clitics, uint8_t language)
      : lexicon_(lexicon), clitics_(clitics), language_(language) {}

  // The best reading of token `at`; without readings where no list knows it. `starts` gets the
  // stems under which phrases were looked for.
  WordReading Look(const Words& words, uint32_t at, PhraseStarts* starts) const;
  // Whether the word behind token `at` carries one of the phrases on.
  bool GoesOn(const Words& words, uint32_t at, const PhraseStarts& starts) const;

 private:
  struct Stem;
  void AddBareWord(const Words& words, uint32_t at, WordReading* best) const;
  void TryStem(const Words& words, uint32_t at, const Prefix* prefix, PhraseStarts* starts,
               WordReading* best) const;
  void TryWithArticle(const Words& words, uint32_t at, const Prefix& prefix, PhraseStarts* starts,
                      WordReading* best) const;
  void TryPhrases(const Words& words, uint32_t at, const Prefix* prefix, uint64_t hash,
                  PhraseStarts* starts, WordReading* best) const;
  void TrySuffixes(const Words& words, uint32_t at, const Prefix* prefix, WordReading* best) const;
  const Lexicon::Entry* WithoutSuffix(const Words& words, const Stem& stem,
                                      const Suffix& suffix) const;
  bool Take(const Words& words, const Lexicon::Entry* entry, const Stem& stem, const Suffix* suffix,
            WordReading* best) const;

  const Lexicon& lexicon_;
  const Clitics& clitics_;
  uint8_t language_;
};

}  // namespace rasad

#endif  // RASAD_RULES_WORD_LOOK_H_
