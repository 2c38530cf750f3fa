// CSV: no bytes may crash the reader, cutting the text into pieces changes nothing, and what a
// writer writes is read back. Built by RASAD_FUZZ with clang's libFuzzer.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "dump/csv.h"
#include "dump/csv_writer.h"

namespace {

using rasad::CsvScan;

void Check(bool good) {
  if (!good) std::abort();
}

void ReadAll(std::string_view text) {
  std::vector<std::string> fields;
  while (!text.empty()) {
    CsvScan whole(',');
    const auto result = whole.Run(text, true);
    CsvScan pieces(',');
    auto again = pieces.Run(text.substr(0, text.size() / 2), false);
    if (again == CsvScan::Result::kMore) again = pieces.Run(text, true);
    Check(result == again);
    if (result != CsvScan::Result::kDone) return;
    Check(whole.next() == pieces.next() && whole.next() > 0 && whole.row_end() <= whole.next());
    Check(rasad::ParseCsvRow(text.substr(0, whole.row_end()), ',', &fields));
    text.remove_prefix(whole.next());
  }
}

void WriteAndRead(std::string_view text) {
  std::vector<std::string> fields(1);
  for (const char c : text) {
    if (c == '\x01') {
      fields.emplace_back();
    } else {
      fields.back() += c;
    }
  }
  const std::string line = rasad::WriteCsvRow(fields, ',');
  CsvScan scan(',');
  std::vector<std::string> back;
  Check(scan.Run(line, true) == CsvScan::Result::kDone && scan.next() == line.size());
  Check(rasad::ParseCsvRow(std::string_view(line).substr(0, scan.row_end()), ',', &back));
  Check(back == fields);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  ReadAll(text);
  WriteAndRead(text);
  return 0;
}
