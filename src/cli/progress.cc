#include "cli/progress.h"

#include <algorithm>

#include "cli/format.h"

namespace rasad {
namespace {

constexpr std::chrono::milliseconds kRedraw(200);
constexpr std::chrono::seconds kNextLine(5);
constexpr int kBarWidth = 24;

double DoneShare(const Progress& progress) {
  if (progress.input_total == 0) return 0;
  return std::min(
      1.0, static_cast<double>(progress.input_read) / static_cast<double>(progress.input_total));
}

std::string Percent(double share) { return Decimal(share * 100, 0) + " %"; }

}  // namespace

std::string ProgressLine(const Progress& progress, double seconds) {
  std::string line = Counted(progress.counts.read, "article", "articles");
  const double share = DoneShare(progress);
  if (share > 0) line += ", " + Percent(share);
  line += ", " + Rate(progress.counts.bytes, seconds);
  if (share > 0) line += ", " + Clock(seconds * (1 - share) / share) + " left";
  return line;
}

std::string ProgressBar(const Progress& progress, double seconds, int width) {
  const double share = DoneShare(progress);
  const auto full = static_cast<size_t>(share * kBarWidth);
  std::string bar = "[" + std::string(full, '#') + std::string(kBarWidth - full, '.') + "] ";
  bar += ProgressLine(progress, seconds);
  const auto room = static_cast<size_t>(std::max(10, width - 1));
  return bar.substr(0, room);
}

double ProgressReport::seconds() const {
  return std::chrono::duration<double>(Clock::now() - begin_).count();
}

void ProgressReport::Update(const Progress& progress) {
  const Clock::time_point now = Clock::now();
  const bool terminal = console_.is_terminal();
  if (now - last_ < (terminal ? Clock::duration(kRedraw) : Clock::duration(kNextLine))) return;
  last_ = now;
  if (terminal) {
    console_.Bar(ProgressBar(progress, seconds(), console_.width()));
  } else {
    console_.Line(ProgressLine(progress, seconds()));
  }
}

}  // namespace rasad
