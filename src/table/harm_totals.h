// How many people an event harmed, from the claims that its article makes about it.
//
// Only affirmed claims with a figure in persons count, and of these only those that are no part of
// another one that counts ("15, among them 4 children": the 15). Then
//   1. Of one claimant, the last telling of the same group of victims stands: tolls are repeated
//   and raised, not added.
//   2. Of one claimant, a figure for all persons is the total. Where there is none, groups that
//   can't overlap
//      (3 soldiers, 5 civilians) are added; of groups that may overlap, the largest min and the sum
//      of the max.
//   3. Over claimants, the range goes from the smallest min to the largest max (empty when one is
//   open upwards); claimants
//      who give no total are passed over when another does.
// docs/columns.md tells the same to analysts. Cost: near-linear in the claims.
#ifndef RASAD_TABLE_HARM_TOTALS_H_
#define RASAD_TABLE_HARM_TOTALS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compare/record_view.h"
#include "compare/victims.h"
#include "record/record.h"

namespace rasad {

struct HarmRange {
  std::optional<int64_t> min;  // both empty: no claim
  std::optional<int64_t> max;  // empty with a min: open upwards
  bool operator==(const HarmRange&) const = default;
};

// `victim` narrows to claims that name this class ("child"); empty for all persons.
HarmRange TotalOf(const RecordView& view, const Event& event, Harm harm, const std::string& victim,
                  const VictimClasses& classes);

}  // namespace rasad

#endif  // RASAD_TABLE_HARM_TOTALS_H_
