// Finds the date expressions of one sentence: the rules of stage calendar, the longest matches that
// don't overlap.
//
// At each place the longest match wins, then the one that saw more context, then the rule that
// comes first; a rule that gives none() wins a place like any other and then leaves it alone. Cost:
// one look at the classes of a sentence without any word of time, else what RuleStage::FindAll
// takes. Thread safety: const after Create.
#ifndef RASAD_CALENDAR_DATE_MATCHER_H_
#define RASAD_CALENDAR_DATE_MATCHER_H_

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "calendar/date_clause.h"
#include "calendar/date_gives.h"
#include "calendar/number_marks.h"
#include "calendar/parts.h"
#include "rules/text_chart.h"

namespace rasad {

// A date expression before it is resolved.
struct DateMatch {
  uint32_t sentence = 0;
  uint32_t begin = 0;  // units of the sentence
  uint32_t end = 0;
  const Rule* rule = nullptr;
  DateParts parts;
  bool today = false;
  bool dateline = false;
};

class DateMatcher {
 public:
  static Result<DateMatcher> Create(const RuleBook& book);

  // Appends what sentence `sentence` of the text holds, in order.
  void Find(const NumberList& numbers, Calendar home, uint32_t sentence, TextChart* text,
            std::vector<DateMatch>* found) const;

 private:
  struct Candidate;
  void Select(std::vector<Candidate>* candidates, uint32_t sentence,
              std::vector<DateMatch>* found) const;
  void ShareYears(const Chart& chart, size_t first, std::vector<DateMatch>* found) const;
  bool OnlyJoins(const Chart& chart, uint32_t begin, uint32_t end) const;
  bool IsDateline(const Chart& chart, const DateMatch& match) const;

  const RuleBook* book_ = nullptr;
  const RuleStage* stage_ = nullptr;
  NumberMarks marks_;
  std::optional<DateGives> gives_;
  std::optional<DateClause> clause_;
  ClassSet is_time_;  // a sentence without any of these holds no date
  ClassId and_ = 0, comma_ = 0, or_ = 0, bracket_ = 0, dash_ = 0, colon_ = 0;
};

}  // namespace rasad

#endif  // RASAD_CALENDAR_DATE_MATCHER_H_
