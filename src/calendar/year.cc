#include "calendar/year.h"

#include <cstdlib>

#include "calendar/convert.h"

namespace rasad {
namespace {

constexpr int kSolarToGregorian = 600;  // of decades by name: the sixties of 1360 and of 1960
constexpr int kNearDecade = 11;         // years from a told year to the middle of a decade
constexpr int kNearYears = 10;

// The years that two digits can mean end about here; the hundred years before are searched.
int LastTwoDigitYear(Calendar calendar) {
  return DateOf(calendar, DayFromCivil({2040, 6, 1})).year;
}

}  // namespace

int FullYear(int year, Calendar calendar) {
  if (year < 0 || year >= 100) return year;
  const int last = LastTwoDigitYear(calendar);
  const int full = last / 100 * 100 + year;
  return full <= last ? full : full - 100;
}

int GregorianDecade(int solar) { return solar + kSolarToGregorian; }

bool IsForeignDecade(const DateFields& fields, Calendar calendar, const Context& context) {
  if (fields.year_count != 10 || calendar != Calendar::kPersian || fields.era_said) return false;
  const int solar = FullYear(*fields.year, calendar);
  if (context.anchor && solar > DateOf(calendar, *context.anchor).year) return true;
  if (context.previous_calendar != Calendar::kGregorian || !context.previous) return false;
  const int told = CivilFromDay(context.previous->from).year;
  const int middle = GregorianDecade(solar) + 5;
  return std::abs(told - middle) <= kNearDecade;
}

bool IsSolarYear(const DateFields& fields, Calendar calendar, const Context& context) {
  if (calendar != Calendar::kIslamic || context.home != Calendar::kPersian) return false;
  if (!fields.month || fields.era_said || !context.anchor) return false;
  return std::abs(DateOf(Calendar::kPersian, *context.anchor).year - *fields.year) <= kNearYears;
}

}  // namespace rasad
