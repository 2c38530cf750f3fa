#include <array>

#include "dump/ascii.h"
#include "dump/date_scan.h"

namespace rasad {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

constexpr std::array<std::string_view, 7> kWeekdays = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

// "nov", "sept", "november" -> 10; the short form has three letters or more.
template <size_t N>
std::optional<int> IndexOf(const std::array<std::string_view, N>& names, std::string_view word) {
  if (word.size() < 3) return std::nullopt;
  for (size_t i = 0; i < N; ++i) {
    if (names[i].starts_with(word)) return static_cast<int>(i);
  }
  return std::nullopt;
}

int ValueOf(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

class DateWords {
 public:
  explicit DateWords(std::string_view text) : scan_(text) {}

  std::optional<std::string> Read() {
    for (scan_.TakeAny(" ,"); !scan_.AtEnd(); scan_.TakeAny(" ,")) {
      if (!Token()) return std::nullopt;
    }
    if (day_ == 0 || month_ == 0 || year_ == 0) return std::nullopt;
    parts_.day = {year_, month_, day_};
    return Compose(parts_);
  }

 private:
  bool Token() {
    const char c = scan_.Peek();
    if (IsDigit(c)) return Digits();
    if (IsAlpha(c)) return Word(LowerAscii(scan_.TakeLetters()));
    if (c == '(') return Comment();
    if (parts_.clock && (parts_.offset.empty() || parts_.offset == "Z") &&
        scan_.ReadOffset(&parts_.offset)) {
      return true;
    }
    return c == '-' || c == '/' || c == '.' ? scan_.Take(c) : false;
  }

  bool Digits() {
    Clock clock;
    DateScan ahead = scan_;
    const std::string_view digits = ahead.TakeDigits();
    if (ahead.Peek() == ':') {
      if (parts_.clock || !scan_.ReadClock(&clock)) return false;
      parts_.clock = clock;
      return true;
    }
    scan_ = ahead;
    if (digits.size() == 4 && year_ == 0) return (year_ = ValueOf(digits)) != 0;
    if (digits.size() > 2 || day_ != 0) return false;
    return (day_ = ValueOf(digits)) != 0;
  }

  bool Word(const std::string& word) {
    if (const auto month = IndexOf(kMonths, word); month && month_ == 0) {
      month_ = *month + 1;
      return true;
    }
    if (word == "am" || word == "pm") return HalfOfDay(word == "pm");
    if (const auto offset = OffsetOfZone(word)) {
      parts_.offset = *offset;
      return parts_.clock.has_value();
    }
    const bool ordinal = word == "st" || word == "nd" || word == "rd" || word == "th";
    return IndexOf(kWeekdays, word) || word == "at" || word == "t" || (ordinal && day_ != 0);
  }

  bool HalfOfDay(bool afternoon) {
    if (!parts_.clock || parts_.clock->hour < 1 || parts_.clock->hour > 12) return false;
    parts_.clock->hour = parts_.clock->hour % 12 + (afternoon ? 12 : 0);
    return true;
  }

  // RFC 2822: "(UTC)" behind the zone says it again for people.
  bool Comment() {
    scan_.Take('(');
    while (!scan_.AtEnd() && scan_.Peek() != ')') scan_.Take(scan_.Peek());
    return scan_.Take(')');
  }

  DateScan scan_;
  StampParts parts_;
  int day_ = 0, month_ = 0, year_ = 0;
};

}  // namespace

std::optional<std::string> OffsetOfZone(std::string_view name) {
  struct Zone {
    std::string_view name, offset;
  };
  constexpr Zone kZones[] = {{"z", "Z"},        {"ut", "Z"},       {"utc", "Z"},
                             {"gmt", "Z"},      {"est", "-05:00"}, {"edt", "-04:00"},
                             {"cst", "-06:00"}, {"cdt", "-05:00"}, {"mst", "-07:00"},
                             {"mdt", "-06:00"}, {"pst", "-08:00"}, {"pdt", "-07:00"}};
  for (const Zone& zone : kZones) {
    if (zone.name == name) return std::string(zone.offset);
  }
  return std::nullopt;
}

std::optional<std::string> ReadDateWords(std::string_view text) { return DateWords(text).Read(); }

}  // namespace rasad
