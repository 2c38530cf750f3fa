#include "cli/signals.h"

#include <csignal>

namespace rasad {
namespace {

std::atomic<bool> stop{false};
volatile std::sig_atomic_t stop_signal = 0;

void AskToStop(int signal) {
  stop_signal = signal;
  stop = true;
}

void Handle(int signal) {
  struct sigaction action {};
  action.sa_handler = AskToStop;
  action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
  sigaction(signal, &action, nullptr);
}

}  // namespace

void HandleSignals() {
  static_assert(std::atomic<bool>::is_always_lock_free);
  Handle(SIGINT);
  Handle(SIGTERM);
  std::signal(SIGPIPE, SIG_IGN);
}

const std::atomic<bool>& StopFlag() { return stop; }
int StopSignal() { return stop_signal; }

}  // namespace rasad
