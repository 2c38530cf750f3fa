#include "table/harm_totals.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace rasad {
namespace {

using Claims = std::vector<const Casualty*>;

constexpr int64_t kOpenEnd = std::numeric_limits<int64_t>::max();
constexpr size_t kMaxGroups = 64;  // more are not told apart from each other

struct Estimate {
  int64_t min = 0;
  int64_t max = kOpenEnd;
  bool is_total = false;
};

int64_t Min(const Casualty* c) { return c->count.min.value_or(0); }
int64_t Max(const Casualty* c) { return c->count.max.value_or(kOpenEnd); }
int64_t Add(int64_t a, int64_t b) { return a > kOpenEnd - b ? kOpenEnd : a + b; }

bool Counts(const Casualty& c, Harm harm, const std::string& victim) {
  if (c.harm != harm || c.assertion != Assertion::kAffirmed) return false;
  if (!c.count.unit.empty() || (!c.count.min && !c.count.max)) return false;
  return victim.empty() || std::find(c.victims.begin(), c.victims.end(), victim) != c.victims.end();
}

Claims Select(const RecordView& view, const Event& event, Harm harm, const std::string& victim) {
  Claims selected;
  std::set<std::string_view> ids;
  for (const std::string& id : event.casualties) {
    const Casualty* claim = view.FindCasualty(id);
    if (!claim || !Counts(*claim, harm, victim) || !ids.insert(claim->id).second) continue;
    selected.push_back(claim);
  }
  std::erase_if(selected, [&](const Casualty* c) {
    return c->part_of != c->id && ids.count(c->part_of) != 0;
  });
  return selected;
}

void SortByText(Claims* claims) {
  std::stable_sort(claims->begin(), claims->end(), [](const Casualty* x, const Casualty* y) {
    return std::tuple(!x->span.in_title, x->span.start) <
           std::tuple(!y->span.in_title, y->span.start);
  });
}

// The last telling of each group of victims.
Claims LastOfEachGroup(Claims claims) {
  SortByText(&claims);
  std::map<std::tuple<std::vector<std::string>, std::string, std::string>, const Casualty*> last;
  for (const Casualty* c : claims) last[{c->victims, c->person, c->affiliation}] = c;
  Claims groups;
  for (const auto& [key, claim] : last) groups.push_back(claim);
  return groups;
}

bool IsTotal(const Casualty* c, const std::string& victim) {
  const size_t classes = victim.empty() ? 0 : 1;
  return c->victims.size() == classes && c->person.empty() && c->affiliation.empty();
}

bool BothAndUnequal(const std::string& a, const std::string& b) {
  return !a.empty() && !b.empty() && a != b;
}

bool CannotOverlap(const Casualty* a, const Casualty* b, const VictimClasses& classes) {
  if (BothAndUnequal(a->person, b->person) || BothAndUnequal(a->affiliation, b->affiliation))
    return true;
  return classes.Excludes(a->victims, b->victims);
}

bool IsWithin(const Casualty* narrow, const Casualty* wide, const VictimClasses& classes) {
  if (narrow == wide || !wide->person.empty()) return false;
  if (!wide->affiliation.empty() && wide->affiliation != narrow->affiliation) return false;
  return classes.Includes(wide->victims, narrow->victims);
}

// Of two groups that are each within the other, the first stays.
void DropContained(const VictimClasses& classes, Claims* groups) {
  Claims kept;
  for (size_t i = 0; i < groups->size(); ++i) {
    bool within = false;
    for (size_t j = 0; j < groups->size() && !within; ++j) {
      const Casualty* narrow = (*groups)[i];
      const Casualty* wide = (*groups)[j];
      within = IsWithin(narrow, wide, classes) && (j < i || !IsWithin(wide, narrow, classes));
    }
    if (!within) kept.push_back((*groups)[i]);
  }
  *groups = std::move(kept);
}

bool AllDisjoint(const Claims& groups, const VictimClasses& classes) {
  if (groups.size() > kMaxGroups) return false;
  for (size_t i = 0; i < groups.size(); ++i) {
    for (size_t j = 0; j < i; ++j) {
      if (!CannotOverlap(groups[i], groups[j], classes)) return false;
    }
  }
  return true;
}

Estimate AddGroups(Claims groups, const VictimClasses& classes) {
  if (groups.size() <= kMaxGroups) DropContained(classes, &groups);
  const bool disjoint = AllDisjoint(groups, classes);
  Estimate sum{0, 0, false};
  for (const Casualty* c : groups) {
    sum.min = disjoint ? Add(sum.min, Min(c)) : std::max(sum.min, Min(c));
    sum.max = Add(sum.max, Max(c));
  }
  return sum;
}

// A part that the record didn't mark as one may still say more than the total.
Estimate FromTotal(const Casualty* total, const Claims& groups) {
  Estimate estimate{Min(total), Max(total), true};
  for (const Casualty* c : groups) estimate.min = std::max(estimate.min, Min(c));
  estimate.max = std::max(estimate.max, estimate.min);
  return estimate;
}

Estimate OfOneClaimant(Claims claims, const std::string& victim, const VictimClasses& classes) {
  Claims groups = LastOfEachGroup(std::move(claims));
  for (const Casualty* c : groups) {
    if (IsTotal(c, victim)) return FromTotal(c, groups);
  }
  return AddGroups(std::move(groups), classes);
}

HarmRange OverClaimants(std::vector<Estimate> estimates) {
  const auto is_total = [](const Estimate& e) { return e.is_total; };
  if (std::any_of(estimates.begin(), estimates.end(), is_total))
    std::erase_if(estimates, std::not_fn(is_total));
  if (estimates.empty()) return {};
  Estimate range = estimates[0];
  for (const Estimate& e : estimates) {
    range.min = std::min(range.min, e.min);
    range.max = std::max(range.max, e.max);
  }
  return {range.min, range.max == kOpenEnd ? std::nullopt : std::optional(range.max)};
}

}  // namespace

HarmRange TotalOf(const RecordView& view, const Event& event, Harm harm, const std::string& victim,
                  const VictimClasses& classes) {
  std::map<std::string_view, Claims> by_claimant;
  for (const Casualty* c : Select(view, event, harm, victim))
    by_claimant[c->claimed_by].push_back(c);
  std::vector<Estimate> estimates;
  for (auto& [claimant, claims] : by_claimant) {
    estimates.push_back(OfOneClaimant(std::move(claims), victim, classes));
  }
  return OverClaimants(std::move(estimates));
}

}  // namespace rasad
