#include "compare/retold.h"

#include <algorithm>

#include "compare/article_of.h"
#include "compare/figure.h"

namespace rasad {
namespace {

bool IsTold(const Statement& s) {
  return !s.is_event && (s.assertion == Assertion::kAffirmed || s.assertion == Assertion::kAlleged);
}

bool AreOfOneTime(const Statement& s, const Statement& t) {
  constexpr Day kFew = 2;
  return s.days && t.days && s.days->from - t.days->to <= kFew && t.days->from - s.days->to <= kFew;
}

bool AreOfTwoPlaces(const Statement& s, const Statement& t) {
  return s.place && t.place && s.place->id != t.place->id;
}

// Two bodies may each name a figure or a deed of its own and mean one thing; a paper doesn't
// dispute itself, nor whom it quotes on a part of the town.
bool SpeaksFor(const Statement& s, const Statement& own) {
  return s.claimed_by.id.empty() || VoiceOf(s) == VoiceOf(own) ||
         (own.claimed_by.id.empty() && AreOfTwoPlaces(s, own));
}

}  // namespace

// One harm, one figure, and people who may be the same.
bool Retold::AreAlike(const Statement& s, const Statement& t) const {
  return IsTold(s) && IsTold(t) && s.harm == t.harm && SameFigure(s.count, t.count) &&
         AreOfOneTime(s, t) && !classes_.Excludes(s.victims, t.victims) && s.place && t.place &&
         s.place->country == t.place->country;
}

// Chance makes pairs of small numbers.
bool Retold::Gives(uint32_t article_of, uint32_t claim) const {
  constexpr int64_t kTelling = 3;
  const Statement& own = statements_[article_of];
  const auto [begin, end] = ArticleOf(statements_, article_of);
  for (uint32_t i = begin; i < end; ++i) {
    const Statement& s = statements_[i];
    if (i != article_of && IntervalOf(s.count).low >= kTelling && SpeaksFor(s, own) &&
        AreAlike(s, statements_[claim]))
      return true;
  }
  return false;
}

// Another toll of the same people, told of the same event.
bool Retold::IsTollBeside(uint32_t claim, uint32_t own) const {
  constexpr int64_t kTelling = 5;
  const Statement& s = statements_[claim];
  const Statement& o = statements_[own];
  return claim != own && IsTold(s) && s.harm == o.harm && s.event == o.event && s.part_of.empty() &&
         s.victims == o.victims && IntervalOf(s.count).low >= kTelling &&
         !SameFigure(s.count, o.count);
}

bool Retold::Share(uint32_t a, uint32_t b) const {
  const auto [begin, end] = ArticleOf(statements_, a);
  const auto [first, last] = ArticleOf(statements_, b);
  for (uint32_t i = begin; i < end; ++i) {
    if (!IsTollBeside(i, a)) continue;
    for (uint32_t j = first; j < last; ++j) {
      if (IsTollBeside(j, b) && AreAlike(statements_[i], statements_[j])) return true;
    }
  }
  return false;
}

bool Retold::HasOther(uint32_t a, uint32_t b) const {
  constexpr int64_t kTelling = 5;
  const Statement& own = statements_[a];
  const Statement& other = statements_[b];
  if (own.event.empty() || other.event.empty()) return false;
  const auto [begin, end] = ArticleOf(statements_, a);
  const auto [first, last] = ArticleOf(statements_, b);
  for (uint32_t j = first; j < last; ++j) {
    const Statement& t = statements_[j];
    if (t.is_event || t.event != other.event || IntervalOf(t.count).low < kTelling) continue;
    for (uint32_t i = begin; i < end; ++i) {
      const Statement& s = statements_[i];
      if (!s.event.empty() && s.event != own.event && SpeaksFor(s, own) && AreAlike(s, t))
        return true;
    }
  }
  return false;
}

}  // namespace rasad
