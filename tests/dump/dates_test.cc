#include "dump/dates.h"

#include <gtest/gtest.h>

#include "record/day.h"

namespace rasad {
namespace {

struct DateCase {
  const char* text;
  const char* expected;  // "": not read
};

class DatesTest : public testing::TestWithParam<DateCase> {};

TEST_P(DatesTest, Reads) {
  EXPECT_EQ(ReadPublished(GetParam().text).value_or(""), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Iso, DatesTest,
                         testing::ValuesIn(std::vector<DateCase>{
                             {"2024-11-30", "2024-11-30"},
                             {" 2024-11-30\n", "2024-11-30"},
                             {"20241130", "2024-11-30"},
                             {"2024/11/30", "2024-11-30"},
                             {"2024/1/3", "2024-01-03"},
                             {"2024.11.30", "2024-11-30"},
                             {"2024-11-30T08:15:00Z", "2024-11-30T08:15:00Z"},
                             {"2024-11-30T08:15", "2024-11-30T08:15:00"},
                             {"2024-11-30 08:15:00.123", "2024-11-30T08:15:00"},
                             {"2024-11-30T08:15:00.123456+03:00", "2024-11-30T08:15:00+03:00"},
                             {"2024-11-30 08:15:00 +0330", "2024-11-30T08:15:00+03:30"},
                             {"2024-11-30 08:15:00+00", "2024-11-30T08:15:00+00:00"},
                             {"2024-11-30 08:15:00 UTC", "2024-11-30T08:15:00Z"},
                             {"20241130T081500Z", "2024-11-30T08:15:00Z"},
                             {"20241130081500", "2024-11-30T08:15:00"},
                             {"2024-02-29", "2024-02-29"},
                         }));

INSTANTIATE_TEST_SUITE_P(Epoch, DatesTest,
                         testing::ValuesIn(std::vector<DateCase>{
                             {"1732954500", "2024-11-30T08:15:00Z"},
                             {"1732954500123", "2024-11-30T08:15:00Z"},
                             {"1732954500.5", "2024-11-30T08:15:00Z"},
                             {"1732954500123456", "2024-11-30T08:15:00Z"},
                             {"999999999", "2001-09-09T01:46:39Z"},
                             {"9999999999", ""},  // the year 2286
                         }));

INSTANTIATE_TEST_SUITE_P(Words, DatesTest,
                         testing::ValuesIn(std::vector<DateCase>{
                             {"Sat, 30 Nov 2024 08:15:00 GMT", "2024-11-30T08:15:00Z"},
                             {"Sat, 30 Nov 2024 08:15:00 +0300 (AST)", "2024-11-30T08:15:00+03:00"},
                             {"30 Nov 2024", "2024-11-30"},
                             {"30-Nov-2024", "2024-11-30"},
                             {"November 30, 2024", "2024-11-30"},
                             {"Nov 30th, 2024 at 8:15 PM", "2024-11-30T20:15:00"},
                             {"Sat Nov 30 08:15:00 +0000 2024", "2024-11-30T08:15:00+00:00"},
                             {"Sat Nov 30 2024 08:15:00 GMT+0300", "2024-11-30T08:15:00+03:00"},
                             {"1 May 2024", "2024-05-01"},
                         }));

INSTANTIATE_TEST_SUITE_P(Numbers, DatesTest,
                         testing::ValuesIn(std::vector<DateCase>{
                             {"30/11/2024", "2024-11-30"},
                             {"11/30/2024 08:15", "2024-11-30T08:15:00"},
                             {"5/5/2024", "2024-05-05"},
                             {"05/06/2024", ""},  // May or June
                             {"٣٠/١١/٢٠٢٤", "2024-11-30"},
                             {"۲۰۲۴-۱۱-۳۰", "2024-11-30"},
                         }));

INSTANTIATE_TEST_SUITE_P(NotRead, DatesTest,
                         testing::ValuesIn(std::vector<DateCase>{
                             {"", ""},
                             {"yesterday", ""},
                             {"2024", ""},
                             {"2024-11", ""},
                             {"2023-02-29", ""},
                             {"2024-13-01", ""},
                             {"2024-11-30T25:00", ""},
                             {"2024-11-30 and more", ""},
                             {"1403/09/10", ""},  // the Persian calendar's year
                             {"1446-05-28", ""},  // the Islamic calendar's year
                             {"0000-00-00", ""},
                             {"30 Nov", ""},
                             {"-1732954500", ""},
                             {"30 31 Nov 2024", ""},
                             {"(((((((", ""},
                         }));

// Nothing crashes, and what is read has the form that is promised.
TEST(DatesTest, EveryPrefixIsHarmless) {
  for (const std::string text :
       {"Sat, 30 Nov 2024 08:15:00 +0300 (AST)", "2024-11-30T08:15:00.123+03:00"}) {
    for (size_t size = 0; size <= text.size(); ++size) {
      const auto value = ReadPublished(text.substr(0, size));
      if (value) {
        EXPECT_TRUE(ParseIsoDay(*value)) << text.substr(0, size);
      }
    }
  }
}

}  // namespace
}  // namespace rasad
