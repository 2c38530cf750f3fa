// Days and ranges of days in the proleptic Gregorian calendar.
//
// A Day counts days since 1970-01-01 (negative before). A DayRange is inclusive at both ends.
// Neither knows a time zone: a day is the day that the text or the source names.
#ifndef RASAD_RECORD_DAY_H_
#define RASAD_RECORD_DAY_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rasad {

using Day = int32_t;

struct CivilDate {
  int year = 1970;
  int month = 1;  // 1..12
  int day = 1;    // 1..31
  bool operator==(const CivilDate&) const = default;
};

struct DayRange {
  Day from = 0;
  Day to = 0;  // inclusive
  bool operator==(const DayRange&) const = default;
};

// Howard Hinnant's algorithms ("chrono-compatible low-level date algorithms"); exact for all int32
// years in use.
Day DayFromCivil(const CivilDate& date);
CivilDate CivilFromDay(Day day);

// 1 = Monday ... 7 = Sunday (ISO 8601).
int IsoWeekday(Day day);

std::string IsoDate(Day day);  // "2024-11-30"

// Reads the day of "2024-11-30", "2024-11-30T08:15:00Z", "2024-11-30 08:15". Nothing else; nullopt
// when the day doesn't exist.
std::optional<Day> ParseIsoDay(std::string_view text);

}  // namespace rasad

#endif  // RASAD_RECORD_DAY_H_
