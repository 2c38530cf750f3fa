#include "quantity/count_grammar.h"

#include <algorithm>

#include "quantity/digits.h"
#include "quantity/qualifier.h"
#include "record/names.h"

namespace rasad {
namespace {

constexpr size_t kReach =
    3;  // units between a number and the qualifier behind it, and between joined counts
constexpr int64_t kMaxVague = 1'000'000'000'000'000;

// What people say in one breath: "two three", "ten fifteen", "thirty forty", "two, three hundred".
bool AreNeighbours(int64_t low, int64_t high) {
  const int64_t step = high - low;
  if (step <= 2 || (step == 5 && low % 5 == 0)) return true;
  return (step == 10 || step == 100 || step == 1000) && low % step == 0;
}

// "a hundred and fifty, sixty": the hundred is said once. The second number in full; else as it is.
int64_t WithHundreds(int64_t low, int64_t high) {
  const int64_t tens = low % 100;
  if (low < 100 || high >= 100 || tens == 0 || tens >= high) return high;
  return low - tens + high;
}

Count VagueCount(int64_t min, std::optional<int64_t> max) {
  return {.min = min, .max = max, .qualifier = Qualifier::kVague};
}

}  // namespace

std::optional<Qualifier> CountGrammar::QualifierAt(size_t i, bool before) const {
  if (!Has(i, kRoleQualifier)) return std::nullopt;
  const ClassId cls = roles_.classes().qualifier;
  const std::string_view pos = roles_.Text(chart_.units[i], cls, "pos");
  if (pos != "both" && pos != (before ? "before" : "after")) return std::nullopt;
  return QualifierFrom(roles_.Text(chart_.units[i], cls, "kind"));
}

// The article written apart ("al 15"); behind a qualifier also "to".
size_t CountGrammar::SkipArticle(size_t i, bool qualified) const {
  if (i >= chart_.units.size() || Has(i, kRoleNumber | kRoleVague)) return i;
  const bool skipped =
      roles_.IsArticle(chart_.units[i], text_) || (qualified && Has(i, kRoleToward));
  return skipped && NumberAt(i + 1) != nullptr ? i + 1 : i;
}

// The number at a unit, if it can count: whole, no share, no part of a date or a score.
const NumberValue* CountGrammar::NumberAt(size_t i) const {
  const RoleMask mask = Mask(i);
  if (!(mask & kRoleNumber) || (mask & kRolePercent)) return nullptr;
  const Reading* r = chart_.units[i].Find(roles_.classes().number);
  if (r == nullptr || r->value >= numbers_.size()) return nullptr;
  const NumberValue& n = numbers_[r->value];
  return n.whole() ? &n : nullptr;
}

// A dash between two numbers in digits, or glued between two words.
bool CountGrammar::IsDash(size_t i) const {
  if (i + 1 >= chart_.units.size() || !Has(i - 1, kRoleNumber) || !Has(i + 1, kRoleNumber))
    return false;
  const Unit& unit = chart_.units[i];
  if (unit.end != unit.begin + 1 || text_[unit.begin] != u'-') return false;
  if (BeginsWithDigit(i - 1) != BeginsWithDigit(i + 1)) return false;
  return BeginsWithDigit(i - 1) || GluedWords(i);
}

// "two-three": words around a dash without blanks.
bool CountGrammar::GluedWords(size_t i) const {
  const auto& units = chart_.units;
  return units[i - 1].end == units[i].begin && units[i].end == units[i + 1].begin &&
         Has(i - 1, kRoleNum) && Has(i + 1, kRoleNum);
}

// "20-30", and no third part at either side; with blanks around the dash only behind "between".
bool CountGrammar::DashedRange(size_t at, bool between) const {
  const auto glued = [this](size_t i) {
    return i + 1 < chart_.units.size() && chart_.units[i].end == chart_.units[i + 1].begin;
  };
  if (!glued(at) || !glued(at + 1)) return between;
  const bool goes_on = glued(at + 2) && glued(at + 3) && Has(at + 4, kRoleDigits);
  const bool began = at > 1 && glued(at - 1) && glued(at - 2) && !Has(at - 1, kRoleAnd);
  return !goes_on && !began;
}

bool CountGrammar::SameNoun(size_t a, size_t b) const {
  if (!Has(a, kRoleCounted) || !Has(b, kRoleCounted)) return false;
  const auto letters = [this](size_t i) {
    const Unit& u = chart_.units[i];
    return text_.substr(u.begin, u.end - u.begin);
  };
  return letters(a) == letters(b);
}

// "20 persons to 30 persons": the second number; 0 where there is none.
size_t CountGrammar::AcrossNoun(size_t at, bool between) const {
  const RoleMask allowed = kRoleTo | (between ? kRoleAnd : RoleMask{0});
  if (!Has(at + 2, allowed) || NumberAt(at + 3) == nullptr || !SameNoun(at + 1, at + 4)) return 0;
  return !between && rises_ ? 0 : at + 3;
}

// The second number of a range whose first stands at `at`; 0 where there is none.
size_t CountGrammar::RangeMark(size_t at, bool between) const {
  const RoleMask mark = Mask(at + 1);
  if (mark & kRoleCounted) return AcrossNoun(at, between);
  if (IsDash(at + 1)) return DashedRange(at, between) ? at + 2 : 0;
  const RoleMask allowed = kRoleTo | kRoleOr | (between ? kRoleAnd : RoleMask{0});
  if (!(mark & allowed)) return 0;
  // "from 20 to 30" with a verb of rising is two counts ("the number of" may have swallowed the
  // "from").
  if (!between && (mark & kRoleTo) && rises_ && at > 0 && Has(at - 1, kRoleFrom | kRoleVague))
    return 0;
  size_t second = at + 2;
  if (QualifierAt(second, true) == Qualifier::kAbout) ++second;
  return SkipArticle(second, false);
}

std::optional<CountGrammar::Amount> CountGrammar::MakeRange(size_t at, size_t to,
                                                            bool adjacent_words) const {
  const NumberValue* a = NumberAt(at);
  const NumberValue* b = NumberAt(to);
  if (a == nullptr || b == nullptr) return std::nullopt;
  int64_t low = a->value;
  const int64_t high = adjacent_words ? WithHundreds(low, b->value) : b->value;
  // "20 to 30 thousand"
  const bool lent = a->scale == 1 && b->scale > 1 && low < high / b->scale;
  if (lent) low *= b->scale;
  if (low >= high || low < 0) return std::nullopt;
  if (adjacent_words && !AreNeighbours(a->value, lent ? high / b->scale : high))
    return std::nullopt;
  return Amount{to + 1, {.min = low, .max = high, .qualifier = Qualifier::kBetween}};
}

std::optional<CountGrammar::Amount> CountGrammar::Range(size_t at, bool between) const {
  if (NumberAt(at) == nullptr) return std::nullopt;
  if (const size_t to = RangeMark(at, between))
    return MakeRange(at, to, IsDash(at + 1) && GluedWords(at + 1));
  // "two three persons"
  const bool words = Has(at, kRoleNum) && NumberAt(at + 1) != nullptr && !BeginsWithDigit(at + 1);
  return words && !between ? MakeRange(at, at + 1, true) : std::nullopt;
}

// Not a word that only looks like a vague one with an ending; "some of them" is one.
bool CountGrammar::VagueForm(size_t at) const {
  const RoleMask mask = Mask(at);
  const Unit& unit = chart_.units[at];
  if ((mask & kRoleDef) && roles_.HasFlag(unit, roles_.classes().vague, "indefinite")) return false;
  if (!(mask & (kRoleNever | kRoleAccusative))) return true;
  return roles_.HasFlag(unit, roles_.classes().vague, "pronoun");
}

// "tens", "tens of thousands".
std::optional<CountGrammar::Amount> CountGrammar::Vague(size_t at) const {
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
  return Amount{end, VagueCount(*min, max)};
}

// "10s": a power of ten in digits with a plural ending.
std::optional<CountGrammar::Amount> CountGrammar::TensInDigits(size_t at) const {
  const NumberValue* n = Has(at, kRoleDigits) && Has(at + 1, kRolePlural) ? NumberAt(at) : nullptr;
  if (n == nullptr || (n->value != 10 && n->value != 100 && n->value != 1000)) return std::nullopt;
  Amount amount{at + 2, VagueCount(2 * n->value, 10 * n->value - 1)};
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

std::optional<CountGrammar::Amount> CountGrammar::AmountAt(size_t at) const {
  if (auto tens = TensInDigits(at)) return tens;
  if (auto range = Range(at, false)) return range;
  if (const NumberValue* n = NumberAt(at)) {
    // "20 to 30 percent": no count either side.
    const size_t to = RangeMark(at, false);
    if (to != 0 && Has(to, kRoleNumber) && Has(to, kRolePercent)) return std::nullopt;
    // "20 and 30 percent"
    if (Has(at + 1, kRoleAnd) && Has(at + 2, kRoleNumber) && Has(at + 2, kRolePercent))
      return std::nullopt;
    if (IsPartOfChain(roles_, text_, chart_, at)) return std::nullopt;
    return Amount{at + 1, Exactly(n->value)};
  }
  if (Has(at, kRoleNumber)) return std::nullopt;
  if (auto vague = Vague(at)) return vague;
  if (IsOneOf(at)) return Amount{at + 1, Exactly(1)};
  if (IsNobody(at)) return Amount{at + 1, Exactly(0)};
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
  const auto amount = between ? Range(first, true) : AmountAt(first);
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
