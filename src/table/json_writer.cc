#include "table/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

#include "table/utf8.h"

namespace rasad {
namespace {

constexpr std::array<bool, 256> MakeEscapeTable() {
  std::array<bool, 256> table{};
  for (size_t c = 0; c < 0x20; ++c) table[c] = true;
  table['"'] = table['\\'] = true;
  return table;
}
constexpr std::array<bool, 256> kNeedsEscape = MakeEscapeTable();

void AppendEscape(char c, std::string* out) {
  static constexpr char kHex[] = "0123456789abcdef";
  switch (c) {
    case '"':
      *out += "\\\"";
      return;
    case '\\':
      *out += "\\\\";
      return;
    case '\n':
      *out += "\\n";
      return;
    case '\r':
      *out += "\\r";
      return;
    case '\t':
      *out += "\\t";
      return;
    default:
      break;
  }
  *out += "\\u00";
  *out += kHex[static_cast<unsigned char>(c) >> 4];
  *out += kHex[static_cast<unsigned char>(c) & 15];
}

// Copies run by run: article text has an escape only now and then.
void AppendEscaped(std::string_view text, std::string* out) {
  size_t done = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (!kNeedsEscape[static_cast<unsigned char>(text[i])]) continue;
    out->append(text, done, i - done);
    AppendEscape(text[i], out);
    done = i + 1;
  }
  out->append(text, done);
}

}  // namespace

void JsonWriter::Key(std::string_view key) {
  if (after_value_) out_ += ',';
  after_value_ = false;
  out_ += '"';
  out_ += key;
  out_ += "\":";
}

void JsonWriter::String(std::string_view value) {
  Separate();
  out_ += '"';
  if (IsUtf8(value)) {
    AppendEscaped(value, &out_);
  } else {
    AppendEscaped(RepairUtf8(value), &out_);
  }
  out_ += '"';
}

void JsonWriter::StringOrNull(std::string_view value) {
  if (value.empty()) {
    Null();
  } else {
    String(value);
  }
}

void JsonWriter::Integer(int64_t value) {
  Separate();
  char buffer[24];
  out_.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

void JsonWriter::Number(double value) {
  if (!std::isfinite(value)) return Null();
  Separate();
  char buffer[40];
  out_.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

void JsonWriter::Boolean(bool value) {
  Separate();
  out_ += value ? "true" : "false";
}

void JsonWriter::Null() {
  Separate();
  out_ += "null";
}

void JsonWriter::Open(char bracket) {
  if (after_value_) out_ += ',';
  after_value_ = false;
  out_ += bracket;
}

void JsonWriter::Close(char bracket) {
  after_value_ = true;
  out_ += bracket;
}

}  // namespace rasad
