// The fast ways to match against the plain one: what RE2 alone says about a pattern and a row is
// the truth, whatever guard and walk make of it.
#include <gtest/gtest.h>

#include <string>

#include "rules/pattern.h"
#include "rules/pattern_guard.h"
#include "rules/random_patterns.h"
#include "rules/rows.h"

namespace rasad {
namespace {

ClassBits BitsOf(const PatternShape& shape, size_t classes) {
  std::vector<uint32_t> named(classes, 0), excluded(classes, 0);
  for (ClassId id : shape.classes) named[id] = excluded[id] = 1;
  return {named, excluded};
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
    const ClassBits bits = BitsOf(pattern->shape(), classes.size());
    const PatternGuard guard(pattern->shape(), bits);
    for (int k = 0; k < 10; ++k) {
      const std::string units = RandomRow(&random);
      const Chart chart = MakeChart(classes, units);
      std::vector<ClassMask> masks;
      for (const Unit& unit : chart.units) {
        masks.emplace_back();
        for (const Reading& r : unit.readings) masks.back().Add(bits.Of({r.cls}));
      }
      for (size_t at = 0; at < chart.units.size(); ++at) {
        std::vector<UnitRange> plain, fast;
        if (!pattern->MatchByRegex(chart.units, at, at == 0, &plain)) {
          ASSERT_FALSE(pattern->MatchAt(chart.units, at, at == 0, &fast))
              << text << " on " << units;
          continue;
        }
        ++matched;
        ASSERT_TRUE(guard.CanMatch(masks, at, at == 0)) << text << " on " << units << " at " << at;
        ASSERT_TRUE(pattern->MatchAt(chart.units, at, at == 0, &fast)) << text << " on " << units;
        ASSERT_EQ(Show(fast), Show(plain)) << text << " on " << units << " at " << at;
      }
    }
  }
  EXPECT_GT(matched, 20000);
}

// A pattern with more steps than the guard can hold must still be found.
TEST(UnitWalkPropertyTest, TheGuardLetsLongPatternsThrough) {
  const ClassTable classes = Classes();
  const auto pattern = Pattern::Compile("A gap(0..30) gap(0..30) gap(0..20) B C", classes, {});
  ASSERT_TRUE(pattern.ok());
  const ClassBits bits = BitsOf(pattern->shape(), classes.size());
  const PatternGuard guard(pattern->shape(), bits);
  std::vector<ClassMask> masks(76, bits.Of({*classes.Find("X.One")}));
  masks[0] = bits.Of({*classes.Find("A")});
  masks[74] = bits.Of({*classes.Find("B")});
  masks[75] = bits.Of({*classes.Find("C")});
  EXPECT_TRUE(guard.CanMatch(masks, 0, true));
  masks[0] = bits.Of({*classes.Find("B")});
  EXPECT_FALSE(guard.CanMatch(masks, 0, true));
}

}  // namespace
}  // namespace rasad
