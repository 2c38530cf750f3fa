// What the clause around a date tells about its side of the anchor: whether it looks ahead ("will
// be held on Sunday"), back ("the attacks of Sunday night") or says nothing of it.
//
// A Persian clause ends with its verb, so the first finite verb behind the date decides; an Arabic
// one has it in front. Listed dates with a year, a step or a window need no such help.
// Cost: linear in kClauseReach. Thread safety: const after Create.
#ifndef RASAD_CALENDAR_DATE_CLAUSE_H_
#define RASAD_CALENDAR_DATE_CLAUSE_H_

#include "base/result.h"
#include "calendar/parts.h"
#include "rules/rule.h"
#include "rules/rule_book.h"

namespace rasad {

class DateClause {
 public:
  static Result<DateClause> Create(const RuleBook& book);

  // Fills in direction and open where the date's own words leave them out.
  void Describe(const Chart& chart, UnitRange date, bool persian, DateParts* parts) const;

 private:
  // What the first finite verb behind the date tells.
  enum class Verb { kNone, kAhead, kOver, kOther };

  void DescribeSince(const Chart& chart, UnitRange date, DateParts* parts) const;
  Verb NextVerb(const Chart& chart, uint32_t end) const;
  bool SpeaksOfFuture(const Chart& chart, uint32_t begin) const;
  bool WasDue(const Chart& chart, uint32_t begin) const;
  bool Lasts(const Chart& chart, UnitRange date) const;
  bool VerbLooksAhead(const Chart& chart, uint32_t end) const;
  bool TellsOfHarm(const Chart& chart, UnitRange date, bool persian) const;
  bool NamesWhatHappened(const Chart& chart, UnitRange date, const DateFields& fields) const;
  bool RunsUntil(const Chart& chart, UnitRange date, const DateFields& fields, bool persian) const;
  bool IsAfter(const Chart& chart, uint32_t begin, const ClassSet& classes) const;

  ClassSet told_;      // harm, and what happened: the clause looks back
  ClassSet told_was_;  // the same, and "was"
  ClassSet happened_;  // a noun of harm or of what happened: its day is over
  ClassSet in_;        // the date tells when the clause's verb happened
  ClassId scheduled_ = 0, future_verb_ = 0, subjunctive_ = 0, finite_ = 0, which_ = 0, that_ = 0,
          until_ = 0, comma_ = 0, future_ = 0, bracket_ = 0, bracket_close_ = 0, colon_ = 0,
          past_ = 0, since_ = 0, gap_ = 0, still_ = 0, agreement_ = 0, be_ = 0, was_due_ = 0,
          lasting_ = 0;
};

}  // namespace rasad

#endif  // RASAD_CALENDAR_DATE_CLAUSE_H_
