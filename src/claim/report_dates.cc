#include "claim/report_dates.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr size_t kSpeakerReach = 24;  // units from the word of saying over the speaker to the date
constexpr size_t kNounReach = 3;      // "in a statement that it issued on Friday"
constexpr size_t kReaction = 12;      // from a word of blame over who speaks to the date
constexpr size_t kRiseReach = 6;      // "the number of dead rose on Thursday"
constexpr size_t kVerbReach = 30;     // units from the date to the verb at the clause's end
constexpr size_t kCommas = 3;
constexpr Day kNight = 1;        // days: "in the night of Sunday to Monday"
constexpr size_t kDateline = 8;  // units before and behind its date

// "rose to 7,000 since the beginning of the year": the time of the toll, not of who counted it.
bool IsPeriod(const DateReading& date) {
  const auto& days = date.mention.days;
  return date.mention.precision == Precision::kSpan && days && days->to > days->from + kNight;
}

}  // namespace

Result<ReportDates> ReportDates::Create(const RuleBook& book) {
  ReportDates r;
  const Status found = FindClasses(book.classes, {{&r.date_, "Date"},
                                                  {&r.comma_, "Comma"},
                                                  {&r.and_, "And"},
                                                  {&r.that_, "That"},
                                                  {&r.rise_, "Rise"},
                                                  {&r.until_, "Range.To"},
                                                  {&r.say_noun_, "Say.Noun"},
                                                  {&r.according_, "According"},
                                                  {&r.finite_, "fin:yes"},
                                                  {&r.infinitive_, "form:inf"},
                                                  {&r.exist_, "Exist"},
                                                  {&r.which_, "Which"},
                                                  {&r.dash_, "Dash"},
                                                  {&r.compared_, "Comparison"},
                                                  {&r.judge_, "judge:yes"},
                                                  {&r.mourn_, "Harm.Killed.Mourn"},
                                                  {&r.colon_, "Colon"}});
  if (!found) return found.error();
  r.say_ = ClassesNamed(book.classes,
                        {"Say.Verb", "Say.Deny", "Say.Allege", "Say.Confirm", "Say.Responsible"});
  r.content_ = ClassesNamed(book.classes, {"That", "Colon", "Break", "Which"});
  r.told_ = ClassesNamed(book.classes, {"Harm.*", "Event.Noun", "Event.Verb", "Event.Kind"});
  r.filling_ = ClassesNamed(book.classes,
                            {"Date", "Number", "Digits", "Comma", "Dash", "Colon", "Bracket.Open",
                             "Bracket.Close", "Actor", "Place", "Mark", "Semicolon", "Word"});
  r.opener_ = ClassesNamed(book.classes, {"And", "In", "During", "Function", "Also", "Comma"});
  return r;
}

void ReportDates::Mark(const TextChart& chart, std::vector<DateReading>* dates) const {
  for (const Chart& row : chart.charts) {
    if (!row.present.Has(date_)) continue;
    for (size_t i = 0; i < row.units.size(); ++i) {
      const Reading* date = row.units[i].Find(date_);
      if (date == nullptr) continue;
      DateReading& d = (*dates)[date->value];
      d.joined =
          i + 2 < row.units.size() && row.units[i + 1].Is(and_) && row.units[i + 2].Is(date_);
      d.until = i > 0 && row.units[i - 1].Is(until_);
      const bool period = IsPeriod(d);
      const bool report = chart.language == kPersian ? IsPersianReport(row, i, period)
                                                     : IsArabicReport(row, i, period);
      if (report || d.until || OpensDateline(row, i)) d.of_report = true;
      const bool reaction = chart.language == kArabic && IsReaction(row, i);
      if (reaction || IsCompared(row, i)) d.reach = DateReach::kNone;
    }
  }
}

// "The ministry condemned on Monday the attack that killed five", "buried yesterday".
bool ReportDates::IsReaction(const Chart& row, size_t at) const {
  for (size_t i = at; i-- > 0 && i + kReaction >= at;) {
    const Unit& unit = row.units[i];
    if (unit.Is(judge_) || unit.Is(mourn_)) return true;
    if (unit.IsAny(content_) || unit.IsAny(told_) || unit.IsAny(say_) || unit.Is(date_))
      return false;
  }
  return false;
}

