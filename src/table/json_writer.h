// Writes JSON (RFC 8259) onto the end of a string, without spaces and without a tree in between.
//
//   std::string out;
//   JsonWriter json(&out);
//   json.BeginObject();
//   json.Key("id");
//   json.String("a-1");
//   json.EndObject();                        // {"id":"a-1"}
//
// Keys must be plain ASCII without quotes (the program's own names). Strings are written as UTF-8;
// only what JSON requires is escaped. A byte that is not UTF-8 becomes U+FFFD, so that the output
// can always be read. Numbers are the shortest that read back the same; infinities and NaN are
// null. The caller closes what it opens: nothing checks. Cost: linear in the output. One writer,
// one thread.
#ifndef RASAD_TABLE_JSON_WRITER_H_
#define RASAD_TABLE_JSON_WRITER_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "record/day.h"

namespace rasad {

class JsonWriter {
 public:
  explicit JsonWriter(std::string* out) : out_(*out) {}

  void BeginObject() { Open('{'); }
  void EndObject() { Close('}'); }
  void BeginArray() { Open('['); }
  void EndArray() { Close(']'); }

  void Key(std::string_view key);
  void String(std::string_view value);
  void StringOrNull(std::string_view value);  // an empty string is an unknown value
  void Integer(int64_t value);
  void Number(double value);
  void IsoDay(Day day);  // "2024-11-30"
  void Boolean(bool value);
  void Null();

 private:
  void Plain(std::string_view value);
  void Open(char bracket);
  void Close(char bracket);
  void Separate() {
    if (after_value_) out_ += ',';
    after_value_ = true;
  }

  std::string& out_;
  bool after_value_ = false;
};

}  // namespace rasad

#endif  // RASAD_TABLE_JSON_WRITER_H_
