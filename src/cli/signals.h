// Ctrl-C, kill and broken pipes.
#ifndef RASAD_CLI_SIGNALS_H_
#define RASAD_CLI_SIGNALS_H_

#include <atomic>

namespace rasad {

// From now on the first SIGINT or SIGTERM asks the run to stop (StopFlag), a second one ends the
// program at once, and writing to a closed pipe is an error instead of the end.
void HandleSignals();

const std::atomic<bool>& StopFlag();
int StopSignal();  // which one it was; 0: none

}  // namespace rasad

#endif  // RASAD_CLI_SIGNALS_H_
