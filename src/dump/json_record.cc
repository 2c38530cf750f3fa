#include "dump/json_record.h"

#include <charconv>
#include <deque>

#include "dump/fields.h"
#include "dump/finish.h"
#include "dump/telegram.h"

namespace rasad {
namespace {

namespace dom = simdjson::dom;

// A parser's memory is worth keeping: it is allocated once a thread.
simdjson::simdjson_result<dom::element> Parse(const std::string& json) {
  thread_local dom::parser parser;
  const bool copy = json.capacity() < json.size() + simdjson::SIMDJSON_PADDING;
  return parser.parse(json.data(), json.size(), copy);
}

ParsedRecord RefuseJson(const RawRecord& raw, simdjson::error_code error) {
  if (raw.bytes.find('\0') != std::string::npos) {
    return Refused(raw, RefusalReason::kNulByte, "the record has a NUL byte");
  }
  if (!simdjson::validate_utf8(raw.bytes.data(), raw.bytes.size())) {
    return Refused(raw, RefusalReason::kInvalidUtf8, "the record is not valid UTF-8");
  }
  std::string message = simdjson::error_message(error);
  message.erase(message.find_last_not_of(". ") + 1);
  return Refused(raw, RefusalReason::kBadJson, "not JSON: " + message);
}

// Numbers are written out into `made`, which must stay where it is.
void Offer(const FieldNames::Use& use, const dom::element& value, std::deque<std::string>* made,
           FieldValues* values) {
  std::string_view text;
  if (value.get_string().get(text) == simdjson::SUCCESS) return values->Offer(use, text);
  if (use.field == ArticleField::kText) return;
  if (auto scalar = ScalarOf(value)) values->Offer(use, made->emplace_back(std::move(*scalar)));
}

// Column "meta.date" is member "date" of "meta".
void OfferMapped(const FieldNames::Mapped& mapped, const dom::object& object,
                 std::deque<std::string>* made, FieldValues* values) {
  std::string_view path = mapped.column;
  dom::object inner = object;
  dom::element value;
  for (;;) {
    const size_t dot = path.find('.');
    if (inner.at_key(path.substr(0, dot)).get(value) != simdjson::SUCCESS) return;
    if (dot == path.npos) break;
    if (value.get_object().get(inner) != simdjson::SUCCESS) return;
    path.remove_prefix(dot + 1);
  }
  Offer({mapped.field, 0}, value, made, values);
}

ParsedRecord ReadObject(const RawRecord& raw, const dom::object& object) {
  const FieldNames& names = *raw.file->fields;
  FieldValues values;
  std::deque<std::string> made;
  for (const dom::key_value_pair member : object) {
    for (const FieldNames::Use& use : names.Find(member.key))
      Offer(use, member.value, &made, &values);
  }
  for (const FieldNames::Mapped& mapped : names.mapped()) {
    if (!values.Has(mapped.field)) OfferMapped(mapped, object, &made, &values);
  }
  return Finish(raw, values);
}

}  // namespace

ParsedRecord ReadJsonRecord(const RawRecord& raw) {
  dom::element element;
  if (const auto error = Parse(raw.bytes).get(element)) return RefuseJson(raw, error);
  dom::object object;
  if (element.get_object().get(object) != simdjson::SUCCESS) {
    return Refused(raw, RefusalReason::kBadJson, "the record is not an object");
  }
  if (raw.kind == RawRecord::Kind::kTelegram) return ReadTelegramMessage(raw, object);
  return ReadObject(raw, object);
}

std::optional<std::string> ScalarOf(const dom::element& value) {
  char buffer[64];
  switch (value.type()) {
    case dom::element_type::STRING:
      return std::string(std::string_view(value.get_string().value_unsafe()));
    case dom::element_type::INT64:
      return std::to_string(value.get_int64().value_unsafe());
    case dom::element_type::UINT64:
      return std::to_string(value.get_uint64().value_unsafe());
    case dom::element_type::DOUBLE: {
      const double number = value.get_double().value_unsafe();
      if (number > 1e18 || number < -1e18) return std::nullopt;
      const auto end =
          std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed).ptr;
      return std::string(buffer, end);
    }
    case dom::element_type::OBJECT:
      for (const char* key : {"$oid", "$date", "$numberLong", "name"}) {
        dom::element inner;
        if (value.at_key(key).get(inner) == simdjson::SUCCESS) return ScalarOf(inner);
      }
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

}  // namespace rasad
