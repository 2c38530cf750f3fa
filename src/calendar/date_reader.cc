#include "calendar/date_reader.h"

#include <algorithm>
#include <iterator>

#include "calendar/anchor.h"
#include "record/day.h"

namespace rasad {
namespace {

constexpr Day kMonth = 31;
constexpr Day kNight = 1;

constexpr int kMonday = 1;
constexpr int kSaturday = 6;
constexpr uint32_t kSentencesApart = 3;

Calendar HomeOf(const TextChart& chart) {
  return chart.language == kPersian ? Calendar::kPersian : Calendar::kGregorian;
}

std::vector<AnchorCandidate> Candidates(const std::vector<DateMatch>& matches,
                                        const TextChart& chart) {
  std::vector<AnchorCandidate> out;
  for (const DateMatch& m : matches) {
    const Chart& row = chart.charts[m.sentence];
    out.push_back({m.parts, chart.SliceOf(row.units[m.begin].begin, row.units[m.end - 1].end),
                   m.dateline, m.today, m.sentence});
  }
  return out;
}

bool IsWeekdayAlone(const DateFields& f) {
  return f.weekday && !f.day && !f.month && !f.which && !f.nth && !f.day_step && !f.week_step;
}

// "Tuesday 23 Tir" in one sentence and "on Tuesday" in the next are one day, though it lies ahead.
bool LooksAhead(const DateMatch& said, const DateMatch& other, const Context& context) {
  if (other.parts.date.weekday != said.parts.date.weekday || other.parts.until) return false;
  const uint32_t apart =
      std::max(said.sentence, other.sentence) - std::min(said.sentence, other.sentence);
  if (apart > kSentencesApart) return false;
  if (IsWeekdayAlone(other.parts.date)) {
    return said.parts.since && other.parts.direction == DateDirection::kFuture;
  }
  if (!other.parts.date.day || !other.parts.date.month) return false;
  const auto found = Resolve(other.parts, context);
  return found && found->days.from > *context.anchor && found->days.from <= *context.anchor + 7;
}

void AgreeOnWeekdays(const Context& context, std::vector<DateMatch>* matches) {
  if (!context.anchor) return;
  for (DateMatch& said : *matches) {
    DateParts& parts = said.parts;
    if (!IsWeekdayAlone(parts.date) || parts.until || parts.direction != DateDirection::kUnknown) {
      continue;
    }
    const bool ahead = std::any_of(matches->begin(), matches->end(), [&](const DateMatch& other) {
      return LooksAhead(said, other, context);
    });
    if (ahead) parts.direction = DateDirection::kFuture;
  }
}

// A report that says "today, Monday" and was published on Wednesday means Monday by "this morning",
// too, unless it says elsewhere that today is Wednesday. (Its "yesterday" may be its editor's.)
std::optional<Day> WrittenDay(const Context& context, const std::vector<DateMatch>& matches) {
  std::optional<Day> written;
  for (const DateMatch& m : matches) {
    const DateFields& date = m.parts.date;
    if (!m.today || date.day_step != 0 || !date.weekday || date.month) continue;
    const auto found = Resolve(m.parts, context);
    if (!found || found->days.from == *context.anchor) return std::nullopt;
    if (!written) written = found->days.from;
  }
  return written;
}

bool IsTodayAlone(const DateParts& parts) {
  return parts.date.day_step == 0 && !parts.date.weekday && !parts.until && parts.also.empty() &&
         parts.date.reference == DateReference::kAnchor;
}

bool LacksYear(const DateParts& parts) {
  const DateFields& d = parts.date;
  return d.day && d.month && !d.year && !d.year_step && !d.which && !parts.until && !parts.since &&
         parts.direction == DateDirection::kUnknown;
}

// "6 September: X and Y; 11 October: Z and Y": the later days of a programme lie ahead, too.
bool GoesOnAhead(const DateMatch* before, const DateMatch& match, const Context& context) {
  if (!before || !context.anchor || !context.previous) return false;
  if (before->sentence != match.sentence || !LacksYear(before->parts) || !LacksYear(match.parts)) {
    return false;
  }
  return before->parts.date.calendar == match.parts.date.calendar &&
         context.previous->from > *context.anchor;
}

// Of "since Thursday", Thursday.
DateMatch FirstOf(const DateMatch& match) {
  DateMatch first = match;
  first.parts.since = false;
  if (first.parts.direction == DateDirection::kUnknown)
    first.parts.direction = DateDirection::kPast;
  return first;
}

Anchor FindAnchor(const std::optional<std::string>& published,
                  const std::vector<DateMatch>& matches, const TextChart& chart) {
  Anchor anchor;
  if (published) anchor.day = ParseIsoDay(*published);
  if (!anchor.day) return InferAnchor(Candidates(matches, chart), HomeOf(chart));
  anchor.source = Anchor::Source::kPublished;
  return anchor;
}

}  // namespace

Result<DateReader> DateReader::Create(const RuleBook& book) {
  auto matcher = DateMatcher::Create(book);
  if (!matcher) return matcher.error();
  DateReader reader;
  reader.matcher_ = std::move(*matcher);
  reader.openers_ = {ClassesNamed(book.classes, {"When"}),
                     ClassesNamed(book.classes, {"Which", "WhileThat"})};
  reader.aside_ = ClassesNamed(book.classes, {"Comma", "Semicolon"});
  if (Status found = FindClasses(book.classes, {{&reader.date_, "Date"},
                                                {&reader.unit_, "Time.Unit"},
                                                {&reader.day_which_, "WhileThat"}});
      !found) {
    return found.error();
  }
  return reader;
}

Context DateReader::MakeContext(const Anchor& anchor, const std::vector<DateMatch>& matches,
                                const TextChart& chart) const {
  Context context;
  context.anchor = anchor.day;
  context.home = HomeOf(chart);
  context.week_start = chart.language == kPersian ? kSaturday : kMonday;
  if (!anchor.day) context.year_hint = LatestYear(Candidates(matches, chart), context.home);
  return context;
}

DateReading DateReader::MakeReading(const DateMatch& match, const Context& context,
                                    const TextChart& chart) const {
  const Chart& row = chart.charts[match.sentence];
  DateReading reading;
  reading.sentence = match.sentence;
  reading.begin = row.units[match.begin].begin;
  reading.end = row.units[match.end - 1].end;
  reading.of_report = match.dateline;
  reading.reach = match.parts.reach;
  DateMention& mention = reading.mention;
  const auto [start, end] = chart.SpanOf(reading.begin, reading.end);
  mention.span = {start, end, false};
  mention.text = chart.SliceOf(reading.begin, reading.end);
  mention.rule = match.rule->name;
  mention.basis = Basis::kRelative;
  const auto found = Resolve(match.parts, context);
  if (!found) return reading;
  if (match.parts.since && !match.parts.same_period) {
    if (const auto first = Resolve(FirstOf(match).parts, context)) reading.since = first->days;
  }
  mention.days = found->days;
  mention.precision = found->precision;
  mention.calendar = found->calendar;
  mention.basis = found->basis;
  mention.approximate = found->approximate;
  mention.conflict = found->conflict;
  return reading;
}

// The unit that opens a clause of the date in front of `end`: ", when", "; the day on which"; 0
// where none does.
size_t DateReader::OpenerBehind(const std::vector<Unit>& units, size_t end,
                                const ClassSet& opener) const {
  constexpr size_t kDayReach = 5;  // "since 23 Mizan up to now; the day on which"
  size_t at = end;
  if (at < units.size() && units[at].IsAny(aside_)) ++at;
  if (at < units.size() && units[at].IsAny(opener)) return at;
  for (at = end + 1; at < units.size() && at <= end + kDayReach; ++at) {
    if (units[at].Is(day_which_)) return at;
    if (units[at].IsAny(opener)) return units[at - 1].Is(unit_) ? at : 0;
  }
  return 0;
}

// "Since last Thursday, when drones struck", "the worst since 23 Mizan, the day on which": the
// clause behind it tells of that day.
void DateReader::AddEcho(const DateMatch& match, const Context& context, const TextChart& chart,
                         std::vector<DateReading>* echoes) const {
  if (!match.parts.since && match.parts.reach != DateReach::kNone) return;
  const std::vector<Unit>& units = chart.charts[match.sentence].units;
  const size_t at = OpenerBehind(units, match.end, openers_[chart.language == kPersian]);
  if (at == 0) return;
  DateReading echo = MakeReading(FirstOf(match), context, chart);
  if (!echo.mention.days) return;
  echo.begin = units[at].begin;
  echo.end = units[at].end;
  echo.reach = DateReach::kBehind;
  echo.echo = true;
  echoes->push_back(std::move(echo));
}

Anchor DateReader::Read(const std::optional<std::string>& published, const NumberList& numbers,
                        TextChart* chart, std::vector<DateReading>* dates) const {
  dates->clear();
  std::vector<DateMatch> matches;
  for (uint32_t i = 0; i < chart->charts.size(); ++i) {
    matcher_.Find(numbers, HomeOf(*chart), i, chart, &matches);
  }
  const Anchor anchor = FindAnchor(published, matches, *chart);
  Context context = MakeContext(anchor, matches, *chart);
  // "The following day" with no date before it counts from the report's own day.
  if (anchor.day) context.previous = context.previous_month = DayRange{*anchor.day, *anchor.day};
  AgreeOnWeekdays(context, &matches);
  const auto written = anchor.day ? WrittenDay(context, matches) : std::nullopt;
  const DateMatch* before = nullptr;
  uint32_t day_in = 0;  // the sentence of the last day
  std::vector<DateReading> echoes;
  for (const DateMatch& match : matches) {
    Context own = context;
    if (written && IsTodayAlone(match.parts)) own.anchor = written;
    if (GoesOnAhead(before, match, context)) own.direction = DateDirection::kFuture;
    before = &match;
    if (day_in == match.sentence) own.sentence_day = context.previous_day;
    dates->push_back(MakeReading(match, own, *chart));
    AddEcho(match, own, *chart, &echoes);
    const DateMention& mention = dates->back().mention;
    if (!mention.days) continue;
    context.previous = mention.days;
    const Day length = mention.days->to - mention.days->from;
    if (length <= kMonth) context.previous_month = mention.days;
    if (length <= kNight) context.previous_day = mention.days, day_in = match.sentence;
    // "Since Sunday, when it began, the day after ...": the day after Sunday.
    if (!echoes.empty() && echoes.back().sentence == match.sentence && match.parts.since)
      context.previous = echoes.back().mention.days;
    if (match.parts.date.year) {
      context.previous_calendar = mention.calendar;
    } else if (match.parts.date.reference != DateReference::kPrevious) {
      context.previous_calendar.reset();
    }
  }
  std::move(echoes.begin(), echoes.end(), std::back_inserter(*dates));
  // From the last to the first: composing shortens the row behind it.
  for (size_t i = matches.size(); i-- > 0;) {
    const Reading reading{.cls = date_, .value = static_cast<uint32_t>(i)};
    chart->charts[matches[i].sentence].Compose(matches[i].begin, matches[i].end, reading);
  }
  return anchor;
}

}  // namespace rasad
