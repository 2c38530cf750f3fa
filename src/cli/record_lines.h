// Reads the lines of a file of records, compressed or not, or of standard input ("-").
#ifndef RASAD_CLI_RECORD_LINES_H_
#define RASAD_CLI_RECORD_LINES_H_

#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace rasad {

// Calls take(line, number) for each line that isn't empty, without its end, until one isn't ok. A
// folder stands for its records.jsonl. Memory: the longest line.
Status ReadRecordLines(const std::string& path,
                       const std::function<Status(std::string_view line, uint64_t number)>& take);

}  // namespace rasad

#endif  // RASAD_CLI_RECORD_LINES_H_
