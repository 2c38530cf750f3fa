// Numbers in digits, with their separators: "12,500", "12.500", "1 000 000", "1.5", "2/5 million".
//
// Only separators without a blank join digits (a single blank or apostrophe does between groups of
// three). Dates,
// clock times and scores
// ("14-5-2024", "20:30", "1/1/2018") are never joined. A comma or stop followed by exactly three
// digits parts thousands, unless a scale follows ("1.500 million"); a stop followed by others
// begins decimals. Trailing zeros of decimals go: "5.0" is 5. More than 18 digits are no number.
#ifndef RASAD_QUANTITY_DIGITS_H_
#define RASAD_QUANTITY_DIGITS_H_

#include <cstdint>
#include <string_view>

#include "quantity/number.h"
#include "quantity/roles.h"
#include "rules/chart.h"

namespace rasad {

struct DigitRun {
  size_t end = 0;  // units; where the run begins when nothing could be read
  NumberValue number;
  bool grouped = false;  // written with separators
  bool chained = false;  // a part of a date or the like: takes no scale
};

// Reads the run that begins at unit `at`, which has class Digits.
DigitRun ReadDigits(const Roles& roles, std::u16string_view text, const Chart& chart, size_t at,
                    bool slash_is_point);

// Whether the digits at unit `at` are glued to a letter that isn't a word: "130m2", or a letter in
// the decimal point's place, with the decimals on either side of it.
bool IsLetterJoined(const Roles& roles, std::u16string_view text, const Chart& chart, size_t at);

// Whether the digits at unit `at` are a part of something else: of a date, a clock time, a score, a
// name ("F-16"), or of a decimal that can't be told ("5 /1 million").
bool IsPartOfChain(const Roles& roles, std::u16string_view text, const Chart& chart, size_t at);

}  // namespace rasad

#endif  // RASAD_QUANTITY_DIGITS_H_
