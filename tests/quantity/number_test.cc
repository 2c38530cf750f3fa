// Numbers in words and in both: every gender, case form and spelling that news writes.
#include "quantity/read.h"

namespace rasad::quantity_test {
namespace {

TEST(NumberTest, WordsAreReadAsTheirValues) {
  for (const Case& c : Cases("numbers.tsv")) {
    EXPECT_EQ(ShowValues(Read(c.lang, c.text).quantities), c.expected)
        << "numbers.tsv:" << c.line << ": " << c.text;
  }
}

TEST(NumberTest, SpellingsThatWereMisread) {
  for (const Case& c : Cases("spellings.tsv")) {
    EXPECT_EQ(ShowValues(Read(c.lang, c.text).quantities), c.expected)
        << "spellings.tsv:" << c.line << ": " << c.text;
  }
}

TEST(NumberTest, OrdinalsAreReadButDoNotCount) {
  for (const Case& c : Cases("ordinals.tsv")) {
    const Read read(c.lang, c.text);
    const Unit* unit = read.First("Ordinal");
    const std::string value =
        unit == nullptr
            ? "-"
            : std::to_string(
                  read.numbers[unit->Find(*Book().classes.Find("Ordinal"))->value].value);
    EXPECT_EQ(value, c.expected) << "ordinals.tsv:" << c.line << ": " << c.text;
    EXPECT_EQ(Show(read.quantities), "-") << c.text;
  }
}

}  // namespace
}  // namespace rasad::quantity_test
