// What a run came to, in a few lines for its end.
#ifndef RASAD_CLI_SUMMARY_H_
#define RASAD_CLI_SUMMARY_H_

#include <string>

#include "compare/compare.h"
#include "engine/pipeline.h"

namespace rasad {

// "read 13 articles in 0.2 s (0.1 MB/s): 12 records, 30 claims, 14 events; 1 skipped; refused 2
// (bad-json 1, no-text 1)"
std::string ExtractionSummary(const Counts& counts, double seconds);

// "compared 30 claims and 14 events in 0.0 s: 9 incidents, 11 verdicts (contradiction 2,
// corroboration 4, ...)"
std::string ComparisonSummary(const Comparison& comparison, double seconds);

}  // namespace rasad

#endif  // RASAD_CLI_SUMMARY_H_
