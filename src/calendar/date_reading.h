// A date of a text as the later stages use it: the record's mention and where it stands.
#ifndef RASAD_CALENDAR_DATE_READING_H_
#define RASAD_CALENDAR_DATE_READING_H_

#include <cstdint>
#include <optional>

#include "record/record.h"

namespace rasad {

// For what of its sentence a date may be the day.
enum class DateReach {
  kAll,
  kClause,  // "since then": for what stands behind it or in its own clause
  kBehind,  // "two days after an attack that killed five": only for what stands behind it
  kNone,    // "the first since 2016", "compared with last year"
};

struct DateReading {
  DateMention mention;
  uint32_t sentence = 0;
  uint32_t begin = 0;  // folded characters
  uint32_t end = 0;
  // Says when somebody spoke or a text was filed, not when it happened. The calendar knows the line
  // that opens a report; claim/report_dates.h adds what is said on a day.
  bool of_report = false;
  DateReach reach = DateReach::kAll;
  std::optional<DayRange> since;  // the date that a period up to the report begins with
  bool until = false;             // "until Saturday"; claim/report_dates.h sets both
  bool joined = false;            // "and" leads to the date behind it
  // The first day of a "since", again, for the clause that tells of it ("since Thursday, when
  // ..."). No mention of its own.
  bool echo = false;
};

}  // namespace rasad

#endif  // RASAD_CALENDAR_DATE_READING_H_
