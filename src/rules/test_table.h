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

  // Reads the lists of a test one by one. All of a test stands together in memory, where a sentence
  // asks for few of thousands.
  class Lists {
   public:
    explicit Lists(const ClassId* at) : left_(*at), at_(at + 1) {}
    // How many lists there are before the last one.
    size_t left() const { return left_; }
    // The next list. A unit must have a class of each, but none of the last one.
    std::span<const ClassId> Next() {
      const std::span<const ClassId> list(at_ + 1, *at_);
      at_ += 1 + list.size();
      --left_;
      return list;
    }

   private:
    size_t left_;
    const ClassId* at_;
  };
  Lists lists(uint32_t test) const { return Lists(words_.data() + tests_[test]); }

 private:
  void Keep(const std::vector<ClassId>& ids);

  std::map<std::pair<std::vector<std::vector<ClassId>>, std::vector<ClassId>>, uint32_t> numbers_;
  std::vector<uint32_t> tests_;  // where each begins in words_
  std::vector<ClassId> words_;   // how many lists, then the size of each and its classes
};

}  // namespace rasad

#endif  // RASAD_RULES_TEST_TABLE_H_
