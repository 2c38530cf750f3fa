#include "rules/unit_tests.h"

#include <algorithm>

namespace rasad {
namespace {

ClassSet SetOf(const std::vector<ClassId>& ids) {
  ClassSet set;
  for (ClassId id : ids) set.Add(id);
  return set;
}

}  // namespace

bool UnitTests::Test::Passes(const Unit& unit) const {
  return std::all_of(all.begin(), all.end(), [&](const ClassSet& s) { return unit.IsAny(s); }) &&
         !unit.IsAny(none);
}

uint32_t UnitTests::Find(const UnitTest& test) const {
  const auto same = [&test](const Test& t) {
    return t.asked.none == test.none && t.asked.all == test.all;
  };
  return static_cast<uint32_t>(std::find_if(tests_.begin(), tests_.end(), same) - tests_.begin());
}

uint32_t UnitTests::Add(const UnitTest& test) {
  const uint32_t known = Find(test);
  if (known < tests_.size()) return known;
  tests_.push_back({test, {}, SetOf(test.none)});
  for (const auto& ids : test.all) tests_.back().all.push_back(SetOf(ids));
  return known;
}

std::vector<uint32_t> UnitTests::NumbersIn(TestTable* stage) const {
  std::vector<uint32_t> numbers;
  for (const Test& test : tests_) numbers.push_back(stage->Add(test.asked));
  return numbers;
}

void UnitTests::Answer(const std::vector<Unit>& units, size_t from, size_t to,
                       std::string* answers) const {
  answers->assign((to - from) * width(), 'A');
  char* letter = answers->data();
  for (size_t i = from; i < to; ++i, letter += width()) {
    for (uint32_t t = 0; t < tests_.size(); ++t) {
      if (tests_[t].Passes(units[i]))
        letter[t / kAnswersAByte] =
            static_cast<char>(letter[t / kAnswersAByte] + (1 << t % kAnswersAByte));
    }
  }
}

std::string UnitTests::Regex(uint32_t test) const {
  std::string letters;
  for (int bits = 0; bits < 1 << kAnswersAByte; ++bits) {
    if (bits >> test % kAnswersAByte & 1) letters += static_cast<char>('A' + bits);
  }
  std::string unit(width(), '.');
  return unit.replace(test / kAnswersAByte, 1, "[" + letters + "]");
}

}  // namespace rasad
