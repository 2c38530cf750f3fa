// The tests that the patterns of a stage make on units, each once: many patterns make the same.
//
// Thread safety: const once all tests are added. Private to rules/.
#ifndef RASAD_RULES_TEST_TABLE_H_
#define RASAD_RULES_TEST_TABLE_H_

#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "rules/step_graph.h"

namespace rasad {

class TestTable {
 public:
  // The number of a test that was added before, or of a new one.
  uint32_t Add(const UnitTest& test);
  size_t size() const { return tests_.size(); }

  // The lists of which a unit must have a class each, and the one of which it must have none.
  size_t lists(uint32_t test) const { return tests_[test].lists; }
  std::span<const ClassId> list(uint32_t test, size_t i) const {
    return Ids(lists_[tests_[test].first_list + i]);
  }
  std::span<const ClassId> none(uint32_t test) const { return Ids(tests_[test].none); }

 private:
  // In ids_, which holds the classes of all tests one behind the other.
  struct Range {
    uint32_t begin = 0;
    uint32_t size = 0;
  };
  struct Test {
    uint32_t first_list = 0;
    uint32_t lists = 0;
    Range none;
  };
  Range Keep(const std::vector<ClassId>& ids);
  std::span<const ClassId> Ids(Range range) const {
    return {ids_.data() + range.begin, range.size};
  }

  std::map<std::pair<std::vector<std::vector<ClassId>>, std::vector<ClassId>>, uint32_t> numbers_;
  std::vector<Test> tests_;
  std::vector<Range> lists_;
  std::vector<ClassId> ids_;
};

}  // namespace rasad

#endif  // RASAD_RULES_TEST_TABLE_H_
