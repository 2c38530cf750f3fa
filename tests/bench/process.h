// Runs a program and says how long it took and how much memory it needed at most.
#ifndef RASAD_TESTS_BENCH_PROCESS_H_
#define RASAD_TESTS_BENCH_PROCESS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rasad {

struct ProcessCost {
  double seconds = 0;
  uint64_t peak_bytes = 0;
  int exit_code = 0;
};

// With standard output and standard error going nowhere. Nothing when it couldn't be started or was
// killed.
std::optional<ProcessCost> RunProcess(std::vector<std::string> command);

}  // namespace rasad

#endif  // RASAD_TESTS_BENCH_PROCESS_H_
