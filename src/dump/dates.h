// The date of publication as dumps write it.
//
//   2024-11-30  20241130  2024/11/30              a day
//   2024-11-30T08:15:00Z  2024-11-30 08:15:00.123+03:00  20241130T081500Z
//   1732954500  1732954500123                     seconds, milliseconds, micro- or nanoseconds
//   since 1970, UTC Sat, 30 Nov 2024 08:15:00 GMT  30 Nov 2024  November 30, 2024 8:15 AM  Sat Nov
//   30 08:15:00 +0000 2024 30/11/2024                                    if day and month can't be
//   confused
//
// Digits may be Arabic or Persian. Years are Gregorian, 1800-2199: 1403/09/10 is not read. The
// value is "YYYY-MM-DD", or "YYYY-MM-DDTHH:MM:SS" and the offset as it was given ("Z", "+03:00", or
// nothing); fractions of seconds are dropped. Linear in the text's length; thread-safe.
#ifndef RASAD_DUMP_DATES_H_
#define RASAD_DUMP_DATES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rasad {

// nullopt: not a date, or not one for sure.
std::optional<std::string> ReadPublished(std::string_view text);

// "2024-11-30T08:15:00Z"; nullopt outside the years above.
std::optional<std::string> IsoFromEpochSeconds(int64_t seconds);

}  // namespace rasad

#endif  // RASAD_DUMP_DATES_H_
