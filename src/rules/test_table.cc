#include "rules/test_table.h"

namespace rasad {

uint32_t TestTable::Add(const UnitTest& test) {
  const auto [at, fresh] =
      numbers_.emplace(std::pair(test.all, test.none), static_cast<uint32_t>(tests_.size()));
  if (!fresh) return at->second;
  Test added{static_cast<uint32_t>(lists_.size()), static_cast<uint32_t>(test.all.size()), {}};
  for (const auto& ids : test.all) lists_.push_back(Keep(ids));
  added.none = Keep(test.none);
  tests_.push_back(added);
  return at->second;
}

TestTable::Range TestTable::Keep(const std::vector<ClassId>& ids) {
  const Range range{static_cast<uint32_t>(ids_.size()), static_cast<uint32_t>(ids.size())};
  ids_.insert(ids_.end(), ids.begin(), ids.end());
  return range;
}

}  // namespace rasad
