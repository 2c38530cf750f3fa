#include "compare/pairing.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <unordered_map>

#include "compare/buckets.h"
#include "compare/crowd.h"

namespace rasad {
namespace {

constexpr Day kOtherDays = 2;          // as in kinship.cc
constexpr Day kSumOfDays = 2;          // a longer period is what figures were added up over
constexpr int64_t kTellingNumber = 5;  // a figure that two occurrences don't share by chance

using Map = std::unordered_map<uint64_t, std::vector<uint32_t>>;

class Pairer {
 public:
  Pairer(const std::vector<Statement>& statements, const std::vector<Occurrence>& occurrences,
         const PlaceIndex& places, const VictimClasses& classes, const Crowding& crowding)
      : statements_(statements),
        occurrences_(occurrences),
        places_(places),
        classes_(classes),
        crowding_(crowding),
        crowds_(statements, occurrences, crowding.speakers) {
    for (uint32_t i = 0; i < occurrences.size(); ++i) {
      if (crowds_.Rank(i) < crowding_.speakers) Insert(i);
      if (crowds_.Rank(i) < crowding_.speakers) InsertAcrossPlaces(i);
    }
  }

  Pairs Run() {
    for (uint32_t i = 0; i < occurrences_.size(); ++i) {
      if (crowds_.Rank(i) != Crowds::kSilent) Visit(i);
    }
    for (const auto& [key, members] : across_) VisitAcross(members);
    std::sort(pairs_.met.begin(), pairs_.met.end(), Before);
    const auto same = [](const auto& x, const auto& y) { return x.a == y.a && x.b == y.b; };
    pairs_.met.erase(std::unique(pairs_.met.begin(), pairs_.met.end(), same), pairs_.met.end());
    pairs_.repeats = crowds_.repeats();
    return std::move(pairs_);
  }

 private:
  // A pair may be met both as neighbours and across places; the closer relation stands.
  static bool Before(const OccurrencePair& x, const OccurrencePair& y) {
    return std::tuple(x.a, x.b, x.place == Relation::kApart) <
           std::tuple(y.a, y.b, y.place == Relation::kApart);
  }

  const DayRange& DaysOf(uint32_t o) const { return *occurrences_[o].days; }

  void Insert(uint32_t i) {
    const DayRange& days = DaysOf(i);
    const uint32_t place = occurrences_[i].place;
    if (IsShort(days)) {
      for (Day d = days.from; d <= days.to; ++d) days_[BucketKey(place, d)].push_back(i);
    } else {
      for (int32_t m = MonthOf(days.from); m <= MonthOf(days.to); ++m)
        months_[BucketKey(place, m)].push_back(i);
    }
  }

  void InsertAcrossPlaces(uint32_t i) {
    const Occurrence& o = occurrences_[i];
    const StatementPlace& place = places_.place(o.place);
    if (!IsShort(*o.days) || o.sub_type.empty() || !places_.IsNarrow(o.place)) return;
    const auto text = [](std::string_view t) { return std::hash<std::string_view>()(t); };
    for (Day d = o.days->from; d <= o.days->to; ++d) {
      const uint64_t key =
          Mix(Mix(text(place.country), static_cast<uint32_t>(d)), text(o.sub_type));
      for (const StatementActor* doer : o.doers) across_[Mix(key, text(doer->id))].push_back(i);
      for (const auto& [harm, number] : o.figures) {
        if (number < kTellingNumber) continue;
        const uint64_t figure = Mix(static_cast<uint64_t>(harm), static_cast<uint64_t>(number));
        across_[Mix(key, figure)].push_back(i);
      }
    }
  }

  void Visit(uint32_t i) {
    const Occurrence& o = occurrences_[i];
    for (const PlaceIndex::Neighbour& near : places_.SameOrAround(o.place)) {
      const Day margin = near.relation == Relation::kSame ? kOtherDays : 0;
      if (IsShort(*o.days)) {
        for (Day d = o.days->from - margin; d <= o.days->to + margin; ++d)
          MeetAll(i, days_, BucketKey(near.place, d), near.relation);
      }
      for (int32_t m = MonthOf(o.days->from); m <= MonthOf(o.days->to); ++m)
        MeetAll(i, months_, BucketKey(near.place, m), near.relation);
    }
  }

  void MeetAll(uint32_t i, const Map& map, uint64_t key, Relation place) {
    const auto found = map.find(key);
    if (found == map.end()) return;
    for (const uint32_t other : found->second) Meet(i, other, place);
  }

  void VisitAcross(const std::vector<uint32_t>& members) {
    if (members.size() > crowding_.telling) return;
    for (const uint32_t a : members) {
      for (const uint32_t b : members) {
        if (a < b &&
            places_.Relate(occurrences_[a].place, occurrences_[b].place) == Relation::kApart)
          Meet(a, b, Relation::kApart);
      }
    }
  }

  bool OfOneArticle(uint32_t a, uint32_t b) const {
    return statements_[occurrences_[a].leading].article ==
           statements_[occurrences_[b].leading].article;
  }

  bool MayMeet(uint32_t a, uint32_t b) const {
    const uint32_t x = crowds_.Rank(a);
    const uint32_t y = crowds_.Rank(b);
    return a != b && (std::max(x, y) < crowding_.speakers || std::min(x, y) < crowding_.leaders);
  }

  void Meet(uint32_t a, uint32_t b, Relation place) {
    if (!MayMeet(a, b) || OfOneArticle(a, b)) return;
    if (a > b) {
      std::swap(a, b);
      place = Reversed(place);
    }
    const Occurrence& x = occurrences_[a];
    const Occurrence& y = occurrences_[b];
    const Kinship kin = RelateOccurrences(x, y, places_, place, classes_);
    const OccurrencePair pair{a, b, place, kin};
    if (kin.With(PointsForCompany(pair, occurrences_)) == Tie::kNone && !Contains(x, y, place))
      return;
    pairs_.met.push_back(pair);
  }

  const std::vector<Statement>& statements_;
  const std::vector<Occurrence>& occurrences_;
  const PlaceIndex& places_;
  const VictimClasses& classes_;
  const Crowding crowding_;
  const Crowds crowds_;
  Map days_;
  Map months_;
  Map across_;
  Pairs pairs_;
};

}  // namespace

bool Contains(const Occurrence& a, const Occurrence& b, Relation place) {
  if (place == Relation::kApart || a.days_guessed || b.days_guessed) return false;
  const Relation days = RelateDays(*a.days, *b.days);
  if (days == Relation::kApart) return false;
  if (place != Relation::kSame || days != Relation::kSame) return true;
  return a.days->to - a.days->from >= kSumOfDays;
}

// Who denies something tells little of it.
int PointsForCompany(const OccurrencePair& p, const std::vector<Occurrence>& occurrences) {
  const bool denial = occurrences[p.a].denies != occurrences[p.b].denies;
  if (p.kin.possible == Tie::kOtherDay) return kForCompany + 1;
  return denial ? kForCompany + 2 : kForCompany;
}

Pairs PairOccurrences(const std::vector<Statement>& statements,
                      const std::vector<Occurrence>& occurrences, const PlaceIndex& places,
                      const VictimClasses& classes, const Crowding& crowding) {
  return Pairer(statements, occurrences, places, classes, crowding).Run();
}

}  // namespace rasad
