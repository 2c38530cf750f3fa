#include "record/day.h"

#include <cstdio>

namespace rasad {
namespace {

bool ReadDigits(std::string_view text, size_t at, size_t count, int* value) {
  *value = 0;
  for (size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return false;
    *value = *value * 10 + (text[i] - '0');
  }
  return true;
}

// Digit by digit: every article needs a few.
std::string FourDigitYear(const CivilDate& c) {
  std::string text = "0000-00-00";
  for (size_t i = 4, rest = static_cast<size_t>(c.year); i-- > 0; rest /= 10)
    text[i] = static_cast<char>('0' + rest % 10);
  text[5] = static_cast<char>('0' + c.month / 10);
  text[6] = static_cast<char>('0' + c.month % 10);
  text[8] = static_cast<char>('0' + c.day / 10);
  text[9] = static_cast<char>('0' + c.day % 10);
  return text;
}

}  // namespace

Day DayFromCivil(const CivilDate& date) {
  const int y = date.year - (date.month <= 2);
  const int era = (y >= 0 ? y : y - 399) / 400;
  const int yoe = y - era * 400;
  const int doy = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
  const int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + doe - 719468;
}

CivilDate CivilFromDay(Day day) {
  const int z = day + 719468;
  const int era = (z >= 0 ? z : z - 146096) / 146097;
  const int doe = z - era * 146097;
  const int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  const int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  const int mp = (5 * doy + 2) / 153;
  const int month = mp + (mp < 10 ? 3 : -9);
  return {yoe + era * 400 + (month <= 2), month, doy - (153 * mp + 2) / 5 + 1};
}

int IsoWeekday(Day day) {
  // 1970-01-01 was a Thursday.
  return ((day % 7) + 7 + 3) % 7 + 1;
}

std::string IsoDate(Day day) {
  const CivilDate c = CivilFromDay(day);
  if (c.year >= 0 && c.year <= 9999) return FourDigitYear(c);
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", c.year, c.month, c.day);
  return buffer;
}

std::optional<Day> ParseIsoDay(std::string_view text) {
  CivilDate c;
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (!ReadDigits(text, 0, 4, &c.year) || !ReadDigits(text, 5, 2, &c.month) ||
      !ReadDigits(text, 8, 2, &c.day)) {
    return std::nullopt;
  }
  if (text.size() > 10 && text[10] != 'T' && text[10] != ' ') return std::nullopt;
  if (c.month < 1 || c.month > 12 || c.day < 1) return std::nullopt;
  const Day day = DayFromCivil(c);
  if (!(CivilFromDay(day) == c)) return std::nullopt;
  return day;
}

}  // namespace rasad
