#include "table/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

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

constexpr uint64_t kOnes = 0x0101010101010101;
constexpr uint64_t kHighs = 0x8080808080808080;

uint64_t EightBytes(const char* at) {
  uint64_t word;
  std::memcpy(&word, at, sizeof word);
  return word;
}

// Whether any of eight bytes needs an escape (Mycroft's test for zero bytes, three times); never
// says no wrongly.
bool MayNeedEscape(uint64_t word) {
  const auto zero = [](uint64_t w) { return (w - kOnes) & ~w & kHighs; };
  const uint64_t control = (word - kOnes * 0x20) & ~word & kHighs;
  return (control | zero(word ^ (kOnes * '"')) | zero(word ^ (kOnes * '\\'))) != 0;
}

// Where the first byte is that needs an escape, from `at`; the size where none does.
size_t NextEscape(std::string_view text, size_t at) {
  while (at + 8 <= text.size() && !MayNeedEscape(EightBytes(text.data() + at))) at += 8;
  while (at < text.size() && !kNeedsEscape[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

// Copies run by run: article text has an escape only now and then.
void AppendEscaped(std::string_view text, std::string* out) {
  size_t done = 0;
  for (size_t i = NextEscape(text, 0); i < text.size(); i = NextEscape(text, done)) {
    out->append(text, done, i - done);
    AppendEscape(text[i], out);
    done = i + 1;
  }
  out->append(text, done);
}

// ASCII of which nothing needs an escape: most of what isn't the article's own words.
bool IsPlainAscii(std::string_view text) {
  size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    const uint64_t word = EightBytes(text.data() + at);
    if ((word & kHighs) != 0 || MayNeedEscape(word)) return false;
  }
  return std::all_of(text.begin() + static_cast<long>(at), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && !kNeedsEscape[static_cast<unsigned char>(c)];
  });
}

}  // namespace

// Half of what a record holds are keys: the marks around one are put down with it.
void JsonWriter::Key(std::string_view key) {
  const size_t at = out_.size();
  out_.resize(at + after_value_ + key.size() + 3);
  char* to = out_.data() + at;
  if (after_value_) *to++ = ',';
  *to++ = '"';
  to = std::copy(key.begin(), key.end(), to);
  *to++ = '"';
  *to = ':';
  after_value_ = false;
}

void JsonWriter::String(std::string_view value) {
  if (IsPlainAscii(value)) return Plain(value);
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

void JsonWriter::IsoDay(Day day) { Plain(IsoDate(day)); }

// What needs no escape.
void JsonWriter::Plain(std::string_view value) {
  Separate();
  out_ += '"';
  out_ += value;
  out_ += '"';
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
