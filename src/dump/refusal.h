// Why a record or a file was refused: a stable code to count by, and an error to show.
#ifndef RASAD_DUMP_REFUSAL_H_
#define RASAD_DUMP_REFUSAL_H_

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace rasad {

enum class RefusalReason {
  kBadJson,  // "bad-json": not JSON, not an object, or a lone surrogate in it
  kBadCsv,   // "bad-csv": a quote that isn't closed, or another number of columns than the header
  kInvalidUtf8,       // "invalid-utf8"
  kNulByte,           // "nul-byte": U+0000, raw or escaped
  kTooLong,           // "too-long": longer than max_record_bytes
  kNoText,            // "no-text": no text column, null, or nothing but white space
  kMissingColumn,     // "missing-column": a table without a text column or without a mapped one
  kEmptyFile,         // "empty-file"
  kUnknownFormat,     // "unknown-format"
  kUnknownEncoding,   // "unknown-encoding"
  kTruncatedArchive,  // "truncated-archive": compressed or packed data that ends early
  kBadArchive,        // "bad-archive": compressed or packed data that is damaged
  kCannotRead,        // "cannot-read": the file can't be opened or reading it failed
};

std::string_view ReasonCode(RefusalReason reason);

struct Refusal {
  RefusalReason reason = RefusalReason::kBadJson;
  Error error;
};

// A failure somewhere below a file's records, before its place is known.
struct Failure {
  RefusalReason reason = RefusalReason::kCannotRead;
  std::string what;
};

}  // namespace rasad

#endif  // RASAD_DUMP_REFUSAL_H_
