#include "dump/dates.h"

#include <charconv>

#include "dump/ascii.h"
#include "dump/date_scan.h"

namespace rasad {
namespace {

constexpr size_t kLongest = 100;  // no date is longer

// U+0660..0669 and U+06F0..06F9 to ASCII.
std::string AsciiDigits(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const unsigned a = static_cast<unsigned char>(text[i]);
    const unsigned b = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0;
    const bool arabic = a == 0xD9 && b >= 0xA0 && b <= 0xA9;
    const bool persian = a == 0xDB && b >= 0xB0 && b <= 0xB9;
    if (!arabic && !persian) {
      out += text[i];
      continue;
    }
    out += static_cast<char>('0' + (b & 0x0F));
    ++i;
  }
  return out;
}

// What may stand behind the day: a time, and behind that a zone.
bool ReadRest(DateScan* scan, StampParts* parts) {
  scan->TakeAny(" ");
  if (scan->AtEnd()) return true;
  if (scan->Peek() == 'T' || scan->Peek() == 't') scan->Take(scan->Peek());
  Clock clock;
  if (!scan->ReadClock(&clock)) return false;
  parts->clock = clock;
  scan->TakeAny(" ");
  if (scan->AtEnd() || (scan->ReadOffset(&parts->offset) && scan->AtEnd())) return true;
  const auto zone = OffsetOfZone(LowerAscii(scan->TakeLetters()));
  if (!zone) return false;
  parts->offset = *zone;
  return scan->AtEnd();
}

// Year first: with the same separator twice, or with none.
std::optional<std::string> ReadYearFirst(std::string_view text) {
  DateScan scan(text);
  StampParts parts;
  if (!scan.Number(4, &parts.day.year)) return std::nullopt;
  const char separator = scan.Peek();
  if (separator == '-' || separator == '/' || separator == '.') {
    scan.Take(separator);
    if (!scan.Number(2, &parts.day.month) && !scan.Number(1, &parts.day.month)) return std::nullopt;
    if (!scan.Take(separator)) return std::nullopt;
    if (!scan.Number(2, &parts.day.day) && !scan.Number(1, &parts.day.day)) return std::nullopt;
  } else if (!scan.Number(2, &parts.day.month) || !scan.Number(2, &parts.day.day)) {
    return std::nullopt;
  }
  if (!ReadRest(&scan, &parts)) return std::nullopt;
  return Compose(parts);
}

// 30/11/2024 and 11/30/2024 can only be meant in one way; 5/6/2024 can't be told.
std::optional<std::string> ReadYearLast(std::string_view text) {
  DateScan scan(text);
  StampParts parts;
  int a = 0, b = 0;
  if (!scan.Number(2, &a) && !scan.Number(1, &a)) return std::nullopt;
  const char separator = scan.Peek();
  if (separator != '/' && separator != '-' && separator != '.') return std::nullopt;
  scan.Take(separator);
  if (!scan.Number(2, &b) && !scan.Number(1, &b)) return std::nullopt;
  if (!scan.Take(separator) || !scan.Number(4, &parts.day.year)) return std::nullopt;
  if (a <= 12 && b <= 12 && a != b) return std::nullopt;
  parts.day.day = a > 12 ? a : b;
  parts.day.month = a > 12 ? b : a;
  if (!ReadRest(&scan, &parts)) return std::nullopt;
  return Compose(parts);
}

// Nine or ten digits are seconds (1973-2286), each three more a thousandth.
std::optional<std::string> ReadEpoch(std::string_view text) {
  DateScan scan(text);
  const std::string_view digits = scan.TakeDigits();
  if (scan.Take('.')) scan.TakeDigits();
  if (!scan.AtEnd() || digits.size() < 9 || digits.size() > 19) return std::nullopt;
  int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc()) return std::nullopt;
  constexpr int64_t kMostSeconds = 9'999'999'999;
  while (value > kMostSeconds) value /= 1000;
  return IsoFromEpochSeconds(value);
}

}  // namespace

std::optional<std::string> ReadPublished(std::string_view text) {
  const std::string_view trimmed = TrimAscii(text);
  if (trimmed.empty() || trimmed.size() > kLongest) return std::nullopt;
  const std::string ascii = AsciiDigits(trimmed);
  for (const auto reader : {ReadYearFirst, ReadYearLast, ReadEpoch, ReadDateWords}) {
    if (auto value = reader(ascii)) return value;
  }
  return std::nullopt;
}

std::optional<std::string> IsoFromEpochSeconds(int64_t seconds) {
  constexpr int64_t kDaySeconds = 86400;
  constexpr int64_t kMost = int64_t{1} << 40;
  if (seconds > kMost || seconds < -kMost) return std::nullopt;
  int64_t day = seconds / kDaySeconds;
  int64_t rest = seconds % kDaySeconds;
  if (rest < 0) {
    rest += kDaySeconds;
    --day;
  }
  StampParts parts;
  parts.day = CivilFromDay(static_cast<Day>(day));
  parts.clock = Clock{static_cast<int>(rest / 3600), static_cast<int>(rest / 60 % 60),
                      static_cast<int>(rest % 60)};
  parts.offset = "Z";
  return Compose(parts);
}

}  // namespace rasad
