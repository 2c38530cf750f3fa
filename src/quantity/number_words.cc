// The lower half of the number grammar: words below a thousand, single large words, and ordinals.
#include "quantity/digits.h"
#include "quantity/number_grammar.h"

namespace rasad {
namespace {

bool IsTens(int64_t v) { return v >= 20 && v <= 90 && v % 10 == 0; }

// The largest power of a thousand that divides v.
int64_t PowerOfThousand(int64_t v) {
  int64_t power = 1;
  while (v != 0 && v % (power * kThousand) == 0 && power < kMaxNumber / kThousand)
    power *= kThousand;
  return power;
}

}  // namespace

std::optional<int64_t> NumberGrammar::Feature(size_t i, ClassId cls, std::string_view key) const {
  if (i >= chart_.units.size()) return std::nullopt;
  return roles_.Feature(chart_.units[i], cls, key);
}

std::optional<int64_t> NumberGrammar::NumWord(size_t i, int64_t low, int64_t high) const {
  if (!Has(i, kRoleNum)) return std::nullopt;
  const auto v = Feature(i, roles_.classes().num, "num");
  return v && *v >= low && *v <= high ? v : std::nullopt;
}

// One to nine; "one of" counts too, as it begins eleven and twenty-one.
std::optional<int64_t> NumberGrammar::UnitWord(size_t i) const {
  if (auto v = NumWord(i, 1, 9)) return v;
  return Has(i, kRoleOneOf) ? Feature(i, roles_.classes().one_of, "num") : std::nullopt;
}

// "and twenty" from unit i on; with the article only where the head has it too.
std::optional<int64_t> NumberGrammar::TensBehind(size_t i, size_t head) const {
  if (!Has(i, kRoleAnd)) return std::nullopt;
  if (Has(i + 1, kRoleDef) && !Has(head, kRoleDef)) return std::nullopt;
  const auto v = NumWord(i + 1, 20, 90);
  return v && IsTens(*v) ? v : std::nullopt;
}

NumberGrammar::Maybe NumberGrammar::BelowHundred(size_t i, bool behind_hundred) const {
  if (const auto unit = UnitWord(i)) {
    if (syntax_.units_first && Has(i + 1, kRoleTeen))
      return Part{.end = i + 2, .value = *unit + 10};
    if (syntax_.units_first) {
      if (const auto tens = TensBehind(i + 1, i)) return Part{.end = i + 3, .value = *unit + *tens};
    }
    if (!Has(i, kRoleNum) || Flag(i, roles_.classes().num, "bound")) return std::nullopt;
    if (behind_hundred && IsHundred(i + 1)) return std::nullopt;
    return Part{.end = i + 1, .value = *unit};
  }
  const auto v = NumWord(i, 0, 99);
  if (!v) return std::nullopt;
  if (!syntax_.units_first && IsTens(*v)) return TensThenUnit(i, *v);
  return Part{.end = i + 1, .value = *v};
}

// "bist o se", "bist se", "bist o sevom" (an ordinal).
NumberGrammar::Maybe NumberGrammar::TensThenUnit(size_t i, int64_t tens) const {
  const size_t next = Has(i + 1, kRoleAnd) ? i + 2 : i + 1;
  if (const auto unit = NumWord(next, 1, 9)) return Part{.end = next + 1, .value = tens + *unit};
  if (Has(next, kRoleOrdinalWord)) {
    const auto last = Feature(next, roles_.classes().ordinal_word, "num");
    if (last && *last < 10) return Part{.end = next + 1, .value = tens + *last, .ordinal = true};
  }
  return Part{.end = i + 1, .value = tens};
}

bool NumberGrammar::IsHundred(size_t i) const {
  return Has(i, kRoleScale) && Feature(i, roles_.classes().scale, "scale") == 100;
}

// 100 to 900, without what follows.
NumberGrammar::Maybe NumberGrammar::Hundred(size_t i) const {
  if (const auto v = NumWord(i, 100, 999)) return Part{.end = i + 1, .value = *v};
  if (IsHundred(i) && !Flag(i, roles_.classes().scale, "plural"))
    return Part{.end = i + 1, .value = 100};
  const auto unit = NumWord(i, 2, 9);
  if (unit && IsHundred(i + 1)) return Part{.end = i + 2, .value = *unit * 100};
  return std::nullopt;
}

// Words below a thousand.
NumberGrammar::Maybe NumberGrammar::Chunk(size_t i) const {
  Maybe hundred = Hundred(i);
  if (!hundred) return BelowHundred(i, false);
  // "four hundreds" is a phrase of its own.
  if (hundred->value % 100 != 0 || Flag(hundred->end - 1, roles_.classes().scale, "plural"))
    return hundred;
  const bool joined = Has(hundred->end, kRoleAnd);
  if (!joined && syntax_.units_first && !HidesAnd(hundred->end)) return hundred;
  const size_t next = hundred->end + (joined ? 1 : 0);
  if (Has(next, kRoleDef) && !Has(i, kRoleDef)) return hundred;
  Maybe rest = BelowHundred(next, true);
  if (!rest && joined) rest = DigitsBelow(next, 100);
  if (!rest) return hundred;
  return Part{.end = rest->end, .value = hundred->value + rest->value, .ordinal = rest->ordinal};
}

// Plain digits that can follow words: "six hundred and 27 million".
NumberGrammar::Maybe NumberGrammar::DigitsBelow(size_t i, int64_t limit) const {
  if (!Has(i, kRoleDigits) || IsPartOfChain(roles_, text_, chart_, i)) return std::nullopt;
  const DigitRun run = ReadDigits(roles_, text_, chart_, i, false);
  if (run.end != i + 1 || run.number.value >= limit) return std::nullopt;
  return Part{.end = run.end, .value = run.number.value};
}

// A single word of a thousand or more: "two thousand", "two million".
NumberGrammar::Maybe NumberGrammar::LargeWord(size_t i) const {
  const auto v = NumWord(i, kThousand, kMaxNumber);
  if (!v) return std::nullopt;
  return Part{.end = i + 1, .value = *v, .scale = PowerOfThousand(*v)};
}

// "the third", "the eleventh", "the one and twentieth", "21st" where the ending is a word of its
// own.
NumberGrammar::Maybe NumberGrammar::OrdinalWords(size_t at) const {
  const ClassId cls = roles_.classes().ordinal_word;
  if (Has(at, kRoleDigits)) {
    const DigitRun run = ReadDigits(roles_, text_, chart_, at, false);
    if (run.end != at + 1 || !Flag(at + 1, cls, "ending")) return std::nullopt;
    return Part{.end = at + 2, .value = run.number.value, .ordinal = true};
  }
  const auto value = Has(at, kRoleOrdinalWord) ? Feature(at, cls, "num") : std::nullopt;
  if (!value) return std::nullopt;
  if (syntax_.units_first && *value < 10) {
    if (Has(at + 1, kRoleTeen)) return Part{.end = at + 2, .value = *value + 10, .ordinal = true};
    if (const auto tens = TensBehind(at + 1, at))
      return Part{.end = at + 3, .value = *value + *tens, .ordinal = true};
  }
  if (Flag(at, cls, "bound")) return std::nullopt;
  return Part{.end = at + 1, .value = *value, .ordinal = true};
}

}  // namespace rasad
