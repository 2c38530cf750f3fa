#include "calendar/anchor.h"

#include <gtest/gtest.h>

#include "calendar/cases.h"

namespace rasad {
namespace {

constexpr auto kGregorian = Calendar::kGregorian;
constexpr auto kPersian = Calendar::kPersian;
constexpr auto kIslamic = Calendar::kIslamic;

std::string Day(const Anchor& anchor) { return anchor.day ? IsoDate(*anchor.day) : "-"; }

AnchorCandidate Said(const DateFields& date) { return {.parts = {.date = date}, .text = "words"}; }

TEST(Anchor, NothingExplicitFixesNothing) {
  EXPECT_EQ(Day(InferAnchor({}, kPersian)), "-");
  EXPECT_EQ(Day(InferAnchor({Said({.weekday = 3}), Said({.day_step = -1})}, kPersian)), "-");
  const Anchor month =
      InferAnchor({Said({.month = 11, .year = 2024}), Said({.weekday = 3})}, kGregorian);
  EXPECT_EQ(Day(month), "-");
  EXPECT_EQ(month.source, Anchor::Source::kNone);
}

TEST(Anchor, TheLatestFullDate) {
  const Anchor anchor = InferAnchor(
      {Said({.day = 1, .month = 1, .year = 2020}),
       Said({.weekday = 1, .day = 25, .month = 11, .year = 1400}), Said({.month = 6, .which = -1})},
      kPersian);
  EXPECT_EQ(Day(anchor), "2022-02-14");
  EXPECT_EQ(anchor.source, Anchor::Source::kInferred);
  EXPECT_EQ(anchor.basis, "likely: the latest day that the text gives with its year: words");
}

TEST(Anchor, AYearlessDayShortlyAfterMovesIt) {
  const AnchorCandidate opening = {
      .parts = {.date = {.calendar = kGregorian, .weekday = 6, .day = 30, .month = 11},
                .also = {{.day = 10, .month = 9}}},
      .text = "opening"};
  const Anchor anchor =
      InferAnchor({opening, Said({.weekday = 4, .day = 8, .month = 9, .year = 1403}),
                   Said({.day = 9, .month = 9, .year = 1403}),
                   Said({.weekday = 5, .day = 13, .month = 7, .year = 1403})},
                  kPersian);
  EXPECT_EQ(Day(anchor), "2024-11-30");
  EXPECT_NE(anchor.basis.find("2024-11-29"), std::string::npos);
  EXPECT_NE(anchor.basis.find("opening"), std::string::npos);
}

TEST(Anchor, ADatelineBeatsALaterDate) {
  AnchorCandidate dateline = Said({.day = 8, .month = 4, .year = 2023});
  dateline.dateline = true;
  EXPECT_EQ(Day(InferAnchor({dateline, Said({.day = 20, .month = 5, .year = 2023})}, kGregorian)),
            "2023-04-08");
  AnchorCandidate today = Said({.day = 9, .month = 4, .year = 2023});
  today.today = true;
  EXPECT_EQ(Day(InferAnchor({dateline, today}, kGregorian)), "2023-04-09");
}

TEST(Anchor, PlansAndSpansDoNotFixIt) {
  AnchorCandidate plan = Said({.day = 20, .month = 5, .year = 2023});
  plan.parts.direction = DateDirection::kFuture;
  AnchorCandidate since = Said({.day = 7, .month = 10, .year = 2023});
  since.parts.since = true;
  EXPECT_EQ(Day(InferAnchor({plan, since}, kGregorian)), "-");
  EXPECT_EQ(Day(InferAnchor({plan, Said({.day = 8, .month = 4, .year = 2023})}, kGregorian)),
            "2023-04-08");
}

TEST(Anchor, TheEndOfASpan) {
  AnchorCandidate span = Said({.day = 21, .month = 3, .year = 2015});
  span.parts.until = DateFields{.day = 31, .month = 3, .year = 2018};
  EXPECT_EQ(Day(InferAnchor({span}, kGregorian)), "2018-03-31");
}

TEST(Anchor, TwoCalendarsAndAWeekdayFixTheYear) {
  // 10 Azar is 30 November, and a Saturday, in 1996 and 2024; the text speaks of 2016.
  AnchorCandidate both = Said({.calendar = kGregorian, .weekday = 6, .day = 30, .month = 11});
  both.parts.also = {{.day = 10, .month = 9}};
  EXPECT_EQ(Day(InferAnchor({both}, kPersian)), "-");
  EXPECT_EQ(Day(InferAnchor({both, Said({.month = 2, .year = 1403})}, kPersian)), "2024-11-30");
  // A lunar date meets a solar one once in a generation.
  AnchorCandidate lunar = Said({.weekday = 5, .day = 19, .month = 11});
  lunar.parts.also = {{.calendar = kIslamic, .day = 14, .month = 4}};
  const Anchor anchor = InferAnchor({lunar}, kGregorian);
  EXPECT_EQ(Day(anchor), "2021-11-19");
  EXPECT_EQ(anchor.basis, "sure: the only year in which the parts agree: words");
}

TEST(Anchor, AWeekdayFixesTheYearNextToAnotherDate) {
  const AnchorCandidate day = Said({.weekday = 3, .day = 6, .month = 3});
  EXPECT_EQ(Day(InferAnchor({day}, kGregorian)), "-");
  EXPECT_EQ(Day(InferAnchor({day, Said({.month = 11, .year = 2023})}, kGregorian)), "2024-03-06");
}

// "the attacks of 11 September 2001" deep in a text says nothing of the report's own day.
TEST(Anchor, ADayOfHistoryFixesNothing) {
  AnchorCandidate past = Said({.day = 11, .month = 9, .year = 2001});
  past.sentence = 12;
  EXPECT_EQ(Day(InferAnchor({past}, kGregorian)), "-");
  AnchorCandidate near = Said({.day = 18, .month = 9, .year = 2001});
  near.sentence = 14;
  EXPECT_EQ(Day(InferAnchor({past, near}, kGregorian)), "2001-09-18");
  past.parts.date.weekday = 2;
  EXPECT_EQ(Day(InferAnchor({past}, kGregorian)), "2001-09-11");
}

TEST(Anchor, AnotherWeekdayTodayContradictsTheLatestDay) {
  AnchorCandidate today = Said({.weekday = 7, .day_step = 0});
  today.today = true;
  EXPECT_EQ(Day(InferAnchor({Said({.day = 19, .month = 11, .year = 2021}), today}, kGregorian)),
            "-");
}

TEST(Anchor, LatestYearPrefersDaysAndMonths) {
  EXPECT_EQ(LatestYear({Said({.year = 2030}), Said({.month = 11, .year = 2024})}, kGregorian),
            2024);
  EXPECT_EQ(LatestYear({Said({.year = 2016})}, kGregorian), 2016);
  EXPECT_EQ(LatestYear({Said({.weekday = 3})}, kGregorian), std::nullopt);
}

}  // namespace
}  // namespace rasad
