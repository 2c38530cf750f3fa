// How far a run is: a bar on a terminal, a line every few seconds elsewhere.
//
// The time left is reckoned from the bytes of the inputs as they lie on the disk; it is unknown for
// standard input.
#ifndef RASAD_CLI_PROGRESS_H_
#define RASAD_CLI_PROGRESS_H_

#include <chrono>
#include <string>

#include "cli/console.h"
#include "engine/pipeline.h"

namespace rasad {

class ProgressReport {
 public:
  explicit ProgressReport(Console* console) : console_(*console) {}

  void Update(const Progress& progress);
  double seconds() const;  // since the report was made

 private:
  using Clock = std::chrono::steady_clock;

  Console& console_;
  const Clock::time_point begin_ = Clock::now();
  Clock::time_point last_ = begin_;
};

// "12,345 articles, 43 %, 27.1 MB/s, 0:42 left"
std::string ProgressLine(const Progress& progress, double seconds);

// "[#####.....] 12,345 articles, ...", at most `width` columns wide.
std::string ProgressBar(const Progress& progress, double seconds, int width);

}  // namespace rasad

#endif  // RASAD_CLI_PROGRESS_H_
