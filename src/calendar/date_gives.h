// What a rule of stage calendar gives, made into DateParts.
//
//   gives date(weekday: w, day: d, month: m, year: y, era: e)
//   gives date(offset: o, weekday: w)                 "yesterday (Tuesday)"
//   gives date(unit: u, which: r)                     "last week"
//   gives date(unit: u, count: n)                     "three days ago"; ahead: yes for "in three
//   days" gives date(month: m, month_again: k)              "November / Teshrin II" gives date(...,
//   also_day: d2, also_month: m2)     the same date in a second calendar gives since(...) from that
//   date to the anchor gives span(day: d, to_day: d2, to_month: m)       from the one to the other
//   gives date(unit: month, years: y, count: n)       "two years and four months ago"
//   gives date(years: y, half_year: yes)              "two years and a half ago": that year
//   gives window(unit: u, count: n)                   the past n units; ahead: yes for the coming
//   ones gives same()                                      the previous date of the text once more
//   gives none()                                      no date: keeps other rules off these words
//
// A value is the name of a capture or a literal (whole number, "yes", or a name such as "early").
// From a captured unit the number, or the feature of its listed word is taken. Of the match as a
// whole speak `glued: yes` (no blank between day, month and year), `needs: w` (that capture must
// take part), `day_part: p` (after midnight is the next day), `current: t` (this one, where no step
// is given) and `single: yes` (a singular counts one). A capture called `date` limits the mention
// to its units; what stands outside is context. Keys with to_ and also_ in front fill the second
// date. A match whose values can't be (month 13) gives nothing. Unknown kinds, keys and values are
// refused when the rules are loaded. Thread safety: const after Create.
#ifndef RASAD_CALENDAR_DATE_GIVES_H_
#define RASAD_CALENDAR_DATE_GIVES_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "calendar/date_draft.h"
#include "calendar/give_values.h"
#include "calendar/number_marks.h"
#include "calendar/parts.h"
#include "rules/rule.h"
#include "rules/rule_book.h"

namespace rasad {

struct GivenDate {
  DateParts parts;
  bool none = false;   // matched, but no date
  bool today = false;  // names the report's own day
};

class DateGives {
 public:
  static Result<DateGives> Create(const RuleBook& book, const NumberMarks& marks);

  // What the match's rule gives; nullopt where its values can't be.
  std::optional<GivenDate> Make(const RuleMatch& match, const Chart& chart,
                                const NumberList& numbers, std::u16string_view text,
                                Calendar home) const;

 private:
  Status Check(const Rule& rule) const;
  bool ApplyWhole(const GiveArgument& argument, const GiveSource& source, DateDraft* main,
                  GivenDate* given) const;
  bool MakeWindow(const DateDraft& main, GivenDate* given) const;
  bool MakeDates(std::string_view kind, Calendar home, DateDraft (&drafts)[3],
                 GivenDate* given) const;

  GiveValues values_;
};

}  // namespace rasad

#endif  // RASAD_CALENDAR_DATE_GIVES_H_
