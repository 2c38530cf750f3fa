// Standard output, for bytes that a program or a reader behind a pipe may stop wanting.
#ifndef RASAD_CLI_STANDARD_OUTPUT_H_
#define RASAD_CLI_STANDARD_OUTPUT_H_

#include <string_view>

#include "base/result.h"

namespace rasad {

// Writes all of it. A reader that has gone away (`| head`) is no error: closed() turns true, and
// nothing is written from then on.
class StandardOutput {
 public:
  Status Write(std::string_view bytes);
  bool closed() const { return closed_; }

 private:
  bool closed_ = false;
};

}  // namespace rasad

#endif  // RASAD_CLI_STANDARD_OUTPUT_H_
