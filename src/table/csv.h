// Writes CSV rows onto the end of a string (RFC 4180; UTF-8).
//
//   CsvWriter csv({}, &out);
//   csv.Text("who");  csv.Plain("3");  csv.EndRow();
//
// A field that holds a comma, a quote, CR or LF is quoted, quotes doubled. Lines end with LF and
// there is no BOM. With `excel`, for opening by double click: a BOM in front of the first row (call
// Begin), CRLF, and text fields that a spreadsheet would take for a formula (= + - @ tab CR in
// front) get an apostrophe before them; numbers and dates don't. The apostrophe is part of the
// field: such a file is for looking at, not for reading back.
//
// A byte that is not UTF-8 becomes U+FFFD. The caller may take rows out of the string between
// calls.
#ifndef RASAD_TABLE_CSV_H_
#define RASAD_TABLE_CSV_H_

#include <string>
#include <string_view>

namespace rasad {

struct CsvOptions {
  bool excel = false;
};

class CsvWriter {
 public:
  CsvWriter(CsvOptions options, std::string* out) : options_(options), out_(*out) {}

  void Begin();                       // before the first row of a file
  void Text(std::string_view text);   // what an article, a name or a person wrote
  void Plain(std::string_view text);  // what the program made: numbers, dates, headers
  void EndRow();

 private:
  void Field(std::string_view text, bool guard);

  CsvOptions options_;
  std::string& out_;
  size_t fields_ = 0;  // of this row
  bool empty_row_ = true;
};

}  // namespace rasad

#endif  // RASAD_TABLE_CSV_H_
