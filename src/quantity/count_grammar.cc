#include "quantity/count_grammar.h"

#include "quantity/digits.h"
#include "quantity/qualifier.h"

namespace rasad {
namespace {

constexpr size_t kReach =
    3;  // units between a number and the qualifier behind it, and between joined counts
constexpr int64_t kMaxVague = 1'000'000'000'000'000;

Count VagueCount(int64_t min, std::optional<int64_t> max) {
  return {.min = min, .max = max, .qualifier = Qualifier::kVague};
}

}  // namespace

// Not a word that only looks like a vague one with an ending; "some of them" is one.
bool CountGrammar::VagueForm(size_t at) const {
  const RoleMask mask = Mask(at);
  const Unit& unit = chart_.units[at];
  if ((mask & kRoleDef) && roles_.HasFlag(unit, roles_.classes().vague, "indefinite")) return false;
  if (!(mask & (kRoleNever | kRoleAccusative))) return true;
  return roles_.HasFlag(unit, roles_.classes().vague, "pronoun");
}

// "tens", "tens of thousands".
std::optional<CountAmount> CountGrammar::Vague(size_t at) const {
  const ClassId cls = roles_.classes().vague;
  auto min = Has(at, kRoleVague) ? roles_.Feature(chart_.units[at], cls, "min") : std::nullopt;
  auto max = min ? roles_.Feature(chart_.units[at], cls, "max") : std::nullopt;
  if (!min || !VagueForm(at)) return std::nullopt;
  size_t end = at + 1;
  for (; max && Has(end, kRoleScale); ++end) {
    const auto scale = roles_.Feature(chart_.units[end], roles_.classes().scale, "scale");
    if (!scale || *max > kMaxVague / *scale) break;
    min = *min * *scale;
    max = (*max + 1) * *scale - 1;
  }
  return CountAmount{end, VagueCount(*min, max)};
}

// "10s": a power of ten in digits with a plural ending.
std::optional<CountAmount> CountGrammar::TensInDigits(size_t at) const {
  const NumberValue* n = Has(at, kRoleDigits) && Has(at + 1, kRolePlural) ? NumberAt(at) : nullptr;
  if (n == nullptr || (n->value != 10 && n->value != 100 && n->value != 1000)) return std::nullopt;
  CountAmount amount{at + 2, VagueCount(2 * n->value, 10 * n->value - 1)};
  if (Has(at + 2, kRoleScale)) {
    if (const auto scale = roles_.Feature(chart_.units[at + 2], roles_.classes().scale, "scale"))
      amount = {at + 3, VagueCount(2 * n->value * *scale, 10 * n->value * *scale - 1)};
  }
  return amount;
}

bool CountGrammar::IsNegated(size_t at) const {
  for (size_t back = 1; back <= kReach && back <= at; ++back) {
    if (Has(at - back, kRoleNot)) return true;
  }
  return false;
}

// "one of" what follows: not the weekday, not the "anyone" of "nor was anyone".
bool CountGrammar::IsOneOf(size_t at) const {
  const RoleMask mask = Mask(at);
  if (!(mask & kRoleOneOf) || (mask & kRoleDef) || IsNegated(at)) return false;
  if (at > 0 && Has(at - 1, kRoleDay | kRoleWeekday)) return false;
  return HasGroup(at);
}

// Whether a word for "one of" names the group: "one of them", "one of the soldiers".
bool CountGrammar::HasGroup(size_t at) const {
  const Unit& unit = chart_.units[at];
  if (Has(at, kRoleNever) || roles_.HasFlag(unit, roles_.classes().one_of, "pronoun")) return true;
  if (unit.token_end > unit.token_begin + 1) return true;  // a phrase that holds the "of"
  if (at + 1 >= chart_.units.size()) return false;
  return Has(at + 1, kRoleFrom | kRoleCounted | kRoleDef) ||
         roles_.IsDefinite(chart_.units[at + 1], text_);
}

// "nobody"; "any" behind a negation; "nor was anyone harmed".
bool CountGrammar::IsNobody(size_t at) const {
  if (Has(at, kRoleNobody)) {
    return !roles_.HasFlag(chart_.units[at], roles_.classes().nobody, "negated") || IsNegated(at);
  }
  return Has(at, kRoleOneOf) && !Has(at, kRoleDef | kRoleNever) && IsNegated(at) && !HasGroup(at);
}

std::optional<CountAmount> CountGrammar::AmountAt(size_t at) const {
  if (auto tens = TensInDigits(at)) return tens;
  if (auto range = ranges_.Parse(at, false)) return range;
  if (const NumberValue* n = NumberAt(at)) {
    // "20 to 30 percent": no count either side.
    const size_t to = ranges_.SecondNumber(at, false);
    if (to != 0 && Has(to, kRoleNumber) && Has(to, kRolePercent)) return std::nullopt;
    // "20 and 30 percent"
    if (Has(at + 1, kRoleAnd) && Has(at + 2, kRoleNumber) && Has(at + 2, kRolePercent))
      return std::nullopt;
    if (IsPartOfChain(roles_, text_, chart_, at)) return std::nullopt;
    return CountAmount{at + 1, Exactly(n->value)};
  }
  if (Has(at, kRoleNumber)) return std::nullopt;
  if (auto vague = Vague(at)) return vague;
  if (IsOneOf(at)) return CountAmount{at + 1, Exactly(1)};
  if (IsNobody(at)) return CountAmount{at + 1, Exactly(0)};
  return std::nullopt;
}

// "up to 20 persons" for a word that elsewhere means "until": it stands right before the amount, a
// person noun follows, and nothing rises to there.
bool CountGrammar::NounFits(size_t qualifier, size_t amount, size_t end) const {
  if (roles_.Text(chart_.units[qualifier], roles_.classes().qualifier, "noun").empty()) return true;
  return qualifier + 1 == amount && !rises_ && Has(end, kRoleCounted);
}

// A qualifier right behind the number becomes part of it; one behind the noun is marked and stays.
void CountGrammar::ApplyBehind(Parsed* parsed) const {
  for (size_t i = parsed->end; i <= parsed->end + kReach && i < chart_.units.size(); ++i) {
    if (const auto kind = QualifierAt(i, false)) {
      // "5 dead, at least 3 of them children": it belongs to the number behind it.
      if (QualifierAt(i, true) && AmountAt(SkipArticle(i + 1, true))) return;
      parsed->count = Qualified(parsed->count, *kind);
      if (i == parsed->end) {
        ++parsed->end;
      } else {
        parsed->qualifier = i;
      }
      return;
    }
    // "20 persons, at least,"
    const bool aside = Has(i, kRoleComma) && QualifierAt(i + 1, false) &&
                       (i + 2 >= chart_.units.size() || Has(i + 2, kRoleStop)) &&
                       !Has(i + 2, kRoleVague | kRoleNumber | kRoleQuantity);
    if (Has(i, kRoleStop | kRoleQualifier) && !Has(i, kRoleCounted) && !aside) return;
  }
}

std::optional<CountGrammar::Parsed> CountGrammar::Parse(size_t at) const {
  size_t i = at;
  Qualifier kind = Qualifier::kExact;
  bool fits = true;
  for (auto q = QualifierAt(i, true); q; q = QualifierAt(i, true)) {
    kind = Stronger(kind, *q);
    ++i;
  }
  const bool between = Has(i, kRoleBetween);
  size_t first = SkipArticle(between ? i + 1 : i, i > at);
  if (between && QualifierAt(first, true) == Qualifier::kAbout)
    first = SkipArticle(first + 1, true);
  const auto amount = between ? ranges_.Parse(first, true) : AmountAt(first);
  if (!amount) return std::nullopt;
  for (size_t q = at; q < i; ++q) fits = fits && NounFits(q, i, amount->end);
  if (!fits) return std::nullopt;
  const bool one_of = Has(first, kRoleOneOf) && !Has(first, kRoleNumber);
  if (i > at && one_of && kind != Qualifier::kAtLeast && kind != Qualifier::kMoreThan)
    return std::nullopt;
  if (i > at && IsNobody(first)) return std::nullopt;
  Parsed parsed{amount->end, amount->count};
  parsed.qualified_before = i > at && !between && amount->count.qualifier == Qualifier::kExact;
  if (i > at) {
    parsed.count = Qualified(parsed.count, kind);
  } else if (parsed.count.qualifier == Qualifier::kExact) {
    ApplyBehind(&parsed);
  }
  return parsed;
}

bool CountGrammar::IsJoined(size_t end, size_t at) const {
  if (at < end + 1 || at > end + kReach + 1 || !Has(at - 1, kRoleAnd)) return false;
  for (size_t i = end; i + 1 < at; ++i) {
    if (!Has(i, kRoleCounted) && (!Has(i, kRoleWord) || Has(i, kRoleStop))) return false;
  }
  return at > end + 1;
}

}  // namespace rasad
