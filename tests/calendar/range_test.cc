#include "calendar/range.h"

#include <gtest/gtest.h>

#include "calendar/cases.h"
#include "calendar/convert.h"

namespace rasad {
namespace {

constexpr auto kPersian = Calendar::kPersian;
constexpr auto kIslamic = Calendar::kIslamic;

TEST(Range, PartsOfMonthsAndYears) {
  Check({
      {"early May 2024",
       "",
       {.date = {.month = 5, .year = 2024, .part = DatePart::kEarly}},
       "2024-05-01..2024-05-10 span absolute"},
      {"mid March 2011",
       "",
       {.date = {.month = 3, .year = 2011, .part = DatePart::kMid}},
       "2011-03-11..2011-03-20 span absolute"},
      {"late February 2024",
       "",
       {.date = {.month = 2, .year = 2024, .part = DatePart::kLate}},
       "2024-02-21..2024-02-29 span absolute"},
      {"the second half of May 2024",
       "",
       {.date = {.month = 5, .year = 2024, .part = DatePart::kSecondHalf}},
       "2024-05-16..2024-05-31 span absolute"},
      {"early 2016",
       "",
       {.date = {.year = 2016, .part = DatePart::kEarly}},
       "2016-01-01..2016-03-31 season absolute"},
      {"mid 2016",
       "",
       {.date = {.year = 2016, .part = DatePart::kMid}},
       "2016-05-01..2016-08-31 season absolute"},
      {"late 2016",
       "",
       {.date = {.year = 2016, .part = DatePart::kLate}},
       "2016-10-01..2016-12-31 season absolute"},
      {"the first half of 2016",
       "",
       {.date = {.year = 2016, .part = DatePart::kFirstHalf}},
       "2016-01-01..2016-06-30 span absolute"},
      {"the third quarter of 2016",
       "",
       {.date = {.year = 2016, .part = DatePart::kQuarter3}},
       "2016-07-01..2016-09-30 season absolute"},
      {"late 1402",
       "",
       {.date = {.calendar = kPersian, .year = 1402, .part = DatePart::kLate}},
       "2023-12-22..2024-03-19 season absolute"},
      {"early Ramadan 1445",
       "",
       {.date = {.calendar = kIslamic, .month = 9, .year = 1445, .part = DatePart::kEarly}},
       "2024-03-11..2024-03-20 span absolute"},
      {"late last year",
       "2024-03-07",
       {.date = {.part = DatePart::kLate, .year_step = -1}},
       "2023-10-01..2023-12-31 season relative"},
      {"early this month",
       "2024-03-07",
       {.date = {.part = DatePart::kEarly, .month_step = 0}},
       "2024-03-01..2024-03-10 span relative"},
      {"the beginning of last week",
       "2024-03-07",
       {.date = {.part = DatePart::kEarly, .week_step = -1}},
       "2024-02-26..2024-02-27 span relative"},
      {"the end of last week",
       "2024-03-07",
       {.date = {.part = DatePart::kLate, .week_step = -1}},
       "2024-03-02..2024-03-03 span relative"},
      {"late Friday", "2024-11-30", {.date = {.weekday = 5}}, "2024-11-29 day relative"},
  });
}

TEST(Range, SeasonsAndDecades) {
  Check({
      {"summer 2014",
       "",
       {.date = {.year = 2014, .season = Season::kSummer}},
       "2014-06-01..2014-08-31 season absolute"},
      {"winter 2015",
       "",
       {.date = {.year = 2015, .season = Season::kWinter}},
       "2015-12-01..2016-02-29 season absolute"},
      {"late summer 2014",
       "",
       {.date = {.year = 2014, .season = Season::kSummer, .part = DatePart::kLate}},
       "2014-08-01..2014-08-31 month absolute"},
      {"last summer",
       "2024-07-10",
       {.date = {.season = Season::kSummer, .which = -1}},
       "2023-06-01..2023-08-31 season partial"},
      {"in summer",
       "2024-07-10",
       {.date = {.season = Season::kSummer}},
       "2024-06-01..2024-08-31 season partial"},
      {"the eighties",
       "",
       {.date = {.year = 1980, .year_count = 10}},
       "1980-01-01..1989-12-31 span absolute"},
      {"the early eighties",
       "",
       {.date = {.year = 1980, .year_count = 10, .part = DatePart::kEarly}},
       "1980-01-01..1983-12-31 span absolute"},
      {"the twentieth century",
       "",
       {.date = {.year = 1901, .year_count = 100}},
       "1901-01-01..2000-12-31 span absolute"},
  });
  Check(
      {
          {"summer 1402",
           "",
           {.date = {.year = 1402, .season = Season::kSummer}},
           "2023-06-22..2023-09-22 season absolute"},
          {"last winter",
           "2024-07-10",
           {.date = {.season = Season::kWinter, .which = -1}},
           "2023-12-22..2024-03-19 season partial"},
          {"the sixties (solar)",
           "",
           {.date = {.year = 60, .year_count = 10}},
           "1981-03-21..1991-03-20 span absolute"},
      },
      kPersian);
}

TEST(Range, TheNthOfSomething) {
  Check({
      {"the third Tuesday of September 2014",
       "",
       {.date = {.weekday = 2, .month = 9, .year = 2014, .nth = 3}},
       "2014-09-16 day absolute"},
      {"the last Monday of March",
       "2013-04-12",
       {.date = {.weekday = 1, .month = 3, .nth = -1}},
       "2013-03-25 day partial"},
      {"the last Monday of next month",
       "2013-02-12",
       {.date = {.weekday = 1, .nth = -1, .month_step = 1}},
       "2013-03-25 day relative"},
      {"the last day of October 2015",
       "",
       {.date = {.month = 10, .year = 2015, .nth = -1}},
       "2015-10-31 day absolute"},
      {"the first week of October 2014",
       "",
       {.date = {.month = 10, .year = 2014, .nth = 1, .nth_unit = DateUnit::kWeek}},
       "2014-10-06..2014-10-12 week absolute"},
      {"the last week of September 2014",
       "",
       {.date = {.month = 9, .year = 2014, .nth = -1, .nth_unit = DateUnit::kWeek}},
       "2014-09-22..2014-09-28 week absolute"},
      {"the sixth Monday of May 2014",
       "",
       {.date = {.weekday = 1, .month = 5, .year = 2014, .nth = 6}},
       "-"},
      {"the fortieth of May 2014", "", {.date = {.month = 5, .year = 2014, .nth = 40}}, "-"},
      {"the zeroth", "", {.date = {.month = 5, .year = 2014, .nth = 0}}, "-"},
  });
}

TEST(Range, Easter) {
  for (const auto& [year, west, orthodox] : {std::tuple{2013, "2013-03-31", "2013-05-05"},
                                             {2016, "2016-03-27", "2016-05-01"},
                                             {2019, "2019-04-21", "2019-04-28"},
                                             {2024, "2024-03-31", "2024-05-05"},
                                             {2025, "2025-04-20", "2025-04-20"}}) {
    EXPECT_EQ(IsoDate(EasterDay(Feast::kWesternEaster, year)), west);
    EXPECT_EQ(IsoDate(EasterDay(Feast::kOrthodoxEaster, year)), orthodox);
  }
}

TEST(Range, MonthsAreAddedWithinTheMonth) {
  EXPECT_EQ(IsoDate(AddMonths(*ParseIsoDay("2024-03-31"), -1)), "2024-02-29");
  EXPECT_EQ(IsoDate(AddMonths(*ParseIsoDay("2023-06-27"), 12)), "2024-06-27");
  EXPECT_EQ(IsoDate(AddMonths(*ParseIsoDay("2024-01-15"), -13)), "2022-12-15");
}

}  // namespace
}  // namespace rasad
