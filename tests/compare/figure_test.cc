#include "compare/figure.h"

#include <gtest/gtest.h>

#include "compare/sample_statements.h"

namespace rasad {
namespace {

TEST(Figure, ReadsAsItWasSaid) {
  EXPECT_EQ(FigureText(Exactly(27)), "27");
  EXPECT_EQ(FigureText(AtLeast(23)), "at least 23");
  EXPECT_EQ(FigureText(MoreThan(20)), "more than 20");
  EXPECT_EQ(FigureText(UpTo(9)), "up to 9");
  EXPECT_EQ(FigureText({0, 9, Qualifier::kLessThan, ""}), "fewer than 10");
  EXPECT_EQ(FigureText(About(30)), "about 30");
  EXPECT_EQ(FigureText(Between(20, 30)), "20-30");
  EXPECT_EQ(FigureText(Vague(20, 99)), "20-99");
  EXPECT_EQ(FigureText({2, std::nullopt, Qualifier::kVague, ""}), "2 or more");
  EXPECT_EQ(FigureText({12, 12, Qualifier::kExact, "families"}), "12 families");
  EXPECT_EQ(FigureText({}), "");
}

TEST(Figure, FallsBackToItsRangeWhenTheQualifierDoesNotFit) {
  EXPECT_EQ(FigureText({2, 5, Qualifier::kExact, ""}), "2-5");
  EXPECT_EQ(FigureText({3, 3, Qualifier::kMoreThan, ""}), "3");
  EXPECT_EQ(FigureText({std::nullopt, 4, Qualifier::kAtLeast, ""}), "0-4");
}

struct Pair {
  Count a;
  Count b;
  bool can_both_be_true;
  bool same_figure;
};

TEST(Figure, CanBothBeTrueOrRepeatOneAnother) {
  const Pair pairs[] = {
      {Exactly(18), Exactly(18), true, true},      {Exactly(18), Exactly(20), false, false},
      {Exactly(18), AtLeast(23), false, false},    {Exactly(26), AtLeast(23), true, false},
      {Exactly(11), AtLeast(11), true, true},      {Exactly(26), MoreThan(26), false, false},
      {Exactly(20), MoreThan(20), true, true},  // somebody rounded it off

      {Exactly(27), About(30), true, true},        {Exactly(26), About(30), false, false},
      {Exactly(33), About(30), true, true},        {About(30), Exactly(34), false, false},
      {About(5), Exactly(4), false, false},  // a tenth of 5 is nobody
      {Between(20, 30), Exactly(25), true, false}, {Between(20, 30), Between(20, 30), true, true},
      {Vague(20, 99), Vague(20, 99), true, false}, {Vague(20, 99), Exactly(20), true, false},
      {AtLeast(23), AtLeast(40), true, false},     {UpTo(9), Exactly(9), true, true},
      {UpTo(9), Exactly(10), false, false},
  };
  for (const Pair& p : pairs) {
    const std::string name = FigureText(p.a) + " and " + FigureText(p.b);
    EXPECT_EQ(CanBothBeTrue(p.a, p.b), p.can_both_be_true) << name;
    EXPECT_EQ(CanBothBeTrue(p.b, p.a), p.can_both_be_true) << name;
    EXPECT_EQ(SameFigure(p.a, p.b), p.same_figure) << name;
    EXPECT_EQ(SameFigure(p.b, p.a), p.same_figure) << name;
  }
}

TEST(Figure, SurvivesTheLargestNumbers) {
  const Count huge = {INT64_MAX - 1, INT64_MAX - 1, Qualifier::kAbout, ""};
  EXPECT_TRUE(CanBothBeTrue(huge, huge));
  EXPECT_FALSE(FigureText({0, INT64_MAX, Qualifier::kLessThan, ""}).empty());
}

}  // namespace
}  // namespace rasad
