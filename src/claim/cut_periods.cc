#include "claim/cut_periods.h"

#include <utility>

namespace rasad {
namespace {

// Deeds that last: who was taken on a day is held since.
bool Lasts(const Claim& claim) {
  const bool one = claim.count.min == 1 && claim.count.max == 1;
  return one && (claim.harm == Harm::kDetained || claim.harm == Harm::kCaptured ||
                 claim.harm == Harm::kMissing);
}

// The end that the sentence itself gives to the period; its own where it gives none.
Day EndOf(const DateReading& period, const std::vector<DateReading>& dates) {
  for (const DateReading& d : dates) {
    if (!d.until || d.sentence != period.sentence || !d.mention.days) continue;
    const DayRange& end = *d.mention.days;
    if (end.from >= period.mention.days->from && end.to < period.mention.days->to) return end.to;
  }
  return period.mention.days->to;
}

int Echo(const DayRange& days, const DateReading& period, std::vector<DateReading>* dates) {
  DateReading echo = period;
  echo.mention.days = days;
  if (days.from == days.to) echo.mention.precision = Precision::kDay;
  echo.echo = true;
  dates->push_back(std::move(echo));
  return static_cast<int>(dates->size()) - 1;
}

// What is left of the days of `date` for a claim.
DayRange DaysOf(const Claim& claim, const DateReading& date, const std::optional<Day>& report,
                const std::vector<DateReading>& dates) {
  DayRange days = *date.mention.days;
  if (report && days.from <= *report && days.to > *report &&
      date.mention.precision != Precision::kDay)
    days.to = *report;
  if (!date.since || date.sentence != claim.sentence) return days;
  if (Lasts(claim)) return date.since->from == date.since->to ? *date.since : days;
  days.to = EndOf(date, dates);
  return days;
}

}  // namespace

void CutPeriods(const std::optional<Day>& report, std::vector<DateReading>* dates,
                std::vector<Claim>* claims) {
  for (Claim& claim : *claims) {
    if (claim.date < 0) continue;
    const DateReading date = (*dates)[static_cast<size_t>(claim.date)];
    if (!date.mention.days) continue;
    const DayRange days = DaysOf(claim, date, report, *dates);
    if (days.to < date.mention.days->to) claim.date = Echo(days, date, dates);
  }
}

}  // namespace rasad
