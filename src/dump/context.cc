#include "dump/context.h"

#include <utility>

namespace rasad {

Error ErrorAt(const RawRecord& raw, std::string what, std::string hint) {
  Error error;
  error.what = std::move(what);
  error.hint = std::move(hint);
  error.where = {raw.file ? raw.file->name : "", raw.record, raw.line, 0};
  return error;
}

Refusal RefusalAt(const RawRecord& raw, RefusalReason reason, std::string what, std::string hint) {
  Refusal refusal{reason, ErrorAt(raw, std::move(what), std::move(hint))};
  if (reason == RefusalReason::kCannotRead) refusal.error.kind = Error::Kind::kIo;
  if (reason == RefusalReason::kUnknownFormat) refusal.error.kind = Error::Kind::kUnsupported;
  return refusal;
}

}  // namespace rasad
