#include "rules/rule.h"

#include <algorithm>

namespace rasad {

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
    if (names[i] == name && !captures[i].empty()) return captures[i];
  }
  return {};
}

UnitRange RuleMatch::Of(const Give& give, std::string_view key) const {
  const GiveArgument* a = give.Find(key);
  return a && a->is_capture ? At(a->value) : UnitRange{};
}

// What one thread's calls of FindAll work in.
struct RuleStage::Scratch {
  ClassString row;
  std::vector<uint8_t> usable;  // by candidate
  std::vector<uint32_t> tries;
};

// The need that the fewest sentences meet, as far as the class table tells: few classes, none of
// them common.
const std::vector<ClassId>* RuleStage::RarestNeed(const Pattern& pattern,
                                                  const ClassTable& classes) {
  constexpr size_t kCommonWeight = 1000;
  const std::vector<ClassId>* best = nullptr;
  size_t least = SIZE_MAX;
  for (const auto& need : pattern.needs()) {
    size_t weight = 0;
    for (ClassId id : need) weight += classes.is_common(id) ? kCommonWeight : 1;
    if (weight < least) least = weight, best = &need;
  }
  return best;
}

void RuleStage::Index(const ClassTable& classes) {
  candidates_.clear();
  any_first_.clear();
  needless_.clear();
  by_first_class_.assign(classes.size(), {});
  by_need_.assign(classes.size(), {});
  uint32_t order = 0;
  for (Rule& rule : rules_) {
    rule.order = order++;
    for (const Pattern& pattern : rule.patterns) {
      const auto index = static_cast<uint32_t>(candidates_.size());
      candidates_.push_back({&rule, &pattern});
      if (pattern.first_is_any()) {
        any_first_.push_back(index);
      } else {
        for (ClassId id : pattern.first_classes()) by_first_class_[id].push_back(index);
      }
      const auto* need = RarestNeed(pattern, classes);
      if (need == nullptr) needless_.push_back(index);
      if (need == nullptr) continue;
      for (ClassId id : *need) {
        by_need_[id].push_back(index);
        needed_.Add(id);
      }
    }
  }
}

bool RuleStage::FindUsable(const Chart& chart, uint8_t language, Scratch* scratch) const {
  bool any = false;
  bool fresh = true;
  const auto consider = [&](uint32_t i) {
    if (fresh) scratch->usable.assign(candidates_.size(), 0);
    fresh = false;
    const Candidate& c = candidates_[i];
    if (scratch->usable[i] || !(c.rule->languages & language)) return;
    for (const auto& need : c.pattern->needs()) {
      if (std::none_of(need.begin(), need.end(),
                       [&chart](ClassId id) { return chart.present.Has(id); }))
        return;
    }
    scratch->usable[i] = any = true;
  };
  chart.present.ForCommon(needed_, [&](ClassId id) {
    for (uint32_t i : by_need_[id]) consider(i);
  });
  for (uint32_t i : needless_) consider(i);
  return any;
}

void RuleStage::MatchFrom(uint32_t at, const Chart& chart, Scratch* scratch,
                          std::vector<RuleMatch>* matches) const {
  auto& tries = scratch->tries;
  tries.clear();
  const auto add = [&](uint32_t i) {
    if (scratch->usable[i]) tries.push_back(i);
  };
  for (uint32_t i : any_first_) add(i);
  for (const Reading& r : chart.units[at].readings) {
    for (uint32_t i : by_first_class_[r.cls]) add(i);
  }
  if (tries.size() > 1) {
    std::sort(tries.begin(), tries.end());
    tries.erase(std::unique(tries.begin(), tries.end()), tries.end());
  }
  for (uint32_t i : tries) {
    RuleMatch match;
    if (!candidates_[i].pattern->MatchAt(scratch->row, at, &match.captures)) continue;
    match.rule = candidates_[i].rule;
    match.pattern = candidates_[i].pattern;
    match.begin = match.captures.back().begin;
    match.end = match.captures.back().end;
    matches->push_back(std::move(match));
  }
}

bool RuleStage::FindAll(const Chart& chart, uint8_t language,
                        std::vector<RuleMatch>* matches) const {
  thread_local Scratch scratch;
  matches->clear();
  if (!FindUsable(chart, language, &scratch)) return false;
  scratch.row.Assign(chart);
  for (uint32_t at = 0; at < chart.units.size(); ++at) MatchFrom(at, chart, &scratch, matches);
  return !matches->empty();
}

}  // namespace rasad
