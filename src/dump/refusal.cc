#include "dump/refusal.h"

namespace rasad {

std::string_view ReasonCode(RefusalReason reason) {
  switch (reason) {
    case RefusalReason::kBadJson:
      return "bad-json";
    case RefusalReason::kBadCsv:
      return "bad-csv";
    case RefusalReason::kInvalidUtf8:
      return "invalid-utf8";
    case RefusalReason::kNulByte:
      return "nul-byte";
    case RefusalReason::kTooLong:
      return "too-long";
    case RefusalReason::kNoText:
      return "no-text";
    case RefusalReason::kMissingColumn:
      return "missing-column";
    case RefusalReason::kEmptyFile:
      return "empty-file";
    case RefusalReason::kUnknownFormat:
      return "unknown-format";
    case RefusalReason::kUnknownEncoding:
      return "unknown-encoding";
    case RefusalReason::kTruncatedArchive:
      return "truncated-archive";
    case RefusalReason::kBadArchive:
      return "bad-archive";
    case RefusalReason::kCannotRead:
      return "cannot-read";
  }
  return "unknown";
}

}  // namespace rasad
