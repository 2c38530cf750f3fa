// Periods cut into buckets: days for short periods, months for long ones; keys of buckets. Used by
// comparison only.
#ifndef RASAD_COMPARE_BUCKETS_H_
#define RASAD_COMPARE_BUCKETS_H_

#include <cstdint>

#include "record/day.h"

namespace rasad {

constexpr int kShortPeriod = 7;      // days
constexpr int kLongestPeriod = 731;  // days

inline int PeriodLength(const DayRange& days) { return days.to - days.from + 1; }
inline bool IsShort(const DayRange& days) { return PeriodLength(days) <= kShortPeriod; }
inline bool IsTooLong(const DayRange& days) { return PeriodLength(days) > kLongestPeriod; }

inline int32_t MonthOf(Day day) {
  const CivilDate civil = CivilFromDay(day);
  return civil.year * 12 + civil.month - 1;
}

// A place and a slot of time (a day or a month) as one key.
inline uint64_t BucketKey(uint32_t place, int32_t slot) {
  return (static_cast<uint64_t>(place) << 32) | static_cast<uint32_t>(slot);
}

// A hash that goes on from `h`. Small numbers that lie close to each other don't give the same.
inline uint64_t Mix(uint64_t h, uint64_t value) {
  constexpr uint64_t kOdd = 0x9E3779B97F4A7C15ULL;
  h = (h + 1) * kOdd;
  h = ((h ^ (h >> 32)) + value) * kOdd;
  return h ^ (h >> 29);
}

}  // namespace rasad

#endif  // RASAD_COMPARE_BUCKETS_H_
