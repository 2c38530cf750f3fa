#include "calendar/date_matcher.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr uint32_t kDatelineReach = 8;  // units before the date in the line that opens a report

bool HasYear(const DateFields& f) { return f.year || f.year_step || f.which || f.month_step; }

// A month, or a day of a month, that may take its year from the next one in a list.
bool LacksYear(const DateMatch& m) {
  return m.parts.date.month && !HasYear(m.parts.date) && !m.parts.until && !m.parts.since;
}

}  // namespace

struct DateMatcher::Candidate {
  uint32_t begin;
  uint32_t end;
  uint32_t context;  // units of the whole match
  const Rule* rule;
  GivenDate given;
};

Result<DateMatcher> DateMatcher::Create(const RuleBook& book) {
  DateMatcher m;
  m.book_ = &book;
  m.stage_ = book.Stage("calendar");
  auto marks = NumberMarks::Create(book);
  if (!marks) return marks.error();
  m.marks_ = *marks;
  auto gives = DateGives::Create(book, m.marks_);
  if (!gives) return gives.error();
  m.gives_.emplace(std::move(*gives));
  auto clause = DateClause::Create(book);
  if (!clause) return clause.error();
  m.clause_.emplace(std::move(*clause));
  const Status found = FindClasses(book.classes, {{&m.and_, "And"},
                                                  {&m.comma_, "Comma"},
                                                  {&m.or_, "Or"},
                                                  {&m.bracket_, "Bracket.Open"},
                                                  {&m.dash_, "Dash"},
                                                  {&m.colon_, "Colon"}});
  if (!found) return found.error();
  m.is_time_ = ClassesNamed(
      book.classes, {"Month", "Weekday", "Rel.Day", "Rel.Year", "Time.Unit", "YearWord", "Season",
                     "Decade", "Feast", "Digits", "Same.Period", "Since.Then", "DayAfter",
                     "alone:day", "NewYearEve", "Government.End"});
  return m;
}

void DateMatcher::Find(const NumberList& numbers, Calendar home, uint32_t sentence, TextChart* text,
                       std::vector<DateMatch>* found) const {
  Chart& chart = text->charts[sentence];
  if (!stage_ || !chart.present.Meets(is_time_)) return;
  const bool marked = marks_.Put(numbers, text->text.text(), &chart);
  std::vector<RuleMatch> matches;
  stage_->FindAll(chart, text->language, &matches);
  std::vector<Candidate> candidates;
  for (const RuleMatch& match : matches) {
    UnitRange range = match.At("date");
    if (range.empty()) range = {match.begin, match.end};
    auto given = gives_->Make(match, chart, numbers, text->text.text(), home);
    if (given) {
      candidates.push_back(
          {range.begin, range.end, match.end - match.begin, match.rule, std::move(*given)});
    }
  }
  if (marked) marks_.TakeOff(&chart);
  const size_t first = found->size();
  Select(&candidates, sentence, found);
  ShareYears(chart, first, found);
  for (size_t i = first; i < found->size(); ++i) {
    DateMatch& match = (*found)[i];
    match.dateline = IsDateline(chart, match);
    clause_->Describe(chart, {match.begin, match.end}, text->language == kPersian, &match.parts);
  }
}

// Leftmost first, of those the longest, of those the one that saw most around it, then the rule
// that comes first.
void DateMatcher::Select(std::vector<Candidate>* candidates, uint32_t sentence,
                         std::vector<DateMatch>* found) const {
  std::stable_sort(candidates->begin(), candidates->end(),
                   [](const Candidate& a, const Candidate& b) {
                     if (a.begin != b.begin) return a.begin < b.begin;
                     if (a.end != b.end) return a.end > b.end;
                     if (a.context != b.context) return a.context > b.context;
                     return a.rule->order < b.rule->order;
                   });
  uint32_t free_from = 0;
  for (Candidate& c : *candidates) {
    if (c.begin < free_from) continue;
    free_from = c.end;
    if (c.given.none) continue;
    DateMatch match;
    match.sentence = sentence;
    match.begin = c.begin;
    match.end = c.end;
    match.rule = c.rule;
    match.parts = std::move(c.given.parts);
    match.today = c.given.today;
    found->push_back(std::move(match));
  }
}

bool DateMatcher::OnlyJoins(const Chart& chart, uint32_t begin, uint32_t end) const {
  for (uint32_t i = begin; i < end; ++i) {
    const Unit& unit = chart.units[i];
    if (!unit.Is(and_) && !unit.Is(comma_) && !unit.Is(or_)) return false;
  }
  return end - begin <= 2;
}

// "in February, May and June 2022": the year behind the last month holds for all of the list.
void DateMatcher::ShareYears(const Chart& chart, size_t first,
                             std::vector<DateMatch>* found) const {
  for (size_t i = found->size(); i-- > first + 1;) {
    const DateMatch& later = (*found)[i];
    DateMatch& earlier = (*found)[i - 1];
    if (!later.parts.date.month || !LacksYear(earlier)) continue;
    if (later.parts.date.which || later.parts.since || later.parts.until) continue;
    if (earlier.parts.date.calendar != later.parts.date.calendar) continue;
    if (!OnlyJoins(chart, earlier.end, later.begin)) continue;
    earlier.parts.date.year = later.parts.date.year;
    earlier.parts.date.year_step = later.parts.date.year_step;
    earlier.parts.date.reference = later.parts.date.reference;
  }
}

// A day of the year in the first line, with a bracket, dash or colon near behind: "Gaza 14-5-2024
// (WAFA) -".
bool DateMatcher::IsDateline(const Chart& chart, const DateMatch& match) const {
  if (match.sentence > 0 || match.begin > kDatelineReach || !match.parts.date.day) return false;
  const auto to = std::min<size_t>(match.end + 2, chart.units.size());
  for (size_t i = match.end; i < to; ++i) {
    const Unit& unit = chart.units[i];
    if (unit.Is(bracket_) || unit.Is(dash_) || unit.Is(colon_)) return true;
  }
  return false;
}

}  // namespace rasad
