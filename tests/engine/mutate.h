// Changes of a text's spelling that change nothing of what it says.
#ifndef RASAD_TESTS_ENGINE_MUTATE_H_
#define RASAD_TESTS_ENGINE_MUTATE_H_

#include <initializer_list>
#include <string>
#include <utility>

namespace rasad::engine_test {

inline std::string ReplaceAll(std::string text,
                              std::initializer_list<std::pair<const char*, const char*>> pairs) {
  for (const auto& [from, to] : pairs) {
    const std::string f = from, t = to;
    for (size_t at = 0; (at = text.find(f, at)) != std::string::npos; at += t.size())
      text.replace(at, f.size(), t);
  }
  return text;
}

// Puts `sign` behind every n-th letter that joins to the next one in its word.
inline std::string Insert(const std::string& text, const char* sign, int n) {
  const std::string joining = "بتثجحخسشصضطظعغفقلمنهي";
  std::string out;
  int count = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    out += text[i];
    if (i == 0 || (text[i] & 0xC0) != 0x80 || i + 1 >= text.size() ||
        static_cast<unsigned char>(text[i + 1]) < 0xD8)
      continue;
    if (joining.find(text.substr(i - 1, 2)) != std::string::npos && ++count % n == 0) out += sign;
  }
  return out;
}

inline std::string ToArabicDigits(const std::string& text) {
  std::string out;
  for (char c : text)
    out += c >= '0' && c <= '9' ? std::string("\xD9") + static_cast<char>(0xA0 + (c - '0'))
                                : std::string(1, c);
  return out;
}

// Behind letters that don't join to the next one a ZWNJ can't be seen.
inline std::string HiddenZwnj(const std::string& text) {
  const std::string apart = "\u0627\u062F\u0630\u0631\u0632\u0698\u0648";
  std::string out;
  int count = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    out += text[i];
    if (i == 0 || (text[i] & 0xC0) != 0x80 || i + 1 >= text.size()) continue;
    const auto next = static_cast<unsigned char>(text[i + 1]);
    if (next < 0xD8 || next > 0xDB) continue;
    if (apart.find(text.substr(i - 1, 2)) % 2 == 0 && ++count % 3 == 0) out += "\u200C";
  }
  return out;
}

// Digits of one set: "0", "\u0660" or "\u06F0" says which.
inline std::string DigitsFrom(const char* zero, const std::string& text) {
  std::string out = ReplaceAll(text, {});
  for (const char* from : {"0", "\u0660", "\u06F0"}) {
    if (std::string(from) == zero) continue;
    for (char d = 0; d < 10; ++d) {
      std::string old = from, now = zero;
      old.back() = static_cast<char>(old.back() + d);
      now.back() = static_cast<char>(now.back() + d);
      out = ReplaceAll(out, {{old.c_str(), now.c_str()}});
    }
  }
  return out;
}

// Whether a slash or a letter stands between digits: which side is the fraction depends on the set.
inline bool HasSlashedDigits(const std::string& text) {
  const std::string ascii = DigitsFrom("0", text);
  for (size_t i = 1; i + 1 < ascii.size(); ++i) {
    if (ascii[i] == '/' && isdigit(static_cast<unsigned char>(ascii[i - 1])) &&
        isdigit(static_cast<unsigned char>(ascii[i + 1])))
      return true;
  }
  return false;
}

}  // namespace rasad::engine_test

#endif  // RASAD_TESTS_ENGINE_MUTATE_H_
