// CSV and TSV. The record number counts the rows below the header. Where a quote isn't closed, the
// line it stands in is refused alone and the next line is taken for a row.
#include <algorithm>
#include <string>
#include <vector>

#include "dump/ascii.h"
#include "dump/csv.h"
#include "dump/sniff.h"
#include "dump/splitter.h"

namespace rasad {
namespace {

constexpr size_t kHeaderBytes = size_t{64} << 10;  // to find the separator in

class TableSplitter : public Splitter {
 public:
  TableSplitter(std::unique_ptr<ByteStream> stream, FilePtr file, size_t max_record_bytes,
                bool tabs)
      : Splitter(std::move(stream), std::move(file), max_record_bytes), tabs_(tabs) {}

 protected:
  bool Cut(RawRecord* raw) override {
    if (done_) return false;
    if (!header_read_) {
      header_read_ = true;
      if (!ReadHeader(raw)) return done_;
    }
    while (FindRow()) {
      if (result_ == CsvScan::Result::kDone && length_ == 0) {  // a blank line
        window_.SkipCountingLines(next_);
        continue;
      }
      Begin(raw, RawRecord::Kind::kCsv);
      TakeRow(raw);
      return true;
    }
    return false;
  }

 private:
  // False at the end; else sets result_, length_ and next_. A row that is too long ends where it
  // was noticed.
  bool FindRow() {
    scan_ = CsvScan(file_->delimiter);
    while ((result_ = scan_.Run(window_.unread(), whole_)) == CsvScan::Result::kMore) {
      if (window_.unread().size() > max_) break;
      whole_ = !window_.More();
      if (window_.failure()) return false;
    }
    length_ = result_ == CsvScan::Result::kDone ? scan_.row_end() : window_.unread().size();
    next_ = result_ == CsvScan::Result::kDone ? scan_.next() : length_;
    return next_ != 0;
  }

  void TakeRow(RawRecord* raw) {
    if (result_ == CsvScan::Result::kBad) {
      Refuse(raw, RefusalReason::kBadCsv,
             "a quote is not closed, or something other than a separator follows it",
             "quotes inside a quoted field are doubled");
      const std::string_view text = window_.unread();
      window_.SkipCountingLines(std::min(text.find('\n'), text.size() - 1) + 1);
    } else if (length_ > max_) {
      RefuseTooLong(raw);
      SkipLongRow();
    } else {
      Take(raw, window_.unread().substr(0, length_));
      window_.SkipCountingLines(next_);
    }
  }

  void SkipLongRow() {
    while (result_ == CsvScan::Result::kMore) {
      scan_.Drop(window_.unread().size());
      window_.SkipCountingLines(window_.unread().size());
      whole_ = !window_.More();
      result_ = scan_.Run(window_.unread(), whole_);
    }
    window_.SkipCountingLines(result_ == CsvScan::Result::kDone ? scan_.next()
                                                                : window_.unread().size());
  }

  // False where there are no rows to read: `*raw` is then the table's refusal if done_ was set.
  bool ReadHeader(RawRecord* raw) {
    auto file = std::make_shared<FileContext>(*file_);
    while (window_.unread().size() < kHeaderBytes && window_.More()) {
    }
    file->delimiter = tabs_ ? '\t' : SniffDelimiter(window_.unread());
    file_ = file;
    if (!FindRow()) return false;
    std::vector<std::string> columns;
    const bool good = result_ == CsvScan::Result::kDone && length_ <= max_ &&
                      ParseCsvRow(window_.unread().substr(0, length_), file->delimiter, &columns);
    for (const std::string& column : columns) {
      const auto uses = file->fields->Find(TrimAscii(column));
      file->columns.emplace_back(uses.begin(), uses.end());
    }
    const std::string missing = good ? MissingColumn(*file) : "the header row cannot be read";
    if (!missing.empty()) return RefuseTable(raw, missing);
    window_.SkipCountingLines(next_);
    return true;
  }

  bool RefuseTable(RawRecord* raw, const std::string& what) {
    done_ = true;
    raw->file = file_;
    raw->record = 0;
    raw->line = 1;
    Refuse(raw, RefusalReason::kMissingColumn, what, "name the column: --map text=COLUMN");
    return false;
  }

  static bool HasField(const FileContext& file, ArticleField field) {
    return std::any_of(file.columns.begin(), file.columns.end(), [field](const auto& uses) {
      return std::any_of(uses.begin(), uses.end(),
                         [field](const auto& use) { return use.field == field; });
    });
  }

  static std::string MissingColumn(const FileContext& file) {
    for (const FieldNames::Mapped& mapped : file.fields->mapped()) {
      if (!HasField(file, mapped.field)) return "the table has no column " + mapped.column;
    }
    if (!HasField(file, ArticleField::kText))
      return "the table has no column of text that is known by its name";
    return "";
  }

  const bool tabs_;
  bool header_read_ = false;
  bool done_ = false;
  bool whole_ = false;  // the window holds the rest of the table
  CsvScan scan_{','};
  CsvScan::Result result_ = CsvScan::Result::kMore;
  size_t length_ = 0;  // of the row
  size_t next_ = 0;
};

}  // namespace

SplitterPtr SplitTable(std::unique_ptr<ByteStream> stream, FilePtr file, size_t max_record_bytes,
                       bool tabs) {
  return std::make_unique<TableSplitter>(std::move(stream), std::move(file), max_record_bytes,
                                         tabs);
}

}  // namespace rasad
