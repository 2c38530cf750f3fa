#include "table/json_fields.h"

#include <limits>

namespace rasad {

bool JsonFields::Get(std::string_view key, simdjson::dom::element* value) const {
  if (problem_->found() || object_.at_key(key).get(*value)) return false;
  return !value->is_null();
}

bool JsonFields::GetArray(std::string_view key, simdjson::dom::array* array) const {
  simdjson::dom::element value;
  if (!Get(key, &value)) return false;
  if (value.get(*array) == simdjson::SUCCESS) return true;
  Fail(key, "expected an array");
  return false;
}

bool JsonFields::Has(std::string_view key) const {
  simdjson::dom::element value;
  return Get(key, &value);
}

std::optional<std::string> JsonFields::OptionalText(std::string_view key) const {
  simdjson::dom::element value;
  std::string_view text;
  if (!Get(key, &value)) return std::nullopt;
  if (value.get(text)) {
    Fail(key, "expected a string");
    return std::nullopt;
  }
  return std::string(text);
}

std::string JsonFields::Text(std::string_view key) const {
  return OptionalText(key).value_or(std::string());
}

std::string JsonFields::RequiredText(std::string_view key) const {
  std::optional<std::string> text = OptionalText(key);
  if (!text) Fail(key, "is missing");
  return std::move(text).value_or(std::string());
}

std::optional<int64_t> JsonFields::NonNegative(std::string_view key) const {
  simdjson::dom::element value;
  int64_t number = 0;
  if (!Get(key, &value)) return std::nullopt;
  if (value.get(number) || number < 0) {
    Fail(key, "expected an integer of 0 or more");
    return std::nullopt;
  }
  return number;
}

uint32_t JsonFields::RequiredOffset(std::string_view key) const {
  const std::optional<int64_t> value = NonNegative(key);
  if (!value) Fail(key, "is missing");
  if (value.value_or(0) > std::numeric_limits<uint32_t>::max()) Fail(key, "is too large");
  return static_cast<uint32_t>(value.value_or(0));
}

std::optional<double> JsonFields::Number(std::string_view key) const {
  simdjson::dom::element value;
  double number = 0;
  if (!Get(key, &value)) return std::nullopt;
  if (value.get(number)) {
    Fail(key, "expected a number");
    return std::nullopt;
  }
  return number;
}

bool JsonFields::Boolean(std::string_view key) const {
  simdjson::dom::element value;
  bool flag = false;
  if (Get(key, &value) && value.get(flag)) Fail(key, "expected true or false");
  return flag;
}

std::vector<std::string> JsonFields::Texts(std::string_view key) const {
  std::vector<std::string> texts;
  simdjson::dom::array array;
  if (!GetArray(key, &array)) return texts;
  for (const simdjson::dom::element element : array) {
    std::string_view text;
    if (element.get(text)) {
      Fail(key, "expected a string", texts.size());
      return texts;
    }
    texts.emplace_back(text);
  }
  return texts;
}

std::optional<Day> JsonFields::IsoDay(std::string_view key) const {
  const std::string text = Text(key);
  if (text.empty()) return std::nullopt;
  const std::optional<Day> day = text.size() == 10 ? ParseIsoDay(text) : std::nullopt;
  if (!day) Fail(key, "expected a day such as 2024-11-30");
  return day;
}

std::string JsonFields::Path() const {
  if (!parent_) return {};
  std::string path = parent_->Path();
  if (!path.empty()) path += '.';
  path += key_;
  if (index_ != kNoIndex) path += '[' + std::to_string(index_) + ']';
  return path;
}

void JsonFields::Fail(std::string_view key, std::string_view what, size_t index) const {
  std::string message = Path();
  if (!message.empty() && !key.empty()) message += '.';
  message += key;
  if (index != kNoIndex) message += '[' + std::to_string(index) + ']';
  message += ": ";
  message += what;
  problem_->Set(std::move(message));
}

}  // namespace rasad
