#include "compare/incident.h"

#include <xxhash.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "compare/buckets.h"
#include "compare/figure.h"

namespace rasad {
namespace {

// Disjoint sets of 0..n-1, with path halving; the smallest member stands for its set.
class Sets {
 public:
  explicit Sets(size_t n) : parent_(n) { std::iota(parent_.begin(), parent_.end(), 0U); }

  uint32_t Find(uint32_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  void Unite(uint32_t a, uint32_t b) {
    a = Find(a);
    b = Find(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<uint32_t> parent_;
};

// Claims of one key are one incident: a place and a day, or a place and exactly one long period.
using Key = std::tuple<uint32_t, Harm, std::string, Day, Day>;

std::vector<DayRange> Slots(const DayRange& days) {
  if (!IsShort(days)) return {days};
  std::vector<DayRange> slots;
  for (Day d = days.from; d <= days.to; ++d) slots.push_back({d, d});
  return slots;
}

Sets UniteClaims(const std::vector<CasualtyClaim>& claims, const std::vector<Placed>& placed,
                 const PlaceIndex& places) {
  Sets sets(placed.size());
  std::map<Key, uint32_t> first;
  for (uint32_t i = 0; i < placed.size(); ++i) {
    const CasualtyClaim& claim = claims[placed[i].claim];
    for (const DayRange& slot : Slots(*claim.days)) {
      const Key key{placed[i].place, claim.harm, claim.count.unit, slot.from, slot.to};
      sets.Unite(i, first.emplace(key, i).first->second);
    }
  }
  for (const auto& [key, i] : first) {
    const auto& [place, harm, unit, from, to] = key;
    for (const PlaceIndex::Neighbour& near : places.SameOrAround(place)) {
      if (near.relation != Relation::kSame) continue;
      const auto other = first.find({near.place, harm, unit, from, to});
      if (other != first.end()) sets.Unite(i, other->second);
    }
  }
  return sets;
}

std::string IncidentId(const std::vector<CasualtyClaim>& claims,
                       const std::vector<uint32_t>& members) {
  std::vector<std::string_view> ids;
  for (const uint32_t member : members) ids.push_back(claims[member].id);
  std::sort(ids.begin(), ids.end());
  std::string joined;
  for (const std::string_view id : ids) (joined += id) += '\n';
  uint64_t hash = XXH3_64bits(joined.data(), joined.size());
  std::string name(17, 'i');
  for (size_t digit = 16; digit > 0; --digit, hash >>= 4)
    name[digit] = "0123456789abcdef"[hash & 15];
  return name;
}

// The place named most often; of several, the one whose id and name come first.
ClaimPlace CommonPlace(const std::vector<CasualtyClaim>& claims,
                       const std::vector<uint32_t>& members) {
  std::map<std::pair<std::string, std::string>, std::pair<size_t, const ClaimPlace*>> votes;
  for (const uint32_t member : members) {
    const ClaimPlace& place = *claims[member].place;
    auto& [count, example] = votes[{place.id, place.name}];
    ++count;
    if (!example) example = &place;
  }
  const auto fewer = [](const auto& x, const auto& y) { return x.second.first < y.second.first; };
  return *std::max_element(votes.begin(), votes.end(), fewer)->second.second;
}

// The claims that the incident's figures are taken from.
std::vector<const CasualtyClaim*> Tops(const std::vector<CasualtyClaim>& claims,
                                       const std::vector<uint32_t>& members) {
  std::vector<const CasualtyClaim*> tops;
  for (const uint32_t member : members) {
    const CasualtyClaim& claim = claims[member];
    const bool said =
        claim.assertion == Assertion::kAffirmed || claim.assertion == Assertion::kAlleged;
    if (said && claim.part_of.empty()) tops.push_back(&claim);
  }
  const auto keep_if_any = [&tops](auto good) {
    const auto end = std::stable_partition(tops.begin(), tops.end(), good);
    if (end != tops.begin()) tops.erase(end, tops.end());
  };
  keep_if_any([](const CasualtyClaim* c) {
    return c->victims.empty() && c->person.empty() && c->affiliation.empty();
  });
  keep_if_any([](const CasualtyClaim* c) { return c->count.qualifier != Qualifier::kVague; });
  return tops;
}

void SetFigures(const std::vector<const CasualtyClaim*>& tops, Incident* incident) {
  for (const CasualtyClaim* claim : tops) {
    const Interval interval = IntervalOf(claim->count);
    const bool open = interval.high == kOpen;
    const int64_t highest = open ? interval.low : interval.high;
    incident->low = std::min(incident->low.value_or(interval.low), interval.low);
    incident->high = std::max(incident->high.value_or(highest), highest);
    incident->high_is_open |= open;
  }
}

void SetWitnesses(const std::vector<CasualtyClaim>& claims, Incident* incident) {
  std::set<std::string> articles;
  std::set<std::string> sources;
  std::set<std::string> voices;
  for (const uint32_t member : incident->claims) {
    const CasualtyClaim& claim = claims[member];
    articles.insert(claim.article);
    sources.insert(claim.source.empty() ? "\t" + claim.article : claim.source);
    voices.insert(VoiceOf(claim));
  }
  incident->articles = articles.size();
  incident->sources = sources.size();
  incident->voices = voices.size();
}

Incident MakeIncident(const std::vector<CasualtyClaim>& claims, std::vector<uint32_t> members) {
  Incident incident;
  incident.id = IncidentId(claims, members);
  incident.harm = claims[members[0]].harm;
  incident.unit = claims[members[0]].count.unit;
  incident.days = *claims[members[0]].days;
  for (const uint32_t member : members) {
    incident.days.from = std::min(incident.days.from, claims[member].days->from);
    incident.days.to = std::max(incident.days.to, claims[member].days->to);
  }
  incident.place = CommonPlace(claims, members);
  incident.claims = std::move(members);
  SetFigures(Tops(claims, incident.claims), &incident);
  SetWitnesses(claims, &incident);
  return incident;
}

}  // namespace

std::vector<Incident> GroupIncidents(const std::vector<CasualtyClaim>& claims,
                                     const std::vector<Placed>& placed, const PlaceIndex& places) {
  Sets sets = UniteClaims(claims, placed, places);
  std::map<uint32_t, std::vector<uint32_t>> groups;
  for (uint32_t i = 0; i < placed.size(); ++i) groups[sets.Find(i)].push_back(placed[i].claim);
  std::vector<Incident> incidents;
  for (auto& [root, members] : groups)
    incidents.push_back(MakeIncident(claims, std::move(members)));
  std::sort(incidents.begin(), incidents.end(), [](const Incident& x, const Incident& y) {
    return std::tie(x.days.from, x.id) < std::tie(y.days.from, y.id);
  });
  return incidents;
}

}  // namespace rasad
