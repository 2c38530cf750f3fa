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

void RuleStage::Index(size_t class_count) {
  candidates_.clear();
  by_first_class_.assign(class_count, {});
  any_first_.clear();
  uint32_t order = 0;
  for (Rule& rule : rules_) {
    rule.order = order++;
    for (const Pattern& pattern : rule.patterns) {
      const auto index = static_cast<uint32_t>(candidates_.size());
      candidates_.push_back({&rule, &pattern});
      if (pattern.first_is_any()) any_first_.push_back(index);
      if (pattern.first_is_any()) continue;
      for (ClassId id : pattern.first_classes()) by_first_class_[id].push_back(index);
    }
  }
}

bool RuleStage::Needed(const Candidate& candidate, const ClassString& row) const {
  return std::all_of(candidate.pattern->needs().begin(), candidate.pattern->needs().end(),
                     [&row](const auto& any) {
                       return std::any_of(any.begin(), any.end(),
                                          [&row](ClassId id) { return row.has[id]; });
                     });
}

bool RuleStage::CouldMatch(const ClassString& row) const {
  return std::any_of(candidates_.begin(), candidates_.end(),
                     [&](const Candidate& c) { return Needed(c, row); });
}

void RuleStage::FindAll(const Chart& chart, const ClassString& row, uint8_t language,
                        std::vector<RuleMatch>* matches) const {
  matches->clear();
  std::vector<int8_t> usable(candidates_.size(), -1);  // -1: not looked at yet
  std::vector<uint32_t> tries;
  for (uint32_t at = 0; at < chart.units.size(); ++at) {
    tries = any_first_;
    for (const Reading& r : chart.units[at].readings) {
      const auto& starts = by_first_class_[r.cls];
      tries.insert(tries.end(), starts.begin(), starts.end());
    }
    if (tries.empty()) continue;
    std::sort(tries.begin(), tries.end());
    tries.erase(std::unique(tries.begin(), tries.end()), tries.end());
    for (uint32_t i : tries) {
      const Candidate& c = candidates_[i];
      if (usable[i] < 0) usable[i] = (c.rule->languages & language) && Needed(c, row);
      RuleMatch match;
      if (!usable[i] || !c.pattern->MatchAt(row, at, &match.captures)) continue;
      match.rule = c.rule;
      match.pattern = c.pattern;
      match.begin = match.captures.back().begin;
      match.end = match.captures.back().end;
      matches->push_back(std::move(match));
    }
  }
}

}  // namespace rasad
