#include "quantity/count_range.h"

#include "quantity/qualifier.h"

namespace rasad {
namespace {

// What people say in one breath: "two three", "ten fifteen", "thirty forty", "two, three hundred".
bool AreNeighbours(int64_t low, int64_t high) {
  const int64_t step = high - low;
  if (step <= 2 || (step == 5 && low % 5 == 0)) return true;
  return (step == 10 || step == 100 || step == 1000) && low % step == 0;
}

// "a hundred and fifty, sixty", "twenty-five, six": what is said once holds for both. The second
// number in full.
int64_t InFull(int64_t low, int64_t high) {
  for (int64_t base : {10, 100, 1000}) {
    const int64_t rest = low % base;
    if (low >= base && high < base && rest != 0 && rest < high) return low - rest + high;
  }
  return high;
}

}  // namespace

// A dash between two numbers in digits, or glued between two words.
bool RangeGrammar::IsDash(size_t i) const {
  if (i + 1 >= chart_.units.size() || !Has(i - 1, kRoleNumber) || !Has(i + 1, kRoleNumber))
    return false;
  const Unit& unit = chart_.units[i];
  if (unit.end != unit.begin + 1 || text_[unit.begin] != u'-') return false;
  if (BeginsWithDigit(i - 1) != BeginsWithDigit(i + 1)) return false;
  return BeginsWithDigit(i - 1) || GluedWords(i);
}

// "two-three": words around a dash without blanks.
bool RangeGrammar::GluedWords(size_t i) const {
  const auto& units = chart_.units;
  return units[i - 1].end == units[i].begin && units[i].end == units[i + 1].begin &&
         Has(i - 1, kRoleNum) && Has(i + 1, kRoleNum);
}

// "20-30", and no third part at either side; with blanks around the dash only behind "between".
bool RangeGrammar::DashedRange(size_t at, bool between) const {
  const auto glued = [this](size_t i) {
    return i + 1 < chart_.units.size() && chart_.units[i].end == chart_.units[i + 1].begin;
  };
  if (!glued(at) || !glued(at + 1)) return between;
  const bool goes_on = glued(at + 2) && glued(at + 3) && Has(at + 4, kRoleDigits);
  const bool began = at > 1 && glued(at - 1) && glued(at - 2) && !Has(at - 1, kRoleAnd);
  return !goes_on && !began;
}

bool RangeGrammar::SameNoun(size_t a, size_t b) const {
  if (!Has(a, kRoleCounted) || !Has(b, kRoleCounted)) return false;
  const auto letters = [this](size_t i) {
    const Unit& u = chart_.units[i];
    return text_.substr(u.begin, u.end - u.begin);
  };
  return letters(a) == letters(b);
}

// "20 persons to 30 persons": the second number; 0 where there is none.
size_t RangeGrammar::AcrossNoun(size_t at, bool between) const {
  const RoleMask allowed = kRoleTo | (between ? kRoleAnd : RoleMask{0});
  if (!Has(at + 2, allowed) || NumberAt(at + 3) == nullptr || !SameNoun(at + 1, at + 4)) return 0;
  return !between && rises_ ? 0 : at + 3;
}

// The second number of a range whose first stands at `at`; 0 where there is none.
size_t RangeGrammar::SecondNumber(size_t at, bool between) const {
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

std::optional<CountAmount> RangeGrammar::MakeRange(size_t at, size_t to,
                                                   bool adjacent_words) const {
  const NumberValue* a = NumberAt(at);
  const NumberValue* b = NumberAt(to);
  if (a == nullptr || b == nullptr) return std::nullopt;
  int64_t low = a->value;
  const int64_t high = adjacent_words ? InFull(low, b->value) : b->value;
  // "20 to 30 thousand"
  const bool lent = a->scale == 1 && b->scale > 1 && low < high / b->scale;
  if (lent) low *= b->scale;
  if (low >= high || low < 0) return std::nullopt;
  if (adjacent_words && !AreNeighbours(a->value, lent ? high / b->scale : high))
    return std::nullopt;
  return CountAmount{to + 1, {.min = low, .max = high, .qualifier = Qualifier::kBetween}};
}

std::optional<CountAmount> RangeGrammar::Parse(size_t at, bool between) const {
  if (NumberAt(at) == nullptr) return std::nullopt;
  if (const size_t to = SecondNumber(at, between))
    return MakeRange(at, to, IsDash(at + 1) && GluedWords(at + 1));
  // "two three persons"
  const bool words =
      !BeginsWithDigit(at) && NumberAt(at + 1) != nullptr && !BeginsWithDigit(at + 1);
  return words && !between ? MakeRange(at, at + 1, true) : std::nullopt;
}

}  // namespace rasad
