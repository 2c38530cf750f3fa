#include "claim/claim_days.h"

#include <algorithm>
#include <utility>

namespace rasad {
namespace {

bool IsOne(const Claim& claim) { return claim.count.min == 1 && claim.count.max == 1; }

// Deeds that last: who was taken on a day is held since.
bool Lasts(const Claim& claim) {
  return IsOne(claim) && (claim.harm == Harm::kDetained || claim.harm == Harm::kCaptured ||
                          claim.harm == Harm::kMissing);
}

// "On Friday and Saturday", "in July and August": what follows at once.
bool GoesOn(const DateReading& date, const DateReading& next) {
  constexpr Day kNextDay = 2;
  const Precision precision = date.mention.precision;
  if (!date.joined || !date.mention.days || !next.mention.days) return false;
  if (next.sentence != date.sentence || next.mention.precision != precision) return false;
  if (precision != Precision::kDay && precision != Precision::kMonth) return false;
  const Day apart = next.mention.days->from - date.mention.days->to;
  return apart > 0 && apart <= kNextDay;
}

// The day of those counted and the one that is told with it.
DayRange Joined(const Claim& claim, const std::vector<DateReading>& dates) {
  const auto at = static_cast<size_t>(claim.date);
  DayRange days = *dates[at].mention.days;
  if (IsOne(claim) || dates[at].sentence != claim.sentence) return days;
  if (at + 1 < dates.size() && GoesOn(dates[at], dates[at + 1]))
    days.to = dates[at + 1].mention.days->to;
  if (at > 0 && GoesOn(dates[at - 1], dates[at])) days.from = dates[at - 1].mention.days->from;
  return days;
}

// The end that a sentence gives to the period, its own or another one that counts; the period's
// where it gives none.
Day EndOf(const DateReading& period, uint32_t sentence, const std::vector<DateReading>& dates) {
  for (const DateReading& d : dates) {
    if (!d.until || d.sentence != sentence || !d.mention.days) continue;
    const DayRange& end = *d.mention.days;
    if (end.from >= period.mention.days->from && end.to < period.mention.days->to) return end.to;
  }
  return period.mention.days->to;
}

int Echo(const DayRange& days, const DateReading& period, std::vector<DateReading>* dates) {
  DateReading echo = period;
  echo.mention.days = days;
  echo.mention.precision = days.from == days.to ? Precision::kDay : Precision::kSpan;
  echo.echo = true;
  dates->push_back(std::move(echo));
  return static_cast<int>(dates->size()) - 1;
}

// Of the days that were found for a claim, or about them, those that its sentence means.
DayRange DaysOf(const Claim& claim, const std::optional<Day>& report,
                const std::vector<DateReading>& dates) {
  const DateReading& date = dates[static_cast<size_t>(claim.date)];
  DayRange days = Joined(claim, dates);
  if (report && days.from <= *report && days.to > *report &&
      date.mention.precision != Precision::kDay)
    days.to = *report;
  if (!date.since) return days;
  if (date.sentence != claim.sentence) {
    days.to = std::min(days.to, EndOf(date, claim.sentence, dates));
    return days;
  }
  if (Lasts(claim)) return date.since->from == date.since->to ? *date.since : days;
  days.to = EndOf(date, date.sentence, dates);
  return days;
}

}  // namespace

void FitDays(const std::optional<Day>& report, std::vector<DateReading>* dates,
             std::vector<Claim>* claims) {
  for (Claim& claim : *claims) {
    if (claim.date < 0) continue;
    const DateReading date = (*dates)[static_cast<size_t>(claim.date)];
    if (!date.mention.days) continue;
    const DayRange days = DaysOf(claim, report, *dates);
    if (days != *date.mention.days) claim.date = Echo(days, date, dates);
  }
}

}  // namespace rasad
