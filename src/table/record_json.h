// The record as JSON: one object a line, in the shape of docs/codebook.md.
//
//   std::string out;
//   WriteRecordJson(record, Layers{}, &out);            // appends one line, "\n" included
//   Result<Record> again = ReadRecordJson(line);        // with or without the "\n"
//
// Shape. {"schema_version","article":{"id","source","url","published","title","lang"},
//   "anchor":{"day","basis","because"},"dates":[...],"places":[...],"actors":[...],"casualties":[...],"events":[...]}
//   and, where asked for, "quantities":[...]. The order of the keys is fixed. Every item ends with
//   "rule"; a span in the title carries "in":"title". An unknown value is null. The article's text
//   is not written. An event's date also holds its precision and basis. "approximate" and
//   "conflict" stand on dates only when set.
//
// Reading is the inverse, up to the article's text and the layers left out: for every record r that
// the program makes, Write(Read(Write(r))) == Write(r). Keys that are not known are passed over, so
// that a later version's additions don't hurt; a missing or null key is an unknown value; a value
// of the wrong type, a word outside the codebook, a span or range that runs backwards and another
// schema_version are errors that name the key, such as "casualties[3].count.min: expected an
// integer". References between items are not checked.
//
// Cost: linear. Thread safe: Read keeps its parser's memory per thread.
#ifndef RASAD_TABLE_RECORD_JSON_H_
#define RASAD_TABLE_RECORD_JSON_H_

#include <string>
#include <string_view>

#include "base/result.h"
#include "record/record.h"

namespace rasad {

// What is written beside the claims, for those who want to see the earlier stages.
struct Layers {
  bool quantities = false;
};

void WriteRecordJson(const Record& record, const Layers& layers, std::string* out);

Result<Record> ReadRecordJson(std::string_view line);

}  // namespace rasad

#endif  // RASAD_TABLE_RECORD_JSON_H_
