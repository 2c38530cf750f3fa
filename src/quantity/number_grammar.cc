#include "quantity/number_grammar.h"

#include "quantity/digits.h"

namespace rasad {

// No number begins inside a word that only looks like one ("like" or future mark in front, a
// pronoun or plural behind, an article and an accusative at once), nor at a weekday with the
// article, nor at a scale whose factor is a vague word or couldn't be read.
bool NumberGrammar::CanStart(size_t at) const {
  const RoleMask mask = Mask(at);
  if (mask & kRoleOpen) return Has(at + 1, kRoleDigits);
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
  if ((mask & kRoleDigits) && IsLetterJoined(roles_, text_, chart_, at)) return false;
  if (!(mask & kRoleScale) || (mask & kRoleNum)) return true;
  const bool share = (before & kRoleOrdinalWord) && at > 1 && Has(at - 2, kRoleNum);
  return !(before & (kRoleVague | kRoleHalf)) && !share &&
         !IsPartOfChain(roles_, text_, chart_, at - 1);
}

// A word that is a number only in company: inside a compound, before what is counted, or alone.
bool NumberGrammar::IsCareless(size_t at, size_t end) const {
  if (end != at + 1 || !Flag(at, roles_.classes().num, "careful")) return false;
  if (Has(end, kRoleCounted | kRolePercent | kRoleTo | kRoleOr)) return false;
  return !(chart_.units.size() == 1 || (chart_.units.size() == 2 && at == 0 && Has(1, kRoleStop)));
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
  if (Has(i, kRoleOpen)) return BracketedHead(i);
  if (Has(i, kRoleDigits)) {
    const DigitRun run = ReadDigits(roles_, text_, chart_, i, syntax_.slash_is_point);
    if (run.end == i) return std::nullopt;
    return Part{.end = run.end,
                .value = run.number.value,
                .decimals = run.number.decimals,
                .digits = true,
                .grouped = run.grouped,
                .chained = run.chained};
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
  if (!scale || head.chained) return false;
  if (!head.digits || head.grouped || head.decimals > 0) return true;
  if (*scale <= kThousand && head.value >= kThousand) return false;
  if (*scale == 100 && head.value > 9) return false;
  return head.value < 1900 || head.value > 2100;
}

bool NumberGrammar::Multiply(int64_t by, Part* part) const {
  if (part->value != 0 && by > kMaxNumber / part->value) return false;
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
    if (part->scale >= kMaxNumber / kThousand) return true;
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
  if (!joined && syntax_.units_first && !HidesAnd(before.end)) return std::nullopt;
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
    if (!next || total->value > kMaxNumber - next->value) break;
    total->value += next->value;
    total->end = next->end;
    total->ordinal = next->ordinal;
    room = next->scale;
    if (first) total->scale = 1;
  }
  return total;
}

std::optional<NumberGrammar::Parsed> NumberGrammar::Parse(size_t at) const {
  if (!CanStart(at)) return std::nullopt;
  const bool minus = Has(at, kRoleMinus) && !Has(at, kRoleNum | kRoleScale);
  Maybe found = minus ? std::nullopt : OrdinalWords(at);
  if (!found) found = Sum(minus ? at + 1 : at);
  if (!found || IsCareless(at, found->end) || IsShareOf(at, found->end)) return std::nullopt;
  if (!found->ordinal) TakeOrdinal(at, &*found);
  if (!found->ordinal) TakeRestated(&*found);
  Parsed out{found->end, {found->value, found->decimals, found->ordinal, found->scale}};
  if (minus) out.number.value = -out.number.value;
  return out;
}

}  // namespace rasad
