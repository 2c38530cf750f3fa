#include "compare/pairing.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "compare/buckets.h"
#include "compare/figure.h"
#include "compare/verdict.h"
#include "record/names.h"

namespace rasad {
namespace {

// Which counter a claim that can't be compared belongs to; nullptr for one that can.
size_t* WhyNot(const CasualtyClaim& claim, LeftOut* left_out) {
  if (claim.assertion == Assertion::kHypothetical) return &left_out->hypothetical;
  if (!HasFigure(claim.count)) return &left_out->without_figure;
  if (!claim.place) return &left_out->without_place;
  if (!claim.days || claim.days->from > claim.days->to) return &left_out->without_days;
  if (IsTooLong(*claim.days)) return &left_out->long_periods;
  return nullptr;
}

// What makes two claims the same statement by the same voice.
std::string StatementKey(const CasualtyClaim& claim) {
  std::string key = VoiceOf(claim);
  const auto add = [&key](std::string_view field) { (key += '\t') += field; };
  add(FigureText(claim.count));
  add(NameOf(claim.assertion));
  for (const std::string& victims : claim.victims) add(victims);
  add(claim.affiliation);
  add(claim.person);
  add(std::to_string(claim.days->from) + " " + std::to_string(claim.days->to));
  for (const ClaimActor& actor : claim.caused_by) add(actor.id);
  return key;
}

using Crowd = std::vector<Placed>;

// Keeps the first of each statement, in the order of publication.
Crowd Distinct(const std::vector<CasualtyClaim>& claims, Crowd crowd, LeftOut* left_out) {
  std::sort(crowd.begin(), crowd.end(), [&](const Placed& x, const Placed& y) {
    return StandsBefore(claims[x.claim], claims[y.claim]);
  });
  std::unordered_map<std::string, bool> seen;
  Crowd distinct;
  for (const Placed& placed : crowd) {
    if (seen.emplace(StatementKey(claims[placed.claim]), true).second) distinct.push_back(placed);
  }
  left_out->repeats += crowd.size() - distinct.size();
  return distinct;
}

class Buckets {
 public:
  Buckets(const std::vector<CasualtyClaim>& claims, const std::vector<Placed>& speakers)
      : claims_(claims) {
    for (const Placed& speaker : speakers) Insert(speaker);
  }

  // The claims at `place` whose period meets `days`, each once.
  template <typename F>
  void ForEachMeeting(uint32_t place, const DayRange& days, F visit) const {
    if (IsShort(days)) {
      for (Day d = days.from; d <= days.to; ++d) {
        ForEachIn(days_, BucketKey(place, d), [&](uint32_t c) {
          if (std::max(days.from, DaysOf(c).from) == d) visit(c);
        });
      }
    }
    for (int32_t m = MonthOf(days.from); m <= MonthOf(days.to); ++m) {
      ForEachIn(months_, BucketKey(place, m), [&](uint32_t c) {
        const DayRange& other = DaysOf(c);
        if (MonthOf(std::max(days.from, other.from)) != m) return;
        if (other.from <= days.to && days.from <= other.to) visit(c);
      });
    }
  }

 private:
  using Map = std::unordered_map<uint64_t, std::vector<uint32_t>>;

  const DayRange& DaysOf(uint32_t claim) const { return *claims_[claim].days; }

  void Insert(const Placed& speaker) {
    const DayRange& days = DaysOf(speaker.claim);
    if (IsShort(days)) {
      for (Day d = days.from; d <= days.to; ++d)
        days_[BucketKey(speaker.place, d)].push_back(speaker.claim);
    } else {
      for (int32_t m = MonthOf(days.from); m <= MonthOf(days.to); ++m) {
        months_[BucketKey(speaker.place, m)].push_back(speaker.claim);
      }
    }
  }

  template <typename F>
  static void ForEachIn(const Map& map, uint64_t key, F visit) {
    const auto found = map.find(key);
    if (found == map.end()) return;
    for (const uint32_t claim : found->second) visit(claim);
  }

  const std::vector<CasualtyClaim>& claims_;
  Map days_;
  Map months_;
};

}  // namespace

std::vector<Placed> PlaceClaims(const std::vector<CasualtyClaim>& claims, PlaceIndex* places,
                                LeftOut* left_out) {
  std::vector<Placed> placed;
  for (uint32_t i = 0; i < claims.size(); ++i) {
    if (size_t* reason = WhyNot(claims[i], left_out)) {
      ++*reason;
    } else {
      placed.push_back({i, places->Add(*claims[i].place)});
    }
  }
  places->Build();
  return placed;
}

std::vector<Placed> ChooseSpeakers(const std::vector<CasualtyClaim>& claims,
                                   const std::vector<Placed>& placed, size_t max_statements,
                                   LeftOut* left_out) {
  std::map<std::tuple<uint32_t, Day, Harm>, Crowd> crowds;
  for (const Placed& p : placed) {
    crowds[{p.place, claims[p.claim].days->from, claims[p.claim].harm}].push_back(p);
  }
  std::vector<Placed> speakers;
  for (auto& [key, crowd] : crowds) {
    if (crowd.size() > max_statements) crowd = Distinct(claims, std::move(crowd), left_out);
    const size_t kept = std::min(crowd.size(), max_statements);
    left_out->crowded += crowd.size() - kept;
    speakers.insert(speakers.end(), crowd.begin(),
                    crowd.begin() + static_cast<std::ptrdiff_t>(kept));
  }
  return speakers;
}

// A pair at places that are the same is met from both sides and taken from one: the smaller
// number's, or the short period's where the other's is long, because a long period doesn't look
// into the buckets of days.
void VisitPairs(const std::vector<CasualtyClaim>& claims, const std::vector<Placed>& speakers,
                const PlaceIndex& places, const PairVisitor& visit) {
  const Buckets buckets(claims, speakers);
  for (const Placed& speaker : speakers) {
    const DayRange& days = *claims[speaker.claim].days;
    for (const PlaceIndex::Neighbour& near : places.SameOrAround(speaker.place)) {
      buckets.ForEachMeeting(near.place, days, [&](uint32_t other) {
        const bool alike = IsShort(days) == IsShort(*claims[other].days);
        const bool met_twice = near.relation == Relation::kSame && alike;
        if (other == speaker.claim || (met_twice && other < speaker.claim)) return;
        visit(speaker.claim, other, near.relation);
      });
    }
  }
}

}  // namespace rasad
