// The grammar of counts over units that already are numbers: what qualifies them, from where to
// where, and vague words.
//
//   count  = qualifier* amount [qualifier behind] | between amount and amount
//   amount = number [to|or|- number] | vague scale* | "one of" | "nobody"
//
// docs/codebook.md has the table of intervals; the words and their kinds stand in
// rules/<lang>/{numbers,qualifiers}.words. Greedy, no backtracking. Thread safety: const.
#ifndef RASAD_QUANTITY_COUNT_GRAMMAR_H_
#define RASAD_QUANTITY_COUNT_GRAMMAR_H_

#include <optional>
#include <string_view>

#include "quantity/number.h"
#include "quantity/roles.h"
#include "record/record.h"
#include "rules/chart.h"

namespace rasad {

class CountGrammar {
 public:
  CountGrammar(const Roles& roles, std::u16string_view text, const Chart& chart,
               const NumberList& numbers)
      : roles_(roles), text_(text), chart_(chart), numbers_(numbers) {}

  struct Parsed {
    size_t end = 0;
    Count count;
    bool qualified_before = false;    // its qualifier may cover a joined count too
    std::optional<size_t> qualifier;  // the unit of a qualifier further behind that was applied
  };
  std::optional<Parsed> Parse(size_t at) const;

  // Whether a plain number at `at` is joined to the count that ended at `end` by "and", with only
  // counted nouns between.
  bool IsJoined(size_t end, size_t at) const;
  // What the sentence as a whole says, looked up once.
  void set_rises(bool rises) { rises_ = rises; }

 private:
  struct Amount {
    size_t end = 0;
    Count count;
  };

  RoleMask Mask(size_t i) const { return i < chart_.units.size() ? roles_.Of(chart_.units[i]) : 0; }
  bool Has(size_t i, RoleMask role) const { return (Mask(i) & role) != 0; }
  std::optional<Qualifier> QualifierAt(size_t i, bool before) const;
  size_t SkipArticle(size_t i, bool qualified) const;
  bool IsDash(size_t i) const;
  bool BeginsWithDigit(size_t i) const {
    const char16_t c = text_[chart_.units[i].begin];
    return c >= u'0' && c <= u'9';
  }
  bool DashedRange(size_t at, bool between) const;
  bool GluedWords(size_t i) const;
  const NumberValue* NumberAt(size_t i) const;
  std::optional<Amount> Range(size_t at, bool between) const;
  std::optional<Amount> MakeRange(size_t at, size_t to, bool adjacent_words) const;
  size_t RangeMark(size_t at, bool between) const;
  bool SameNoun(size_t a, size_t b) const;
  size_t AcrossNoun(size_t at, bool between) const;
  std::optional<Amount> Vague(size_t at) const;
  std::optional<Amount> TensInDigits(size_t at) const;
  bool IsNegated(size_t at) const;
  bool IsOneOf(size_t at) const;
  bool HasGroup(size_t at) const;
  bool IsNobody(size_t at) const;
  std::optional<Amount> AmountAt(size_t at) const;
  void ApplyBehind(Parsed* parsed) const;
  bool NounFits(size_t qualifier, size_t amount, size_t end) const;
  bool VagueForm(size_t at) const;

  const Roles& roles_;
  std::u16string_view text_;
  const Chart& chart_;
  const NumberList& numbers_;
  bool rises_ = false;
};

}  // namespace rasad

#endif  // RASAD_QUANTITY_COUNT_GRAMMAR_H_
