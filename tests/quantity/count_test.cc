// Qualifiers, ranges and vague words, as the codebook's table of intervals has them.
#include "quantity/qualifier.h"
#include "quantity/read.h"

namespace rasad::quantity_test {
namespace {

TEST(CountTest, IntervalsOfTheCodebook) {
  for (const Case& c : Cases("counts.tsv")) {
    EXPECT_EQ(Show(Read(c.lang, c.text).quantities), c.expected)
        << "counts.tsv:" << c.line << ": " << c.text;
  }
}

TEST(CountTest, QualifiersInTheirSpellings) {
  for (const Case& c : Cases("intervals.tsv")) {
    EXPECT_EQ(Show(Read(c.lang, c.text).quantities), c.expected)
        << "intervals.tsv:" << c.line << ": " << c.text;
  }
}

TEST(CountTest, QualifiersOfANumber) {
  EXPECT_EQ(Show(Qualified(Exactly(20), Qualifier::kAtLeast)), "20.. at_least");
  EXPECT_EQ(Show(Qualified(Exactly(20), Qualifier::kMoreThan)), "21.. more_than");
  EXPECT_EQ(Show(Qualified(Exactly(20), Qualifier::kAtMost)), "0..20 at_most");
  EXPECT_EQ(Show(Qualified(Exactly(20), Qualifier::kLessThan)), "0..19 less_than");
  EXPECT_EQ(Show(Qualified(Exactly(20), Qualifier::kAbout)), "20..20 about");
}

TEST(CountTest, VagueCountsAndRangesKeepTheirIntervals) {
  const Count tens{.min = 20, .max = 99, .qualifier = Qualifier::kVague};
  EXPECT_EQ(Qualified(tens, Qualifier::kMoreThan), tens);
  const Count range{.min = 20, .max = 30, .qualifier = Qualifier::kBetween};
  EXPECT_EQ(Qualified(range, Qualifier::kAbout), range);
}

}  // namespace
}  // namespace rasad::quantity_test
