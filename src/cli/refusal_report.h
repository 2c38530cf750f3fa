// Names refused records on standard error, one line each: "file:line: record N: what is wrong".
//
// Where refused.csv holds them all, the first kShown are named and the rest counted.
#ifndef RASAD_CLI_REFUSAL_REPORT_H_
#define RASAD_CLI_REFUSAL_REPORT_H_

#include <cstdint>
#include <vector>

#include "cli/console.h"
#include "dump/refusal.h"

namespace rasad {

class RefusalReport {
 public:
  static constexpr uint64_t kShown = 20;

  RefusalReport(Console* console, bool in_a_table) : console_(*console), in_a_table_(in_a_table) {}

  void Name(const std::vector<Refusal>& refusals);
  void End();  // says how many more there were

 private:
  Console& console_;
  const bool in_a_table_;
  uint64_t count_ = 0;
};

}  // namespace rasad

#endif  // RASAD_CLI_REFUSAL_REPORT_H_
