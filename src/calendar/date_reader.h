// "When": finds date expressions, resolves them to days and puts units of class Date into the
// charts.
//
//   auto reader = DateReader::Create(*book);
//   Anchor anchor = reader->Read(article.published, numbers, &chart, &dates);
//
// Reading.value of a Date unit is an index into `dates`, which is cleared first and ends up in the
// order of the text; behind them stand the echoes (DateReading.echo), which no unit holds. Relative
// dates count from the publication day or, where that is unknown, from a day that the text's own
// dates fix (anchor.h; the Anchor says which); where nothing fixes it they stay without days. Runs
// after the numbers are read and before quantities, so that the numbers of a date are no counts.
// Spans: code points of the original, end exclusive. Errors: Create fails with the rule that gives
// what no date can be. Cost: linear; a sentence without any word of time is left after one look at
// its classes. Thread safety: const; one chart a thread.
#ifndef RASAD_CALENDAR_DATE_READER_H_
#define RASAD_CALENDAR_DATE_READER_H_

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "calendar/date_matcher.h"
#include "calendar/date_reading.h"
#include "calendar/resolve.h"
#include "quantity/number.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

class DateReader {
 public:
  // `book` must outlive the reader.
  static Result<DateReader> Create(const RuleBook& book);

  // `published`: an ISO day, with or without a time behind it. `numbers`: what the quantity stage
  // read.
  Anchor Read(const std::optional<std::string>& published, const NumberList& numbers,
              TextChart* chart, std::vector<DateReading>* dates) const;

 private:
  Context MakeContext(const Anchor& anchor, const std::vector<DateMatch>& matches,
                      const TextChart& chart) const;
  DateReading MakeReading(const DateMatch& match, const Context& context,
                          const TextChart& chart) const;

  size_t OpenerBehind(const std::vector<Unit>& units, size_t end, const ClassSet& opener) const;
  void AddEcho(const DateMatch& match, const Context& context, const TextChart& chart,
               std::vector<DateReading>* echoes) const;

  DateMatcher matcher_;
  ClassId date_ = 0, unit_ = 0, day_which_ = 0;
  ClassSet aside_;
  std::array<ClassSet, 2> openers_;  // of a clause about the date: Arabic, Persian
};

}  // namespace rasad

#endif  // RASAD_CALENDAR_DATE_READER_H_
