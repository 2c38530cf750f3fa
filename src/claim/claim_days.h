// Fits the date that was found for a claim to what the claim's sentence says of it: "40 were killed
// since Friday ... by figures until Monday" ends on Monday, who has been missing or held "since
// Friday" went missing or was taken on Friday, those killed "on Friday and Saturday" were killed on
// both days, and who died "this month" has died up to the day of the report.
//
// Appends echoes (DateReading.echo) to the dates. Runs when nothing looks for dates any more.
// Linear in claims and dates. Thread safety: a pure function.
#ifndef RASAD_CLAIM_CLAIM_DAYS_H_
#define RASAD_CLAIM_CLAIM_DAYS_H_

#include <optional>
#include <vector>

#include "calendar/date_reading.h"
#include "claim/claim_reader.h"

namespace rasad {

// `report`: the day of the report, as far as it is known.
void FitDays(const std::optional<Day>& report, std::vector<DateReading>* dates,
             std::vector<Claim>* claims);

}  // namespace rasad

#endif  // RASAD_CLAIM_CLAIM_DAYS_H_
