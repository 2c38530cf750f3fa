// What the tests of this room share: the project's own word lists, loaded once, and one text read
// through both steps.
#ifndef RASAD_TESTS_QUANTITY_READ_H_
#define RASAD_TESTS_QUANTITY_READ_H_

#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "quantity/quantities.h"
#include "quantity/quantity_reader.h"
#include "record/names.h"
#include "rules/text_chart.h"

namespace rasad::quantity_test {

inline const RuleBook& Book() {
  static const std::shared_ptr<RuleBook> book = [] {
    RuleBookLoader loader(RASAD_RULES_DIR);
    loader.LoadWords();
    auto made = loader.Finish();
    if (!made) {
      ADD_FAILURE() << made.error().ToString();
      std::abort();
    }
    return *made;
  }();
  return *book;
}

inline const QuantityReader& Reader() {
  static const Result<QuantityReader> reader = QuantityReader::Create(Book());
  return *reader;
}

// A text read through ReadNumbers and ReadQuantities.
struct Read {
  std::string text;
  TextChart chart;
  NumberList numbers;
  CountList counts;
  std::vector<Quantity> quantities;

  Read(std::string_view lang, std::string_view utf8) : text(utf8) {
    chart.Assign(text, lang == "fa" ? kPersian : kArabic, Book());
    for (Chart& c : chart.charts) {
      Reader().ReadNumbers(chart.language, chart.text, &c, &numbers);
      Reader().ReadQuantities(chart.text, numbers, &c, &counts);
      AppendQuantities(Book(), chart.text, c, counts, false, &quantities);
    }
  }

  // The first unit of a class; null where there is none.
  const Unit* First(std::string_view name) const {
    const auto cls = Book().classes.Find(name);
    for (const Chart& c : chart.charts) {
      for (const Unit& unit : c.units) {
        if (cls && unit.Is(*cls)) return &unit;
      }
    }
    return nullptr;
  }
};

// "27..27 exact", "21.. more_than"
inline std::string Show(const Count& count) {
  std::string out = count.min ? std::to_string(*count.min) : "";
  out += "..";
  if (count.max) out += std::to_string(*count.max);
  return out + " " + std::string(NameOf(count.qualifier));
}

// "27..27 exact | 21.. more_than"; "-" for none.
inline std::string Show(const std::vector<Quantity>& quantities) {
  std::string out;
  for (const Quantity& q : quantities) out += (out.empty() ? "" : " | ") + Show(q.count);
  return out.empty() ? "-" : out;
}

// The values of exact counts: "3500 12"; "-" for none.
inline std::string ShowValues(const std::vector<Quantity>& quantities) {
  std::string out;
  for (const Quantity& q : quantities) {
    if (q.count.min && q.count.min == q.count.max)
      out += (out.empty() ? "" : " ") + std::to_string(*q.count.min);
  }
  return out.empty() ? "-" : out;
}

struct Case {
  std::string lang, text, expected;
  int line = 0;
};

// Rows lang<TAB>text<TAB>expected of a file beside the tests; '#' begins a comment line.
inline std::vector<Case> Cases(const std::string& name) {
  std::ifstream in(std::string(RASAD_TEST_DIR) + "/quantity/" + name);
  std::vector<Case> cases;
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    const size_t a = line.find('\t');
    const size_t b = line.find('\t', a + 1);
    if (b == std::string::npos) {
      ADD_FAILURE() << name << ":" << number << ": three fields are needed";
      continue;
    }
    cases.push_back({line.substr(0, a), line.substr(a + 1, b - a - 1), line.substr(b + 1), number});
  }
  EXPECT_FALSE(cases.empty()) << name;
  return cases;
}

}  // namespace rasad::quantity_test

#endif  // RASAD_TESTS_QUANTITY_READ_H_
