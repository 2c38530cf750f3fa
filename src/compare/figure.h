// Counts as intervals: what a figure says, and when two of them can both be true.
//
// All bounds are inclusive; an open upper end is kOpen. An `about` figure gives way by a tenth,
// rounded outwards: "about 30" can be 27 to 33. Beside "more than 100" somebody else's 100 is no
// contradiction; beside "more than 26", 26 is.
#ifndef RASAD_COMPARE_FIGURE_H_
#define RASAD_COMPARE_FIGURE_H_

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "record/record.h"

namespace rasad {

inline constexpr int64_t kOpen = std::numeric_limits<int64_t>::max();

struct Interval {
  int64_t low = 0;
  int64_t high = kOpen;
  bool operator==(const Interval&) const = default;
};

bool HasFigure(const Count& count);  // says anything at all

// An unknown min is 0: no fewer can be harmed.
Interval IntervalOf(const Count& count);          // the words as they are
Interval TolerantIntervalOf(const Count& count);  // `about` widened, and "more than" a round number

inline bool Meet(const Interval& a, const Interval& b) {
  return a.low <= b.high && b.low <= a.high;
}

bool CanBothBeTrue(const Count& a, const Count& b);

// One repeats the other's figure: the same number named, and both can be true ("11", "at least 11";
// "27", "about 30"). Vague words ("dozens") name no number, so nothing repeats them.
bool SameFigure(const Count& a, const Count& b);

// The number that the words name, if they name one: 27 of "about 27", "at least 27", "more than
// 26".
std::optional<int64_t> NumberNamed(const Count& count);
// The same, and both ends of a narrow range ("10 to 12").
std::vector<int64_t> NumbersNamed(const Count& count);

// One is at least so many times the other.
bool AreFarApart(const Count& a, const Count& b, int64_t times);

bool IsNobody(const Count& count);    // exactly none
bool IsSomebody(const Count& count);  // at least one

// "27", "at least 23", "more than 20", "up to 9", "fewer than 10", "about 30", "20-30", "2 or
// more", "12 families".
std::string FigureText(const Count& count);

}  // namespace rasad

#endif  // RASAD_COMPARE_FIGURE_H_
