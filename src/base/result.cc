#include "base/result.h"

namespace rasad {

std::string Error::ToString() const {
  std::string out = where.file;
  if (where.line != 0) {
    out += ":" + std::to_string(where.line);
    if (where.column != 0) out += ":" + std::to_string(where.column);
  }
  if (where.record != 0)
    out += (out.empty() ? "record " : ": record ") + std::to_string(where.record);
  if (!out.empty()) out += ": ";
  out += what;
  if (!hint.empty()) out += " (" + hint + ")";
  return out;
}

}  // namespace rasad
