#include "cli/standard_output.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace rasad {

Status StandardOutput::Write(std::string_view bytes) {
  while (!bytes.empty() && !closed_) {
    const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<size_t>(written));
    } else if (errno == EPIPE) {
      closed_ = true;
    } else if (errno != EINTR) {
      const std::string why = std::generic_category().message(errno);
      return Error{Error::Kind::kIo, "standard output can't be written: " + why, {}, ""};
    }
  }
  return {};
}

}  // namespace rasad