// "15 % more than last year", "compared with May 2023": nothing that is told happened then.
bool ReportDates::IsCompared(const Chart& row, size_t at) const {
  if (at > 0 && row.units[at - 1].Is(compared_)) return true;
  return at > 1 && row.units[at - 1].IsAny(opener_) && row.units[at - 2].Is(compared_);
}

// Nothing but a conjunction or preposition in front.
bool ReportDates::OpensClause(const Chart& row, size_t at) const {
  return at <= 3 && std::all_of(row.units.begin(), row.units.begin() + static_cast<long>(at),
                                [this](const Unit& u) { return u.IsAny(opener_); });
}

// "Sfax, 8 April (TAP) -", or a first line that has nothing else.
bool ReportDates::OpensDateline(const Chart& row, size_t at) const {
  if (at > kDateline) return false;
  for (size_t i = 0; i < row.units.size() && i <= at + kDateline; ++i) {
    if (i > at && (row.units[i].Is(dash_) || row.units[i].Is(colon_))) return true;
    if (!row.units[i].IsAny(filling_)) return false;
  }
  return row.units.size() <= at + kDateline;
}

bool ReportDates::ThatFollows(const Chart& row, size_t at) const {
  for (size_t i = at + 1; i < row.units.size() && i <= at + 3; ++i) {
    if (row.units[i].Is(that_)) return true;
  }
  return false;
}

bool ReportDates::RiseBefore(const Chart& row, size_t at) const {
  for (size_t i = at; i-- > 0 && i + kRiseReach >= at;) {
    if (row.units[i].Is(rise_)) return true;
    if (row.units[i].IsAny(content_) || row.units[i].Is(comma_)) return false;
  }
  return false;
}

// "The violence that was recorded on Monday": no saying.
bool ReportDates::IsRecorded(const Chart& row, size_t at) const {
  return at > 0 && row.units[at].Is(exist_) && row.units[at - 1].Is(which_);
}

bool ReportDates::IsArabicReport(const Chart& row, size_t at, bool period) const {
  size_t next = at + 1;
  if (next < row.units.size() && row.units[next].Is(comma_)) ++next;
  if (next < row.units.size() && row.units[next].IsAny(say_) && OpensClause(row, at)) return true;
  if (!period && RiseBefore(row, at)) return true;
  const bool that = ThatFollows(row, at);
  size_t commas = 0;
  for (size_t i = at; i-- > 0 && i + kSpeakerReach >= at;) {
    const Unit& unit = row.units[i];
    if (unit.IsAny(say_)) return !IsRecorded(row, i);
    if (unit.Is(say_noun_) && i + kNounReach >= at) return true;
    if (unit.Is(according_)) return commas == 0;
    commas += unit.Is(comma_);
    if (unit.IsAny(content_) || commas > kCommas) return false;
    if (!that && unit.IsAny(told_)) return false;
  }
  return false;
}

// "Today it gave new figures: ...": a verb that tells nothing itself.
bool ReportDates::LeadsToColon(const Chart& row, size_t verb) const {
  return !row.units[verb].IsAny(told_) && verb + 1 < row.units.size() &&
         row.units[verb + 1].Is(colon_);
}

bool ReportDates::IsPersianReport(const Chart& row, size_t at, bool period) const {
  if (at > 0 && row.units[at - 1].IsAny(told_)) return false;  // "the attack of Saturday"
  for (size_t i = at + 1; i < row.units.size() && i <= at + kVerbReach; ++i) {
    const Unit& unit = row.units[i];
    if (unit.Is(rise_) && unit.Is(infinitive_)) continue;  // "before reaching its target"
    if (unit.IsAny(say_) || unit.Is(rise_)) return unit.IsAny(say_) || !period;
    if (unit.Is(finite_)) return LeadsToColon(row, i);
    if (unit.IsAny(content_)) return false;
  }
  return false;
}

}  // namespace rasad
