// Rows of units written as text, for tests of patterns.
#ifndef RASAD_TESTS_RULES_ROWS_H_
#define RASAD_TESTS_RULES_ROWS_H_

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "rules/chart.h"
#include "rules/classes.h"

namespace rasad {

inline ClassTable Classes() {
  ClassTable table;
  for (const char* name : {"Break", "A", "B", "C", "X.One", "X.Two", "number:pl", "Comma"})
    table.Declare(name, "");
  return table;
}

// "A B+C": a unit of class A, then one that is B and C.
inline Chart MakeChart(const ClassTable& classes, const std::string& units) {
  Chart chart;
  for (size_t at = 0; at < units.size();) {
    const size_t end = std::min(units.find(' ', at), units.size());
    chart.units.emplace_back();
    for (size_t i = at; i < end;) {
      const size_t plus = std::min(units.find('+', i), end);
      const auto id = classes.Find(units.substr(i, plus - i));
      EXPECT_TRUE(id.has_value()) << units;
      chart.Give({.cls = id.value_or(0)}, &chart.units.back());
      i = plus + 1;
    }
    at = end + 1;
  }
  return chart;
}

}  // namespace rasad

#endif  // RASAD_TESTS_RULES_ROWS_H_
