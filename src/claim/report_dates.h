// Marks the dates on which somebody spoke or counted, "the ministry said on Friday that", "the toll
// rose on Thursday to 26", "2000 until today": they are not when anything happened, wherever the
// text gives another. The same holds for the date of a dateline. That on which somebody condemned
// what had happened, or buried its dead, is none at all. "2000 since March" is no such
// date: a period is that of the toll. Notes, too, which dates end a period, and which an "and"
// joins.
//
// In Arabic the date stands behind the word of saying, before what is said; in Persian in front of
// it, and no other verb stands between. Needs the dates as units, and harm and events still as
// words. Linear in the text. Thread safety: const.
#ifndef RASAD_CLAIM_REPORT_DATES_H_
#define RASAD_CLAIM_REPORT_DATES_H_

#include <vector>

#include "base/result.h"
#include "calendar/date_reading.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

class ReportDates {
 public:
  static Result<ReportDates> Create(const RuleBook& book);
  void Mark(const TextChart& chart, std::vector<DateReading>* dates) const;

 private:
  bool IsArabicReport(const Chart& row, size_t at, bool period) const;
  bool IsPersianReport(const Chart& row, size_t at, bool period) const;
  bool IsReaction(const Chart& row, size_t at) const;
  bool IsCompared(const Chart& row, size_t at) const;
  bool OpensClause(const Chart& row, size_t at) const;
  bool OpensDateline(const Chart& row, size_t at) const;
  bool ThatFollows(const Chart& row, size_t at) const;
  bool RiseBefore(const Chart& row, size_t at) const;
  bool LeadsToColon(const Chart& row, size_t verb) const;
  bool IsRecorded(const Chart& row, size_t at) const;

  ClassId date_ = 0, comma_ = 0, that_ = 0, rise_ = 0, until_ = 0, say_noun_ = 0, according_ = 0,
          finite_ = 0, dash_ = 0, infinitive_ = 0, colon_ = 0, exist_ = 0, which_ = 0,
          compared_ = 0, and_ = 0, judge_ = 0, mourn_ = 0;
  ClassSet say_;      // words of saying
  ClassSet content_;  // what is said has begun, or another clause
  ClassSet told_;     // harm and events
  ClassSet filling_;  // of datelines
  ClassSet opener_;   // what may stand before a date that opens its clause
};

}  // namespace rasad

#endif  // RASAD_CLAIM_REPORT_DATES_H_
