// What the words of a date expression say, before anything is taken from context. A pattern fills
// these structs, resolve.h makes days of them.
//
//   "30 November (10 Azar)"          {.date = {.day = 30, .month = 11},
//                                     .also = {{.calendar = kPersian, .day = 10, .month = 9}}}
//   "Wednesday"                      {.date = {.weekday = 3}}
//   "last February"                  {.date = {.month = 2, .which = -1}}
//   "in August of last year"         {.date = {.month = 8, .year_step = -1}}
//   "late 2016"                      {.date = {.year = 2016, .part = kLate}}
//   "since the start of the year"    {.date = {.year_step = 0, .part = kEarly}, .since = true}
//   "from 13 to 15 July"             {.date = {.day = 13}, .until = {.day = 15, .month = 7}}
//   "the past 48 hours"              {.window = {kHour, 48}}
//   "three days ago"                 {.date = Ago(kDay, 3)}
//   "the following day"              {.date = {.day_step = 1, .reference = kPrevious}}
//
// Steps count units from the reference day: -1 the last, 0 this, +1 the next. They name a unit
// that has no name of its own ("last month"); `which` does the same for one that has ("last
// February").
//
// Plain values. A Gregorian year may stand beside a month of another calendar ("Ramadan 2019").
#ifndef RASAD_CALENDAR_PARTS_H_
#define RASAD_CALENDAR_PARTS_H_

#include <optional>
#include <vector>

#include "calendar/date_reading.h"
#include "record/record.h"

namespace rasad {

enum class DateUnit { kHour, kDay, kWeek, kMonth, kYear };

// Persian: months 1-3, 4-6, 7-9, 10-12 of the solar year. Else: Mar-May, Jun-Aug, Sep-Nov, Dec-Feb;
// a winter belongs to the year in which it begins.
enum class Season { kSpring, kSummer, kAutumn, kWinter };

// A part of the month, year, season, decade or week that the other fields name. "Beginning" is
// early, "middle" mid, "end" late.
enum class DatePart {
  kWhole,
  kEarly,
  kMid,
  kLate,
  kFirstHalf,
  kSecondHalf,
  kQuarter1,
  kQuarter2,
  kQuarter3,
  kQuarter4,
};

// Feasts that no calendar's day and month fix. The others are days: 10 Dhu al-Hijja, 1 Farvardin,
// 25 December.
enum class Feast { kNone, kWesternEaster, kOrthodoxEaster };

// Where steps and bare names count from: the day of the report, or the date that stood before in
// the text.
enum class DateReference { kAnchor, kPrevious };

// What the clause around the date tells about its side of the anchor. kTold: it tells of harm or of
// what happened, so it hardly looks far ahead.
enum class DateDirection { kUnknown, kPast, kTold, kFuture };

struct DateFields {
  // Not set: the language's own (the solar year of a Persian text, the Gregorian of an Arabic one).
  std::optional<Calendar> calendar;
  std::optional<int> weekday;  // ISO: 1 = Monday ... 7 = Sunday
  std::optional<int> day;      // 1..31
  std::optional<int> month;    // 1..12 in `calendar`
  std::optional<int> year;  // below 100: two digits of the current or last century ("94" is 1394)
  int year_count = 1;       // 10 with year 1980: the eighties
  std::optional<Season> season;
  Feast feast = Feast::kNone;
  DatePart part = DatePart::kWhole;
  // "The third Tuesday of": nth 3 with a weekday; "the last week of": nth -1 with nth_unit kWeek;
  // else days.
  std::optional<int> nth;
  DateUnit nth_unit = DateUnit::kDay;
  // The last (-1), the one before (-2), this (0), the next (+1) of a named weekday, month, season
  // or feast.
  std::optional<int> which;
  std::optional<int> day_step;
  std::optional<int> week_step;
  std::optional<int> month_step;
  std::optional<int> year_step;
  bool half_year = false;  // the month that the steps lead to names its year: "2.5 years ago"
  DateReference reference = DateReference::kAnchor;
  bool known = false;     // a day of history: a text from before its year means another
  bool era_said = false;  // the text itself says of which calendar the year is
  bool operator==(const DateFields&) const = default;
};

// "The past N units", "the coming N units".
struct DateWindow {
  DateUnit unit = DateUnit::kDay;
  int count = 1;
  bool ahead = false;
  bool operator==(const DateWindow&) const = default;
  bool within = false;  // "within three days": from the day that was told before, where it may be
};

struct DateParts {
  DateFields date;
  // The end of a span; what one end leaves out it takes from the other.
  std::optional<DateFields> until;
  // The same date again: another calendar, or another name of the month.
  std::vector<DateFields> also;
  std::optional<DateWindow> window;
  bool since = false;        // from the date's first day to the anchor
  bool open = false;         // since: the day may lie a little ahead, and then stands for itself
  bool same_period = false;  // "in the same period": the previous date, whole, or since it
  int shift_days = 0;        // added at the end: +1 for "after midnight on Friday"
  DateDirection direction = DateDirection::kUnknown;
  DateReach reach = DateReach::kAll;
  bool operator==(const DateParts&) const = default;
};

// "N units ago": days and weeks name a day, months a month, years a year, hours the day they lead
// to. A negative count looks ahead ("in three days").
inline DateFields Ago(DateUnit unit, int count) {
  DateFields fields;
  switch (unit) {
    case DateUnit::kHour:
      fields.day_step = -(count / 24);
      break;
    case DateUnit::kDay:
      fields.day_step = -count;
      break;
    case DateUnit::kWeek:
      fields.day_step = -7 * count;
      break;
    case DateUnit::kMonth:
      fields.month_step = -count;
      break;
    case DateUnit::kYear:
      fields.year_step = -count;
      break;
  }
  return fields;
}

}  // namespace rasad

#endif  // RASAD_CALENDAR_PARTS_H_
