#include "calendar/date_reader.h"

#include <algorithm>

#include "calendar/date_reader_fixture.h"
#include "gtest/gtest.h"

namespace rasad {
namespace {

constexpr const char* kDay = "2024-05-15";  // a Wednesday

std::string AllDays(const std::vector<DateReading>& dates) {
  std::string out;
  for (const DateReading& d : dates) out += (out.empty() ? "" : " ") + Days(d.mention);
  return out.empty() ? "none" : out;
}

// Sentences of either language and every date in them, in order; those without any stand beside
// those with one.
TEST(DateReader, ReadsWhatTheTableSays) {
  for (const auto& row : ReadRows("date_reader.tsv")) {
    ASSERT_EQ(row.size(), 3u) << row[0];
    EXPECT_EQ(AllDays(TheReader().Read(row[1], row[0], kDay)), row[2]) << row[1];
  }
}

// A rule that gives none() keeps the others off its `yes` texts.
TEST(DateReader, EveryRuleKeepsItsExamples) {
  ArticleReader& reader = TheReader();
  const RuleStage* stage = reader.book().Stage("calendar");
  ASSERT_NE(stage, nullptr);
  for (const Rule& rule : stage->rules()) {
    const bool silent = rule.gives.front().kind == "none";
    for (const Example& example : rule.examples) {
      std::vector<std::string> given, expected;
      for (const DateReading& d : reader.Read(example.text, example.lang, kDay)) {
        if (silent || d.mention.rule == rule.name) given.push_back(Days(d.mention));
      }
      for (const auto& e : example.expected) expected.push_back(e.text);
      std::sort(given.begin(), given.end());
      std::sort(expected.begin(), expected.end());
      EXPECT_EQ(given.empty(), silent == example.positive) << rule.name << ": " << example.text;
      if (!expected.empty()) {
        EXPECT_EQ(given, expected) << rule.name << ": " << example.text;
      }
    }
  }
}

TEST(DateReader, SpansAreSlicesOfTheTextInCodePoints) {
  const std::string text = "قُتل جنديّان فجر يوم الثلاثاء، 14 أيّار 2024م";
  const auto& dates = TheReader().Read(text, "ar", kDay);
  ASSERT_EQ(dates.size(), 1u);
  EXPECT_EQ(dates[0].mention.text, "فجر يوم الثلاثاء، 14 أيّار 2024م");
  EXPECT_EQ(dates[0].mention.span.start, 13u);
  EXPECT_EQ(dates[0].mention.span.end, 45u);
}

// One unit of class Date stands for the words of the date; everything else is as it was.
TEST(DateReader, ComposesOneUnitAndKeepsTheRest) {
  const auto& dates = TheReader().Read("قتل 12 مدنيا في 6 آذار 2024 وأصيب 5", "ar", kDay);
  ASSERT_EQ(dates.size(), 1u);
  const RuleBook& book = TheReader().book();
  const ClassId date = *book.classes.Find("Date"), number = *book.classes.Find("Number");
  const ClassId mark = *book.classes.Find("DayNumber");
  int found = 0, numbers = 0;
  for (const Unit& unit : TheReader().chart().charts[0].units) {
    found += unit.Is(date);
    numbers += unit.Is(number);
    EXPECT_FALSE(unit.Is(mark));
  }
  EXPECT_EQ(found, 1);
  EXPECT_EQ(numbers, 2);
}

TEST(DateReader, ReportsADisagreement) {
  const auto& dates = TheReader().Read("شنبه ۳۰ نوامبر ۲۰۲۴ (۱۲ آذر ۱۴۰۳)", "fa", kDay);
  ASSERT_EQ(dates.size(), 1u);
  EXPECT_EQ(Days(dates[0].mention), "2024-11-30");
  EXPECT_NE(dates[0].mention.conflict, "");
}

TEST(DateReader, InfersTheAnchorFromTheTextsOwnDates) {
  const auto& dates = TheReader().Read("صفاقس 8 أفريل 2023 (وات) - أعلن الناطق مقتل ثلاثة مساء أمس",
                                       "ar", std::nullopt);
  EXPECT_EQ(TheReader().anchor().source, Anchor::Source::kInferred);
  ASSERT_EQ(dates.size(), 2u);
  EXPECT_TRUE(dates[0].of_report);
  EXPECT_EQ(Days(dates[1].mention), "2023-04-07");
}

// Nothing fixes the day: the mention is there, its days are not.
TEST(DateReader, LeavesRelativeDatesOpenWithoutAnAnchor) {
  const auto& dates = TheReader().Read("قتل ثلاثة أمس", "ar", std::nullopt);
  ASSERT_EQ(dates.size(), 1u);
  EXPECT_FALSE(dates[0].mention.days.has_value());
  EXPECT_EQ(TheReader().anchor().source, Anchor::Source::kNone);
}

TEST(DateReader, BadPublicationDayCountsAsNone) {
  TheReader().Read("قتل ثلاثة أمس", "ar", "yesterday");
  EXPECT_FALSE(TheReader().anchor().day.has_value());
}

TEST(DateReader, SurvivesHostileText) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "1/1/2018 من يوم الأحد إلى ";
  EXPECT_FALSE(TheReader().Read(text, "ar", kDay).empty());
  EXPECT_TRUE(TheReader().Read("", "ar", kDay).empty());
  EXPECT_TRUE(TheReader().Read("99/99/9999 32 أيار 0 آذار", "ar", kDay).size() < 3u);
}

}  // namespace
}  // namespace rasad
