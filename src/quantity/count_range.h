// Ranges of a count: "20 to 30", "20-30", "between 20 and 30", "two three", "20 to 30 thousand".
//
// Thread safety: const. Private to quantity/.
#ifndef RASAD_QUANTITY_COUNT_RANGE_H_
#define RASAD_QUANTITY_COUNT_RANGE_H_

#include <optional>

#include "quantity/count_units.h"

namespace rasad {

struct CountAmount {
  size_t end = 0;  // the unit behind
  Count count;
};

class RangeGrammar : private CountUnits {
 public:
  using CountUnits::CountUnits;

  // The range whose first number stands at `at`. `between`: behind a word for "between", where
  // "and" joins its ends.
  std::optional<CountAmount> Parse(size_t at, bool between) const;
  // The unit of the second number of what looks like a range; 0 where there is none.
  size_t SecondNumber(size_t at, bool between) const;
  // In a sentence where something rises, "from 20 to 30" is two counts.
  void set_rises(bool rises) { rises_ = rises; }

 private:
  bool IsDash(size_t i) const;
  bool GluedWords(size_t i) const;
  bool DashedRange(size_t at, bool between) const;
  bool SameNoun(size_t a, size_t b) const;
  size_t AcrossNoun(size_t at, bool between) const;
  std::optional<CountAmount> MakeRange(size_t at, size_t to, bool adjacent_words) const;

  bool rises_ = false;
};

}  // namespace rasad

#endif  // RASAD_QUANTITY_COUNT_RANGE_H_
