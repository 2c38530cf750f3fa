#include "table/utf8.h"

#include <simdjson.h>

namespace rasad {
namespace {

// The length that the first byte promises; 0 for a byte that can't be first.
size_t PromisedLength(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return 2;
  if (first >= 0xE0 && first <= 0xEF) return 3;
  if (first >= 0xF0 && first <= 0xF4) return 4;
  return 0;
}

}  // namespace

bool IsUtf8(std::string_view bytes) { return simdjson::validate_utf8(bytes.data(), bytes.size()); }

std::string RepairUtf8(std::string_view bytes) {
  std::string out;
  for (size_t i = 0; i < bytes.size();) {
    const size_t length = PromisedLength(static_cast<unsigned char>(bytes[i]));
    const bool good = length != 0 && i + length <= bytes.size() && IsUtf8(bytes.substr(i, length));
    if (good) out.append(bytes, i, length);
    if (!good) out += "\xEF\xBF\xBD";
    i += good ? length : 1;
  }
  return out;
}

}  // namespace rasad
