#include "compare/compare.h"

#include <gtest/gtest.h>

#include "compare/sample_claims.h"

namespace rasad {
namespace {

Comparison CompareAll(std::vector<CasualtyClaim> claims, size_t max_statements = 64) {
  CompareOptions options;
  options.victims = TestClasses();
  options.max_statements = max_statements;
  return Compare(std::move(claims), options);
}

TEST(Compare, FindsPairsAcrossLevelsAndPeriods) {
  CasualtyClaim province = Told("b", Exactly(12), "b");
  province.place = Province();
  province.days = DayRange{OnDay(6), OnDay(7)};
  CasualtyClaim month = Told("c", Exactly(5), "c");
  month.days = DayRange{OnDay(1), OnDay(31)};
  CasualtyClaim other_month = Told("d", Exactly(9), "d");
  other_month.days = DayRange{OnDay(1), OnDay(31)};
  const Comparison comparison =
      CompareAll({Told("a", Exactly(15), "a"), province, month, other_month});
  std::vector<std::string> got;
  for (const Verdict& v : comparison.verdicts) {
    got.push_back(std::string(NameOf(v.kind)) + " " + comparison.claims[v.a].article +
                  comparison.claims[v.b].article);
  }
  EXPECT_EQ(got, (std::vector<std::string>{"contradiction cd", "containment ab", "containment ac",
                                           "containment ad"}));
}

TEST(Compare, CountsWhatItLeavesOut) {
  CasualtyClaim undated = Told("a", Exactly(1));
  undated.days.reset();
  CasualtyClaim unplaced = Told("b", Exactly(1));
  unplaced.place.reset();
  CasualtyClaim threat = Told("c", Exactly(1));
  threat.assertion = Assertion::kHypothetical;
  CasualtyClaim decade = Told("e", Exactly(1));
  decade.days->from -= 3650;
  const Comparison comparison = CompareAll({undated, unplaced, threat, Told("d", Count{}), decade});
  EXPECT_EQ(comparison.left_out.without_days, 1U);
  EXPECT_EQ(comparison.left_out.without_place, 1U);
  EXPECT_EQ(comparison.left_out.hypothetical, 1U);
  EXPECT_EQ(comparison.left_out.without_figure, 1U);
  EXPECT_EQ(comparison.left_out.long_periods, 1U);
  EXPECT_EQ(comparison.claims.size(), 5U);
  EXPECT_TRUE(comparison.incidents.empty());
}

TEST(Compare, LetsOneSpeakForAVoiceInACrowd) {
  std::vector<CasualtyClaim> claims;
  for (int i = 0; i < 500; ++i)
    claims.push_back(Told("w" + std::to_string(i), Exactly(18), "agency"));
  CasualtyClaim first = Told("first", Exactly(18), "agency");
  first.published = OnDay(6);
  claims.push_back(first);
  claims.push_back(Told("z", Exactly(20), "observatory"));
  const Comparison comparison = CompareAll(claims);
  ASSERT_EQ(comparison.verdicts.size(), 1U);
  EXPECT_EQ(comparison.claims[comparison.verdicts[0].a].article, "first");
  EXPECT_EQ(comparison.verdicts[0].days_between, 1);
  EXPECT_EQ(comparison.left_out.repeats, 500U);
  EXPECT_EQ(comparison.incidents.at(0).claims.size(), 502U);
}

TEST(Compare, StopsAtTheLimitAndSaysSo) {
  std::vector<CasualtyClaim> claims;
  for (int i = 0; i < 30; ++i)
    claims.push_back(Told("a" + std::to_string(i), Exactly(100 + i), "v" + std::to_string(i)));
  const Comparison comparison = CompareAll(claims, 10);
  EXPECT_EQ(comparison.left_out.crowded, 20U);
  EXPECT_EQ(comparison.verdicts.size(), 45U);
}

TEST(Compare, CanLeaveOutWhatIsCompatible) {
  const std::vector<CasualtyClaim> claims = {Told("a", Exactly(46), "a"),
                                             Told("b", AtLeast(35), "b")};
  EXPECT_EQ(CompareAll(claims).verdicts.size(), 1U);
  CompareOptions options;
  options.compatible = false;
  EXPECT_TRUE(Compare(claims, options).verdicts.empty());
}

TEST(Compare, OfNothingIsNothing) {
  const Comparison comparison = CompareAll({});
  EXPECT_TRUE(comparison.incidents.empty());
  EXPECT_TRUE(comparison.verdicts.empty());
}

}  // namespace
}  // namespace rasad
