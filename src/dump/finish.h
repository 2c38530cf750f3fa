// From the values of a record's columns to an Article: the checks and conversions that all formats
// share.
#ifndef RASAD_DUMP_FINISH_H_
#define RASAD_DUMP_FINISH_H_

#include <string>

#include "dump/context.h"
#include "dump/fields.h"

namespace rasad {

ParsedRecord Refused(const RawRecord& raw, RefusalReason reason, std::string what,
                     std::string hint = "");

// Refuses records without text or with U+0000 or broken UTF-8 in a field; normalises published and
// lang; trims all but title and text; makes an id where there is none.
ParsedRecord Finish(const RawRecord& raw, const FieldValues& values);

// "x" and 16 hexadecimal digits: XXH3-64 over source, url, published, title and text, each as one
// byte that says whether it is there, its length in 8 bytes (little-endian), and its bytes. The
// same article gets the same id in every run.
std::string MakeId(const Article& article);

}  // namespace rasad

#endif  // RASAD_DUMP_FINISH_H_
