#include "dump/date_scan.h"

#include "dump/ascii.h"

namespace rasad {
namespace {

constexpr int kFirstYear = 1800, kLastYear = 2199;

int ValueOf(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

bool DayExists(const CivilDate& date) {
  if (date.year < kFirstYear || date.year > kLastYear) return false;
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return false;
  return CivilFromDay(DayFromCivil(date)) == date;
}

bool ClockExists(const Clock& clock) {
  return clock.hour < 24 && clock.minute < 60 && clock.second < 60;
}

std::string TwoDigits(int value) {
  return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

}  // namespace

bool DateScan::Take(char c) {
  if (rest_.empty() || rest_.front() != c) return false;
  rest_.remove_prefix(1);
  return true;
}

void DateScan::TakeAny(std::string_view chars) {
  const size_t end = rest_.find_first_not_of(chars);
  rest_.remove_prefix(end == rest_.npos ? rest_.size() : end);
}

std::string_view DateScan::TakeDigits() {
  size_t n = 0;
  while (n < rest_.size() && IsDigit(rest_[n])) ++n;
  const std::string_view digits = rest_.substr(0, n);
  rest_.remove_prefix(n);
  return digits;
}

std::string_view DateScan::TakeLetters() {
  size_t n = 0;
  while (n < rest_.size() && IsAlpha(rest_[n])) ++n;
  const std::string_view letters = rest_.substr(0, n);
  rest_.remove_prefix(n);
  return letters;
}

bool DateScan::Number(size_t digits, int* value) {
  if (rest_.size() < digits) return false;
  for (size_t i = 0; i < digits; ++i) {
    if (!IsDigit(rest_[i])) return false;
  }
  *value = ValueOf(rest_.substr(0, digits));
  rest_.remove_prefix(digits);
  return true;
}

void DateScan::TakeFraction() {
  if (rest_.size() < 2 || (rest_[0] != '.' && rest_[0] != ',') || !IsDigit(rest_[1])) return;
  rest_.remove_prefix(1);
  TakeDigits();
}

bool DateScan::ReadClock(Clock* clock) {
  const DateScan before = *this;
  const std::string_view first = TakeDigits();
  if ((first.size() == 6 || first.size() == 4) && Peek() != ':') {
    const int number =
        ValueOf(first.size() == 6 ? first : first.substr(0, 4)) * (first.size() == 6 ? 1 : 100);
    *clock = {number / 10000, number / 100 % 100, number % 100};
    TakeFraction();
    return true;
  }
  *clock = {};
  if (first.empty() || first.size() > 2 || !Take(':') || !Number(2, &clock->minute)) {
    *this = before;
    return false;
  }
  clock->hour = ValueOf(first);
  if (Peek() == ':' && rest_.size() > 1) {
    Take(':');
    if (!Number(2, &clock->second)) {
      *this = before;
      return false;
    }
    TakeFraction();
  }
  return true;
}

bool DateScan::ReadOffset(std::string* out) {
  const DateScan before = *this;
  if (Take('Z') || Take('z')) {
    *out = "Z";
    return true;
  }
  const char sign = Peek();
  int hours = 0, minutes = 0;
  if (sign != '+' && sign != '-') return false;
  Take(sign);
  const bool good = Number(2, &hours) &&
                    (Take(':') ? Number(2, &minutes) : (!IsDigit(Peek()) || Number(2, &minutes)));
  if (!good || IsDigit(Peek()) || hours > 14 || minutes > 59) {
    *this = before;
    return false;
  }
  *out = sign + TwoDigits(hours) + ":" + TwoDigits(minutes);
  return true;
}

std::optional<std::string> Compose(const StampParts& parts) {
  if (!DayExists(parts.day)) return std::nullopt;
  std::string out = IsoDate(DayFromCivil(parts.day));
  if (!parts.clock) return out;
  if (!ClockExists(*parts.clock)) return std::nullopt;
  out += "T" + TwoDigits(parts.clock->hour) + ":" + TwoDigits(parts.clock->minute) + ":" +
         TwoDigits(parts.clock->second);
  return out + parts.offset;
}

}  // namespace rasad
