// The number grammar's odd corners: an "and" that hides in a word, numbers in brackets and said
// twice, shares and long ordinals.
#include "quantity/digits.h"
#include "quantity/number_grammar.h"

namespace rasad {

// "and eleven" without its hamza is spelled like "one ten".
bool NumberGrammar::HidesAnd(size_t i) const {
  return NumWord(i, 1, 1).has_value() && Has(i + 1, kRoleTeen);
}

// Digits alone in brackets.
NumberGrammar::Maybe NumberGrammar::Bracketed(size_t i) const {
  if (!Has(i, kRoleOpen) || !Has(i + 1, kRoleDigits)) return std::nullopt;
  const DigitRun run = ReadDigits(roles_, text_, chart_, i + 1, false);
  if (run.end == i + 1 || run.number.decimals > 0 || !Has(run.end, kRoleClose)) return std::nullopt;
  return Part{.end = run.end + 1,
              .value = run.number.value,
              .digits = true,
              .grouped = run.grouped,
              .chained = run.chained};
}

// "(15) thousand", "(15) fifteen", in Persian "(15) persons": the brackets are a habit of writing
// numbers. Elsewhere they set a number apart: a year, a page, an age. (Arabic puts more than people
// behind them: rules of the stage `group` read those.)
NumberGrammar::Maybe NumberGrammar::BracketedHead(size_t i) const {
  const Maybe digits = Bracketed(i);
  if (!digits) return std::nullopt;
  if (Has(digits->end, kRoleScale)) return digits;
  if (!syntax_.units_first && Has(digits->end, kRoleCounted)) return digits;
  if (!Has(digits->end, kRoleNum | kRoleOneOf)) return std::nullopt;
  Maybe words = Sum(digits->end);
  if (!words || words->ordinal || words->value != digits->value) return std::nullopt;
  words->chained = true;  // whatever scale there is, it has been taken
  return words;
}

// "six (6)", "6 (six)"
void NumberGrammar::TakeRestated(Part* part) const {
  if (part->decimals > 0 || !Has(part->end, kRoleOpen)) return;
  Maybe again = Bracketed(part->end);
  if (!again && Has(part->end + 1, kRoleNum | kRoleOneOf | kRoleScale)) {
    again = Sum(part->end + 1);
    if (!again || again->decimals > 0 || !Has(again->end, kRoleClose)) return;
    ++again->end;
  }
  if (again && !again->ordinal && again->value == part->value) part->end = again->end;
}

// "two thirds", "three thousandth", "hundred and twentieth": no counts. Only Persian puts the
// ordinal last, and only behind words is it not a day's number.
void NumberGrammar::TakeOrdinal(size_t at, Part* part) const {
  if (syntax_.units_first || Has(at, kRoleDigits) || part->decimals > 0) return;
  const bool joined = Has(part->end, kRoleAnd);
  const size_t last = part->end + (joined ? 1 : 0);
  const auto value = Has(last, kRoleOrdinalWord)
                         ? Feature(last, roles_.classes().ordinal_word, "num")
                         : std::nullopt;
  if (!value || *value < (joined ? 1 : 2)) return;
  const int64_t step = part->value % kThousand == 0 ? kThousand : part->value % 100 == 0 ? 100 : 10;
  if (joined && (part->value % step != 0 || part->value < 20 || *value >= step)) return;
  part->ordinal = true;
  part->value += joined ? *value : 0;
  part->end = last + 1;
}

// "a fifth of the people" is spelled like "five".
bool NumberGrammar::IsShareOf(size_t at, size_t end) const {
  if (end != at + 1 || end >= chart_.units.size() || Has(at, kRoleDef)) return false;
  if (!Flag(at, roles_.classes().num, "share")) return false;
  return Has(end, kRoleDef) || roles_.IsDefinite(chart_.units[end], text_);
}

}  // namespace rasad
