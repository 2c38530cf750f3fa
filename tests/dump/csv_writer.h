// The simplest writer of RFC 4180: the reader's oracle.
#ifndef RASAD_TESTS_DUMP_CSV_WRITER_H_
#define RASAD_TESTS_DUMP_CSV_WRITER_H_

#include <string>
#include <vector>

namespace rasad {

inline std::string WriteCsvRow(const std::vector<std::string>& fields, char delimiter) {
  std::string out;
  for (size_t i = 0; i < fields.size(); ++i) {
    if (i != 0) out += delimiter;
    const bool quoted =
        fields[i].find_first_of(std::string("\"\r\n") + delimiter) != std::string::npos;
    if (quoted) out += '"';
    for (const char c : fields[i]) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    if (quoted) out += '"';
  }
  return out + "\r\n";
}

}  // namespace rasad

#endif  // RASAD_TESTS_DUMP_CSV_WRITER_H_
