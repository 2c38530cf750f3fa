#include "calendar/date_clause.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr uint32_t kFutureReach = 8;
constexpr uint32_t kClauseReach = 25;  // units from a Persian date to the verb of its clause
constexpr uint32_t kToldReach = 8;

// A weekday, a month or a day of one whose week or year the words leave open.
bool IsOpen(const DateParts& parts) {
  const DateFields& d = parts.date;
  return parts.direction == DateDirection::kUnknown && !d.year && !d.which && !d.day_step &&
         !parts.window;
}

bool NamesDayOrMonth(const DateFields& d) {
  return (d.weekday || d.month) && !d.week_step && !d.month_step && !d.year_step;
}

}  // namespace

Result<DateClause> DateClause::Create(const RuleBook& book) {
  DateClause c;
  const Status found = FindClasses(book.classes, {{&c.future_, "Future"},
                                                  {&c.scheduled_, "Scheduled"},
                                                  {&c.future_verb_, "tense:future"},
                                                  {&c.subjunctive_, "mood:subj"},
                                                  {&c.finite_, "fin:yes"},
                                                  {&c.past_, "Past"},
                                                  {&c.which_, "Which"},
                                                  {&c.that_, "That"},
                                                  {&c.until_, "Range.To"},
                                                  {&c.since_, "Since"},
                                                  {&c.gap_, "gap:yes"},
                                                  {&c.still_, "Still"},
                                                  {&c.agreement_, "sub:agreement"},
                                                  {&c.be_, "Aux.Be"},
                                                  {&c.was_due_, "WasDue"},
                                                  {&c.lasting_, "Lasting"},
                                                  {&c.comma_, "Comma"},
                                                  {&c.bracket_, "Bracket.Open"},
                                                  {&c.bracket_close_, "Bracket.Close"},
                                                  {&c.colon_, "Colon"}});
  if (!found) return found.error();
  c.told_ = ClassesNamed(book.classes, {"Harm.*", "Event.*"});
  c.told_was_ = ClassesNamed(book.classes, {"Harm.*", "Event.*", "Aux.Be"});
  c.happened_ = ClassesNamed(book.classes, {"Harm.*.Noun", "Event.Noun", "Bygone"});
  c.in_ = ClassesNamed(book.classes, {"In", "During", "Comma", "And"});
  return c;
}

void DateClause::Describe(const Chart& chart, UnitRange date, bool persian,
                          DateParts* parts) const {
  if (!IsOpen(*parts)) return;
  if (parts->since) {
    if (persian) DescribeSince(chart, date, parts);
    return;
  }
  if (NamesWhatHappened(chart, date, parts->date)) {
    parts->direction = DateDirection::kPast;
  } else if (WasDue(chart, date.begin)) {
    parts->direction = DateDirection::kTold;
  } else if (SpeaksOfFuture(chart, date.begin) || VerbLooksAhead(chart, date.end) ||
             RunsUntil(chart, date, parts->date, persian)) {
    parts->direction = DateDirection::kFuture;
  } else if (TellsOfHarm(chart, date, persian)) {
    parts->direction = DateDirection::kTold;
  }
}

// "From 24 Khordad": what begins then may still lie ahead, unless the verb is one of the past.
void DateClause::DescribeSince(const Chart& chart, UnitRange date, DateParts* parts) const {
  const Unit& first = chart.units[date.begin];
  if (!first.Is(since_) || first.Is(gap_) || !NamesDayOrMonth(parts->date)) return;
  if (date.end < chart.units.size() && chart.units[date.end].Is(still_)) return;
  const Verb verb = NextVerb(chart, date.end);
  if (verb == Verb::kAhead) parts->direction = DateDirection::kFuture;
  parts->open = verb != Verb::kOver;
}

DateClause::Verb DateClause::NextVerb(const Chart& chart, uint32_t end) const {
  const auto to = std::min<size_t>(chart.units.size(), end + kClauseReach);
  for (size_t i = end; i < to; ++i) {
    const Unit& unit = chart.units[i];
    if (unit.Is(future_) || unit.Is(scheduled_) || unit.Is(future_verb_)) return Verb::kAhead;
    const bool told = unit.IsAny(told_);
    if (unit.Is(subjunctive_)) return told || unit.Is(be_) ? Verb::kOther : Verb::kAhead;
    if (unit.Is(finite_)) return told || unit.Is(past_) ? Verb::kOver : Verb::kOther;
    if (unit.Is(which_) || unit.Is(that_) || unit.Is(colon_)) return Verb::kNone;
  }
  return Verb::kNone;
}

bool DateClause::IsAfter(const Chart& chart, uint32_t begin, const ClassSet& classes) const {
  return begin == 0 || chart.units[begin - 1].IsAny(classes);
}

