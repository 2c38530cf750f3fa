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
  bool is_spelled = false;       // whether `row` is that of the chart
  std::vector<ClassMask> masks;  // by unit
  std::vector<uint8_t> usable;   // by candidate
  ClassMask firsts;              // with which units the usable ones begin
  bool any_first = false;
  std::vector<uint32_t> tries;
};

// The need that the fewest sentences meet, as far as the class table tells: few classes, none of
// them common.
const std::vector<ClassId>* RuleStage::RarestNeed(const PatternShape& shape,
                                                  const ClassTable& classes) {
  constexpr size_t kCommonWeight = 1000;
  const std::vector<ClassId>* best = nullptr;
  size_t least = SIZE_MAX;
  for (const auto& need : shape.needs) {
    size_t weight = 0;
    for (ClassId id : need) weight += classes.is_common(id) ? kCommonWeight : 1;
    if (weight < least) least = weight, best = &need;
  }
  return best;
}

ClassBits RuleStage::MakeBits(size_t classes) const {
  std::vector<uint32_t> named(classes, 0), excluded(classes, 0);
  for (const Rule& rule : rules_) {
    for (const Pattern& pattern : rule.patterns) {
      for (ClassId id : pattern.shape().classes) ++named[id];
      for (const auto& step : pattern.shape().graph.steps) {
        for (ClassId id : step.test.none) ++excluded[id];
      }
    }
  }
  return {named, excluded};
}

void RuleStage::Index(const ClassTable& classes) {
  candidates_.clear();
  any_first_.clear();
  named_.Clear();
  needless_.clear();
  by_first_class_.assign(classes.size(), {});
  by_need_.assign(classes.size(), {});
  bits_ = MakeBits(classes.size());
  uint32_t order = 0;
  for (Rule& rule : rules_) {
    rule.order = order++;
    for (const Pattern& pattern : rule.patterns) AddCandidate(rule, pattern, classes);
  }
}

void RuleStage::AddCandidate(const Rule& rule, const Pattern& pattern, const ClassTable& classes) {
  const auto index = static_cast<uint32_t>(candidates_.size());
  const PatternShape& shape = pattern.shape();
  for (ClassId id : shape.classes) named_.Add(id);
  candidates_.push_back(
      {&rule, &pattern, PatternGuard(shape, bits_), bits_.Of(shape.first), shape.first_is_any});
  if (shape.first_is_any) {
    any_first_.push_back(index);
  } else {
    for (ClassId id : shape.first) by_first_class_[id].push_back(index);
  }
  const auto* need = RarestNeed(shape, classes);
  if (need == nullptr) return needless_.push_back(index);
  for (ClassId id : *need) {
    by_need_[id].push_back(index);
    needed_.Add(id);
  }
}

void RuleStage::MaskUnits(const Chart& chart, std::vector<ClassMask>* masks) const {
  masks->clear();
  for (const Unit& unit : chart.units) {
    ClassMask mask;
    for (const Reading& r : unit.readings) mask.Add(bits_.Of(r.cls));
    masks->push_back(mask);
  }
}

bool RuleStage::FindUsable(const Chart& chart, uint8_t language, Scratch* scratch) const {
  if (needless_.empty() && !chart.present.Meets(needed_)) return false;
  ClassMask sentence;
  chart.present.ForCommon(named_, [&](ClassId id) { sentence.Add(bits_.Of(id)); });
  scratch->usable.assign(candidates_.size(), 0);
  scratch->firsts = {};
  scratch->any_first = false;
  bool any = false;
  const auto consider = [&](uint32_t i) {
    const Candidate& c = candidates_[i];
    if (scratch->usable[i] || !(c.rule->languages & language) || !c.guard.NeedsMet(sentence))
      return;
    scratch->usable[i] = any = true;
    scratch->firsts.Add(c.first);
    scratch->any_first = scratch->any_first || c.any_first;
  };
  chart.present.ForCommon(needed_, [&](ClassId id) {
    for (uint32_t i : by_need_[id]) consider(i);
  });
  for (uint32_t i : needless_) consider(i);
  if (any) MaskUnits(chart, &scratch->masks);
  return any;
}

// The candidates that could match at unit `at`, in order.
void RuleStage::CollectTries(uint32_t at, const Chart& chart, Scratch* scratch) const {
  auto& tries = scratch->tries;
  tries.clear();
  const auto add = [&](uint32_t i) {
    if (scratch->usable[i] && candidates_[i].guard.CanMatch(scratch->masks, at)) tries.push_back(i);
  };
  for (uint32_t i : any_first_) add(i);
  for (const Reading& r : chart.units[at].readings) {
    for (uint32_t i : by_first_class_[r.cls]) add(i);
  }
  if (tries.size() < 2) return;
  std::sort(tries.begin(), tries.end());
  tries.erase(std::unique(tries.begin(), tries.end()), tries.end());
}

void RuleStage::MatchFrom(uint32_t at, const Chart& chart, Scratch* scratch,
                          std::vector<RuleMatch>* matches) const {
  if (!scratch->any_first && !scratch->masks[at].Meets(scratch->firsts)) return;
  CollectTries(at, chart, scratch);
  if (scratch->tries.empty()) return;
  if (!scratch->is_spelled) scratch->row.Assign(chart, named_);
  scratch->is_spelled = true;
  for (uint32_t i : scratch->tries) {
    RuleMatch match;
    if (!candidates_[i].pattern->MatchAt(chart, scratch->row, at, &match.captures)) continue;
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
  scratch.is_spelled = false;
  for (uint32_t at = 0; at < chart.units.size(); ++at) MatchFrom(at, chart, &scratch, matches);
  return !matches->empty();
}

}  // namespace rasad
