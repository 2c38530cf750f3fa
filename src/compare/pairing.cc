#include "compare/pairing.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "compare/buckets.h"
#include "compare/crowd.h"

namespace rasad {
namespace {

constexpr Day kOtherDays = 2;          // as in kinship.cc
constexpr int64_t kTellingNumber = 5;  // a figure that two occurrences don't share by chance

using Map = std::unordered_map<uint64_t, std::vector<uint32_t>>;

// Whether one's scope lies in the other's, so that a part can be held against a whole.
bool Contains(const Occurrence& a, const Occurrence& b, Relation place) {
  if (place == Relation::kApart || a.days_guessed || b.days_guessed) return false;
  const Relation days = RelateDays(*a.days, *b.days);
  if (days == Relation::kApart) return false;
  return place != Relation::kSame || days != Relation::kSame;
}

// Who denies something tells little of it.
int ForCompany(const OccurrencePair& p, const std::vector<Occurrence>& occurrences) {
  const bool denial = occurrences[p.a].denies != occurrences[p.b].denies;
  if (p.kin.possible == Tie::kOtherDay) return kForCompany + 1;
  return denial ? kForCompany + 2 : kForCompany;
}

// Small numbers that lie close to each other must not give the same.
uint64_t Mix(uint64_t h, uint64_t value) {
  constexpr uint64_t kOdd = 0x9E3779B97F4A7C15ULL;
  h = (h + 1) * kOdd;
  h = ((h ^ (h >> 32)) + value) * kOdd;
  return h ^ (h >> 29);
}

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
    if (!IsShort(*o.days) || o.sub_type.empty() || !places_.IsLocal(o.place)) return;
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
    if (kin.With(ForCompany(pair, occurrences_)) == Tie::kNone && !Contains(x, y, place)) return;
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

// Which article, and which voice in it, an occurrence is told by; and as which kind of event. What
// a voice denies and what it tells instead are two versions of one thing.
struct Teller {
  uint32_t article = 0;
  uint32_t voice = 0;
  uint32_t kind = 0;
};

std::vector<Teller> TellersOf(const std::vector<Statement>& statements,
                              const std::vector<Occurrence>& occurrences) {
  std::vector<Teller> tellers;
  tellers.reserve(occurrences.size());
  std::map<std::string_view, uint32_t> voices;  // of one article
  std::map<std::string_view, uint32_t> kinds;
  std::string_view last;
  Teller teller;
  for (const Occurrence& o : occurrences) {
    const Statement& s = statements[o.leading];
    if (s.article != last) {
      ++teller.article;
      voices.clear();
    }
    last = s.article;
    const auto voice =
        static_cast<uint32_t>(voices.emplace(s.claimed_by.id, voices.size()).first->second);
    teller.voice = 2 * voice + (o.denies ? 1 : 0);
    teller.kind = kinds.emplace(o.sub_type, kinds.size() + 1).first->second;
    tellers.push_back(teller);
  }
  return tellers;
}

// The most points that an occurrence has with anything that one voice tells in another article, or
// that is told there as one kind of event.
class BestPoints {
 public:
  explicit BestPoints(const std::vector<Teller>& tellers) : tellers_(tellers) {}

  void Offer(uint32_t occurrence, uint32_t other, const Kinship& kin) {
    for (const bool by_kind : {false, true}) {
      if (by_kind && kin.tie != Tie::kOne) continue;  // another version, not another occurrence
      int& best = best_[KeyOf(occurrence, other, by_kind)];
      best = std::max(best, kin.points);
    }
  }
  bool IsBest(uint32_t occurrence, uint32_t other, const Kinship& kin) const {
    return best_.at(KeyOf(occurrence, other, false)) == kin.points &&
           (kin.tie != Tie::kOne || best_.at(KeyOf(occurrence, other, true)) == kin.points);
  }

 private:
  using Key = std::tuple<uint32_t, uint32_t, int64_t>;
  struct Hash {
    size_t operator()(const Key& key) const {
      const auto& [o, article, teller] = key;
      return Mix(Mix(o, article), static_cast<uint64_t>(teller));
    }
  };

