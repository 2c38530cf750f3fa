#include "compare/occurrence.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "compare/disjoint_sets.h"
#include "compare/figure.h"
#include "compare/kinds.h"
#include "compare/relation.h"

namespace rasad {
namespace {

bool IsSaid(const Statement& s) {
  return s.assertion == Assertion::kAffirmed || s.assertion == Assertion::kAlleged;
}

template <typename T>
void SortUnique(std::vector<T>* values) {
  std::sort(values->begin(), values->end());
  values->erase(std::unique(values->begin(), values->end()), values->end());
}

void SortUniqueById(std::vector<const StatementActor*>* actors) {
  std::sort(actors->begin(), actors->end(),
            [](const auto* x, const auto* y) { return x->id < y->id; });
  const auto same = [](const auto* x, const auto* y) { return x->id == y->id; };
  actors->erase(std::unique(actors->begin(), actors->end(), same), actors->end());
}

bool IsCaptivity(Harm harm) { return harm == Harm::kDetained || harm == Harm::kCaptured; }

bool IsCaptivity(const std::string& sub_type) {
  return sub_type == "Arrests" || sub_type == "Abduction/forced disappearance";
}

// Who was arrested on a day of unrest wasn't by the shots, and who was killed not by the arrests.
bool CanBelong(const Statement& claim, const Statement& told_of) {
  const bool captive = told_of.is_event || !told_of.sub_type.empty() ? IsCaptivity(told_of.sub_type)
                                                                     : IsCaptivity(told_of.harm);
  return claim.is_event || IsCaptivity(claim.harm) == captive;
}

// Who is arrested for an attack is no part of what the attack cost.
bool IsArrestAfter(const Statement& claim, const Statement& event) {
  return event.is_event && claim.harm == Harm::kDetained && !IsCaptivity(event.sub_type) &&
         IsViolence(event.event_type) && event.event_type != "Battles";
}

// The statements [begin, end) of one article.
class ArticleSplitter {
 public:
  ArticleSplitter(const std::vector<Statement>& statements, const std::vector<uint32_t>& places,
                  const PlaceIndex& index, uint32_t begin, uint32_t end)
      : statements_(statements), places_(places), index_(index), begin_(begin), sets_(end - begin) {
    for (uint32_t i = begin; i < end; ++i) by_id_.emplace(statements[i].id, i);
    UniteReferences(end);
    UniteByScope(end);
  }

  uint32_t Find(uint32_t statement) { return sets_.Find(statement - begin_); }

 private:
  void UniteReferences(uint32_t end) {
    for (uint32_t i = begin_; i < end; ++i) {
      const Statement& s = statements_[i];
      for (const std::string* other : {&s.event, &s.part_of, &s.same_as}) {
        const auto found = by_id_.find(*other);
        if (found == by_id_.end() || !CanBeOne(i, found->second)) continue;
        if (!IsArrestAfter(s, statements_[found->second])) Unite(i, found->second);
      }
    }
  }

  // What names one place and the same days: versions of an event, and claims without one.
  void UniteByScope(uint32_t end) {
    std::map<std::tuple<uint32_t, Day, Day>, std::vector<uint32_t>> scopes;
    for (uint32_t i = begin_; i < end; ++i) {
      const Statement& s = statements_[i];
      if (s.days && places_[i] != kNowhere)
        scopes[{places_[i], s.days->from, s.days->to}].push_back(i);
    }
    for (auto& [scope, members] : scopes) {
      UniteVersions(members);
      UniteLoose(members);
    }
  }

  void UniteVersions(const std::vector<uint32_t>& members) {
    for (size_t i = 0; i < members.size(); ++i) {
      for (size_t j = i + 1; j < members.size(); ++j) {
        if (AreVersions(members[i], members[j])) Unite(members[i], members[j]);
      }
    }
  }

  // One deed that two voices tell, laid at two doors or at none; and the fighting of a day for a
  // place with its outcome.
  bool AreVersions(uint32_t a, uint32_t b) const {
    const Statement& x = statements_[a];
    const Statement& y = statements_[b];
    if (!x.is_event || !y.is_event) return false;
    const bool doors = DoersDiffer(x, y) || x.caused_by.empty() != y.caused_by.empty();
    return x.sub_type == y.sub_type ? doors && x.claimed_by.id != y.claimed_by.id
                                    : x.event_type == "Battles" && y.event_type == "Battles";
  }

