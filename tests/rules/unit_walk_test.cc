// The fast ways to match against the plain one: what RE2 alone says about a pattern and a row is
// the truth, whatever guard and walk make of it.
#include <gtest/gtest.h>

#include <span>
#include <string>

#include "rules/pattern.h"
#include "rules/pattern_guard.h"
#include "rules/random_patterns.h"
#include "rules/rows.h"

namespace rasad {
namespace {

// Whether the guard lets the unit at `at` through, seen from a window that opens at `from`.
bool LetsThrough(const PatternGuard& guard, const TestTable& tests, const Chart& chart, size_t from,
                 size_t at) {
  UnitPlaces window;
  window.Assign(std::span(chart.units).subspan(from), tests);
  const auto place = static_cast<uint32_t>(at - from);
  const uint64_t openings = from == 0 ? 1 : 0;
  return (guard.Starts(&window, openings) >> place & 1) != 0 && guard.CanMatch(&window, place);
}

std::string Show(const std::vector<UnitRange>& captures) {
  std::string out;
  for (const UnitRange& r : captures) {
    out += r.empty() ? "- " : std::to_string(r.begin) + ".." + std::to_string(r.end) + " ";
  }
  return out;
}

TEST(UnitWalkPropertyTest, GuardAndWalkAgreeWithTheRegexAlone) {
  Random random(20240515);
  const ClassTable classes = Classes();
  int matched = 0;
  for (int i = 0; i < 4000; ++i) {
    const std::string text = RandomPattern(&random, 2) + OneOf(&random, "", "", "", " $");
    auto pattern = Pattern::Compile(text, classes, {});
    if (!pattern) continue;  // matches nothing at all
    TestTable tests;
    const PatternGuard guard(pattern->shape(), pattern->tests().NumbersIn(&tests), &tests);
    for (int k = 0; k < 10; ++k) {
      const std::string units = RandomRow(&random);
      const Chart chart = MakeChart(classes, units);
      for (size_t at = 0; at < chart.units.size(); ++at) {
        std::vector<UnitRange> plain, fast;
        if (!pattern->MatchByRegex(chart.units, at, at == 0, &plain)) {
          ASSERT_FALSE(pattern->MatchAt(chart.units, at, at == 0, &fast))
              << text << " on " << units;
          continue;
        }
        ++matched;
        ASSERT_TRUE(LetsThrough(guard, tests, chart, 0, at)) << text << " on " << units << at;
        ASSERT_TRUE(LetsThrough(guard, tests, chart, at, at)) << text << " on " << units << at;
        ASSERT_TRUE(pattern->MatchAt(chart.units, at, at == 0, &fast)) << text << " on " << units;
        ASSERT_EQ(Show(fast), Show(plain)) << text << " on " << units << " at " << at;
      }
    }
  }
  EXPECT_GT(matched, 20000);
}

// A pattern with more steps than the guard can hold must still be found, and one whose match goes
// on behind the window.
TEST(UnitWalkPropertyTest, TheGuardLetsLongPatternsThrough) {
  const ClassTable classes = Classes();
  const auto pattern = Pattern::Compile("A gap(0..30) gap(0..30) gap(0..20) B C", classes, {});
  ASSERT_TRUE(pattern.ok());
  TestTable tests;
  const PatternGuard guard(pattern->shape(), pattern->tests().NumbersIn(&tests), &tests);
  for (size_t between : {2u, 55u, 73u}) {
    std::string row = "A";
    for (size_t i = 0; i < between; ++i) row += " X.One";
    const Chart chart = MakeChart(classes, row + " B C");
    EXPECT_TRUE(LetsThrough(guard, tests, chart, 0, 0)) << between;
    EXPECT_FALSE(LetsThrough(guard, tests, chart, 0, 1)) << between;
  }
}

}  // namespace
}  // namespace rasad
