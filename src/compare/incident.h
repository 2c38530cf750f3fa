// Incidents: what all articles tell of one occurrence, side by side.
//
// Occurrences are joined along their ties (Boost.Graph). So that a chain of tellings can't join a
// month of fighting into one incident, days bound it:
//   1. tellings of exactly the same days are joined;
//   2. one that tells of several days, or whose days were guessed from its publication, joins the
//      one telling that it is tied to most strongly;
//   3. tellings of another place are joined, those of another day only to an incident that isn't
//      itself told of an earlier day.
// What has no place or no days is an incident of its own. Every statement is in exactly one.
#ifndef RASAD_COMPARE_INCIDENT_H_
#define RASAD_COMPARE_INCIDENT_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compare/occurrence.h"
#include "compare/victims.h"

namespace rasad {

// What one voice counts.
struct VoiceFigure {
  uint32_t claim = 0;  // the one that says so, or the first of several that add up
  int64_t low = 0;
  std::optional<int64_t> high;  // none: open upwards
};

// Of one harm, over all voices.
struct HarmFigures {
  std::optional<int64_t> low;   // the lowest that any voice allows; none without a figure
  std::optional<int64_t> high;  // the highest that one names
  bool high_is_open = false;    // a voice says "at least"
  std::vector<VoiceFigure> voices;
};

inline constexpr size_t kHarms = 7;

struct Incident {
  std::string id;  // "i" and 16 hexadecimal digits: a hash of the sorted ids of its statements
  std::optional<DayRange> days;
  std::optional<StatementPlace> place;  // the one that most statements name
  std::string event_type;               // what most events are
  std::string sub_type;
  std::array<HarmFigures, kHarms> harms;  // by Harm; persons only
  size_t articles = 0;
  size_t carriers = 0;  // papers; an article without a source is one of its own
  size_t copies = 0;    // articles that nearly repeat an earlier one of the incident
  size_t voices = 0;    // claimants
  bool disputed = false;
  bool wanted = true;                // its row was asked for
  std::vector<uint32_t> statements;  // indices, in their order
};

// Sorted by first day, then id. `incident_of` each occurrence: see join.h. `disputed` and `wanted`
// are left to Compare. Near-linear.
std::vector<Incident> GroupIncidents(const std::vector<Statement>& statements,
                                     const std::vector<Occurrence>& occurrences,
                                     const std::vector<uint32_t>& incident_of,
                                     const VictimClasses& classes);

}  // namespace rasad

#endif  // RASAD_COMPARE_INCIDENT_H_
