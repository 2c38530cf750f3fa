#include "rules/rule.h"

#include <algorithm>

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
  // A candidate that the sentence may match.
  struct Usable {
    ClassMask first;
    uint32_t index;
    bool any_first;
  };
  std::vector<ClassMask> masks;  // by unit
  NeedTable::Answers answers;
  std::vector<uint8_t> seen;   // by candidate
  std::vector<Usable> usable;  // in order
  ClassMask firsts;            // with which units the usable ones begin
  bool any_first = false;

  void Settle();
};

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
  firsts_.clear();
  any_first_.clear();
  needs_.Clear();
  named_.Clear();
  needless_.clear();
  by_need_.assign(classes.size(), {});
  bits_ = MakeBits(classes.size());
  ornaments_.clear();
  for (const char* name : {"Mark", "Dash"}) {
    if (const auto id = classes.Find(name)) ornaments_.push_back(*id);
  }
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
  candidates_.push_back({&rule, &pattern, PatternGuard(shape, bits_)});
  firsts_.push_back(bits_.Of(shape.first));
  any_first_.push_back(shape.first_is_any);
  const auto needs = ChoosiestFirst(shape.needs, classes);
  std::vector<ClassMask> others;
  for (size_t i = 1; i < needs.size(); ++i) others.push_back(bits_.Of(needs[i]));
  const Prospect prospect{index, needs_.Add(others), rule.languages};
  if (needs.empty()) return needless_.push_back(prospect);
  for (ClassId id : needs[0]) {
    by_need_[id].push_back(prospect);
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
  needs_.Begin(sentence, &scratch->answers);
  scratch->seen.assign(candidates_.size(), 0);
  scratch->usable.clear();
  const auto consider = [&](const Prospect& p) {
    if (!(p.languages & language) || !needs_.AllMet(p.others, &scratch->answers) ||
        scratch->seen[p.index])
      return;
    scratch->seen[p.index] = 1;
    scratch->usable.push_back({firsts_[p.index], p.index, any_first_[p.index] != 0});
  };
  chart.present.ForCommon(needed_, [&](ClassId id) {
    for (const Prospect& p : by_need_[id]) consider(p);
  });
  for (const Prospect& p : needless_) consider(p);
  return !scratch->usable.empty();
}

// In order, and with what they have in common.
void RuleStage::Scratch::Settle() {
  std::sort(usable.begin(), usable.end(),
            [](const Usable& a, const Usable& b) { return a.index < b.index; });
  firsts = {};
  any_first = false;
  for (const Usable& u : usable) {
    firsts.Add(u.first);
    any_first = any_first || u.any_first;
  }
}

void RuleStage::MatchFrom(uint32_t at, bool opens, const Chart& chart, const Scratch& scratch,
                          std::vector<RuleMatch>* matches) const {
  const ClassMask& unit = scratch.masks[at];
  if (!scratch.any_first && !unit.Meets(scratch.firsts)) return;
  for (const Scratch::Usable& u : scratch.usable) {
    if (!u.any_first && !unit.Meets(u.first)) continue;
    const Candidate& c = candidates_[u.index];
    RuleMatch match;
    if (!c.guard.CanMatch(scratch.masks, at, opens) ||
        !c.pattern->MatchAt(chart.units, at, opens, &match.captures))
      continue;
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

bool RuleStage::FindAll(const Chart& chart, uint8_t language,
                        std::vector<RuleMatch>* matches) const {
  thread_local Scratch scratch;
  matches->clear();
  if (!FindUsable(chart, language, &scratch)) return false;
  scratch.Settle();
  MaskUnits(chart, &scratch.masks);
  bool opens = true;
  for (uint32_t at = 0; at < chart.units.size(); ++at) {
    MatchFrom(at, opens, chart, scratch, matches);
    opens = opens && IsOrnament(chart.units[at]);
  }
  return !matches->empty();
}

}  // namespace rasad