  void UniteLoose(const std::vector<uint32_t>& members) {
    std::vector<uint32_t> firm;
    std::vector<uint32_t> loose;
    for (const uint32_t i : members) {
      const Statement& s = statements_[i];
      const bool version = s.is_event && s.assertion != Assertion::kAffirmed;
      ((s.is_event || by_id_.count(s.event)) && !version ? firm : loose).push_back(i);
    }
    for (const uint32_t i : loose) {
      const uint32_t nearest = firm.empty() ? FirstFor(i, loose) : Nearest(i, firm);
      if (CanBelong(statements_[i], statements_[nearest])) Unite(i, nearest);
    }
  }

  uint32_t FirstFor(uint32_t i, const std::vector<uint32_t>& loose) const {
    return *std::find_if(loose.begin(), loose.end(), [&](uint32_t x) {
      return x == i || CanBelong(statements_[i], statements_[x]);
    });
  }

  // What fits it, of that what was told last before it, else what is told first.
  uint32_t Nearest(uint32_t i, const std::vector<uint32_t>& firm) const {
    const Statement& s = statements_[i];
    return *std::min_element(firm.begin(), firm.end(), [&](uint32_t x, uint32_t y) {
      return Remoteness(s, statements_[x]) < Remoteness(s, statements_[y]);
    });
  }

  static std::tuple<bool, bool, int64_t> Remoteness(const Statement& s, const Statement& other) {
    const int64_t gap = int64_t{s.start} - int64_t{other.start};
    return {!CanBelong(s, other), gap < 0, std::abs(gap)};
  }

  // A toll of months isn't of the event that it is told with. But days of one story differ by a few
  // where the day of the report was taken for that of the deed, and places by a few kilometres.
  bool CanBeOne(uint32_t a, uint32_t b) const {
    const Statement& x = statements_[a];
    const Statement& y = statements_[b];
    if (x.days && y.days && !AreNear(*x.days, *y.days)) return false;
    if (places_[a] == kNowhere || places_[b] == kNowhere) return true;
    constexpr double kNear = 100;
    return index_.Relate(places_[a], places_[b]) != Relation::kApart ||
           index_.LieWithin(places_[a], places_[b], kNear);
  }

  static bool AreNear(const DayRange& x, const DayRange& y) {
    constexpr Day kFew = 3;
    if (x == y) return true;
    const bool brief = x.to - x.from <= kFew && y.to - y.from <= kFew;
    return brief && x.from - y.to <= kFew && y.from - x.to <= kFew;
  }

  void Unite(uint32_t a, uint32_t b) { sets_.Unite(a - begin_, b - begin_); }

