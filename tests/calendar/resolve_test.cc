#include "calendar/resolve.h"

#include <gtest/gtest.h>

#include "calendar/cases.h"

namespace rasad {
namespace {

constexpr auto kPersian = Calendar::kPersian;
constexpr auto kIslamic = Calendar::kIslamic;
constexpr auto kPrevious = DateReference::kPrevious;

TEST(Resolve, AbsoluteDatesNeedNoAnchor) {
  Check({
      {"19 November 2021",
       "",
       {.date = {.day = 19, .month = 11, .year = 2021}},
       "2021-11-19 day absolute"},
      {"March 2020",
       "",
       {.date = {.month = 3, .year = 2020}},
       "2020-03-01..2020-03-31 month absolute"},
      {"2011", "", {.date = {.year = 2011}}, "2011-01-01..2011-12-31 year absolute"},
      {"14 Rabi al-Thani 1443",
       "",
       {.date = {.calendar = kIslamic, .weekday = 5, .day = 14, .month = 4, .year = 1443}},
       "2021-11-19 day absolute"},
      {"1442 AH",
       "",
       {.date = {.calendar = kIslamic, .year = 1442}},
       "2020-08-20..2021-08-08 year absolute"},
      {"Sha'ban 1442",
       "",
       {.date = {.calendar = kIslamic, .month = 8, .year = 1442}},
       "2021-03-14..2021-04-12 month absolute"},
      {"Ramadan 2019",
       "",
       {.date = {.calendar = kIslamic, .month = 9, .year = 2019}},
       "2019-05-06..2019-06-03 month absolute"},
      {"Eid al-Adha 2013",
       "",
       {.date = {.calendar = kIslamic, .day = 10, .month = 12, .year = 2013}},
       "2013-10-15 day absolute"},
      {"Easter 2013",
       "",
       {.date = {.year = 2013, .feast = Feast::kWesternEaster}},
       "2013-03-31 day absolute"},
      {"31 April 2024", "", {.date = {.day = 31, .month = 4, .year = 2024}}, "-"},
      {"29 February 2023", "", {.date = {.day = 29, .month = 2, .year = 2023}}, "-"},
      {"month 13", "", {.date = {.month = 13, .year = 2023}}, "-"},
      {"weekday 8", "2024-03-07", {.date = {.weekday = 8}}, "-"},
      {"nothing", "2024-03-07", {}, "-"},
  });
  Check(
      {
          {"Thursday 8 Azar 1403",
           "",
           {.date = {.weekday = 4, .day = 8, .month = 9, .year = 1403}},
           "2024-11-28 day absolute"},
          {"Aban 1398",
           "",
           {.date = {.month = 8, .year = 1398}},
           "2019-10-23..2019-11-21 month absolute"},
          {"26 Shahrivar 94",
           "",
           {.date = {.day = 26, .month = 6, .year = 94}},
           "2015-09-17 day absolute"},
          {"22 Shahrivar 02",
           "",
           {.date = {.day = 22, .month = 6, .year = 2}},
           "2023-09-13 day absolute"},
          {"November 1403",
           "",
           {.date = {.calendar = Calendar::kGregorian, .month = 11, .year = 1403}},
           "2024-11-01..2024-11-30 month absolute"},
          {"30 Esfand 1402, no leap year",
           "",
           {.date = {.day = 30, .month = 12, .year = 1402}},
           "-"},
      },
      kPersian);
}

TEST(Resolve, TwoDigitYearsOfTheGregorianCalendar) {
  Check({
      {"5/3/85", "", {.date = {.day = 5, .month = 3, .year = 85}}, "1985-03-05 day absolute"},
      {"5/3/24", "", {.date = {.day = 5, .month = 3, .year = 24}}, "2024-03-05 day absolute"},
  });
}

TEST(Resolve, WeekdaysPointBack) {
  // 2024-03-07 is a Thursday, 2013-02-12 a Tuesday.
  Check({
      {"Wednesday", "2024-03-07", {.date = {.weekday = 3}}, "2024-03-06 day relative"},
      {"Thursday, on a Thursday",
       "2024-03-07",
       {.date = {.weekday = 4}},
       "2024-03-07 day relative"},
      {"Friday", "2024-03-07", {.date = {.weekday = 5}}, "2024-03-01 day relative"},
      {"last Thursday, on a Thursday",
       "2024-03-07",
       {.date = {.weekday = 4, .which = -1}},
       "2024-02-29 day relative"},
      {"the Thursday before last",
       "2024-03-07",
       {.date = {.weekday = 4, .which = -2}},
       "2024-02-22 day relative"},
      {"the Tuesday before last",
       "2013-02-13",
       {.date = {.weekday = 2, .which = -2}},
       "2013-02-05 day relative"},
      {"next Tuesday",
       "2013-02-12",
       {.date = {.weekday = 2, .which = 1}},
       "2013-02-19 day relative"},
      {"the Tuesday after next",
       "2013-02-12",
       {.date = {.weekday = 2, .which = 2}},
       "2013-02-26 day relative"},
      {"will meet on Wednesday",
       "2024-03-07",
       {.date = {.weekday = 3}, .direction = DateDirection::kFuture},
       "2024-03-13 day relative"},
      {"will meet on Thursday",
       "2024-03-07",
       {.date = {.weekday = 4}, .direction = DateDirection::kFuture},
       "2024-03-07 day relative"},
      {"Sunday of last week",
       "2013-02-12",
       {.date = {.weekday = 7, .week_step = -1}},
       "2013-02-10 day relative"},
      {"Monday of this week",
       "2013-02-12",
       {.date = {.weekday = 1, .week_step = 0}},
       "2013-02-11 day relative"},
      {"Wednesday, nothing known", "", {.date = {.weekday = 3}}, "-"},
  });
}

TEST(Resolve, StepsFromTheAnchor) {
  Check({
      {"today", "2024-03-07", {.date = {.day_step = 0}}, "2024-03-07 day relative"},
      {"yesterday", "2024-03-07", {.date = {.day_step = -1}}, "2024-03-06 day relative"},
      {"today, Thursday",
       "2024-03-07",
       {.date = {.weekday = 4, .day_step = 0}},
       "2024-03-07 day relative"},
      {"the day before yesterday",
       "2024-04-06",
       {.date = {.day_step = -2}},
       "2024-04-04 day relative"},
      {"three days ago", "2024-04-07", {.date = Ago(DateUnit::kDay, 3)}, "2024-04-04 day relative"},
      {"a week ago", "2024-05-14", {.date = Ago(DateUnit::kWeek, 1)}, "2024-05-07 day relative"},
      {"two months ago",
       "2026-06-05",
       {.date = Ago(DateUnit::kMonth, 2)},
       "2026-04-01..2026-04-30 month relative"},
      {"ten years ago",
       "2026-06-05",
       {.date = Ago(DateUnit::kYear, 10)},
       "2016-01-01..2016-12-31 year relative"},
      {"30 hours ago", "2026-06-05", {.date = Ago(DateUnit::kHour, 30)}, "2026-06-04 day relative"},
      {"in 21 days", "2021-09-01", {.date = Ago(DateUnit::kDay, -21)}, "2021-09-22 day relative"},
      {"last week",
       "2013-02-12",
       {.date = {.week_step = -1}},
       "2013-02-04..2013-02-10 week relative"},
      {"this week",
       "2013-02-12",
       {.date = {.week_step = 0}},
       "2013-02-11..2013-02-17 week relative"},
      {"next week",
       "2013-02-12",
       {.date = {.week_step = 1}},
       "2013-02-18..2013-02-24 week relative"},
      {"last month",
       "2013-01-12",
       {.date = {.month_step = -1}},
       "2012-12-01..2012-12-31 month relative"},
      {"next month",
       "2013-02-12",
       {.date = {.month_step = 1}},
       "2013-03-01..2013-03-31 month relative"},
      {"last year",
       "2013-02-12",
       {.date = {.year_step = -1}},
       "2012-01-01..2012-12-31 year relative"},
      {"next year",
       "2013-02-12",
       {.date = {.year_step = 1}},
       "2014-01-01..2014-12-31 year relative"},
      {"this month last year",
       "2013-02-12",
       {.date = {.month_step = 0, .year_step = -1}},
       "2012-02-01..2012-02-29 month relative"},
      {"the 19th of this month",
       "2013-02-12",
       {.date = {.weekday = 2, .day = 19, .month_step = 0}},
       "2013-02-19 day partial"},
      {"after midnight on Friday",
       "2024-03-07",
       {.date = {.weekday = 5}, .shift_days = 1},
       "2024-03-02 day relative"},
      {"yesterday, nothing known", "", {.date = {.day_step = -1}}, "-"},
      {"last month, nothing known", "", {.date = {.month_step = -1}}, "-"},
  });
  Check(
      {
          {"last month",
           "2026-07-18",
           {.date = {.month_step = -1}},
           "2026-05-22..2026-06-21 month relative"},
          {"this year",
           "2023-08-03",
           {.date = {.year_step = 0}},
           "2023-03-21..2024-03-19 year relative"},
          {"last year",
           "2023-08-03",
           {.date = {.year_step = -1}},
           "2022-03-21..2023-03-20 year relative"},
          {"Jawza of this year",
           "2023-08-03",
           {.date = {.month = 3, .year_step = 0}},
           "2023-05-22..2023-06-21 month partial"},
          {"Jadi of this year",
           "2022-02-13",
           {.date = {.month = 10, .year_step = 0}},
           "2021-12-22..2022-01-20 month partial"},
      },
      kPersian);
}

TEST(Resolve, MonthsWithoutAYear) {
  Check({
      {"last February, said in March",
       "2024-03-06",
       {.date = {.month = 2, .which = -1}},
       "2024-02-01..2024-02-29 month partial"},
      {"last December",
       "2024-06-27",
       {.date = {.month = 12, .which = -1}},
       "2023-12-01..2023-12-31 month partial"},
      {"last September",
       "2024-10-20",
       {.date = {.month = 9, .which = -1}},
       "2024-09-01..2024-09-30 month partial"},
      {"last October, said in October",
       "2024-10-20",
       {.date = {.month = 10, .which = -1}},
       "2023-10-01..2023-10-31 month partial"},
      {"this January",
       "2023-01-26",
       {.date = {.month = 1, .which = 0}},
       "2023-01-01..2023-01-31 month partial"},
      {"next May",
       "2023-01-26",
       {.date = {.month = 5, .which = 1}},
       "2023-05-01..2023-05-31 month partial"},
      {"next January, said in January",
       "2023-01-26",
       {.date = {.month = 1, .which = 1}},
       "2024-01-01..2024-01-31 month partial"},
      {"in December",
       "2018-06-09",
       {.date = {.month = 12}},
       "2017-12-01..2017-12-31 month partial"},
      {"in July, said in July",
       "2018-07-09",
       {.date = {.month = 7}},
       "2018-07-01..2018-07-31 month partial"},
      {"elections in December",
       "2018-06-09",
       {.date = {.month = 12}, .direction = DateDirection::kFuture},
       "2018-12-01..2018-12-31 month partial"},
      {"in August of last year",
       "2023-01-26",
       {.date = {.month = 8, .year_step = -1}},
       "2022-08-01..2022-08-31 month partial"},
      {"in Ramadan",
       "2018-06-09",
       {.date = {.calendar = kIslamic, .month = 9}},
       "2018-05-16..2018-06-14 month partial"},
      {"in December, nothing known", "", {.date = {.month = 12}}, "-"},
  });
  Check(
      {
          {"last Sunbula",
           "2022-02-14",
           {.date = {.month = 6, .which = -1}},
           "2021-08-23..2021-09-22 month partial"},
          {"in Jawza",
           "2023-08-03",
           {.date = {.month = 3}},
           "2023-05-22..2023-06-21 month partial"},
      },
      kPersian);
}

TEST(Resolve, DaysWithoutAYear) {
  Check({
      {"Wednesday 6 March",
       "2024-03-07",
       {.date = {.weekday = 3, .day = 6, .month = 3}},
       "2024-03-06 day partial"},
      {"7 October last",
       "2024-05-14",
       {.date = {.day = 7, .month = 10, .which = -1}},
       "2023-10-07 day partial"},
      {"5 June last",
       "2021-11-19",
       {.date = {.day = 5, .month = 6, .which = -1}},
       "2021-06-05 day partial"},
      {"22 July", "2015-08-02", {.date = {.day = 22, .month = 7}}, "2015-07-22 day partial"},
      {"11 October", "2026-05-18", {.date = {.day = 11, .month = 10}}, "2025-10-11 day partial"},
      {"1 March, two weeks ahead",
       "2013-02-12",
       {.date = {.day = 1, .month = 3}},
       "2013-03-01 day partial"},
      {"1 March, of the past",
       "2013-02-12",
       {.date = {.day = 1, .month = 3}, .direction = DateDirection::kPast},
       "2012-03-01 day partial"},
      {"4 April, of the future",
       "2013-02-12",
       {.date = {.day = 4, .month = 4}, .direction = DateDirection::kFuture},
       "2013-04-04 day partial"},
      {"Thursday 15 August fits this year",
       "2013-02-12",
       {.date = {.weekday = 4, .day = 15, .month = 8}},
       "2013-08-15 day partial"},
      {"Monday 18 February",
       "2013-02-12",
       {.date = {.weekday = 1, .day = 18, .month = 2}},
       "2013-02-18 day partial"},
      {"Saturday the 16th",
       "2013-02-12",
       {.date = {.weekday = 6, .day = 16}},
       "2013-02-16 day partial"},
      {"Sunday the 17th",
       "2013-02-12",
       {.date = {.weekday = 7, .day = 17}},
       "2013-02-17 day partial"},
      {"29 February", "2023-02-12", {.date = {.day = 29, .month = 2}}, "2020-02-29 day partial"},
      {"Wednesday 6 March, nothing known", "", {.date = {.weekday = 3, .day = 6, .month = 3}}, "-"},
  });
  Check(
      {
          {"Thursday 7 Tir",
           "2024-06-27",
           {.date = {.weekday = 4, .day = 7, .month = 4}},
           "2024-06-27 day partial"},
          {"24 Dalw", "2022-02-13", {.date = {.day = 24, .month = 11}}, "2022-02-13 day partial"},
          {"30 Esfand", "2024-02-13", {.date = {.day = 30, .month = 12}}, "2021-03-20 day partial"},
          {"17 July",
           "2026-07-18",
           {.date = {.calendar = Calendar::kGregorian, .day = 17, .month = 7}},
           "2026-07-17 day partial"},
      },
      kPersian);
}

TEST(Resolve, AYearHintStandsInForTheAnchor) {
  Context context;
  context.year_hint = 2024;
  EXPECT_EQ(Told(Resolve({.date = {.weekday = 3, .day = 6, .month = 3}}, context)),
            "2024-03-06 day partial");
  EXPECT_EQ(Told(Resolve({.date = {.calendar = kPersian, .day = 10, .month = 9}}, context)),
            "2024-11-30 day partial");
  EXPECT_EQ(Told(Resolve({.date = {.weekday = 3}}, context)), "-");
}

TEST(Resolve, TheReferenceMayBeTheDateBefore) {
  Context context = At("2024-11-30");
  context.previous = DayRange{*ParseIsoDay("2022-12-18"), *ParseIsoDay("2022-12-19")};
  EXPECT_EQ(Told(Resolve({.date = {.day_step = 1, .reference = kPrevious}}, context)),
            "2022-12-20 day relative");
  EXPECT_EQ(Told(Resolve({.date = {.day_step = -3, .reference = kPrevious}}, context)),
            "2022-12-15 day relative");
  EXPECT_EQ(Told(Resolve({.date = {.month = 3, .year_step = 0, .reference = kPrevious}}, context)),
            "2022-03-01..2022-03-31 month partial");
  EXPECT_EQ(Told(Resolve({.date = {.weekday = 5, .which = 1, .reference = kPrevious}}, context)),
            "2022-12-23 day relative");
  EXPECT_EQ(Told(Resolve({.same_period = true}, context)), "2022-12-18..2022-12-19 span relative");
  context.previous.reset();
  EXPECT_EQ(Told(Resolve({.date = {.day_step = 1, .reference = kPrevious}}, context)), "-");
  EXPECT_EQ(Told(Resolve({.same_period = true}, context)), "-");
}

TEST(Resolve, AWeekThatBeginsOnSaturday) {
  Context context = At("2015-07-25");
  context.week_start = 6;
  EXPECT_EQ(Told(Resolve({.date = {.week_step = -1}}, context)),
            "2015-07-18..2015-07-24 week relative");
}

TEST(Resolve, AWeekdayThatDoesNotFitIsReported) {
  const auto written = Resolve({.date = {.weekday = 4, .day = 30, .month = 11, .year = 2024}}, {});
  EXPECT_EQ(Told(written), "2024-11-30 day absolute");
  EXPECT_EQ(written->conflict, "2024-11-30 is a Saturday, the text says Thursday");
  // A report written on Thursday and published on Friday: its weekday is right.
  const auto late = Resolve({.date = {.weekday = 4, .day_step = 0}}, At("2024-03-08"));
  EXPECT_EQ(Told(late), "2024-03-07 day relative");
  EXPECT_FALSE(late->conflict.empty());
  // Published some days after it was written.
  EXPECT_EQ(Told(Resolve({.date = {.weekday = 1, .day_step = 0}}, At("2024-03-08"))),
            "2024-03-04 day relative");
}

TEST(Resolve, TheMoonMayBeSightedADayLater) {
  const auto weekday = Resolve(
      {.date = {.calendar = kIslamic, .weekday = 6, .day = 14, .month = 4, .year = 1443}}, {});
  EXPECT_EQ(Told(weekday), "2021-11-20 day absolute");
  EXPECT_TRUE(weekday->approximate);
  const auto thirtieth =
      Resolve({.date = {.calendar = kIslamic, .day = 30, .month = 10, .year = 1442}}, {});
  EXPECT_EQ(Told(thirtieth), "2021-06-11 day absolute");
  EXPECT_TRUE(thirtieth->approximate);
}

TEST(Resolve, YearsOutsideThePrintedCalendarAreApproximate) {
  EXPECT_TRUE(Resolve({.date = {.calendar = kIslamic, .day = 1, .month = 1, .year = 1300}}, {})
                  ->approximate);
  EXPECT_FALSE(Resolve({.date = {.calendar = kIslamic, .day = 1, .month = 1, .year = 1400}}, {})
                   ->approximate);
  EXPECT_TRUE(Resolve({.date = {.calendar = kIslamic, .year = 1460}}, {})->approximate);
}

TEST(Resolve, CalendarOfABareYear) {
  EXPECT_EQ(CalendarOfYear(2016, kPersian), Calendar::kGregorian);
  EXPECT_EQ(CalendarOfYear(1402, kPersian), kPersian);
  EXPECT_EQ(CalendarOfYear(1443, Calendar::kGregorian), kIslamic);
}

TEST(Resolve, PossibleFields) {
  EXPECT_TRUE(IsPossible({.day = 29, .month = 2}, Calendar::kGregorian));
  EXPECT_FALSE(IsPossible({.day = 30, .month = 2}, Calendar::kGregorian));
  EXPECT_FALSE(IsPossible({.day = 31, .month = 7}, kPersian));
  EXPECT_TRUE(IsPossible({.day = 31, .month = 2}, kPersian));
  EXPECT_FALSE(IsPossible({.day = 0, .month = 7}, kPersian));
}

}  // namespace
}  // namespace rasad
