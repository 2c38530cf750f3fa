#include "calendar/convert.h"

#include <algorithm>

#include "calendar/umm_al_qura.h"

namespace rasad {
namespace {

constexpr Day kPersianEpoch = -492268;  // what the arithmetic counts from
constexpr Day kIslamicEpoch = -492148;  // 1 Muharram 1 of the civil tabular calendar, 0622-07-19

int FloorDiv(int a, int b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }

// Brings a month outside 1..12 back into its year.
void Carry(int* year, int* month) {
  const int years = FloorDiv(*month - 1, 12);
  *year += years;
  *month -= years * 12;
}

Day PersianMonthStart(int year, int month) {
  const Day year_start = kPersianEpoch + 365 * (year - 1) + FloorDiv(8 * year + 21, 33);
  const int before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
  return year_start + before;
}

Day TabularMonthStart(int year, int month) {
  return kIslamicEpoch + (year - 1) * 354 + FloorDiv(3 + 11 * year, 30) +
         (59 * (month - 1) + 1) / 2;
}

Day IslamicMonthStart(int year, int month) {
  if (year < kFirstUmmAlQuraYear || year > kLastUmmAlQuraYear)
    return TabularMonthStart(year, month);
  return UmmAlQuraMonthStart((year - kFirstUmmAlQuraYear) * 12 + month - 1);
}

// A year near the day's, never more than one too early or too late.
int GuessYear(Calendar calendar, Day day) {
  switch (calendar) {
    case Calendar::kGregorian:
      return CivilFromDay(day).year;
    case Calendar::kPersian:
      return 1 + FloorDiv((day - kPersianEpoch) * 33, 12053);
    case Calendar::kIslamic:
      break;
  }
  return 1 + FloorDiv((day - kIslamicEpoch) * 30, 10631);
}

}  // namespace

Day MonthStart(Calendar calendar, int year, int month) {
  Carry(&year, &month);
  switch (calendar) {
    case Calendar::kGregorian:
      return DayFromCivil({year, month, 1});
    case Calendar::kPersian:
      return PersianMonthStart(year, month);
    case Calendar::kIslamic:
      break;
  }
  return IslamicMonthStart(year, month);
}

int MonthLength(Calendar calendar, int year, int month) {
  return MonthStart(calendar, year, month + 1) - MonthStart(calendar, year, month);
}

int MaxMonthLength(Calendar calendar, int month) {
  switch (calendar) {
    case Calendar::kGregorian:
      return MonthLength(calendar, 2000, month);
    case Calendar::kPersian:
      return month <= 6 ? 31 : 30;
    case Calendar::kIslamic:
      break;
  }
  return 30;
}

std::optional<Day> DayFrom(Calendar calendar, const CivilDate& date) {
  if (date.year < kMinCalendarYear || date.year > kMaxCalendarYear) return std::nullopt;
  if (date.month < 1 || date.month > 12 || date.day < 1) return std::nullopt;
  if (date.day > MonthLength(calendar, date.year, date.month)) return std::nullopt;
  return MonthStart(calendar, date.year, date.month) + date.day - 1;
}

CivilDate DateOf(Calendar calendar, Day day) {
  const Day first = MonthStart(calendar, kMinCalendarYear, 1);
  const Day last = MonthStart(calendar, kMaxCalendarYear + 1, 1) - 1;
  day = std::clamp(day, first, last);
  if (calendar == Calendar::kGregorian) return CivilFromDay(day);
  int year = GuessYear(calendar, day);
  while (MonthStart(calendar, year, 1) > day) --year;
  while (MonthStart(calendar, year + 1, 1) <= day) ++year;
  int month = std::clamp((day - MonthStart(calendar, year, 1)) / 31 + 1, 1, 12);
  while (month < 12 && MonthStart(calendar, year, month + 1) <= day) ++month;
  return {year, month, day - MonthStart(calendar, year, month) + 1};
}

DayRange MonthRange(Calendar calendar, int year, int month) {
  return {MonthStart(calendar, year, month), MonthStart(calendar, year, month + 1) - 1};
}

DayRange YearRange(Calendar calendar, int year) {
  return {MonthStart(calendar, year, 1), MonthStart(calendar, year + 1, 1) - 1};
}

bool IsExact(Calendar calendar, int year) {
  if (calendar != Calendar::kIslamic) return true;
  return year >= kFirstUmmAlQuraYear && year <= kLastPrintedUmmAlQuraYear;
}

}  // namespace rasad
