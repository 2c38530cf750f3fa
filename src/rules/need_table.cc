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

bool NeedTable::AllMet(const List& list, Answers* answers) const {
  for (uint32_t i = list.begin; i < list.begin + list.count; ++i) {
    uint8_t& known = answers->known[lists_[i]];
    if (known == kUnknown) known = answers->sentence.Meets(needs_[lists_[i]]) ? kMet : kUnmet;
    if (known == kUnmet) return false;
  }
  return true;
}

}  // namespace rasad
