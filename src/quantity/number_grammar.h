// The grammar of numbers in words, in digits and in both: "three thousand and 500", "mia wa khamsa
// wa ishrun".
//
//   number = term { and term of a lower scale }
//   term   = (chunk [and half] | digits | half) scale* [and half]
//   chunk  = words below a thousand; Arabic says the units before the tens, Persian after
//
// The same number said twice, in words and in brackets, is one: "six (6)", "(15) fifteen". A
// Persian number in front of an ordinal is a share or an ordinal with it: "two thirds".
//
// Both languages' word lists give values and scales alone (rules/<lang>/numbers.words); what
// differs in syntax is in NumberSyntax. Greedy and without backtracking: linear in the run. Thread
// safety: const.
#ifndef RASAD_QUANTITY_NUMBER_GRAMMAR_H_
#define RASAD_QUANTITY_NUMBER_GRAMMAR_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "quantity/number.h"
#include "quantity/roles.h"
#include "rules/chart.h"

namespace rasad {

inline constexpr int64_t kThousand = 1000;
inline constexpr int64_t kMaxNumber = 1'000'000'000'000'000'000;

struct NumberSyntax {
  bool units_first = true;      // "five and twenty", and words are always joined by "and"
  bool slash_is_point = false;  // "2/5 million" is two and a half
};

class NumberGrammar {
 public:
  // What a number may begin with.
  static constexpr RoleMask kStarts = kRoleNum | kRoleOneOf | kRoleScale | kRoleHalf | kRoleDigits |
                                      kRoleOrdinalWord | kRoleMinus | kRoleOpen;

  // `row`: the roles of the chart.
  NumberGrammar(const Roles& roles, const RoleRow& row, std::u16string_view text,
                const Chart& chart, NumberSyntax syntax)
      : roles_(roles), row_(row), text_(text), chart_(chart), syntax_(syntax) {}

  struct Parsed {
    size_t end = 0;
    NumberValue number;
  };
  // The longest number or ordinal that begins at unit `at`.
  std::optional<Parsed> Parse(size_t at) const;

 private:
  // A part of a number, while it is being put together.
  struct Part {
    size_t end = 0;
    int64_t value = 0;  // times 10^decimals
    uint8_t decimals = 0;
    int64_t scale = 1;  // 1000 and up; the largest power of 1000 that the words name
    bool digits = false;
    bool grouped = false;
    bool chained = false;
    bool ordinal = false;
  };
  using Maybe = std::optional<Part>;

  RoleMask Mask(size_t i) const { return i < row_.size() ? row_[i] : 0; }
  bool Has(size_t i, RoleMask role) const { return (Mask(i) & role) != 0; }
  std::optional<int64_t> Feature(size_t i, ClassId cls, std::string_view key) const;
  bool Flag(size_t i, ClassId cls, std::string_view key) const {
    return Feature(i, cls, key).has_value();
  }
  bool CanStart(size_t at) const;
  bool IsCareless(size_t at, size_t end) const;

  std::optional<int64_t> UnitWord(size_t i) const;
  std::optional<int64_t> NumWord(size_t i, int64_t low, int64_t high) const;
  std::optional<int64_t> TensBehind(size_t i, size_t head) const;
  Maybe BelowHundred(size_t i, bool behind_hundred) const;
  bool IsHundred(size_t i) const;
  Maybe TensThenUnit(size_t i, int64_t tens) const;
  Maybe Hundred(size_t i) const;
  Maybe Chunk(size_t i) const;
  Maybe DigitsBelow(size_t i, int64_t limit) const;
  Maybe LargeWord(size_t i) const;
  Maybe HalfBefore(size_t i) const;
  Maybe Decimals(const Part& head) const;
  Maybe ScaleAlone(size_t i) const;
  Maybe Head(size_t i) const;
  bool ScaleFits(const Part& head, size_t i) const;
  bool Multiply(int64_t by, Part* part) const;
  bool TakeScales(Part* part) const;
  void TakeHalf(Part* part) const;
  Maybe Term(size_t i) const;
  Maybe Next(const Part& before, int64_t limit) const;
  Maybe Sum(size_t at) const;
  Maybe OrdinalWords(size_t at) const;
  bool HidesAnd(size_t i) const;
  Maybe Bracketed(size_t i) const;
  Maybe BracketedHead(size_t i) const;
  void TakeRestated(Part* part) const;
  void TakeOrdinal(size_t at, Part* part) const;
  bool IsShareOf(size_t at, size_t end) const;

  const Roles& roles_;
  const RoleRow& row_;
  std::u16string_view text_;
  const Chart& chart_;
  NumberSyntax syntax_;
};

}  // namespace rasad

#endif  // RASAD_QUANTITY_NUMBER_GRAMMAR_H_
