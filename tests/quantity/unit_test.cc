// What becomes of the units: ambiguity is kept, spans are exact, what is no count stays a number.
#include <random>
#include <sstream>

#include "quantity/read.h"

namespace rasad::quantity_test {
namespace {

bool Is(const Unit* unit, std::string_view name) {
  const auto cls = Book().classes.Find(name);
  return unit != nullptr && cls && unit->Is(*cls);
}

TEST(UnitTest, ASingleWordKeepsItsOtherReadings) {
  const Read one_of("ar", "مقتل أحد الجنود");
  EXPECT_TRUE(Is(one_of.First("Quantity"), "Num.OneOf"));
  const Read digits("ar", "قتل 12 شخصا");
  EXPECT_TRUE(Is(digits.First("Quantity"), "Digits"));
  EXPECT_TRUE(Is(digits.First("Quantity"), "Number"));
  const Read two("ar", "إصابة اثنين");
  EXPECT_TRUE(Is(two.First("Quantity"), "Num"));
}

TEST(UnitTest, ARunBecomesOneUnit) {
  const Read read("ar", "قتل 3 آلاف و500 شخص");
  const Unit* unit = read.First("Quantity");
  ASSERT_NE(unit, nullptr);
  EXPECT_TRUE(Is(unit, "Number"));
  EXPECT_FALSE(Is(unit, "Digits"));
  ASSERT_EQ(read.quantities.size(), 1u);
  EXPECT_EQ(read.quantities[0].text, "3 آلاف و500");
}

TEST(UnitTest, SpansCountCodePointsOfTheOriginal) {
  // A vowel sign, a tatweel and a ZWNJ before the number are code points of the text too.
  const Read read("fa", "نَفـر\u200C \u06F1\u06F2\u066C\u06F5\u06F0\u06F0 نفر");
  ASSERT_EQ(read.quantities.size(), 1u);
  EXPECT_EQ(read.quantities[0].span.start, 7u);
  EXPECT_EQ(read.quantities[0].span.end, 13u);
  EXPECT_EQ(read.quantities[0].text, "\u06F1\u06F2\u066C\u06F5\u06F0\u06F0");
}

TEST(UnitTest, AShareIsANumberAndNoQuantity) {
  for (const char* text :
       {"20% من السكان", "%20 من السكان", "20 في المئة", "عشرون بالمئة", "20.5 في المائة"}) {
    const Read read("ar", text);
    EXPECT_TRUE(Is(read.First("Number"), "Percent")) << text;
    EXPECT_EQ(read.First("Quantity"), nullptr) << text;
  }
}

TEST(UnitTest, AYearStaysAPlainNumber) {
  const Read read("ar", "في مارس 2020");
  const Unit* unit = read.First("Number");
  ASSERT_NE(unit, nullptr);
  EXPECT_TRUE(Is(unit, "Digits"));
  EXPECT_EQ(read.numbers[unit->Find(*Book().classes.Find("Number"))->value].value, 2020);
}

TEST(UnitTest, AQualifierBehindTheNounStaysAndIsMarked) {
  const Read read("ar", "قتل خمسة مسلحين على الأقل");
  const Unit* unit = read.First("Qual.Used");
  ASSERT_NE(unit, nullptr);
  EXPECT_TRUE(Is(unit, "Qual"));
  EXPECT_FALSE(Is(unit, "Quantity"));
}

TEST(UnitTest, EveryItemNamesItsProduction) {
  const Read read("ar", "مقتل 5 وأكثر من 6 وعشرات وبين 3 و4، أحد الجنود");
  std::string rules;
  for (const Quantity& q : read.quantities) rules += q.rule + " ";
  EXPECT_EQ(rules, "number qualified-number vague-quantity number-range one-of ");
}

TEST(UnitTest, ANumberWordInsideAWordIsNothing) {
  EXPECT_EQ(Show(Read("fa", "فرماندهی و سازماندهی نیروها").quantities), "-");
  EXPECT_EQ(Show(Read("ar", "سالف الذكر وكمية من الأسلحة ولست هناك").quantities), "-");
}

// Words of all test tables in any order, with and without blanks: never a crash, and the counts
// stand in order, inside the text, each with a sensible interval.
TEST(UnitTest, AnyRowOfNumberWordsIsRead) {
  std::vector<std::string> words{"-", ".", ",", "/", "%", "7", "000", "2016"};
  for (const char* file : {"numbers.tsv", "digits.tsv", "counts.tsv", "ordinals.tsv"}) {
    for (const Case& c : Cases(file)) {
      std::istringstream in(c.text);
      for (std::string word; in >> word;) words.push_back(word);
    }
  }
  std::mt19937_64 random(11);
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (size_t n = 1 + random() % 12; n > 0; --n) {
      text += words[random() % words.size()];
      if (random() % 5 != 0) text += ' ';
    }
    const Read read(random() % 2 ? "ar" : "fa", text);
    uint32_t last = 0;
    for (const Quantity& q : read.quantities) {
      ASSERT_LT(q.span.start, q.span.end) << text;
      ASSERT_GE(q.span.start, last) << text;
      last = q.span.end;
      ASSERT_NE(text.find(q.text), std::string::npos) << text;
      if (q.count.min && q.count.max) {
        ASSERT_LE(*q.count.min, *q.count.max) << text;
      }
    }
  }
}

TEST(UnitTest, CreateNeedsItsClasses) {
  RuleBook empty;
  const auto reader = QuantityReader::Create(empty);
  ASSERT_FALSE(reader);
  EXPECT_NE(reader.error().what.find("Number"), std::string::npos);
}

}  // namespace
}  // namespace rasad::quantity_test
