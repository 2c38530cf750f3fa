// rasad run: extract, then compare what was extracted.
#include <algorithm>

#include "cli/commands.h"
#include "cli/folder.h"

namespace rasad {

int Run(ExtractOptions options) {
  if (options.records == "-") {
    return Fail({Error::Kind::kBadUsage,
                 "run reads the records again, so they can't go to standard output",
                 {},
                 "use `rasad extract`, or name a file with --records"});
  }
  if (options.output.folder.empty()) options.output.folder = kDefaultFolder;
  if (options.records.empty()) options.records = InFolder(options.output.folder, "records.jsonl");
  const int extracted = Extract(options);
  if (extracted > kRefused) return extracted;
  CompareCommandOptions compare;
  compare.records = {options.records};
  compare.output = options.output;
  compare.rules = options.rules;
  return std::max(extracted, Compare(compare));
}

}  // namespace rasad
