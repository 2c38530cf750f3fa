// Any bytes are a record or an error; a record that was read is written and read again as the same
// bytes, and its tables and comparison never fail.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "compare/compare.h"
#include "table/record_json.h"
#include "table/tables.h"

namespace {

std::string Written(const rasad::Record& record) {
  std::string out;
  rasad::WriteRecordJson(record, {.quantities = true}, &out);
  return out;
}

void UseTables(const rasad::Record& record) {
  std::string out;
  rasad::CsvWriter csv({.excel = true}, &out);
  rasad::WriteEventRows(record, {}, &csv);
  rasad::WriteCasualtyRows(record, &csv);
  const rasad::Comparison comparison = rasad::Compare(rasad::StatementsOf(record), {});
  rasad::WriteIncidentRows(comparison, &csv);
  rasad::WriteVerdictRows(comparison, &csv);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto record = rasad::ReadRecordJson({reinterpret_cast<const char*>(data), size});
  if (!record) {
    if (record.error().what.empty()) std::abort();
    return 0;
  }
  const std::string once = Written(*record);
  const auto again = rasad::ReadRecordJson(once);
  if (!again || Written(*again) != once) std::abort();
  UseTables(*record);
  return 0;
}
