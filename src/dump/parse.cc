#include "dump/csv.h"
#include "dump/finish.h"
#include "dump/json_record.h"

#include <simdjson.h>

namespace rasad {
namespace {

ParsedRecord ReadRow(const RawRecord& raw) {
  thread_local std::vector<std::string> fields;
  const FileContext& file = *raw.file;
  if (!simdjson::validate_utf8(raw.bytes.data(), raw.bytes.size())) {
    return Refused(raw, RefusalReason::kInvalidUtf8, "the row is not valid UTF-8");
  }
  const bool good = ParseCsvRow(raw.bytes, file.delimiter, &fields);
  if (!good || fields.size() != file.columns.size()) {
    return Refused(raw, RefusalReason::kBadCsv,
                   "the row has " + std::to_string(fields.size()) + " columns and the header " +
                       std::to_string(file.columns.size()));
  }
  FieldValues values;
  for (size_t i = 0; i < fields.size(); ++i) {
    for (const FieldNames::Use& use : file.columns[i]) values.Offer(use, fields[i]);
  }
  return Finish(raw, values);
}

ParsedRecord ReadText(const RawRecord& raw) {
  FieldValues values;
  values.Set(ArticleField::kText, raw.bytes);
  return Finish(raw, values);
}

}  // namespace

ParsedRecord ParseRecord(const RawRecord& raw) {
  switch (raw.kind) {
    case RawRecord::Kind::kJson:
    case RawRecord::Kind::kTelegram:
      return ReadJsonRecord(raw);
    case RawRecord::Kind::kCsv:
      return ReadRow(raw);
    case RawRecord::Kind::kText:
      return ReadText(raw);
    case RawRecord::Kind::kRefused:
      break;
  }
  ParsedRecord parsed;
  parsed.refusal = raw.refusal;
  return parsed;
}

}  // namespace rasad
