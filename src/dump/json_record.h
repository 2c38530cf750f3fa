// JSON objects as records.
#ifndef RASAD_DUMP_JSON_RECORD_H_
#define RASAD_DUMP_JSON_RECORD_H_

#include <simdjson.h>

#include <optional>
#include <string>

#include "dump/context.h"

namespace rasad {

ParsedRecord ReadJsonRecord(const RawRecord& raw);

// A string as it is, a number in decimal, and what stands for one of them: {"$oid": "..."},
// {"$date": "..."},
// {"$numberLong": "1"} of MongoDB's exports, {"id": null, "name": "..."} of NewsAPI's sources.
std::optional<std::string> ScalarOf(const simdjson::dom::element& value);

}  // namespace rasad

#endif  // RASAD_DUMP_JSON_RECORD_H_
