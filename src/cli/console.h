// Everything the program says while it works: on standard error, a line at a time.
//
// On a terminal one line at the bottom can be redrawn (the progress bar); other lines scroll above
// it. One thread.
#ifndef RASAD_CLI_CONSOLE_H_
#define RASAD_CLI_CONSOLE_H_

#include <string_view>

namespace rasad {

class Console {
 public:
  Console();
  ~Console() { ClearBar(); }
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  bool is_terminal() const { return is_terminal_; }
  int width() const;  // in columns; of a terminal

  void Line(std::string_view text);
  void Bar(std::string_view text);  // redraws the bottom line of a terminal
  void ClearBar();

 private:
  const bool is_terminal_;
  bool bar_shown_ = false;
};

}  // namespace rasad

#endif  // RASAD_CLI_CONSOLE_H_