  const std::vector<Statement>& statements_;
  const std::vector<uint32_t>& places_;
  const PlaceIndex& index_;
  const uint32_t begin_;
  DisjointSets sets_;
  std::unordered_map<std::string_view, uint32_t> by_id_;
};

// Whose type is the occurrence's: an affirmed event's before a claim's, a whole's before a part's,
// the first in the text.
auto Precedence(const Statement& s) {
  return std::tuple(!s.place, !s.days, s.days_from == Origin::kPublished, !s.is_event, !IsSaid(s),
                    !s.part_of.empty(), s.start, s.id);
}

// What most of the members say; of several, what the one that takes precedence does.
template <typename Key, typename GetKey>
std::optional<Key> MostSaid(const std::vector<uint32_t>& members, GetKey get) {
  std::vector<std::pair<Key, size_t>> votes;
  for (const uint32_t member : members) {
    const std::optional<Key> key = get(member);
    if (!key) continue;
    const auto same = [&](const auto& vote) { return vote.first == *key; };
    const auto found = std::find_if(votes.begin(), votes.end(), same);
    found == votes.end() ? votes.emplace_back(*key, 1) : (++found->second, *found);
  }
  const auto fewer = [](const auto& x, const auto& y) { return x.second < y.second; };
  const auto most = std::max_element(votes.begin(), votes.end(), fewer);
  return most == votes.end() ? std::nullopt : std::optional(most->first);
}

// Days that were told before guessed ones, places where something happens before wide ones.
void SetScope(const std::vector<Statement>& statements, const std::vector<uint32_t>& places,
              const PlaceIndex& index, const std::vector<uint32_t>& members, Occurrence* o) {
  const auto place = [&](bool local) {
    return MostSaid<uint32_t>(members, [&](uint32_t i) -> std::optional<uint32_t> {
      const bool good = places[i] != kNowhere && index.IsLocal(places[i]) == local;
      return good ? std::optional(places[i]) : std::nullopt;
    });
  };
  const auto days = [&](bool guessed) {
    return MostSaid<DayRange>(members, [&](uint32_t i) -> std::optional<DayRange> {
      const bool good = (statements[i].days_from == Origin::kPublished) == guessed;
      return good ? statements[i].days : std::nullopt;
    });
  };
  const Statement& leading = statements[o->leading];
  const uint32_t own = places[o->leading];
  const bool sure = leading.is_event && own != kNowhere && index.IsLocal(own) &&
                    leading.place_from == Origin::kOwn;
  o->place = sure ? own : place(true).value_or(place(false).value_or(kNowhere));
  o->days = days(false);
  o->days_guessed = !o->days;
  if (o->days_guessed) o->days = days(true);
}

void AddNames(const std::vector<StatementActor>& actors, std::vector<std::string_view>* names) {
  for (const StatementActor& actor : actors) names->push_back(actor.id);
}

void AddDigest(const Statement& s, Occurrence* o) {
  for (const StatementActor& doer : s.caused_by) o->doers.push_back(&doer);
  AddNames(s.targets, &o->targets);
  o->victims.insert(o->victims.end(), s.victims.begin(), s.victims.end());
  if (!s.person.empty()) o->names.push_back(s.person);
  o->denies |= s.assertion == Assertion::kDenied;
  o->claims |= !s.is_event;
  const bool counts = !s.is_event && IsSaid(s) && s.part_of.empty() && s.person.empty();
  for (const int64_t number : counts ? NumbersNamed(s.count) : std::vector<int64_t>()) {
    o->figures.push_back({s.harm, number});
  }
}

void TakeType(const Statement& s, Occurrence* o) {
  if (!s.sub_type.empty()) o->kinds.emplace_back(s.event_type, s.sub_type);
  if (s.is_event && s.assertion == Assertion::kDenied)
    o->denied_kinds.emplace_back(s.event_type, s.sub_type);
  if (!o->sub_type.empty() || s.sub_type.empty()) return;
  o->event_type = s.event_type;
  o->sub_type = s.sub_type;
}

Occurrence MakeOccurrence(const std::vector<Statement>& statements,
                          const std::vector<uint32_t>& places, const PlaceIndex& index,
                          std::vector<uint32_t> members) {
  Occurrence o;
  std::vector<uint32_t> ranked = members;
  std::sort(ranked.begin(), ranked.end(), [&](uint32_t x, uint32_t y) {
    return Precedence(statements[x]) < Precedence(statements[y]);
  });
  o.leading = ranked.front();
  const Statement& leading = statements[o.leading];
  SetScope(statements, places, index, ranked, &o);
  TakeType(leading, &o);
  for (const uint32_t i : members) {
    AddDigest(statements[i], &o);
    TakeType(statements[i], &o);
  }
  SortUnique(&o.kinds);
  SortUnique(&o.denied_kinds);
  SortUniqueById(&o.doers);
  SortUnique(&o.targets);
  SortUnique(&o.victims);
  SortUnique(&o.names);
  SortUnique(&o.figures);
  o.statements = std::move(members);
  return o;
}

}  // namespace

std::vector<Occurrence> FindOccurrences(const std::vector<Statement>& statements,
                                        const std::vector<uint32_t>& places,
                                        const PlaceIndex& index) {
  std::vector<Occurrence> occurrences;
  const auto size = static_cast<uint32_t>(statements.size());
  for (uint32_t begin = 0, end = 0; begin < size; begin = end) {
    while (end < size && statements[end].article == statements[begin].article) ++end;
    ArticleSplitter splitter(statements, places, index, begin, end);
    std::map<uint32_t, std::vector<uint32_t>> groups;
    for (uint32_t i = begin; i < end; ++i) groups[splitter.Find(i)].push_back(i);
    for (auto& [root, members] : groups)
      occurrences.push_back(MakeOccurrence(statements, places, index, std::move(members)));
  }
  return occurrences;
}

}  // namespace rasad
