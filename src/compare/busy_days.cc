#include "compare/busy_days.h"

#include <algorithm>

#include "compare/buckets.h"
#include "compare/figure.h"
#include "compare/occurrence.h"
#include "compare/relation.h"

namespace rasad {
namespace {

// Of something that happened within a day or two. Chance makes two of small numbers.
bool IsTollOfDay(const Statement& s, uint32_t place) {
  constexpr int64_t kSomeToll = 3;
  constexpr Day kBrief = 2;
  return !s.is_event && place != kNowhere && s.days && s.days_from != Origin::kPublished &&
         PeriodLength(*s.days) <= kBrief && s.part_of.empty() && s.same_as.empty() &&
         !s.event.empty() && !s.rises && s.assertion == Assertion::kAffirmed &&
         s.count.qualifier != Qualifier::kVague && IntervalOf(s.count).low >= kSomeToll;
}

bool AreTwo(const Statement& s, const Statement& t) {
  const bool places =
      s.place_from == Origin::kOwn && t.place_from == Origin::kOwn && s.place->id != t.place->id;
  return s.harm == t.harm && s.event != t.event && (places || VoiceOf(s) == VoiceOf(t)) &&
         s.days->from <= t.days->to && t.days->from <= s.days->to &&
         !CanBothBeTrue(s.count, t.count);
}

}  // namespace

BusyDays::BusyDays(const std::vector<Statement>& statements, const std::vector<uint32_t>& places,
                   const PlaceIndex& index) {
  for (uint32_t i = 0; i < statements.size(); ++i) {
    if (!IsTollOfDay(statements[i], places[i])) continue;
    for (uint32_t j = i + 1;
         j < statements.size() && statements[j].article == statements[i].article; ++j) {
      if (!IsTollOfDay(statements[j], places[j]) || !AreTwo(statements[i], statements[j])) continue;
      AddCommon(index, places[i], places[j], *statements[i].days);
      AddCommon(index, places[i], places[j], *statements[j].days);
    }
  }
}

// Two quarters of a city make the city busy, but neither of them.
void BusyDays::AddCommon(const PlaceIndex& index, uint32_t a, uint32_t b, const DayRange& days) {
  for (const PlaceIndex::Neighbour& near : index.SameOrAround(a)) {
    if (near.relation != Relation::kSame || index.Relate(near.place, b) != Relation::kSame)
      continue;
    for (Day d = days.from; d <= days.to; ++d) busy_.insert(BucketKey(near.place, d));
  }
}

bool BusyDays::Has(uint32_t place, const DayRange& days) const {
  if (place == kNowhere || !IsShort(days)) return false;
  for (Day d = days.from; d <= days.to; ++d) {
    if (busy_.count(BucketKey(place, d))) return true;
  }
  return false;
}

}  // namespace rasad
