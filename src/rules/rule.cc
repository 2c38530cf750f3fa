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
  std::vector<uint32_t> seen;  // by class: the stamp of the last sentence that had it
  uint32_t stamp = 0;
  std::vector<ClassId> present;
  std::vector<uint8_t> usable;  // by candidate
  std::vector<uint32_t> tries;

  void Look(const Chart& chart, size_t classes) {
    if (seen.size() < classes) seen.resize(classes, 0);
    ++stamp;
    present.clear();
    for (const Unit& unit : chart.units) {
      for (const Reading& r : unit.readings) {
        if (seen[r.cls] != stamp) present.push_back(r.cls);
        seen[r.cls] = stamp;
      }
    }
  }
  bool HasOneOf(const std::vector<ClassId>& ids) const {
    return std::any_of(ids.begin(), ids.end(), [this](ClassId id) { return seen[id] == stamp; });
  }
};

// The need that the fewest sentences meet, as far as the class table tells: few classes, none of them common.
const std::vector<ClassId>* RuleStage::RarestNeed(const Pattern& pattern, const ClassTable& classes) {
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
      for (ClassId id : *need) by_need_[id].push_back(index);
    }
  }
}

bool RuleStage::FindUsable(const Chart& chart, uint8_t language, Scratch* scratch) const {
  scratch->Look(chart, by_need_.size());
  scratch->usable.assign(candidates_.size(), 0);
  bool any = false;
  const auto consider = [&](uint32_t i) {
    const Candidate& c = candidates_[i];
    if (scratch->usable[i] || !(c.rule->languages & language)) return;
    for (const auto& need : c.pattern->needs()) {
      if (!scratch->HasOneOf(need)) return;
    }
    scratch->usable[i] = any = true;
  };
  for (ClassId id : scratch->present) {
    for (uint32_t i : by_need_[id]) consider(i);
  }
  for (uint32_t i : needless_) consider(i);
  return any;
}

void RuleStage::MatchFrom(uint32_t at, const Chart& chart, Scratch* scratch, std::vector<RuleMatch>* matches) const {
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

bool RuleStage::FindAll(const Chart& chart, uint8_t language, std::vector<RuleMatch>* matches) const {
  thread_local Scratch scratch;
  matches->clear();
  if (!FindUsable(chart, language, &scratch)) return false;
  scratch.row.Assign(chart);
  for (uint32_t at = 0; at < chart.units.size(); ++at) MatchFrom(at, chart, &scratch, matches);
  return !matches->empty();
}

}  // namespace rasad
