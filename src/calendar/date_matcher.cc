#include "calendar/date_matcher.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr uint32_t kDatelineReach = 8;  // units before the date in the line that opens a report
constexpr uint32_t kFutureReach = 8;
constexpr uint32_t kClauseReach = 25;  // units from a Persian date to the verb of its clause
constexpr uint32_t kToldReach = 8;

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
  const Status found = FindClasses(book.classes, {{&m.and_, "And"},
                                                  {&m.comma_, "Comma"},
                                                  {&m.or_, "Or"},
                                                  {&m.future_, "Future"},
                                                  {&m.scheduled_, "Scheduled"},
                                                  {&m.future_verb_, "tense:future"},
                                                  {&m.finite_, "fin:yes"},
                                                  {&m.which_, "Which"},
                                                  {&m.that_, "That"},
                                                  {&m.until_, "Range.To"},
                                                  {&m.bracket_, "Bracket.Open"},
                                                  {&m.bracket_close_, "Bracket.Close"},
                                                  {&m.dash_, "Dash"},
                                                  {&m.colon_, "Colon"}});
  if (!found) return found.error();
  m.is_time_ = ClassesNamed(book.classes, {"Month", "Weekday", "Rel.Day", "Rel.Year", "Time.Unit",
                                           "YearWord", "Season", "Decade", "Feast", "Digits"});
  m.told_ = ClassesNamed(book.classes, {"Harm.*", "Event.*", "Aux.Be"});
  return m;
}

void DateMatcher::Find(const NumberList& numbers, Calendar home, uint32_t sentence, TextChart* text,
                       std::vector<DateMatch>* found) const {
  Chart& chart = text->charts[sentence];
  if (!stage_ || !chart.present.Meets(is_time_)) return;
  marks_.Put(numbers, text->text.text(), &chart);
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
  marks_.TakeOff(&chart);
  const size_t first = found->size();
  Select(&candidates, sentence, found);
  ShareYears(chart, first, found);
  for (size_t i = first; i < found->size(); ++i) Describe(chart, &(*found)[i]);
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

void DateMatcher::Describe(const Chart& chart, DateMatch* match) const {
  match->dateline = IsDateline(chart, *match);
  const DateFields& date = match->parts.date;
  const bool open = match->parts.direction == DateDirection::kUnknown && !date.year &&
                    !date.which && !date.day_step && !match->parts.window && !match->parts.since;
  if (!open) return;
  if (SpeaksOfFuture(chart, *match) || VerbLooksAhead(chart, *match)) {
    match->parts.direction = DateDirection::kFuture;
  } else if (TellsOfHarm(chart, *match)) {
    match->parts.direction = DateDirection::kTold;
  } else if (date.weekday && !date.day && match->begin > 0 &&
             chart.units[match->begin - 1].Is(until_)) {
    match->parts.direction = DateDirection::kFuture;  // "closed until Monday"
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

// A future mark shortly before, in the same clause.
bool DateMatcher::SpeaksOfFuture(const Chart& chart, const DateMatch& match) const {
  for (uint32_t back = 1; back <= kFutureReach && back <= match.begin; ++back) {
    const Unit& unit = chart.units[match.begin - back];
    if (unit.Is(comma_) || unit.Is(bracket_close_)) return false;
    if (unit.Is(future_) || unit.Is(scheduled_)) return true;
  }
  return false;
}

// The verb at the end of a Persian clause: "on Monday ... will be held"; in Arabic the very next.
bool DateMatcher::VerbLooksAhead(const Chart& chart, const DateMatch& match) const {
  const uint32_t reach = chart.present.Has(finite_) ? kClauseReach : 2;
  for (uint32_t i = match.end; i < chart.units.size() && i < match.end + reach; ++i) {
    const Unit& unit = chart.units[i];
    if (unit.Is(future_) || unit.Is(scheduled_) || unit.Is(future_verb_)) return true;
    if (unit.Is(finite_) || unit.Is(which_) || unit.Is(that_) || unit.Is(colon_)) return false;
  }
  return false;
}

// Harm, what happened or "had" near by, in the same clause.
bool DateMatcher::TellsOfHarm(const Chart& chart, const DateMatch& match) const {
  if (!chart.present.Meets(told_)) return false;
  const auto tells = [&](uint32_t i) {
    for (const Reading& r : chart.units[i].readings) {
      if (told_.Has(r.cls)) return true;
    }
    return false;
  };
  const auto ends = [&](uint32_t i) {
    return chart.units[i].Is(comma_) || chart.units[i].Is(bracket_close_);
  };
  for (uint32_t i = match.begin; i-- > 0 && i + kToldReach >= match.begin && !ends(i);) {
    if (tells(i)) return true;
  }
  const auto size = static_cast<uint32_t>(chart.units.size());
  for (uint32_t i = match.end; i < size && i < match.end + kToldReach && !ends(i); ++i) {
    if (tells(i)) return true;
  }
  return false;
}

}  // namespace rasad
