#include "compare/article_splitter.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

#include "compare/figure.h"
#include "compare/kinds.h"
#include "compare/occurrence.h"
#include "compare/relation.h"

namespace rasad {
namespace {

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

// "20 were killed since the fighting broke out" aren't those of the day's attack.
bool IsOfPeriod(const Statement& s) { return s.told_as == "period"; }

std::tuple<bool, bool, int64_t> Remoteness(const Statement& s, const Statement& other) {
  const int64_t gap = int64_t{s.start} - int64_t{other.start};
  return {!CanBelong(s, other), gap < 0, std::abs(gap)};
}

// A sentence or two away: what an article comes to later in one town is another thing, often. But
// another voice that counts the same harm speaks of the same deed.
bool IsClose(const Statement& s, const Statement& other) {
  constexpr int64_t kReach = 300;  // characters
  const bool recount =
      !other.is_event && s.harm == other.harm && s.claimed_by.id != other.claimed_by.id;
  return s.is_event || recount || std::abs(int64_t{s.start} - int64_t{other.start}) <= kReach;
}

// "Fights kill many civilians", far behind the one event that the article tells of.
bool IsRemark(const Statement& claim, const Statement& event) {
  constexpr int64_t kFar = 1000;  // characters
  constexpr int64_t kSome = 3;
  return event.is_event && !claim.is_event && claim.count.qualifier == Qualifier::kVague &&
         IntervalOf(claim.count).low <= kSome && claim.part_of.empty() &&
         std::abs(int64_t{claim.start} - int64_t{event.start}) > kFar;
}

// "The missile killed 18", and behind it "this war has killed thousands": the toll of a war isn't
// of its strikes. What nature does, it does to thousands at once.
bool IsTollOfAWar(const Statement& claim, const Statement& other) {
  constexpr int64_t kThousands = 1000;
  constexpr int64_t kTimes = 20;
  if (claim.is_event || other.is_event) return false;
  if (IsNature(claim.event_type) || IsNature(other.event_type)) return false;
  const bool more = IntervalOf(claim.count).low > IntervalOf(other.count).low;
  const Statement& larger = more ? claim : other;
  const bool dead = larger.harm == Harm::kKilled || larger.harm == Harm::kDisplaced;
  return (dead || claim.harm == other.harm) && IntervalOf(larger.count).low >= kThousands &&
         AreFarApart(claim.count, other.count, kTimes);
}

bool AreNear(const DayRange& x, const DayRange& y) {
  constexpr Day kFew = 3;
  if (x == y) return true;
  const bool brief = x.to - x.from <= kFew && y.to - y.from <= kFew;
  return brief && x.from - y.to <= kFew && y.from - x.to <= kFew;
}

}  // namespace

ArticleSplitter::ArticleSplitter(const std::vector<Statement>& statements,
                                 const std::vector<uint32_t>& places, const PlaceIndex& index,
                                 uint32_t begin, uint32_t end)
    : statements_(statements), places_(places), index_(index), begin_(begin), sets_(end - begin) {
  for (uint32_t i = begin; i < end; ++i) by_id_.emplace(statements[i].id, i);
  UniteReferences(end);
  UniteByScope(end);
}

void ArticleSplitter::UniteReferences(uint32_t end) {
  std::unordered_map<std::string_view, uint32_t> first_of;  // claim of each event
  const std::unordered_set<std::string_view> at_home = EventsWithClaimsAtHome(end);
  for (uint32_t i = begin_; i < end; ++i) {
    const Statement& s = statements_[i];
    for (const std::string* other : {&s.event, &s.part_of, &s.same_as}) {
      const auto found = by_id_.find(*other);
      if (found == by_id_.end() || !CanBeOne(i, found->second)) continue;
      if (IsArrestAfter(s, statements_[found->second])) continue;
      if (IsRemark(s, statements_[found->second])) continue;
      if (other == &s.event && !s.is_event) {
        const uint32_t first = first_of.emplace(s.event, i).first->second;
        if (IsTollOfAWar(s, statements_[first])) continue;
        if (at_home.count(s.event) != 0 && AreTwoTowns(i, found->second)) continue;
      }
      Unite(i, found->second);
    }
  }
}

// Events of which a claim is told where they happened.
std::unordered_set<std::string_view> ArticleSplitter::EventsWithClaimsAtHome(uint32_t end) const {
  std::unordered_set<std::string_view> at_home;
  for (uint32_t i = begin_; i < end; ++i) {
    const Statement& s = statements_[i];
    const auto event = by_id_.find(s.event);
    if (!s.is_event && event != by_id_.end() && places_[i] == places_[event->second])
      at_home.insert(s.event);
  }
  return at_home;
}

// Each names a town of its own. Of an event that has its claims where it happened, those of another
// town are of something else.
bool ArticleSplitter::AreTwoTowns(uint32_t a, uint32_t b) const {
  constexpr double kSuburb = 30;  // km
  const auto own = [this](uint32_t i) {
    return places_[i] != kNowhere && statements_[i].place_from == Origin::kOwn &&
           index_.IsLocal(places_[i]);
  };
  return own(a) && own(b) && index_.Relate(places_[a], places_[b]) == Relation::kApart &&
         !index_.LieWithin(places_[a], places_[b], kSuburb);
}

// What names one place and the same days: versions of an event, and claims without one.
void ArticleSplitter::UniteByScope(uint32_t end) {
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

void ArticleSplitter::UniteVersions(const std::vector<uint32_t>& members) {
  for (size_t i = 0; i < members.size(); ++i) {
    for (size_t j = i + 1; j < members.size(); ++j) {
      if (AreVersions(members[i], members[j])) Unite(members[i], members[j]);
    }
  }
}

// One deed that two voices tell, laid at two doors or at none; and the fighting of a day for a
// place with its outcome.
bool ArticleSplitter::AreVersions(uint32_t a, uint32_t b) const {
  const Statement& x = statements_[a];
  const Statement& y = statements_[b];
  if (!x.is_event || !y.is_event) return false;
  const bool doors = DoersDiffer(x, y) || x.caused_by.empty() != y.caused_by.empty();
  return x.sub_type == y.sub_type ? doors && x.claimed_by.id != y.claimed_by.id
                                  : x.event_type == "Battles" && y.event_type == "Battles";
}

void ArticleSplitter::UniteLoose(const std::vector<uint32_t>& members) {
  std::vector<uint32_t> firm;
  std::vector<uint32_t> loose;
  for (const uint32_t i : members) {
    const Statement& s = statements_[i];
    const bool version = s.is_event && s.assertion != Assertion::kAffirmed;
    ((s.is_event || by_id_.count(s.event)) && !version ? firm : loose).push_back(i);
  }
  for (const uint32_t i : loose) {
    const uint32_t nearest = firm.empty() ? FirstFor(i, loose) : Nearest(i, firm);
    const Statement& told = statements_[nearest];
    const bool apart = IsOfPeriod(statements_[i]) != IsOfPeriod(told);
    if (!apart && IsClose(statements_[i], told) && CanBelong(statements_[i], told))
      Unite(i, nearest);
  }
}

uint32_t ArticleSplitter::FirstFor(uint32_t i, const std::vector<uint32_t>& loose) const {
  return *std::find_if(loose.begin(), loose.end(), [&](uint32_t x) {
    return x == i || CanBelong(statements_[i], statements_[x]);
  });
}

// What fits it, of that what was told last before it, else what is told first.
uint32_t ArticleSplitter::Nearest(uint32_t i, const std::vector<uint32_t>& firm) const {
  const Statement& s = statements_[i];
  return *std::min_element(firm.begin(), firm.end(), [&](uint32_t x, uint32_t y) {
    return Remoteness(s, statements_[x]) < Remoteness(s, statements_[y]);
  });
}

// A toll of months isn't of the event that it is told with. But days of one story differ by a few
// where the day of the report was taken for that of the deed, and places by a few kilometres.
bool ArticleSplitter::CanBeOne(uint32_t a, uint32_t b) const {
  const Statement& x = statements_[a];
  const Statement& y = statements_[b];
  if (x.days && y.days && !AreNear(*x.days, *y.days)) return false;
  if (IsOfPeriod(x) != IsOfPeriod(y)) return false;
  if (places_[a] == kNowhere || places_[b] == kNowhere) return true;
  constexpr double kNear = 90;
  return index_.Relate(places_[a], places_[b]) != Relation::kApart ||
         index_.LieWithin(places_[a], places_[b], kNear);
}

}  // namespace rasad
