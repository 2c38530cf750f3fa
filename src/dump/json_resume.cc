#include "dump/json_resume.h"

#include <algorithm>

namespace rasad {

bool SkipToElement(Window* window, std::string_view start, size_t max_bytes) {
  if (start.empty()) start = "{";
  for (;;) {
    window->SkipCountingLines(std::min(window->unread().find(','), window->unread().size()));
    const std::string_view text = window->unread();  // begins with the comma
    const size_t at = text.find_first_not_of(" \t\r\n", 1);
    const bool cut = at == text.npos || text.size() - at < start.size();
    if (cut && text.size() < max_bytes && window->More()) continue;
    if (cut) {
      window->SkipCountingLines(text.size());
      if (!window->More()) return false;
      continue;
    }
    window->SkipCountingLines(1);
    if (text.substr(at).starts_with(start)) return true;
  }
}

std::string_view StartOfElement(std::string_view element) {
  if (!element.starts_with('{')) return {};
  const size_t quote = element.find('"');
  const size_t end = quote == element.npos ? quote : element.find('"', quote + 1);
  return end == element.npos ? std::string_view() : element.substr(0, end + 1);
}

}  // namespace rasad
