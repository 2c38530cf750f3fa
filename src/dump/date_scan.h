// The parts of a written date and the small readers for them. Used by dates.cc and date_words.cc
// alone.
#ifndef RASAD_DUMP_DATE_SCAN_H_
#define RASAD_DUMP_DATE_SCAN_H_

#include <optional>
#include <string>
#include <string_view>

#include "record/day.h"

namespace rasad {

struct Clock {
  int hour = 0, minute = 0, second = 0;
};

struct StampParts {
  CivilDate day;
  std::optional<Clock> clock;
  std::string offset;  // "Z", "+03:00" or nothing
};

// Reads forward in `rest`; a reader that answers false has taken nothing.
class DateScan {
 public:
  explicit DateScan(std::string_view text) : rest_(text) {}

  bool AtEnd() const { return rest_.empty(); }
  char Peek() const { return rest_.empty() ? '\0' : rest_.front(); }
  bool Take(char c);
  void TakeAny(std::string_view chars);
  std::string_view TakeDigits();  // as many as there are
  std::string_view TakeLetters();
  bool Number(size_t digits, int* value);  // exactly so many digits

  bool ReadClock(Clock* clock);       // "8:15", "08:15:00.123", "081500"
  bool ReadOffset(std::string* out);  // "Z", "+03", "+0300", "-03:00"

 private:
  void TakeFraction();
  std::string_view rest_;
};

// The value as dates.h states it; nullopt for a day or time that doesn't exist.
std::optional<std::string> Compose(const StampParts& parts);

// Dates with the names of months: any order of day, month and year.
std::optional<std::string> ReadDateWords(std::string_view text);

// "GMT", "UTC", "Z" and the zones of RFC 2822; nullopt for others.
std::optional<std::string> OffsetOfZone(std::string_view lower_name);

}  // namespace rasad

#endif  // RASAD_DUMP_DATE_SCAN_H_
