// The distinct tests that a pattern makes on units, and a row of units as the answers to them: the
// text that the pattern's RE2 reads.
//
// A unit is width() bytes, each a letter from 'A' on that holds the answers to four tests. So RE2
// has an alphabet of sixteen letters and its automaton few states, however many classes the rules
// declare. Cost of Answer: units x tests x readings. Thread safety: const once all tests are added.
// Private to rules/.
#ifndef RASAD_RULES_UNIT_TESTS_H_
#define RASAD_RULES_UNIT_TESTS_H_

#include <string>
#include <vector>

#include "rules/chart.h"
#include "rules/step_graph.h"
#include "rules/test_table.h"

namespace rasad {

class UnitTests {
 public:
  // The number of a test that was added before, or of a new one.
  uint32_t Add(const UnitTest& test);
  // The number of an added test.
  uint32_t Find(const UnitTest& test) const;
  // What `stage` calls the tests, each added there unless it was before.
  std::vector<uint32_t> NumbersIn(TestTable* stage) const;
  // Bytes a unit.
  size_t width() const { return (tests_.size() + kAnswersAByte - 1) / kAnswersAByte; }
  // The answers of units [from, to).
  void Answer(const std::vector<Unit>& units, size_t from, size_t to, std::string* answers) const;
  bool Passes(const Unit& unit, uint32_t test) const { return tests_[test].Passes(unit); }
  // Whether the unit at `at` of `answers` (in units) passes.
  bool Passes(std::string_view answers, size_t at, uint32_t test) const {
    const auto letter = static_cast<uint32_t>(answers[at * width() + test / kAnswersAByte] - 'A');
    return letter >> test % kAnswersAByte & 1;
  }
  // A regular expression for a unit that passes; `.` in it is any byte.
  std::string Regex(uint32_t test) const;

 private:
  static constexpr uint32_t kAnswersAByte = 4;
  struct Test {
    UnitTest asked;
    std::vector<ClassSet> all;
    ClassSet none;

    bool Passes(const Unit& unit) const;
  };
  std::vector<Test> tests_;
};

}  // namespace rasad

#endif  // RASAD_RULES_UNIT_TESTS_H_
