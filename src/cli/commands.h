// The commands. Each says on standard error what went wrong and returns the program's exit code.
#ifndef RASAD_CLI_COMMANDS_H_
#define RASAD_CLI_COMMANDS_H_

#include <string>

#include "cli/options.h"

namespace rasad {

enum ExitCode {
  kDone = 0,
  kRefused = 1,  // done, but records or rules were refused, and named
  kFailed = 2,
  kInterrupted = 128,  // and the signal's number: 130 after Ctrl-C
};

int Extract(ExtractOptions options);
int Compare(const CompareCommandOptions& options);
int Run(ExtractOptions options);
int Explain(const ExplainOptions& options);
int ImportPlaces(const ImportOptions& options);
// `stamp`: where to note that the rules passed; may be empty.
int CheckRules(const std::string& folder, const std::string& stamp);
int PrintVersion();

// "rasad: what went wrong", on standard error. Returns kFailed.
int Fail(const Error& error);

}  // namespace rasad

#endif  // RASAD_CLI_COMMANDS_H_
