#include "compare/tolls.h"

#include <algorithm>

#include "compare/figure.h"
#include "compare/relation.h"

namespace rasad {
namespace {

// A figure for the city is no part of one for the street.
bool AreOfTwoPlaces(const Statement& s, const Statement& t) {
  return s.place && t.place && s.place_from == Origin::kOwn && t.place_from == Origin::kOwn &&
         s.place->id != t.place->id;
}

bool IsBeside(const Statement& s, const Statement& larger, const VictimClasses& classes) {
  constexpr uint32_t kBeside = 100;  // code points
  const bool two_voices = !s.claimed_by.id.empty() && !larger.claimed_by.id.empty() &&
                          s.claimed_by.id != larger.claimed_by.id;
  return !larger.is_event && !AreOfTwoPlaces(s, larger) && larger.harm == s.harm &&
         larger.assertion == s.assertion && larger.days == s.days && !two_voices &&
         !classes.Excludes(larger.victims, s.victims) &&
         std::max(s.start, larger.start) - std::min(s.start, larger.start) <= kBeside &&
         larger.part_of.empty() && !larger.rises &&
         IntervalOf(larger.count).low > IntervalOf(s.count).low;
}

bool IsCounted(const Statement& s, const Statement& like) {
  const bool meet =
      s.days && like.days && s.days->from <= like.days->to && like.days->from <= s.days->to;
  return meet && !s.is_event && s.harm == like.harm && s.assertion == Assertion::kAffirmed &&
         s.part_of.empty() && s.count.unit == like.count.unit &&
         s.count.qualifier == Qualifier::kExact && !s.repeats;
}

// "No civilian was killed, but eleven fighters."
bool IsOfThose(const Statement& some, const Statement& nobody, const VictimClasses& classes) {
  const bool others = !nobody.affiliation.empty() && nobody.affiliation != some.affiliation;
  return !others && classes.Includes(nobody.victims, some.victims);
}

}  // namespace

// Who tells of somebody harmed means by "nobody" another house.
bool Tolls::Exceeds(const Statement& s, const Statement& other) const {
  if (other.is_event || other.rises || IntervalOf(other.count).low <= IntervalOf(s.count).low)
    return false;
  if (IsNobody(s.count))
    return IsOfThose(other, s, classes_) && RelateHarm(s.harm, other.harm) != Relation::kApart;
  return !AreOfTwoPlaces(s, other) && other.harm == s.harm && other.assertion == s.assertion &&
         VoiceOf(s) == VoiceOf(other) && classes_.Includes(other.victims, s.victims) &&
         classes_.Includes(s.victims, other.victims);
}

bool Tolls::IsToll(const Occurrence& of, uint32_t claim) const {
  const Statement& s = statements_[claim];
  const auto exceeds = [&](uint32_t other) { return Exceeds(s, statements_[other]); };
  if (std::any_of(of.statements.begin(), of.statements.end(), exceeds)) return false;
  if (!s.part_of.empty()) return true;
  const auto [begin, end] = ArticleOf(claim);
  const bool beside = std::any_of(statements_.begin() + begin, statements_.begin() + end,
                                  [&](const Statement& t) { return IsBeside(s, t, classes_); });
  return !beside && !IsSummand(claim);
}

// "20 killed in Baghdad ... 18 in one attack, and two in another": chance makes sums of small
// numbers.
bool Tolls::IsSummand(uint32_t claim) const {
  constexpr int64_t kTellingSum = 5;
  const Statement& s = statements_[claim];
  const auto [begin, end] = ArticleOf(claim);
  std::vector<int64_t> figures;
  for (uint32_t i = begin; i < end; ++i) {
    if (i != claim && IsCounted(statements_[i], s) && !AreOfTwoPlaces(s, statements_[i]))
      figures.push_back(IntervalOf(statements_[i].count).low);
  }
  const int64_t own = IntervalOf(s.count).low;
  if (!IsCounted(s, s) || own == 0) return false;
  return std::any_of(figures.begin(), figures.end(), [&](int64_t other) {
    const int64_t sum = own + other;
    return other > 0 && sum >= kTellingSum &&
           std::find(figures.begin(), figures.end(), sum) != figures.end();
  });
}

int64_t Tolls::SumBeside(uint32_t claim) const {
  constexpr uint32_t kList = 60;  // code points
  const Statement& s = statements_[claim];
  const auto [begin, end] = ArticleOf(claim);
  int64_t sum = 0;
  for (uint32_t i = begin; i < end; ++i) {
    const Statement& t = statements_[i];
    const bool near = std::max(s.start, t.start) - std::min(s.start, t.start) <= kList;
    if (near && IsCounted(t, s) && t.claimed_by.id == s.claimed_by.id)
      sum += IntervalOf(t.count).low;
  }
  return sum;
}

bool Tolls::AddUpAlike(uint32_t a, uint32_t b) const {
  const int64_t x = SumBeside(a);
  const int64_t y = SumBeside(b);
  const bool more =
      x > IntervalOf(statements_[a].count).low || y > IntervalOf(statements_[b].count).low;
  return more && x == y;
}

std::pair<uint32_t, uint32_t> Tolls::ArticleOf(uint32_t claim) const {
  const std::string& article = statements_[claim].article;
  uint32_t begin = claim;
  while (begin > 0 && statements_[begin - 1].article == article) --begin;
  uint32_t end = claim + 1;
  while (end < statements_.size() && statements_[end].article == article) ++end;
  return {begin, end};
}

}  // namespace rasad
