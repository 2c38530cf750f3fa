#include "cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <string>

namespace rasad {
namespace {

constexpr std::string_view kClearLine = "\r\x1b[K";
constexpr int kUsualWidth = 80;

// Messages that can't be shown can't be complained about either.
void WriteToStderr(const std::string& bytes) {
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, bytes.data(), bytes.size());
}

}  // namespace

Console::Console() : is_terminal_(::isatty(STDERR_FILENO) == 1) {}

int Console::width() const {
  winsize size{};
  if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kUsualWidth;
  return size.ws_col;
}

void Console::Line(std::string_view text) {
  ClearBar();
  WriteToStderr(std::string(text) + "\n");
}

void Console::Bar(std::string_view text) {
  WriteToStderr(std::string(kClearLine) + std::string(text));
  bar_shown_ = true;
}

void Console::ClearBar() {
  if (bar_shown_) WriteToStderr(std::string(kClearLine));
  bar_shown_ = false;
}

}  // namespace rasad
