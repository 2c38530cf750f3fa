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

}  // namespace

void CutPeriods(std::vector<DateReading>* dates, std::vector<Claim>* claims) {
  for (Claim& claim : *claims) {
    if (claim.date < 0) continue;
    const DateReading period = (*dates)[static_cast<size_t>(claim.date)];
    if (!period.since || !period.mention.days || period.sentence != claim.sentence) continue;
    DayRange days = *period.mention.days;
    if (Lasts(claim) && period.since->from == period.since->to) days = *period.since;
    if (!Lasts(claim)) days.to = EndOf(period, *dates);
    if (days.to < period.mention.days->to) claim.date = Echo(days, period, dates);
  }
}

}  // namespace rasad
