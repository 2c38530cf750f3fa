#include "rules/test_table.h"

namespace rasad {

uint32_t TestTable::Add(const UnitTest& test) {
  const auto [at, fresh] =
      numbers_.emplace(std::pair(test.all, test.none), static_cast<uint32_t>(tests_.size()));
  if (!fresh) return at->second;
  tests_.push_back(static_cast<uint32_t>(words_.size()));
  words_.push_back(static_cast<ClassId>(test.all.size()));
  for (const auto& ids : test.all) Keep(ids);
  Keep(test.none);
  return at->second;
}

void TestTable::Keep(const std::vector<ClassId>& ids) {
  words_.push_back(static_cast<ClassId>(ids.size()));
  words_.insert(words_.end(), ids.begin(), ids.end());
}

}  // namespace rasad
