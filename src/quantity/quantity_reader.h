// "How many": numbers and what qualifies them, in one sentence.
//
//   auto reader = QuantityReader::Create(*book);
//   scanner.Scan(text, tokens, sentence, &chart);
//   reader->ReadNumbers(language, text, &chart, &numbers);
//   ...                                   // the calendar takes the numbers that are dates
//   reader->ReadQuantities(text, numbers, &chart, &counts);
//
// ReadNumbers gives class Number (or Ordinal) with an index into `numbers`. A run of several units
// becomes one composed unit; a single word keeps all its readings and gets one more, as it may be a
// weekday as well. A number with a percent sign or word behind has class Percent too. Years, clock
// times and scores stay numbers of their own. ReadQuantities gives class Quantity with an index
// into `counts` (record.h, intervals as docs/codebook.md has them): qualified numbers and ranges
// become one unit, plain numbers keep their readings. Shares, decimals and parts of dates, times
// and scores are no quantities; one (or one at least) has class Quantity.One too. A qualifier
// behind the counted noun stays where it is and gets class Qual.Used. Both lists belong to the
// caller, one an article (clear them between articles); indices stay valid. Errors: none but at
// Create (a class that the grammar needs isn't declared). Cost: linear in the sentence; a sentence
// without a number word or digit is left after one look at its classes. Thread safety: const.
#ifndef RASAD_QUANTITY_QUANTITY_READER_H_
#define RASAD_QUANTITY_QUANTITY_READER_H_

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "quantity/number.h"
#include "quantity/roles.h"
#include "record/record.h"
#include "rules/chart.h"
#include "rules/rule_book.h"
#include "text/fold.h"

namespace rasad {

// Reading.value of a unit of class Quantity is an index into the article's list.
using CountList = std::vector<Count>;

class QuantityReader {
 public:
  // `book` must outlive the reader.
  static Result<QuantityReader> Create(const RuleBook& book);

  // `language` is kArabic or kPersian.
  void ReadNumbers(uint8_t language, const FoldedText& text, Chart* chart,
                   NumberList* numbers) const;
  void ReadQuantities(const FoldedText& text, const NumberList& numbers, Chart* chart,
                      CountList* counts) const;

 private:
  explicit QuantityReader(Roles roles);

  Roles roles_;
  ClassSet number_classes_;  // a sentence without any of these holds no number
  ClassSet count_classes_;   // and without any of these no count
};

}  // namespace rasad

#endif  // RASAD_QUANTITY_QUANTITY_READER_H_
