// The day that relative dates count from, when the article's publication date is missing.
//
//   Anchor anchor = InferAnchor(candidates, Calendar::kPersian);
//   if (anchor.day) ...  // source is kInferred; basis says in English which words fixed it
//
// What fixes it, in this order:
// 1. a day with its year that the text itself calls today, or that stands in its dateline;
// 2. the latest day with its year ("Thursday 8 Azar 1403"), unless the clause speaks of the
//    future; days without a year move it forward when their nearest occurrence is 1..31 days later
//    ("Saturday 30 November" in a text whose latest full date is 29 November 2024). Reports also
//    name days of history: only a day that has its weekday or a second calendar, that stands in the
//    first sentences, or that has another full date near it is taken for news, and none where the
//    text calls another weekday today;
// 3. a weekday with a day and month, or a day in two calendars, that fits one year alone: of
//    1990..2035, or of the year that the text's other dates give and the four that follow.
//
// A month or a year alone fixes nothing: the anchor then has no day, and its source is kNone. The
// basis begins with "sure" (1 and 3) or "likely" (2).
// Pure, linear in the number of candidates (times 46 years for rule 3). Thread-safe.
#ifndef RASAD_CALENDAR_ANCHOR_H_
#define RASAD_CALENDAR_ANCHOR_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "calendar/parts.h"
#include "record/record.h"

namespace rasad {

struct AnchorCandidate {
  DateParts parts;
  std::string text;       // the text's own words, for `basis`
  bool dateline = false;  // stands in the line that opens the report
  bool today = false;     // "today, Friday 19 November 2021"
  uint32_t sentence = 0;
};

Anchor InferAnchor(const std::vector<AnchorCandidate>& candidates, Calendar home);

// The latest Gregorian year in which an explicit date of the text ends; for Context.year_hint when
// InferAnchor finds no day.
std::optional<int> LatestYear(const std::vector<AnchorCandidate>& candidates, Calendar home);

}  // namespace rasad

#endif  // RASAD_CALENDAR_ANCHOR_H_
