#include "dump/csv.h"

#include <cstring>

namespace rasad {

// False where a row can't go on like this.
bool CsvScan::Step(char c) {
  switch (state_) {
    case State::kFieldStart:
    case State::kBare:
      if (c == delimiter_) {
        state_ = State::kFieldStart;
      } else {
        state_ = c == '"' && state_ == State::kFieldStart ? State::kQuoted : State::kBare;
      }
      return true;
    case State::kQuoted:
      if (c == '"') state_ = State::kQuoteInQuoted;
      return true;
    case State::kQuoteInQuoted:
      if (c == '"') {
        state_ = State::kQuoted;
      } else if (c == delimiter_) {
        state_ = State::kFieldStart;
      } else if (c == '\r') {
        state_ = State::kReturnBehindQuote;
      } else {
        return false;
      }
      return true;
    case State::kReturnBehindQuote:
      return false;  // the line feed that may follow is Run's
  }
  return false;
}

CsvScan::Result CsvScan::Run(std::string_view text, bool whole) {
  while (at_ < text.size()) {
    if (state_ == State::kQuoted) {
      const void* quote = std::memchr(text.data() + at_, '"', text.size() - at_);
      at_ = quote == nullptr ? text.size()
                             : static_cast<size_t>(static_cast<const char*>(quote) - text.data());
      if (quote == nullptr) break;
    }
    const char c = text[at_];
    if (c == '\n' && state_ != State::kQuoted) {
      ++at_;
      return Done(text.substr(0, at_ - 1));
    }
    if (!Step(c)) return Result::kBad;
    ++at_;
  }
  if (!whole) return Result::kMore;
  if (state_ == State::kQuoted) return Result::kBad;
  return Done(text);
}

CsvScan::Result CsvScan::Done(std::string_view row) {
  row_end_ = row.size() - (row.ends_with('\r') ? 1 : 0);
  state_ = State::kFieldStart;
  return Result::kDone;
}

namespace {

// A quoted field that begins at `*at`; leaves `*at` behind the closing quote.
bool ParseQuoted(std::string_view row, size_t* at, std::string* field) {
  for (size_t i = *at + 1;;) {
    const size_t quote = row.find('"', i);
    if (quote == row.npos) return false;
    field->append(row, i, quote - i);
    if (quote + 1 == row.size() || row[quote + 1] != '"') {
      *at = quote + 1;
      return true;
    }
    field->push_back('"');
    i = quote + 2;
  }
}

}  // namespace

bool ParseCsvRow(std::string_view row, char delimiter, std::vector<std::string>* fields) {
  fields->clear();
  for (size_t at = 0;; ++at) {
    std::string& field = fields->emplace_back();
    if (at < row.size() && row[at] == '"') {
      if (!ParseQuoted(row, &at, &field)) return false;
      if (at == row.size()) return true;
      if (row[at] != delimiter) return false;
      continue;
    }
    const size_t end = row.find(delimiter, at);
    field.assign(row.substr(at, end == row.npos ? row.npos : end - at));
    if (end == row.npos) return true;
    at = end;
  }
}

}  // namespace rasad
