// A number as the text writes it, before anything says what it counts.
//
// The value is exact: "1.5 million" is 1500000 with no decimals left, "2.5" is 25 with one decimal.
// `scale` says how the words were built ("20 thousand" has scale 1000), so that "20 to 30 thousand"
// can lend its scale to the 20. Plain values.
#ifndef RASAD_QUANTITY_NUMBER_H_
#define RASAD_QUANTITY_NUMBER_H_

#include <cstdint>
#include <vector>

namespace rasad {

struct NumberValue {
  int64_t value = 0;     // the number times 10^decimals
  uint8_t decimals = 0;  // 0 for whole numbers
  bool ordinal = false;  // class Ordinal, not Number
  int64_t scale =
      1;  // thousand, million, ... where that is all of it: "20 thousand", not "20 thousand and 5"

  bool whole() const { return decimals == 0; }
  bool operator==(const NumberValue&) const = default;
};

// Reading.value of a unit of class Number or Ordinal is an index into the article's list.
using NumberList = std::vector<NumberValue>;

}  // namespace rasad

#endif  // RASAD_QUANTITY_NUMBER_H_
