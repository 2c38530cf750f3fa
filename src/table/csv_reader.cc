#include "table/csv_reader.h"

#include <algorithm>

namespace rasad {
namespace {

class CsvParser {
 public:
  explicit CsvParser(std::string_view text) : text_(text) {}

  Result<CsvRows> Parse() {
    if (text_.substr(0, 3) == "\xEF\xBB\xBF") at_ = 3;
    while (at_ < text_.size()) {
      if (SkipLineEnd()) continue;
      rows_.emplace_back();
      if (Status status = ParseRow(); !status) return status.error();
    }
    return std::move(rows_);
  }

 private:
  bool AtLineEnd() const {
    return at_ == text_.size() || text_[at_] == '\n' || text_.substr(at_, 2) == "\r\n";
  }

  bool SkipLineEnd() {
    if (at_ == text_.size() || !AtLineEnd()) return false;
    at_ += text_[at_] == '\n' ? 1 : 2;
    ++line_;
    return true;
  }

  Status ParseRow() {
    for (;;) {
      const bool quoted = at_ < text_.size() && text_[at_] == '"';
      if (Status status = quoted ? ParseQuoted() : ParsePlain(); !status) return status;
      if (at_ == text_.size() || text_[at_] != ',') break;
      ++at_;
    }
    SkipLineEnd();
    return {};
  }

  Status ParsePlain() {
    const size_t start = at_;
    while (!AtLineEnd() && text_[at_] != ',') {
      if (text_[at_] == '"') return Fail("a quote inside a field that does not begin with one");
      ++at_;
    }
    rows_.back().emplace_back(text_.substr(start, at_ - start));
    return {};
  }

  Status ParseQuoted() {
    std::string& field = rows_.back().emplace_back();
    const uint64_t opened = line_;
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] == '\n') ++line_;
      if (text_[at_] != '"') {
        field += text_[at_];
      } else if (text_.substr(at_, 2) == "\"\"") {
        field += text_[at_++];
      } else {
        ++at_;
        if (AtLineEnd() || text_[at_] == ',') return {};
        return Fail("something stands between a closing quote and the end of its field");
      }
    }
    line_ = opened;
    return Fail("a quote that is never closed");
  }

  Status Fail(std::string what) const {
    return Error{Error::Kind::kBadInput, std::move(what), {"", 0, line_, 0}, ""};
  }

  std::string_view text_;
  size_t at_ = 0;
  uint64_t line_ = 1;
  CsvRows rows_;
};

}  // namespace

Result<CsvRows> ReadCsv(std::string_view text) { return CsvParser(text).Parse(); }

}  // namespace rasad
