#include "compare/settle_ties.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>
#include <tuple>
#include <unordered_map>

#include "compare/buckets.h"

namespace rasad {
namespace {

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
    teller.kind =
        2 * kinds.emplace(o.sub_type, kinds.size() + 1).first->second + (o.denies ? 1 : 0);
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
    if (p.kin.tie == Tie::kNone) p.kin.tie = p.kin.With(PointsForCompany(p, occurrences));
  }
}

void KeepBest(const std::vector<Teller>& tellers, std::vector<OccurrencePair>* pairs) {
  BestPoints best(tellers);
  for (const OccurrencePair& p : *pairs) {
    if (p.kin.tie == Tie::kNone) continue;
    best.Offer(p.a, p.b, p.kin);
    best.Offer(p.b, p.a, p.kin);
  }
  for (OccurrencePair& p : *pairs) {
    const bool wins =
        p.kin.tie == Tie::kNone || (best.IsBest(p.a, p.b, p.kin) && best.IsBest(p.b, p.a, p.kin));
    if (!wins) p.kin.tie = Tie::kNone;  // one may still be a part of what the other sums up
  }
}

}  // namespace

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
