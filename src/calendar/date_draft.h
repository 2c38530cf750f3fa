// The fields of one date while the arguments of a rule are read into it.
#ifndef RASAD_CALENDAR_DATE_DRAFT_H_
#define RASAD_CALENDAR_DATE_DRAFT_H_

#include <optional>
#include <string_view>

#include "calendar/give_values.h"
#include "calendar/parts.h"

namespace rasad {

struct DateDraft {
  DateFields fields;
  std::optional<DateUnit> unit;
  std::optional<int> count;
  int years = 0;  // beside a count of months: "two years and four months ago"
  std::optional<int> which;
  std::optional<Calendar> era;
  std::optional<int> month_again;
  std::optional<Calendar> calendar_again;
  bool half_year = false;
  bool used = false;
  bool plural = false;  // "days": says no number by itself
  int ahead = 1;        // -1: counts look ahead

  // Whether `key` (without to_ and also_) is one that Fill knows.
  static bool Knows(std::string_view key);
  // False where the source says nothing that the key can take.
  bool Fill(std::string_view key, const GiveSource& source, const GiveValues& values);
  // Steps and counts of a unit; the calendar of a year without a month. False where there is no
  // such date.
  bool Finish(Calendar home);

 private:
  bool FillStep(std::string_view key, const GiveSource& source, const GiveValues& values);
  bool FillNamed(std::string_view key, const GiveSource& source, const GiveValues& values);
};

}  // namespace rasad

#endif  // RASAD_CALENDAR_DATE_DRAFT_H_
