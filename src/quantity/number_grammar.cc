#include "quantity/number_grammar.h"

#include "quantity/digits.h"

namespace rasad {
namespace {

constexpr int64_t kThousand = 1000;
constexpr int64_t kMaxValue = 1'000'000'000'000'000'000;

bool IsTens(int64_t v) { return v >= 20 && v <= 90 && v % 10 == 0; }

// The largest power of a thousand that divides v.
int64_t PowerOfThousand(int64_t v) {
  int64_t power = 1;
  while (v != 0 && v % (power * kThousand) == 0 && power < kMaxValue / kThousand)
    power *= kThousand;
  return power;
}

}  // namespace

std::optional<int64_t> NumberGrammar::Feature(size_t i, ClassId cls, std::string_view key) const {
  if (i >= chart_.units.size()) return std::nullopt;
  return roles_.Feature(chart_.units[i], cls, key);
}

// No number begins inside a word that only looks like one ("like" or future mark in front, a
// pronoun or plural behind, an article and an accusative at once), nor at a weekday with the
// article, nor at a scale that a vague word multiplies.
bool NumberGrammar::CanStart(size_t at) const {
  const RoleMask mask = Mask(at);
  constexpr RoleMask kStarts =
      kRoleNum | kRoleOneOf | kRoleScale | kRoleHalf | kRoleDigits | kRoleOrdinalWord | kRoleMinus;
  if (!(mask & kStarts) || (mask & kRoleNever)) return false;
  if ((mask & kRoleDef) && (mask & (kRoleWeekday | kRoleAccusative))) return false;
  if ((mask & kRolePlural) && !(mask & kRoleDigits)) return false;
  if (at == 0) return true;
  const RoleMask before = Mask(at - 1);
  const bool glued = chart_.units[at - 1].end == chart_.units[at].begin;
  if (glued && (before & kRoleNever) && !(mask & kRoleDigits)) return false;
  if (glued && (mask & kRoleDigits) && text_[chart_.units[at - 1].begin] >= u'a' &&
      text_[chart_.units[at - 1].begin] <= u'z')
    return false;
  return !((before & kRoleVague) && (mask & kRoleScale) && !(mask & kRoleNum));
}

// A word that is a number only in company: inside a compound, before what is counted, or alone.
bool NumberGrammar::IsCareless(size_t at, size_t end) const {
  if (end != at + 1 || !Flag(at, roles_.classes().num, "careful")) return false;
  if (Has(end, kRoleCounted | kRolePercent | kRoleTo | kRoleOr)) return false;
  return !(chart_.units.size() == 1 || (chart_.units.size() == 2 && at == 0 && Has(1, kRoleStop)));
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

NumberGrammar::Maybe NumberGrammar::BelowHundred(size_t i) const {
  if (const auto unit = UnitWord(i)) {
    if (syntax_.units_first && Has(i + 1, kRoleTeen))
      return Part{.end = i + 2, .value = *unit + 10};
    if (syntax_.units_first) {
      if (const auto tens = TensBehind(i + 1, i)) return Part{.end = i + 3, .value = *unit + *tens};
    }
    if (!Has(i, kRoleNum) || Flag(i, roles_.classes().num, "bound")) return std::nullopt;
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

// 100 to 900, without what follows.
NumberGrammar::Maybe NumberGrammar::Hundred(size_t i) const {
  const auto is_hundred = [this](size_t k) {
    return Has(k, kRoleScale) && Feature(k, roles_.classes().scale, "scale") == 100;
  };
  if (const auto v = NumWord(i, 100, 999)) return Part{.end = i + 1, .value = *v};
  if (is_hundred(i) && !Flag(i, roles_.classes().scale, "plural"))
    return Part{.end = i + 1, .value = 100};
  const auto unit = NumWord(i, 2, 9);
  if (unit && is_hundred(i + 1)) return Part{.end = i + 2, .value = *unit * 100};
  return std::nullopt;
}

// Words below a thousand.
NumberGrammar::Maybe NumberGrammar::Chunk(size_t i) const {
  Maybe hundred = Hundred(i);
  if (!hundred) return BelowHundred(i);
  if (hundred->value % 100 != 0) return hundred;
  const bool joined = Has(hundred->end, kRoleAnd);
  if (!joined && syntax_.units_first) return hundred;
  const size_t next = hundred->end + (joined ? 1 : 0);
  if (Has(next, kRoleDef) && !Has(i, kRoleDef)) return hundred;
  Maybe rest = BelowHundred(next);
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
  const auto v = NumWord(i, kThousand, kMaxValue);
  if (!v) return std::nullopt;
  return Part{.end = i + 1, .value = *v, .scale = PowerOfThousand(*v)};
}

// "half a million"; nothing where the result is no whole number.
NumberGrammar::Maybe NumberGrammar::HalfBefore(size_t i) const {
  if (!Has(i, kRoleHalf) || !Has(i + 1, kRoleScale)) return std::nullopt;
  const auto num = Feature(i, roles_.classes().half, "num");
  const auto den = Feature(i, roles_.classes().half, "den");
  const auto scale = Feature(i + 1, roles_.classes().scale, "scale");
  if (!num || !den || *den == 0 || !scale || *scale * *num % *den != 0) return std::nullopt;
  return Part{
      .end = i + 2, .value = *scale * *num / *den, .scale = *scale >= kThousand ? *scale : 1};
}

// "million", "a thousand"; a form that can be a dual before its noun is one there.
NumberGrammar::Maybe NumberGrammar::ScaleAlone(size_t i) const {
  const ClassId cls = roles_.classes().scale;
  const auto scale = Feature(i, cls, "scale");
  if (!Has(i, kRoleScale) || !scale || *scale < kThousand || Flag(i, cls, "plural"))
    return std::nullopt;
  const bool dual =
      Flag(i, cls, "dual") && i + 1 < chart_.units.size() && !Has(i + 1, kRoleAnd | kRoleStop);
  return Part{.end = i, .value = dual ? 2 : 1, .scale = 1};
}

// "four point five" before a scale.
NumberGrammar::Maybe NumberGrammar::Decimals(const Part& head) const {
  if (!Has(head.end, kRolePoint)) return std::nullopt;
  Maybe rest = Chunk(head.end + 1);
  if (!rest) rest = DigitsBelow(head.end + 1, kThousand);
  if (!rest || rest->value <= 0 || head.value > kThousand) return std::nullopt;
  Part out{.end = rest->end, .value = head.value};
  for (int64_t v = rest->value; v > 0; v /= 10) {
    out.value *= 10;
    ++out.decimals;
  }
  out.value += rest->value;
  return out;
}

NumberGrammar::Maybe NumberGrammar::Head(size_t i) const {
  if (Has(i, kRoleDigits)) {
    const DigitRun run = ReadDigits(roles_, text_, chart_, i, syntax_.slash_is_point);
    if (run.end == i) return std::nullopt;
    return Part{.end = run.end,
                .value = run.number.value,
                .decimals = run.number.decimals,
                .digits = true,
                .grouped = run.grouped};
  }
  if (Maybe large = LargeWord(i)) return large;
  Maybe head = Chunk(i);
  if (!head) return HalfBefore(i) ? HalfBefore(i) : ScaleAlone(i);
  if (Maybe decimals = Decimals(*head)) return decimals;
  return head;
}

// A year before "million" is no factor, nor 2015 before "thousand".
bool NumberGrammar::ScaleFits(const Part& head, size_t i) const {
  const auto scale = Feature(i, roles_.classes().scale, "scale");
  if (!scale || !head.digits || head.grouped || head.decimals > 0) return scale.has_value();
  if (*scale <= kThousand && head.value >= kThousand) return false;
  if (*scale == 100 && head.value > 9) return false;
  return head.value < 1900 || head.value > 2100;
}

bool NumberGrammar::Multiply(int64_t by, Part* part) const {
  if (part->value != 0 && by > kMaxValue / part->value) return false;
  part->value *= by;
  while (part->decimals > 0 && part->value % 10 == 0) {
    part->value /= 10;
    --part->decimals;
  }
  return true;
}

// All scales right behind: "hundred thousand", "thousand million". False when nothing sensible
// comes out.
bool NumberGrammar::TakeScales(Part* part) const {
  for (; Has(part->end, kRoleScale); ++part->end) {
    const auto scale = Feature(part->end, roles_.classes().scale, "scale");
    if (Has(part->end, kRoleNever) || !ScaleFits(*part, part->end)) break;
    if (*scale < kThousand && !part->digits) break;
    if (part->scale > 1 && *scale < part->scale) break;
    if (!Multiply(*scale, part)) return false;
    if (*scale >= kThousand) part->scale = part->scale > 1 ? part->scale * *scale : *scale;
    part->digits = false;
    if (part->scale >= kMaxValue / kThousand) return true;
  }
  return true;
}

// "a million and a half": half of the scale just named.
void NumberGrammar::TakeHalf(Part* part) const {
  if (part->scale < kThousand || part->decimals > 0) return;
  if (!Has(part->end, kRoleAnd) || !Has(part->end + 1, kRoleHalf)) return;
  const bool scale_behind = Has(part->end + 2, kRoleScale);
  if (scale_behind && Feature(part->end + 2, roles_.classes().scale, "scale") != part->scale)
    return;
  const auto num = Feature(part->end + 1, roles_.classes().half, "num");
  const auto den = Feature(part->end + 1, roles_.classes().half, "den");
  if (!num || !den || *den == 0 || part->scale * *num % *den != 0) return;
  part->value += part->scale * *num / *den;
  part->end += scale_behind ? 3 : 2;
}

NumberGrammar::Maybe NumberGrammar::Term(size_t i) const {
  Maybe part = Head(i);
  if (!part || part->ordinal) return part;
  // "one and a half million"
  if (part->scale == 1 && part->decimals == 0 && Has(part->end, kRoleAnd) &&
      Has(part->end + 1, kRoleHalf) && Has(part->end + 2, kRoleScale) && part->value < kThousand &&
      part->end > i) {
    if (const Maybe half = HalfBefore(part->end + 1); half && half->scale >= kThousand) {
      return Part{
          .end = half->end, .value = part->value * half->scale + half->value, .scale = half->scale};
    }
  }
  const bool digits = part->digits;
  if (!TakeScales(&*part)) return std::nullopt;
  if (part->end == i) return std::nullopt;
  part->digits = digits && part->scale == 1;
  TakeHalf(&*part);
  return part;
}

// The next lower term: behind "and", or in Persian also without it.
NumberGrammar::Maybe NumberGrammar::Next(const Part& before, int64_t limit) const {
  const bool joined = Has(before.end, kRoleAnd);
  if (!joined && syntax_.units_first) return std::nullopt;
  size_t at = before.end + (joined ? 1 : 0);
  // A slip of the pen: "172 thousand and ,704".
  if (joined && !Has(at, kRoleDigits) && Has(at + 1, kRoleDigits) && Has(at, kRoleStop) &&
      chart_.units[at].end == chart_.units[at + 1].begin)
    ++at;
  if (Has(at, kRoleNever) || (Has(at, kRoleDef) && !Has(at, kRoleScale))) return std::nullopt;
  const Maybe term = Term(at);
  if (!term || term->decimals > 0 || term->value >= limit || term->value == 0) return std::nullopt;
  if (term->digits && IsPartOfChain(roles_, text_, chart_, at)) return std::nullopt;
  if (!joined && term->digits && term->value < 100) return std::nullopt;
  return term;
}

NumberGrammar::Maybe NumberGrammar::Sum(size_t at) const {
  Maybe total = Term(at);
  if (!total || total->decimals > 0) return total;
  int64_t room = total->scale;
  for (bool first = true; room > 1 && !total->ordinal; first = false) {
    const Maybe next = Next(*total, room);
    if (!next || total->value > kMaxValue - next->value) break;
    total->value += next->value;
    total->end = next->end;
    total->ordinal = next->ordinal;
    room = next->scale;
    if (first) total->scale = 1;
  }
  return total;
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

std::optional<NumberGrammar::Parsed> NumberGrammar::Parse(size_t at) const {
  if (!CanStart(at)) return std::nullopt;
  const bool minus = Has(at, kRoleMinus) && !Has(at, kRoleNum | kRoleScale);
  Maybe found = minus ? std::nullopt : OrdinalWords(at);
  if (!found) found = Sum(minus ? at + 1 : at);
  if (!found || IsCareless(at, found->end)) return std::nullopt;
  Parsed out{found->end, {found->value, found->decimals, found->ordinal, found->scale}};
  if (minus) out.number.value = -out.number.value;
  return out;
}

}  // namespace rasad