  Key KeyOf(uint32_t occurrence, uint32_t other, bool by_kind) const {
    const Teller& teller = tellers_[other];
    const int64_t which = by_kind ? -int64_t{teller.kind} : int64_t{teller.voice};
    return {occurrence, teller.article, which};
  }

  const std::vector<Teller>& tellers_;
  std::unordered_map<Key, int, Hash> best_;
};

// Ties of two articles, by the country and the first day. Company is of one country and a few days,
// so that it never reaches beyond a block.
class Company {
 public:
  Company(const std::vector<Statement>& statements, const std::vector<Occurrence>& occurrences,
          const std::vector<Teller>& tellers)
      : statements_(statements), occurrences_(occurrences), tellers_(tellers) {}

  void Add(const OccurrencePair& p) { ties_[KeyOf(p)].push_back(occurrences_[p.a].days->from); }
  bool Has(const OccurrencePair& p) const {
    constexpr Day kFew = 4;
    const auto found = ties_.find(KeyOf(p));
    return found != ties_.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](Day day) {
             return std::abs(day - occurrences_[p.a].days->from) <= kFew;
           });
  }

 private:
  uint64_t KeyOf(const OccurrencePair& p) const {
    const auto& place = statements_[occurrences_[p.a].leading].place;
    const uint64_t articles =
        BucketKey(tellers_[p.a].article, static_cast<int32_t>(tellers_[p.b].article));
    return Mix(articles, place ? std::hash<std::string>()(place->country) : 0);
  }

  const std::vector<Statement>& statements_;
  const std::vector<Occurrence>& occurrences_;
  const std::vector<Teller>& tellers_;
  std::unordered_map<uint64_t, std::vector<Day>> ties_;
};

void TieInCompany(Company company, const std::vector<Occurrence>& occurrences,
                  std::vector<OccurrencePair>* pairs) {
  for (const OccurrencePair& p : *pairs) {
    if (p.kin.tie == Tie::kOne) company.Add(p);
  }
  for (OccurrencePair& p : *pairs) {
    if (p.place != Relation::kSame || !company.Has(p)) continue;
    if (p.kin.tie == Tie::kNone) p.kin.tie = p.kin.With(ForCompany(p, occurrences));
  }
}

void KeepBest(const std::vector<Teller>& tellers, std::vector<OccurrencePair>* pairs) {
  BestPoints best(tellers);
  for (const OccurrencePair& p : *pairs) {
    if (p.kin.tie == Tie::kNone) continue;
    best.Offer(p.a, p.b, p.kin);
    best.Offer(p.b, p.a, p.kin);
  }
  const auto loses = [&](const OccurrencePair& p) {
    return p.kin.tie != Tie::kNone &&
           !(best.IsBest(p.a, p.b, p.kin) && best.IsBest(p.b, p.a, p.kin));
  };
  pairs->erase(std::remove_if(pairs->begin(), pairs->end(), loses), pairs->end());
}

}  // namespace

Pairs PairOccurrences(const std::vector<Statement>& statements,
                      const std::vector<Occurrence>& occurrences, const PlaceIndex& places,
                      const VictimClasses& classes, const Crowding& crowding) {
  return Pairer(statements, occurrences, places, classes, crowding).Run();
}

void SettleTies(const std::vector<Statement>& statements,
                const std::vector<Occurrence>& occurrences, std::vector<OccurrencePair>* pairs) {
  const std::vector<Teller> tellers = TellersOf(statements, occurrences);
  TieInCompany(Company(statements, occurrences, tellers), occurrences, pairs);
  KeepBest(tellers, pairs);
  const auto strangers = [&](const OccurrencePair& p) {
    return p.kin.tie == Tie::kNone && !Contains(occurrences[p.a], occurrences[p.b], p.place);
  };
  pairs->erase(std::remove_if(pairs->begin(), pairs->end(), strangers), pairs->end());
}

}  // namespace rasad
