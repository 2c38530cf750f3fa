// Makes the period that a claim's date names as long as the claim's own words let it be: "40 were
// killed since Friday, by figures of Tuesday ... until Monday" ends on Monday, and one who has been
// missing or held "since Friday" went missing or was taken on Friday. Who died "this month" has
// died up to the day of the report.
//
// Appends echoes (DateReading.echo) to the dates. Runs when nothing looks for dates any more.
// Linear in claims and dates. Thread safety: a pure function.
#ifndef RASAD_CLAIM_CUT_PERIODS_H_
#define RASAD_CLAIM_CUT_PERIODS_H_

#include <optional>
#include <vector>

#include "calendar/date_reading.h"
#include "claim/claim_reader.h"

namespace rasad {

// `report`: the day of the report, as far as it is known.
void CutPeriods(const std::optional<Day>& report, std::vector<DateReading>* dates,
                std::vector<Claim>* claims);

}  // namespace rasad

#endif  // RASAD_CLAIM_CUT_PERIODS_H_
