#include "cli/refusal_report.h"

#include "cli/format.h"

namespace rasad {

void RefusalReport::Name(const std::vector<Refusal>& refusals) {
  for (const Refusal& refusal : refusals) {
    ++count_;
    if (!in_a_table_ || count_ <= kShown) console_.Line(refusal.error.ToString());
  }
}

void RefusalReport::End() {
  if (!in_a_table_ || count_ <= kShown) return;
  console_.Line("... and " + WithCommas(count_ - kShown) + " more, all of them in refused.csv");
}

}  // namespace rasad
