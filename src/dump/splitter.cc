#include "dump/splitter.h"

#include <simdjson.h>

#include <string>

namespace rasad {

bool Splitter::Next(RawRecord* raw) {
  if (failed_) return false;
  if (Cut(raw)) return true;
  if (!window_.failure()) return false;
  failed_ = true;
  raw->kind = RawRecord::Kind::kRefused;
  raw->file = file_;
  raw->record = count_ + 1;
  raw->line = window_.line();
  Refuse(raw, window_.failure()->reason, window_.failure()->what,
         "the records before this one were read");
  return true;
}

void Splitter::Begin(RawRecord* raw, RawRecord::Kind kind) {
  raw->kind = kind;
  raw->record = ++count_;
  raw->line = window_.line();
  if (raw->file != file_) raw->file = file_;
}

void Splitter::Take(RawRecord* raw, std::string_view bytes) const {
  raw->bytes.clear();
  raw->bytes.reserve(bytes.size() + simdjson::SIMDJSON_PADDING);  // so that parsing needs no copy
  raw->bytes.append(bytes);
}

void Splitter::Refuse(RawRecord* raw, RefusalReason reason, std::string what,
                      std::string hint) const {
  raw->kind = RawRecord::Kind::kRefused;
  raw->bytes.clear();
  raw->refusal = RefusalAt(*raw, reason, std::move(what), std::move(hint));
}

void Splitter::RefuseTooLong(RawRecord* raw) const {
  Refuse(raw, RefusalReason::kTooLong, "longer than " + std::to_string(max_) + " bytes",
         "is the file of another format, or is a quote or bracket not closed?");
}

}  // namespace rasad
