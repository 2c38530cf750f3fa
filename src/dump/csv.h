// Rows of RFC 4180 tables: quotes around fields, "" for a quote inside them, separators and line
// ends inside quotes. Rows end with LF or CR LF, or with the file. A quote inside an unquoted field
// is itself. Anything behind a closing quote but a separator or the row's end is an error. Linear;
// thread-safe.
#ifndef RASAD_DUMP_CSV_H_
#define RASAD_DUMP_CSV_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rasad {

// Finds the end of a row whose beginning is known, in text that may come in pieces.
class CsvScan {
 public:
  enum class Result { kMore, kDone, kBad };

  explicit CsvScan(char delimiter) : delimiter_(delimiter) {}

  // Goes on where it stopped. `text` begins with the row and may have grown since the last call;
  // `whole`: it won't grow any more. kBad: a quote isn't closed, or something follows it.
  Result Run(std::string_view text, bool whole);

  size_t row_end() const { return row_end_; }  // of kDone: behind the row's last byte
  size_t next() const { return at_; }          // of kDone: where the next row begins

  // Forgets the first `size` bytes, which the caller drops.
  void Drop(size_t size) { at_ -= size; }
  size_t position() const { return at_; }

 private:
  enum class State { kFieldStart, kBare, kQuoted, kQuoteInQuoted, kReturnBehindQuote };

  bool Step(char c);
  Result Done(std::string_view row);

  char delimiter_;
  State state_ = State::kFieldStart;
  size_t at_ = 0;
  size_t row_end_ = 0;
};

// The fields of one row (without its line end). False where CsvScan says kBad.
bool ParseCsvRow(std::string_view row, char delimiter, std::vector<std::string>* fields);

}  // namespace rasad

#endif  // RASAD_DUMP_CSV_H_
