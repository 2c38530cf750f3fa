// One date told twice: two calendars, two names of a month, a weekday and a step.
#include <gtest/gtest.h>

#include "calendar/cases.h"

namespace rasad {
namespace {

constexpr auto kGregorian = Calendar::kGregorian;
constexpr auto kPersian = Calendar::kPersian;
constexpr auto kIslamic = Calendar::kIslamic;

TEST(Pair, AgreeingDatesAreOne) {
  Check(
      {
          {"Saturday 30 November (10 Azar)",
           "2024-11-30",
           {.date = {.calendar = kGregorian, .weekday = 6, .day = 30, .month = 11},
            .also = {{.day = 10, .month = 9}}},
           "2024-11-30 day partial"},
          {"last night (11 Asad)",
           "2023-08-03",
           {.date = {.day_step = -1}, .also = {{.day = 11, .month = 5}}},
           "2023-08-02 day partial"},
          {"10 Azar 1403 (30 November)",
           "",
           {.date = {.day = 10, .month = 9, .year = 1403},
            .also = {{.calendar = kGregorian, .day = 30, .month = 11}}},
           "2024-11-30 day absolute"},
          {"10 Azar (30 November 2024)",
           "",
           {.date = {.day = 10, .month = 9},
            .also = {{.calendar = kGregorian, .day = 30, .month = 11, .year = 2024}}},
           "2024-11-30 day absolute"},
          {"10 Azar (30 November), nothing known",
           "",
           {.date = {.day = 10, .month = 9},
            .also = {{.calendar = kGregorian, .day = 30, .month = 11}}},
           "-"},
      },
      kPersian);
  Check({
      {"today, Friday 14 Rabi al-Thani 1443",
       "2021-11-19",
       {.date = {.weekday = 5, .day_step = 0},
        .also = {{.calendar = kIslamic, .day = 14, .month = 4, .year = 1443}}},
       "2021-11-19 day absolute"},
      {"19 November/Tishrin al-Thani 2021",
       "",
       {.date = {.day = 19, .month = 11, .year = 2021}, .also = {{.month = 11}}},
       "2021-11-19 day absolute"},
      {"5 June/Haziran last",
       "2021-11-19",
       {.date = {.day = 5, .month = 6, .which = -1}, .also = {{.month = 6}}},
       "2021-06-05 day partial"},
      {"1402 (2023)",
       "",
       {.date = {.calendar = kPersian, .year = 1402}, .also = {{.year = 2023}}},
       "2023-03-21..2024-03-19 year absolute"},
  });
}

TEST(Pair, TheWinnersCalendarIsTold) {
  const auto found =
      Resolve({.date = {.weekday = 5, .day_step = 0},
               .also = {{.calendar = kIslamic, .day = 14, .month = 4, .year = 1443}}},
              At("2021-11-19"));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->calendar, kIslamic);
  EXPECT_EQ(found->conflict, "");
}

TEST(Pair, GregorianWinsOverTheSightedMoonAndTheDifferenceIsTold) {
  const auto found = Resolve({.date = {.calendar = kIslamic, .day = 15, .month = 4, .year = 1443},
                              .also = {{.day = 19, .month = 11, .year = 2021}}},
                             {});
  ASSERT_TRUE(found);
  EXPECT_EQ(Told(found), "2021-11-19 day absolute");
  EXPECT_EQ(found->conflict,
            "2021-11-19 (gregorian) and 2021-11-20 (islamic) are not the same day");
}

TEST(Pair, TheWeekdayDecides) {
  const DateParts parts = {
      .date = {.calendar = kPersian, .weekday = 6, .day = 9, .month = 9, .year = 1403},
      .also = {{.calendar = kGregorian, .day = 30, .month = 11, .year = 2024}}};
  const auto found = Resolve(parts, {});
  ASSERT_TRUE(found);
  EXPECT_EQ(Told(found), "2024-11-30 day absolute");
  EXPECT_EQ(found->conflict,
            "2024-11-30 (gregorian) and 2024-11-29 (persian) are not the same day");
}

TEST(Pair, TheFirstWinsWhereNothingDecides) {
  const auto found =
      Resolve({.date = {.calendar = kPersian, .day = 9, .month = 9, .year = 1403},
               .also = {{.calendar = kGregorian, .day = 30, .month = 11, .year = 2024}}},
              {});
  EXPECT_EQ(Told(found), "2024-11-29 day absolute");
  EXPECT_FALSE(found->conflict.empty());
}

TEST(Pair, TwoMonthNamesThatDiffer) {
  const auto found =
      Resolve({.date = {.day = 5, .month = 6, .year = 2021}, .also = {{.month = 7}}}, {});
  EXPECT_EQ(Told(found), "2021-06-05 day absolute");
  EXPECT_EQ(found->conflict,
            "2021-06-05 (gregorian) and 2021-07-05 (gregorian) are not the same day");
}

TEST(Pair, SinceADayInTwoCalendars) {
  const DateParts parts = {.date = {.day = 7, .month = 10},
                           .also = {{.calendar = kPersian, .day = 15, .month = 7}},
                           .since = true};
  EXPECT_EQ(Told(Resolve(parts, At("2024-09-20"))), "2023-10-07..2024-09-20 span partial");
}

}  // namespace
}  // namespace rasad
