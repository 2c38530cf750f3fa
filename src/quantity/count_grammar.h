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

#include "quantity/count_range.h"
#include "quantity/count_units.h"

namespace rasad {

class CountGrammar : private CountUnits {
 public:
  CountGrammar(const Roles& roles, const RoleRow& row, std::u16string_view text, const Chart& chart,
               const NumberList& numbers)
      : CountUnits(roles, row, text, chart, numbers), ranges_(roles, row, text, chart, numbers) {}

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
  void set_rises(bool rises) {
    rises_ = rises;
    ranges_.set_rises(rises);
  }

 private:
  std::optional<CountAmount> Vague(size_t at) const;
  std::optional<CountAmount> TensInDigits(size_t at) const;
  bool IsNegated(size_t at) const;
  bool IsOneOf(size_t at) const;
  bool HasGroup(size_t at) const;
  bool IsNobody(size_t at) const;
  std::optional<CountAmount> AmountAt(size_t at) const;
  void ApplyBehind(Parsed* parsed) const;
  bool NounFits(size_t qualifier, size_t amount, size_t end) const;
  bool VagueForm(size_t at) const;

  RangeGrammar ranges_;
  bool rises_ = false;
};

}  // namespace rasad

#endif  // RASAD_QUANTITY_COUNT_GRAMMAR_H_
