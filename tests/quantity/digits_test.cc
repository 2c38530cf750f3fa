// Numbers in digits: separators, scales, and what must not be put together.
#include "quantity/read.h"

namespace rasad::quantity_test {
namespace {

TEST(DigitsTest, SeparatorsScalesAndNegatives) {
  for (const Case& c : Cases("digits.tsv")) {
    EXPECT_EQ(Show(Read(c.lang, c.text).quantities), c.expected)
        << "digits.tsv:" << c.line << ": " << c.text;
  }
}

TEST(DigitsTest, AnAbsurdRunOfDigitsIsNoNumber) {
  EXPECT_EQ(Show(Read("ar", std::string(5000, '9')).quantities), "-");
  EXPECT_EQ(Show(Read("ar", "999999999999999999").quantities),
            "999999999999999999..999999999999999999 exact");
}

TEST(DigitsTest, ScalesNeverOverflow) {
  std::string text = "999999999999999";
  for (int i = 0; i < 50; ++i) text += " \u0645\u0644\u064A\u0648\u0646";
  for (const Quantity& q : Read("ar", text).quantities) EXPECT_GT(q.count.min.value_or(1), 0);
}

}  // namespace
}  // namespace rasad::quantity_test
