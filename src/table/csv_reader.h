// Reads CSV whole (RFC 4180): for tests and small tables, not for dumps.
//
// A BOM in front is dropped; lines end with LF or CRLF; empty lines are skipped; rows may differ in
// length. Errors (kBadInput, with the line): a quote inside an unquoted field, something behind a
// closing quote, a quote never closed.
#ifndef RASAD_TABLE_CSV_READER_H_
#define RASAD_TABLE_CSV_READER_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace rasad {

using CsvRows = std::vector<std::vector<std::string>>;

Result<CsvRows> ReadCsv(std::string_view text);

}  // namespace rasad

#endif  // RASAD_TABLE_CSV_READER_H_
