#include "rules/need_table.h"

#include <algorithm>

namespace rasad {

NeedTable::List NeedTable::Add(const std::vector<ClassMask>& needs) {
  const List list{static_cast<uint32_t>(lists_.size()), static_cast<uint32_t>(needs.size())};
  for (const ClassMask& need : needs) {
    const auto known = std::find(needs_.begin(), needs_.end(), need);
    lists_.push_back(static_cast<uint32_t>(known - needs_.begin()));
    if (known == needs_.end()) needs_.push_back(need);
  }
  return list;
}

void NeedTable::Begin(const ClassMask& sentence, Answers* answers) const {
  answers->sentence = sentence;
  answers->known.assign(needs_.size(), kUnknown);
}

bool NeedTable::BeginAlike(const List& a, const List& b) const {
  if (a.count == 0 || b.count == 0) return a.count == b.count;
  return lists_[a.begin] == lists_[b.begin];
}

bool NeedTable::IsMet(uint32_t need, Answers* answers) const {
  uint8_t& known = answers->known[need];
  if (known == kUnknown) known = answers->sentence.Meets(needs_[need]) ? kMet : kUnmet;
  return known == kMet;
}

bool NeedTable::AllMet(const List& list, Answers* answers) const {
  for (uint32_t i = list.begin; i < list.begin + list.count; ++i) {
    if (!IsMet(lists_[i], answers)) return false;
  }
  return true;
}

}  // namespace rasad
