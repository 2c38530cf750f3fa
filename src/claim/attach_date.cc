#include <algorithm>

#include "claim/attach.h"

namespace rasad {
namespace {

constexpr Day kTimeZones = 1;         // days: a paper's day may begin before the event's
constexpr Day kNight = 1;             // days: "in the night of Sunday to Monday" is no long time
constexpr uint32_t kClauseCost = 20;  // characters
constexpr uint32_t kDeedCost = 60;
constexpr Day kMonth = 31;

}  // namespace

// "tomorrow", and days after the publication's: nothing that is told has happened then.
bool Attacher::IsAhead(const DateMention& date) const {
  const Day slack = date.basis == Basis::kRelative ? 0 : kTimeZones;
  return published_ && date.days->from > *published_ + slack;
}

uint32_t Attacher::DateCost(const DateReading& date, uint32_t position) const {
  const uint32_t far = Distance(date.begin, position);
  if (position == kBehindAll) return far;
  const Way between = WayBetween(date.sentence, date.begin, position);
  return far + kClauseCost * between.clauses + kDeedCost * between.deeds;
}

// What is told behind the sentence (kBehindAll) doesn't go on with a day that isn't the sentence's
// own.
bool Attacher::Reaches(const DateReading& date, uint32_t position) const {
  if (date.reach == DateReach::kAll || date.reach == DateReach::kNone || position == kBehindAll)
    return date.reach == DateReach::kAll;
  if (position > date.begin) return date.reach == DateReach::kClause || !EndsBefore(date, position);
  if (date.reach == DateReach::kBehind) return false;
  const Way way = WayBetween(date.sentence, position, date.begin);
  return way.clauses + way.deeds == 0;
}

// "Since 7 October, when they attacked and killed 1200, 40,000 died": a Persian clause ends with
// its verb, unless "and" goes on with it or the verb is that of a relative clause inside. "On
// Sunday, two days after the killing of ten, five died": the words in front of the verb end with a
// comma.
bool Attacher::EndsBefore(const DateReading& date, uint32_t position) const {
  if (chart_.language != kPersian) return false;
  const auto& units = chart_.charts[date.sentence].units;
  size_t inside = 0;
  for (size_t i = 0; i + 1 < units.size() && units[i + 1].begin <= position; ++i) {
    if (units[i].begin <= date.begin) continue;
    if (!date.echo && k_.IsComma(units[i])) return true;
    if (k_.IsRelative(units[i])) ++inside;
    if (!k_.EndsClause(units[i])) continue;
    if (inside == 0 && !k_.IsAnd(units[i + 1])) return true;
    if (inside > 0) --inside;
  }
  return false;
}

// The clause of a Persian relative that ends before the verb of those it speaks of.
ClauseRange Attacher::RelativeIn(uint32_t sentence, uint32_t from, uint32_t to) const {
  ClauseRange clause;
  if (chart_.language != kPersian || to <= from) return clause;
  for (const Unit& unit : chart_.charts[sentence].units) {
    if (unit.begin < from || unit.end > to) continue;
    if (clause.end > 0 && k_.EndsClause(unit)) return clause;  // a verb behind that clause's own
    if (clause.begin == 0 && k_.IsRelative(unit)) clause.begin = unit.begin;
    if (clause.begin > 0 && clause.end == 0 && k_.EndsClause(unit)) clause.end = unit.end;
  }
  return {};
}

int Attacher::NearestDate(uint32_t sentence, uint32_t position, Kind kind, bool days,
                          const ClauseRange& without) const {
  int best = -1;
  uint32_t nearest = UINT32_MAX;
  for (size_t i = 0; i < dates_.size(); ++i) {
    const DateReading& d = dates_[i];
    if (d.sentence != sentence || !d.mention.days || IsAhead(d.mention)) continue;
    if (d.of_report != (kind == Kind::kReport) || !Reaches(d, position)) continue;
    if (d.begin >= without.begin && d.begin < without.end) continue;
    if (position < k_.ReasonOfDay(chart_.charts[sentence], d.begin)) continue;
    const bool background = IsBackground(static_cast<int>(i));
    if (days && background) continue;
    if (background && k_.CountsInside(chart_.charts[sentence], position, d.begin)) continue;
    const uint32_t cost = DateCost(d, position);
    if (cost < nearest) nearest = cost, best = static_cast<int>(i);
  }
  return best;
}

// "in 2011", "last month", "in the past three days": what is told behind them goes on with the day
// before.
bool Attacher::IsBackground(int date) const {
  const DateMention& d = dates_[static_cast<size_t>(date)].mention;
  if (d.precision == Precision::kSpan) return d.days->to > d.days->from + kNight;
  return d.precision != Precision::kDay && d.precision != Precision::kWeek;
}

// "who had joined them in 1994", long before what the report is about.
bool Attacher::IsOld(int date) const {
  constexpr Day kYear = 366;
  return anchor_ && dates_[static_cast<size_t>(date)].mention.days->to + kYear < *anchor_;
}

// A month or year, "since 1984": no headline's day.
bool Attacher::IsLong(int date) const {
  const DateMention& d = dates_[static_cast<size_t>(date)].mention;
  return d.precision == Precision::kMonth || d.days->to - d.days->from > kMonth;
}

// "On 26 June, in the month of Ramadan, 26 were killed": the day within it that stands in front of
// it.
int Attacher::WithinWide(int date, uint32_t position) const {
  const DateReading& wide = dates_[static_cast<size_t>(date)];
  const bool named = wide.mention.precision != Precision::kSpan;  // no "past two days"
  if (!named || !IsBackground(date) || wide.begin > position) return date;
  for (size_t i = dates_.size(); i-- > 0;) {
    const DateReading& d = dates_[i];
    if (d.sentence != wide.sentence || d.begin >= wide.begin || !d.mention.days) continue;
    if (d.of_report || d.reach != DateReach::kAll || d.mention.precision != Precision::kDay)
      continue;
    const bool inside = d.mention.days->from >= wide.mention.days->from &&
                        d.mention.days->to <= wide.mention.days->to;
    const Way way = WayBetween(d.sentence, d.begin, wide.begin);
    if (inside && way.clauses + way.deeds == 0) return static_cast<int>(i);
  }
  return date;
}

// "257 died in the bombings of 1993": the day within that year, where the text names one alone.
int Attacher::Finer(int date) const {
  if (date < 0) return date;
  const DateMention& wide = dates_[static_cast<size_t>(date)].mention;
  if (wide.precision != Precision::kYear) return date;
  if (published_ && wide.days->to >= *published_) return date;  // this year has many days
  int finer = -1;
  for (size_t i = 0; i < dates_.size(); ++i) {
    const DateMention& d = dates_[i].mention;
    if (!d.days || d.precision != Precision::kDay || d.basis == Basis::kRelative) continue;
    if (d.days->from < wide.days->from || d.days->to > wide.days->to) continue;
    if (finer >= 0 && dates_[static_cast<size_t>(finer)].mention.days != d.days) return date;
    finer = static_cast<int>(i);
  }
  return finer >= 0 ? finer : date;
}

// "It came two days after the attack that killed five": what stands before these words is not the
// day of the attack, while they may be read as it. At the head of a sentence they are no part of
// what it tells.
uint32_t Attacher::BehindLater(uint32_t sentence, uint32_t position) const {
  const Chart& row = chart_.charts[sentence];
  constexpr size_t kHead = 2;  // units
  uint32_t found = 0;
  for (size_t i = kHead; i < row.units.size() && row.units[i].begin < position; ++i) {
    const size_t deed = k_.DeedBefore(row, i, chart_.language == kPersian);
    if (deed == 0 || row.units[deed].begin > position) continue;
    if (WayBetween(sentence, row.units[deed].begin, position).clauses == 0)
      found = row.units[i].begin;
  }
  return found;
}

// "Three were arrested lately": whether the words stand near, in the same clause.
bool Attacher::WasLately(uint32_t sentence, uint32_t position) const {
  constexpr uint32_t kNear = 90;  // characters
  const Chart& row = chart_.charts[sentence];
  for (size_t i = 0; i < row.units.size(); ++i) {
    const uint32_t begin = row.units[i].begin;
    if (Distance(begin, position) > kNear || !k_.SaysLately(row, i)) continue;
    if (WayBetween(sentence, begin, position).clauses == 0) return true;
  }
  return false;
}

bool Attacher::AreDays(int a, int b) const {
  return *dates_[static_cast<size_t>(a)].mention.days ==
         *dates_[static_cast<size_t>(b)].mention.days;
}

bool Attacher::MayBeOneDay(int a, int b) const {
  if (a < 0 || b < 0) return true;
  const DayRange& one = *dates_[static_cast<size_t>(a)].mention.days;
  const DayRange& other = *dates_[static_cast<size_t>(b)].mention.days;
  return one.from <= other.to && other.from <= one.to;
}

bool Attacher::TellsDate(uint32_t sentence) const {
  return NearestDate(sentence, 0, Kind::kHappened) >= 0;
}

int Attacher::DateWithoutLent(uint32_t sentence, uint32_t position) const {
  const int retold = RetoldBehind(sentence);
  return retold >= 0 ? retold : NearestDate(sentence, position, Kind::kReport);
}

int Attacher::DateFor(uint32_t sentence, uint32_t position, uint32_t end) const {
  if (const uint32_t later = BehindLater(sentence, position); later > 0) {
    const int own = NearestDate(sentence, position, Kind::kHappened);
    return own >= 0 && dates_[static_cast<size_t>(own)].begin >= later ? own : -1;
  }
  const ClauseRange inner = RelativeIn(sentence, position, end);
  const int here = NearestDate(sentence, position, Kind::kHappened, false, inner);
  if (here >= 0) return Finer(WithinWide(here, position));
  const int before = DateBefore(sentence, Kind::kHappened);
  if (WasLately(sentence, position)) return IsSince(before) ? before : -1;
  const int said = NearestDate(sentence, position, Kind::kReport);
  if (said >= 0) {
    if (ShortlyBefore(before, said)) return before;
    const int behind = ToldBehind(sentence, said);
    return behind >= 0 ? behind : said;
  }
  if (before >= 0) return before;
  if (const int retold = RetoldBehind(sentence); retold >= 0) return retold;
  const int reported = DateBefore(sentence, Kind::kReport);
  if (reported < 0) return DateBehind(sentence);
  const int behind = ToldBehind(sentence, reported);
  return behind >= 0 ? behind : reported;
}

}  // namespace rasad