// A future mark shortly before, in the same clause.
bool DateClause::SpeaksOfFuture(const Chart& chart, uint32_t begin) const {
  for (uint32_t back = 1; back <= kFutureReach && back <= begin; ++back) {
    const Unit& unit = chart.units[begin - back];
    if (unit.Is(comma_) || unit.Is(bracket_) || unit.Is(bracket_close_)) return false;
    if (unit.Is(finite_) && !unit.Is(future_)) return false;  // the verb of the clause before
    if (unit.Is(future_) || unit.Is(scheduled_)) return true;
  }
  return false;
}

// "Was to be held in May": it was due, and may be over.
bool DateClause::WasDue(const Chart& chart, uint32_t begin) const {
  for (uint32_t back = 1; back <= kFutureReach && back <= begin; ++back) {
    if (chart.units[begin - back].Is(was_due_)) return true;
  }
  return false;
}

// The verb at the end of a Persian clause: "on Monday ... will be held"; in Arabic the very next.
bool DateClause::VerbLooksAhead(const Chart& chart, uint32_t end) const {
  if (chart.present.Has(finite_)) return NextVerb(chart, end) == Verb::kAhead;
  const auto to = std::min<size_t>(chart.units.size(), end + 2);
  for (size_t i = end; i < to; ++i) {
    const Unit& unit = chart.units[i];
    if (unit.Is(future_) || unit.Is(scheduled_) || unit.Is(future_verb_)) return true;
    if (unit.Is(which_) || unit.Is(that_) || unit.Is(colon_)) return false;
  }
  return false;
}

// "The attacks of Monday night", "the riots of January": they are over, unless a verb of the future
// speaks of them. Agreements are made for days to come.
bool DateClause::NamesWhatHappened(const Chart& chart, UnitRange date,
                                   const DateFields& fields) const {
  if (date.begin == 0 || !NamesDayOrMonth(fields)) return false;
  if (!IsAfter(chart, date.begin, happened_) || chart.units[date.begin - 1].Is(agreement_)) {
    return false;
  }
  const auto to = std::min<size_t>(chart.units.size(), date.end + kClauseReach);
  for (size_t i = date.end; i < to && !chart.units[i].Is(which_) && !chart.units[i].Is(that_);
       ++i) {
    if (chart.units[i].Is(future_) || chart.units[i].Is(future_verb_)) return false;
    if (chart.units[i].Is(finite_)) break;
  }
  return !SpeaksOfFuture(chart, date.begin);
}

// "Closed until Monday", "he holds office until Mordad"; but "until Monday 20 came".
bool DateClause::RunsUntil(const Chart& chart, UnitRange date, const DateFields& fields,
                           bool persian) const {
  if (date.begin == 0 || !chart.units[date.begin - 1].Is(until_)) return false;
  const bool weekday = fields.weekday && !fields.day;
  if (!persian) return weekday && !TellsOfHarm(chart, date, false);
  if (!weekday && !(fields.month && NamesDayOrMonth(fields))) return false;
  const Verb verb = NextVerb(chart, date.end);
  if (verb == Verb::kOver) return Lasts(chart, date);
  return verb == Verb::kOther || weekday;
}

// Words of closing, cancelling, extending near the date.
bool DateClause::Lasts(const Chart& chart, UnitRange date) const {
  const size_t from = date.begin > kToldReach ? date.begin - kToldReach : 0;
  const auto to = std::min<size_t>(chart.units.size(), date.end + kToldReach);
  for (size_t i = from; i < to; ++i) {
    if (chart.units[i].Is(lasting_)) return true;
  }
  return false;
}

// Harm, what happened or "had" near by, in the same clause. In Persian "is" stands at the end of
// any clause, and a verb of the past tells as much.
bool DateClause::TellsOfHarm(const Chart& chart, UnitRange date, bool persian) const {
  const ClassSet& told = persian ? told_ : told_was_;
  const auto ends = [&](size_t i) {
    return chart.units[i].Is(comma_) || chart.units[i].Is(bracket_close_);
  };
  if (persian && IsAfter(chart, date.begin, in_) && NextVerb(chart, date.end) == Verb::kOver) {
    return true;
  }
  if (!chart.present.Meets(told)) return false;
  for (uint32_t i = date.begin; i-- > 0 && i + kToldReach >= date.begin && !ends(i);) {
    if (chart.units[i].IsAny(told)) return true;
  }
  const auto to = std::min<size_t>(chart.units.size(), date.end + kToldReach);
  for (size_t i = date.end; i < to && !ends(i); ++i) {
    if (chart.units[i].IsAny(told)) return true;
  }
  return false;
}

}  // namespace rasad
