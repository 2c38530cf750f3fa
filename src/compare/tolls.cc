#include "compare/tolls.h"

#include <algorithm>

#include "compare/article_of.h"
#include "compare/figure.h"
#include "compare/kinds.h"
#include "compare/place_index.h"
#include "compare/relation.h"

namespace rasad {
namespace {

// A figure for the city is no part of one for the street.
bool AreOfTwoPlaces(const Statement& s, const Statement& t) {
  return s.place && t.place && s.place_from == Origin::kOwn && t.place_from == Origin::kOwn &&
         s.place->id != t.place->id;
}

constexpr uint32_t kList = 60;    // code points between what is counted in one list
constexpr uint32_t kJoined = 40;  // and what is joined by an "and"

bool AreWithin(uint32_t reach, const Statement& s, const Statement& t) {
  return s.in_title == t.in_title &&
         std::max(s.start, t.start) - std::min(s.start, t.start) <= reach;
}

bool IsBeside(const Statement& s, const Statement& larger, const VictimClasses& classes) {
  constexpr uint32_t kBeside = 100;  // code points
  const bool two_voices = !s.claimed_by.id.empty() && !larger.claimed_by.id.empty() &&
                          s.claimed_by.id != larger.claimed_by.id;
  return !larger.is_event && !AreOfTwoPlaces(s, larger) && larger.harm == s.harm &&
         larger.assertion == s.assertion && larger.days == s.days && !two_voices &&
         !classes.Excludes(larger.victims, s.victims) && AreWithin(kBeside, s, larger) &&
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

// Counted right beside it in the same voice, but not the same again.
bool IsListedWith(const Statement& t, const Statement& s) {
  return !t.is_event && t.harm == s.harm && t.part_of.empty() && s.part_of.empty() && !t.repeats &&
         !t.rises && !s.rises && t.count.unit == s.count.unit &&
         t.count.qualifier != Qualifier::kVague && t.assertion == s.assertion &&
         t.claimed_by.id == s.claimed_by.id && AreWithin(kJoined, s, t);
}

// "No civilian was killed, but eleven fighters."
bool IsOfThose(const Statement& some, const Statement& nobody, const VictimClasses& classes) {
  const bool others = !nobody.affiliation.empty() && nobody.affiliation != some.affiliation;
  return !others && classes.Includes(nobody.victims, some.victims);
}

// "8 killed, said the ministry. 4 had been counted before": told behind it, and by no other voice.
bool Supersedes(const Statement& t, const Statement& s, const VictimClasses& classes) {
  const bool counted = t.rises || (!t.claimed_by.id.empty() && s.claimed_by.id.empty());
  const bool voice = s.claimed_by.id.empty() || s.claimed_by.id == t.claimed_by.id;
  const bool event = t.event == s.event || t.event.empty() || s.event.empty();
  return !t.is_event && counted && voice && event && t.harm == s.harm && t.part_of.empty() &&
         (t.in_title || t.start < s.start) && !classes.Excludes(s.victims, t.victims) &&
         IntervalOf(t.count).low > IntervalOf(s.count).low;
}

}  // namespace

bool IsOfSeveral(const Statement& claim) {
  return claim.told_as == "several" || claim.told_as == "period";
}

bool IsDeedInWidePlace(const Statement& claim) {
  const bool daily = IsDailyKind(claim.event_type, claim.sub_type);
  const int wide = claim.event_type == "Accident" ? 3 : 4;
  return !claim.event.empty() && !daily && claim.event_type != "Natural disaster" &&
         !IsOfSeveral(claim) && claim.days->from == claim.days->to &&
         PlacePrecision(claim.place->kind) >= wide;
}

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
  if (s.told_as == "earlier" || s.told_as == "some") return false;
  const auto exceeds = [&](uint32_t other) { return Exceeds(s, statements_[other]); };
  if (std::any_of(of.statements.begin(), of.statements.end(), exceeds)) return false;
  if (!s.part_of.empty()) return true;
  const auto [begin, end] = ArticleOf(statements_, claim);
  const bool beside = std::any_of(statements_.begin() + begin, statements_.begin() + end,
                                  [&](const Statement& t) { return IsBeside(s, t, classes_); });
  return !beside && !IsSummand(claim);
}

// "20 killed in Baghdad ... 18 in one attack, and two in another": chance makes sums of small
// numbers.
bool Tolls::IsSummand(uint32_t claim) const {
  constexpr int64_t kTellingSum = 5;
  const Statement& s = statements_[claim];
  const auto [begin, end] = ArticleOf(statements_, claim);
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
  const Statement& s = statements_[claim];
  const auto [begin, end] = ArticleOf(statements_, claim);
  int64_t sum = 0;
  for (uint32_t i = begin; i < end; ++i) {
    const Statement& t = statements_[i];
    if (AreWithin(kList, s, t) && IsCounted(t, s) && t.claimed_by.id == s.claimed_by.id)
      sum += IntervalOf(t.count).low;
  }
  return sum;
}

bool Tolls::IsOneOfList(uint32_t claim, uint32_t whole) const {
  const Statement& s = statements_[claim];
  const Statement& all = statements_[whole];
  const auto [begin, end] = ArticleOf(statements_, claim);
  const int64_t own = IntervalOf(s.count).low;
  int64_t sum = own;
  for (uint32_t i = begin; i < end; ++i) {
    const Statement& t = statements_[i];
    if (i != claim && IsListedWith(t, s) && classes_.Includes(all.victims, t.victims))
      sum += IntervalOf(t.count).low;
  }
  const int64_t told = IntervalOf(all.count).low;
  return sum > own && told > own && told <= sum;
}

bool Tolls::AddUpAlike(uint32_t a, uint32_t b) const {
  const int64_t x = SumBeside(a);
  const int64_t y = SumBeside(b);
  const bool more =
      x > IntervalOf(statements_[a].count).low || y > IntervalOf(statements_[b].count).low;
  return more && x == y;
}

bool Tolls::Counts(uint32_t article_of, int64_t number) const {
  const auto [begin, end] = ArticleOf(statements_, article_of);
  return std::any_of(
      statements_.begin() + begin, statements_.begin() + end, [&](const Statement& t) {
        return IsCounted(t, statements_[article_of]) && IntervalOf(t.count).low == number;
      });
}

bool Tolls::AddUpToATotal(uint32_t a, uint32_t b) const {
  constexpr int64_t kTellingSum = 5;
  const int64_t x = IntervalOf(statements_[a].count).low;
  const int64_t y = IntervalOf(statements_[b].count).low;
  return x > 0 && y > 0 && x + y >= kTellingSum && (Counts(a, x + y) || Counts(b, x + y));
}

bool Tolls::HasBeside(uint32_t claim) const {
  return SumBeside(claim) > IntervalOf(statements_[claim].count).low;
}

bool Tolls::IsSuperseded(uint32_t claim) const {
  const Statement& s = statements_[claim];
  const auto [begin, end] = ArticleOf(statements_, claim);
  return s.part_of.empty() && !s.in_title &&
         std::any_of(statements_.begin() + begin, statements_.begin() + end,
                     [&](const Statement& t) { return Supersedes(t, s, classes_); });
}

}  // namespace rasad
