// rasad check-rules: all that is wrong with the rules, as file:line:column, on standard output.
#include "cli/commands.h"
#include "cli/format.h"
#include "cli/standard_output.h"
#include "cli/victim_classes.h"
#include "engine/engine.h"
#include "engine/stamp.h"

namespace rasad {
namespace {

std::string SummaryLine(const RulesSummary& summary) {
  return Counted(summary.classes, "class", "classes") + ", " +
         Counted(summary.words, "word or name", "words and names") + ", " +
         Counted(summary.rules, "rule", "rules") + " with " +
         Counted(summary.examples, "example", "examples") + ", " +
         Counted(summary.places, "place", "places") + ", " +
         Counted(summary.actors, "actor", "actors");
}

std::string Report(const std::vector<Error>& errors, const RulesSummary& summary) {
  std::string report;
  for (const Error& error : errors) report += error.ToString() + "\n";
  if (!errors.empty()) return report + Counted(errors.size(), "error", "errors") + "\n";
  return SummaryLine(summary) + ": nothing wrong\n";
}

}  // namespace

int CheckRules(const std::string& named, const std::string& stamp) {
  const auto folder = RulesFolder(named);
  if (!folder) return Fail(folder.error());
  RulesSummary summary;
  std::vector<Error> errors = Engine::Check(*folder, &summary);
  if (const auto classes = LoadVictimClasses(*folder); !classes) errors.push_back(classes.error());
  if (const Status written = StandardOutput().Write(Report(errors, summary)); !written)
    return Fail(written.error());
  if (errors.empty() && !stamp.empty()) {
    if (const Status written = WriteStamp(stamp, summary.hash); !written)
      return Fail(written.error());
  }
  return errors.empty() ? kDone : kRefused;
}

}  // namespace rasad
