#include "rules/rule.h"

#include <algorithm>
#include <bit>
#include <span>
#include <utility>

namespace rasad {
namespace {

// The need that the fewest sentences meet stands first, as far as the class table tells: few
// classes, none of them common.
std::vector<std::vector<ClassId>> ChoosiestFirst(std::vector<std::vector<ClassId>> needs,
                                                 const ClassTable& classes) {
  const auto weight = [&classes](const std::vector<ClassId>& need) {
    constexpr size_t kCommonWeight = 1000;
    size_t sum = 0;
    for (ClassId id : need) sum += classes.is_common(id) ? kCommonWeight : 1;
    return sum;
  };
  std::stable_sort(needs.begin(), needs.end(),
                   [&](const auto& a, const auto& b) { return weight(a) < weight(b); });
  return needs;
}

// So many units of a window.
uint64_t FirstUnits(uint32_t count) {
  return count < UnitPlaces::kWindow ? (uint64_t{1} << count) - 1 : UnitPlaces::kInside;
}

}  // namespace

const GiveArgument* Give::Find(std::string_view key) const {
  for (const GiveArgument& a : arguments) {
    if (a.key == key) return &a;
  }
  return nullptr;
}

std::string_view Give::Literal(std::string_view key) const {
  const GiveArgument* a = Find(key);
  return a && !a->is_capture ? std::string_view(a->value) : std::string_view();
}

UnitRange RuleMatch::At(std::string_view name) const {
  const auto& names = pattern->names();
  for (size_t i = 0; i < names.size(); ++i) {
    if (!captures[i].empty() && names[i] == name) return captures[i];
  }
  return {};
}

UnitRange RuleMatch::Of(const Give& give, std::string_view key) const {
  const GiveArgument* a = give.Find(key);
  return a && a->is_capture ? At(a->value) : UnitRange{};
}

// What one thread's calls of FindAll work in.
struct RuleStage::Scratch {
  // A place at which a candidate may match; in the order of what is found.
  struct Try {
    uint32_t at;
    uint32_t candidate;
    bool operator<(const Try& other) const {
      return std::pair(at, candidate) < std::pair(other.at, other.candidate);
    }
  };
  std::vector<uint64_t> met;     // what Prospects works in
  std::vector<uint32_t> usable;  // candidates that the sentence may match
  UnitPlaces places;
  std::vector<Try> tries;
};

void RuleStage::Index(const ClassTable& classes) {
  candidates_.clear();
  tests_ = {};
  ornaments_.clear();
  for (const char* name : {"Mark", "Dash"}) {
    if (const auto id = classes.Find(name)) ornaments_.push_back(*id);
  }
  uint32_t order = 0;
  for (Rule& rule : rules_) {
    rule.order = order++;
    for (const Pattern& pattern : rule.patterns) AddCandidate(rule, pattern);
  }
  all_ = PartOf(classes, [](const Rule&) { return true; });
}

RuleStage::Part RuleStage::PartOf(const ClassTable& classes,
                                  const std::function<bool(const Rule&)>& wanted) const {
  Part part;
  part.Begin(classes.size());
  for (uint32_t i = 0; i < candidates_.size(); ++i) {
    const Candidate& c = candidates_[i];
    if (wanted(*c.rule))
      part.Add(i, c.rule->languages, ChoosiestFirst(c.pattern->shape().needs, classes));
  }
  part.Finish();
  return part;
}

void RuleStage::AddCandidate(const Rule& rule, const Pattern& pattern) {
  std::vector<uint32_t> numbers = pattern.tests().NumbersIn(&tests_);
  candidates_.push_back(
      {&rule, &pattern, PatternGuard(pattern.shape(), numbers, &tests_), std::move(numbers)});
}

// Where in the window that opens at unit `from` a pattern may match.
void RuleStage::FindTries(uint32_t from, uint32_t openings, Scratch* scratch) const {
  scratch->tries.clear();
  const uint64_t opening = FirstUnits(openings > from ? openings - from : 0);
  // Guards lie all over the memory: the next one is fetched meanwhile.
  const auto& usable = scratch->usable;
  for (size_t i = 0; i < usable.size(); ++i) {
    if (i + 1 < usable.size()) __builtin_prefetch(&candidates_[usable[i + 1]].guard);
    const uint32_t index = usable[i];
    const PatternGuard& guard = candidates_[index].guard;
    for (uint64_t starts = guard.Starts(&scratch->places, opening); starts != 0;
         starts &= starts - 1) {
      const auto at = static_cast<uint32_t>(std::countr_zero(starts));
      if (guard.CanMatch(&scratch->places, at)) scratch->tries.push_back({from + at, index});
    }
  }
  std::sort(scratch->tries.begin(), scratch->tries.end());
}

void RuleStage::FindMatches(const Chart& chart, uint32_t from, uint32_t openings, Scratch* scratch,
                            std::vector<RuleMatch>* matches) const {
  for (const Scratch::Try& t : scratch->tries) {
    const Candidate& c = candidates_[t.candidate];
    const TestedWindow window{&scratch->places, from, c.tests};
    RuleMatch match;
    if (!c.pattern->MatchAt(chart.units, t.at, t.at < openings, &match.captures, &window)) continue;
    match.rule = c.rule;
    match.pattern = c.pattern;
    match.begin = match.captures.back().begin;
    match.end = match.captures.back().end;
    matches->push_back(std::move(match));
  }
}

bool RuleStage::IsOrnament(const Unit& unit) const {
  return std::any_of(ornaments_.begin(), ornaments_.end(), [&](ClassId id) { return unit.Is(id); });
}

// The units at which the sentence opens: the first, and those with nothing but ornaments in front.
uint32_t RuleStage::CountOpenings(const Chart& chart) const {
  uint32_t at = 0;
  while (at < chart.units.size() && IsOrnament(chart.units[at])) ++at;
  return at + 1;
}

bool RuleStage::FindAll(const Chart& chart, uint8_t language, const Part& part,
                        std::vector<RuleMatch>* matches) const {
  thread_local Scratch scratch;
  matches->clear();
  if (!part.Find(chart.present, language, &scratch.met, &scratch.usable)) return false;
  const uint32_t openings = CountOpenings(chart);
  // Window by window, as far as the sentence goes.
  for (uint32_t from = 0; from < chart.units.size(); from += UnitPlaces::kWindow) {
    scratch.places.Assign(std::span(chart.units).subspan(from), tests_);
    FindTries(from, openings, &scratch);
    FindMatches(chart, from, openings, &scratch, matches);
  }
  return !matches->empty();
}

}  // namespace rasad
