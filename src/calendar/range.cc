#include "calendar/range.h"

#include <algorithm>

#include "calendar/convert.h"

namespace rasad {
namespace {

// Months first..last (from 0) of the range that begins with a whole month.
DayRange MonthsOf(const DayRange& whole, Calendar calendar, int first, int last) {
  const CivilDate start = DateOf(calendar, whole.from);
  return {MonthStart(calendar, start.year, start.month + first),
          MonthStart(calendar, start.year, start.month + last + 1) - 1};
}

struct Slice {
  int first;
  int last;
};

// Early, mid and late year are months 1-3, 5-8 and 10-12: the codebook's thirds.
std::optional<Slice> YearSlice(DatePart part) {
  switch (part) {
    case DatePart::kEarly:
    case DatePart::kQuarter1:
      return Slice{0, 2};
    case DatePart::kMid:
      return Slice{4, 7};
    case DatePart::kLate:
    case DatePart::kQuarter4:
      return Slice{9, 11};
    case DatePart::kQuarter2:
      return Slice{3, 5};
    case DatePart::kQuarter3:
      return Slice{6, 8};
    case DatePart::kFirstHalf:
      return Slice{0, 5};
    case DatePart::kSecondHalf:
      return Slice{6, 11};
    case DatePart::kWhole:
      break;
  }
  return std::nullopt;
}

// Thirds and halves of a unit of `size` smaller ones, cut after a and b (thirds) or h (halves).
std::optional<Slice> CutSlice(DatePart part, int size, int a, int b, int h) {
  switch (part) {
    case DatePart::kEarly:
      return Slice{0, a - 1};
    case DatePart::kMid:
      return Slice{a, b - 1};
    case DatePart::kLate:
      return Slice{b, size - 1};
    case DatePart::kFirstHalf:
      return Slice{0, h - 1};
    case DatePart::kSecondHalf:
      return Slice{h, size - 1};
    default:
      return std::nullopt;
  }
}

std::optional<NamedRange> PartOfDays(const DayRange& whole, const std::optional<Slice>& slice) {
  if (!slice) return std::nullopt;
  const DayRange days{whole.from + slice->first, whole.from + slice->last};
  return NamedRange{days, days.from == days.to ? Precision::kDay : Precision::kSpan};
}

std::optional<NamedRange> PartOfYear(const DayRange& whole, Calendar calendar, DatePart part) {
  const auto slice = YearSlice(part);
  if (!slice) return std::nullopt;
  const bool half = part == DatePart::kFirstHalf || part == DatePart::kSecondHalf;
  return NamedRange{MonthsOf(whole, calendar, slice->first, slice->last),
                    half ? Precision::kSpan : Precision::kSeason};
}

std::optional<NamedRange> PartOfSeason(const DayRange& whole, Calendar calendar, DatePart part) {
  const auto slice = CutSlice(part, 3, 1, 2, 1);
  if (!slice || part == DatePart::kFirstHalf || part == DatePart::kSecondHalf) return std::nullopt;
  return NamedRange{MonthsOf(whole, calendar, slice->first, slice->last), Precision::kMonth};
}

std::optional<NamedRange> PartOfDecade(const DayRange& whole, Calendar calendar, DatePart part) {
  const int years = DateOf(calendar, whole.to).year - DateOf(calendar, whole.from).year + 1;
  const auto slice = CutSlice(part, years, years * 2 / 5, years * 7 / 10, years / 2);
  if (!slice || years < 2) return std::nullopt;
  return NamedRange{MonthsOf(whole, calendar, slice->first * 12, slice->last * 12 + 11),
                    Precision::kSpan};
}

int Size(const DayRange& range) { return range.to - range.from + 1; }

}  // namespace

DayRange SeasonRange(Calendar calendar, int year, Season season) {
  const int first = static_cast<int>(season) * 3 + (calendar == Calendar::kPersian ? 1 : 3);
  return {MonthStart(calendar, year, first), MonthStart(calendar, year, first + 3) - 1};
}

DayRange WeekRange(Day day, int week_start) {
  const Day from = day - (IsoWeekday(day) - week_start + 7) % 7;
  return {from, from + 6};
}

Day EasterDay(Feast feast, int year) {
  if (feast == Feast::kOrthodoxEaster) {
    // Meeus's Julian algorithm; 13 days between the calendars from 1900 to 2099.
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    return DayFromCivil({year, 3, 22}) + d + e + 13;
  }
  // The anonymous Gregorian algorithm (Meeus, Jones, Butcher).
  const int a = year % 19, b = year / 100, c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return DayFromCivil({year, n / 31, n % 31 + 1});
}

std::optional<NamedRange> PartOf(const NamedRange& whole, Calendar calendar, DatePart part) {
  if (part == DatePart::kWhole) return whole;
  switch (whole.precision) {
    case Precision::kDay:
      return std::nullopt;
    case Precision::kWeek:
      return PartOfDays(whole.days, CutSlice(part, 7, 2, 5, 3));
    case Precision::kMonth:
      return PartOfDays(whole.days, CutSlice(part, Size(whole.days), 10, 20, 15));
    case Precision::kSeason:
      return PartOfSeason(whole.days, calendar, part);
    case Precision::kYear:
      return PartOfYear(whole.days, calendar, part);
    case Precision::kSpan:
      break;
  }
  return PartOfDecade(whole.days, calendar, part);
}

std::optional<NamedRange> NthIn(DayRange whole, const DateFields& fields, int week_start) {
  const int n = *fields.nth;
  const bool week = !fields.weekday && fields.nth_unit == DateUnit::kWeek;
  const int length = week ? 7 : 1;
  const int step = fields.weekday || week ? 7 : 1;
  const int wanted = fields.weekday ? *fields.weekday : week_start;
  Day from = n > 0 ? whole.from : whole.to - length + 1;
  while (step == 7 && IsoWeekday(from) != wanted) from += n > 0 ? 1 : -1;
  from += (n > 0 ? n - 1 : n + 1) * step;
  const DayRange days{from, from + length - 1};
  if (n == 0 || days.from < whole.from || days.to > whole.to) return std::nullopt;
  return NamedRange{days, week ? Precision::kWeek : Precision::kDay};
}

Day AddMonths(Day day, int months) {
  const CivilDate date = CivilFromDay(day);
  const Day start = MonthStart(Calendar::kGregorian, date.year, date.month + months);
  const CivilDate target = CivilFromDay(start);
  const int length = MonthLength(Calendar::kGregorian, target.year, target.month);
  return start + std::min(date.day, length) - 1;
}

}  // namespace rasad
