// Lower case for the English names of gazetteer and actor tables; other letters stay as they are.
#ifndef RASAD_COMPARE_ASCII_H_
#define RASAD_COMPARE_ASCII_H_

#include <string>
#include <string_view>

namespace rasad {

inline std::string AsciiLower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

}  // namespace rasad

#endif  // RASAD_COMPARE_ASCII_H_
