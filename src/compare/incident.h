// Incidents: the claims of all sources about one harm at one place in one period, side by side.
//
// Two claims belong to one incident when harm and unit are the same, their places are the same
// (PlaceIndex) and their days overlap. Claims about more than a week are grouped only with claims
// about exactly the same period and place. Grouping is transitive, so two sets of people harmed in
// one town on one day stand in one incident: an incident gathers what is to be read together, it is
// not a finding that it is one occurrence.
#ifndef RASAD_COMPARE_INCIDENT_H_
#define RASAD_COMPARE_INCIDENT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compare/claim.h"
#include "compare/pairing.h"
#include "compare/place_index.h"

namespace rasad {

struct Incident {
  std::string id;  // "i" and 16 hexadecimal digits: a hash of the sorted claim ids
  Harm harm = Harm::kKilled;
  DayRange days;     // from the first day to the last
  ClaimPlace place;  // the one that most claims name
  // The lowest and the highest number claimed. From affirmed and alleged claims that are not part
  // of another; where some of them are about all persons, from those alone; vague words ("dozens")
  // only where there is nothing else.
  std::optional<int64_t> low;
  std::optional<int64_t> high;
  bool high_is_open = false;  // somebody says "at least"
  std::string unit;           // of the counts; empty for persons
  size_t articles = 0;
  size_t sources = 0;            // papers; an article without a source is one of its own
  size_t voices = 0;             // claimants
  std::vector<uint32_t> claims;  // indices into the claims, in their order
};

// Sorted by first day, then id. Near-linear.
std::vector<Incident> GroupIncidents(const std::vector<CasualtyClaim>& claims,
                                     const std::vector<Placed>& placed, const PlaceIndex& places);

}  // namespace rasad

#endif  // RASAD_COMPARE_INCIDENT_H_
