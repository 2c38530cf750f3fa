#include "calendar/convert.h"

#include <gtest/gtest.h>
#include <unicode/calendar.h>

#include <cmath>
#include <memory>

#include "calendar/umm_al_qura.h"

namespace rasad {
namespace {

// ICU as the oracle.
class IcuCalendar {
 public:
  explicit IcuCalendar(const char* locale) {
    UErrorCode error = U_ZERO_ERROR;
    calendar_.reset(icu::Calendar::createInstance(icu::TimeZone::createTimeZone("UTC"),
                                                  icu::Locale(locale), error));
    EXPECT_TRUE(U_SUCCESS(error));
  }
  Day MonthStart(int year, int month) {
    UErrorCode error = U_ZERO_ERROR;
    calendar_->clear();
    calendar_->set(UCAL_YEAR, year);
    calendar_->set(UCAL_MONTH, month - 1);
    calendar_->set(UCAL_DATE, 1);
    return static_cast<Day>(std::floor(calendar_->getTime(error) / 86400000.0));
  }

 private:
  std::unique_ptr<icu::Calendar> calendar_;
};

void ExpectMonthsLike(IcuCalendar* icu, Calendar calendar, int first, int last) {
  for (int year = first; year <= last; ++year) {
    for (int month = 1; month <= 12; ++month) {
      ASSERT_EQ(MonthStart(calendar, year, month), icu->MonthStart(year, month))
          << year << "-" << month;
    }
  }
}

TEST(Convert, PersianMonthsAreIcus) {
  IcuCalendar icu("fa@calendar=persian");
  ExpectMonthsLike(&icu, Calendar::kPersian, 1200, 1500);
}

TEST(Convert, UmmAlQuraMonthsAreIcusWhereIcuIsExact) {
  IcuCalendar icu("ar@calendar=islamic-umalqura");
  ExpectMonthsLike(&icu, Calendar::kIslamic, 1420, 1500);
}

TEST(Convert, IslamicMonthsBeforeAndAfterTheTableAreTabular) {
  IcuCalendar icu("ar@calendar=islamic-civil");
  ExpectMonthsLike(&icu, Calendar::kIslamic, 1, 1342);
  ExpectMonthsLike(&icu, Calendar::kIslamic, 1501, 1700);
}

TEST(Convert, PrintedUmmAlQuraWhereIcuIsOff) {
  // Known days: the new year 1400 of the Mecca siege, Ramadan 1393 of the October war, and the
  // table's first day.
  EXPECT_EQ(IsoDate(*DayFrom(Calendar::kIslamic, {1400, 1, 1})), "1979-11-20");
  EXPECT_EQ(IsoDate(*DayFrom(Calendar::kIslamic, {1343, 1, 1})), "1924-08-01");
  EXPECT_EQ(DateOf(Calendar::kIslamic, *ParseIsoDay("1973-10-06")), (CivilDate{1393, 9, 10}));
}

TEST(Convert, UmmAlQuraMonthsHave28To31Days) {
  for (int i = 0; i < 12 * (kLastUmmAlQuraYear - kFirstUmmAlQuraYear + 1); ++i) {
    const int length = UmmAlQuraMonthStart(i + 1) - UmmAlQuraMonthStart(i);
    ASSERT_GE(length, 28);
    ASSERT_LE(length, 31);
  }
}

TEST(Convert, EveryDayGoesThereAndBack) {
  const Day first = *ParseIsoDay("1700-01-01"), last = *ParseIsoDay("2200-12-31");
  for (const Calendar calendar : {Calendar::kGregorian, Calendar::kPersian, Calendar::kIslamic}) {
    CivilDate before = DateOf(calendar, first - 1);
    for (Day day = first; day <= last; ++day) {
      const CivilDate date = DateOf(calendar, day);
      ASSERT_EQ(DayFrom(calendar, date), day) << IsoDate(day);
      ASSERT_TRUE(date.day == before.day + 1 || date.day == 1) << IsoDate(day);
      before = date;
    }
  }
}

TEST(Convert, KnownDays) {
  struct {
    Calendar calendar;
    CivilDate date;
    const char* day;
  } const cases[] = {
      {Calendar::kPersian, {1403, 9, 10}, "2024-11-30"},
      {Calendar::kPersian, {1402, 12, 16}, "2024-03-06"},
      {Calendar::kPersian, {1387, 12, 30}, "2009-03-20"},
      {Calendar::kPersian, {1400, 11, 25}, "2022-02-14"},
      {Calendar::kIslamic, {1443, 4, 14}, "2021-11-19"},
      {Calendar::kIslamic, {1446, 7, 1}, "2025-01-01"},
      {Calendar::kIslamic, {1442, 1, 1}, "2020-08-20"},
      {Calendar::kGregorian, {2024, 2, 29}, "2024-02-29"},
  };
  for (const auto& one : cases) {
    EXPECT_EQ(IsoDate(*DayFrom(one.calendar, one.date)), one.day);
    EXPECT_EQ(DateOf(one.calendar, *ParseIsoDay(one.day)), one.date);
  }
}

TEST(Convert, DaysThatDoNotExist) {
  EXPECT_FALSE(DayFrom(Calendar::kPersian, {1402, 12, 30}));  // not a leap year
  EXPECT_FALSE(DayFrom(Calendar::kPersian, {1402, 7, 31}));
  EXPECT_FALSE(DayFrom(Calendar::kGregorian, {2023, 2, 29}));
  EXPECT_FALSE(DayFrom(Calendar::kIslamic, {1445, 1, 31}));
  for (const Calendar calendar : {Calendar::kGregorian, Calendar::kPersian, Calendar::kIslamic}) {
    for (const CivilDate& date :
         {CivilDate{1400, 0, 1}, CivilDate{1400, 13, 1}, CivilDate{1400, 1, 0}, CivilDate{0, 1, 1},
          CivilDate{10000, 1, 1}, CivilDate{-5, 1, 1}}) {
      EXPECT_FALSE(DayFrom(calendar, date));
    }
  }
}

TEST(Convert, MonthsRunOnIntoOtherYears) {
  for (const Calendar calendar : {Calendar::kGregorian, Calendar::kPersian, Calendar::kIslamic}) {
    EXPECT_EQ(MonthStart(calendar, 1443, 13), MonthStart(calendar, 1444, 1));
    EXPECT_EQ(MonthStart(calendar, 1443, 0), MonthStart(calendar, 1442, 12));
    EXPECT_EQ(MonthStart(calendar, 1443, -11), MonthStart(calendar, 1442, 1));
  }
}

TEST(Convert, DaysFarOutsideAreHeldAtTheEdge) {
  EXPECT_EQ(DateOf(Calendar::kIslamic, 2000000000).year, kMaxCalendarYear);
  EXPECT_EQ(DateOf(Calendar::kPersian, -2000000000), (CivilDate{kMinCalendarYear, 1, 1}));
}

TEST(Convert, SaysWhereTheIslamicCalendarIsKnown) {
  EXPECT_TRUE(IsExact(Calendar::kIslamic, 1343));
  EXPECT_TRUE(IsExact(Calendar::kIslamic, 1449));
  EXPECT_FALSE(IsExact(Calendar::kIslamic, 1342));
  EXPECT_FALSE(IsExact(Calendar::kIslamic, 1450));
  EXPECT_TRUE(IsExact(Calendar::kPersian, 1300));
}

}  // namespace
}  // namespace rasad
