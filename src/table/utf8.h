// Guards the border: whatever reaches a writer, what it writes is UTF-8.
#ifndef RASAD_TABLE_UTF8_H_
#define RASAD_TABLE_UTF8_H_

#include <string>
#include <string_view>

namespace rasad {

bool IsUtf8(std::string_view bytes);

// Each byte that doesn't belong to a well-formed sequence becomes U+FFFD; the rest stays as it is.
std::string RepairUtf8(std::string_view bytes);

}  // namespace rasad

#endif  // RASAD_TABLE_UTF8_H_
