#include "table/csv.h"

#include "table/utf8.h"

namespace rasad {
namespace {

bool LooksLikeFormula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
}

void AppendDoubled(std::string_view text, std::string* out) {
  for (const char c : text) {
    if (c == '"') *out += '"';
    *out += c;
  }
}

}  // namespace

void CsvWriter::Begin() {
  if (options_.excel) out_ += "\xEF\xBB\xBF";
}

void CsvWriter::Text(std::string_view text) {
  const bool guard = options_.excel && LooksLikeFormula(text);
  IsUtf8(text) ? Field(text, guard) : Field(RepairUtf8(text), guard);
}

void CsvWriter::Plain(std::string_view text) { Field(text, false); }

void CsvWriter::Field(std::string_view text, bool guard) {
  if (fields_++ > 0) out_ += ',';
  empty_row_ = fields_ == 1 && text.empty();
  const bool quote = text.find_first_of(",\"\r\n") != std::string_view::npos;
  if (quote) out_ += '"';
  if (guard) out_ += '\'';
  AppendDoubled(text, &out_);
  if (quote) out_ += '"';
}

// A row of one empty field would be an empty line, which readers skip.
void CsvWriter::EndRow() {
  if (fields_ == 1 && empty_row_) out_ += "\"\"";
  out_ += options_.excel ? "\r\n" : "\n";
  fields_ = 0;
}

}  // namespace rasad
