// Typed reading of JSON objects with one error for the whole document: the first thing that is
// wrong.
//
// Every getter returns a harmless value once something is wrong, so that a reader needs no branch
// per field; ask JsonProblem::found() at the end. A missing key is the same as null. The path of a
// value ("casualties[3].count.min") is put together only when there is something to report.
#ifndef RASAD_TABLE_JSON_FIELDS_H_
#define RASAD_TABLE_JSON_FIELDS_H_

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/day.h"

namespace rasad {

class JsonProblem {
 public:
  bool found() const { return !message_.empty(); }
  const std::string& message() const { return message_; }
  void Set(std::string message) {
    if (message_.empty()) message_ = std::move(message);
  }

 private:
  std::string message_;
};

class JsonFields {
 public:
  // The document itself.
  JsonFields(simdjson::dom::object object, JsonProblem* problem)
      : object_(object), problem_(problem) {}

  bool Has(std::string_view key) const;                  // there, and not null
  std::string Text(std::string_view key) const;          // "" when unknown
  std::string RequiredText(std::string_view key) const;  // an error when unknown
  std::optional<std::string> OptionalText(std::string_view key) const;
  std::optional<int64_t> NonNegative(std::string_view key) const;
  uint32_t RequiredOffset(std::string_view key) const;  // 0 .. 2^32-1
  std::optional<double> Number(std::string_view key) const;
  bool Boolean(std::string_view key) const;  // false when unknown
  std::vector<std::string> Texts(std::string_view key) const;
  std::optional<Day> IsoDay(std::string_view key) const;

  // A word of one of the codebook's lists; `parse` is one of record/names.h.
  template <typename E>
  E Word(std::string_view key, std::optional<E> (*parse)(std::string_view), E unknown) const {
    if (!Has(key)) return unknown;
    const std::string word = Text(key);
    const std::optional<E> value = parse(word);
    if (!value) Fail(key, "'" + word + "' is not a word of the codebook");
    return value.value_or(unknown);
  }

  // Calls read(fields) for the object under key, if there is one.
  template <typename F>
  void In(std::string_view key, F read) const {
    simdjson::dom::element value;
    simdjson::dom::object object;
    if (!Get(key, &value)) return;
    if (value.get(object)) return Fail(key, "expected an object");
    read(JsonFields(object, this, key, kNoIndex));
  }

  // Calls read(fields) for each object of the array under key, in order.
  template <typename F>
  void Each(std::string_view key, F read) const {
    simdjson::dom::array array;
    if (!GetArray(key, &array)) return;
    size_t index = 0;
    for (const simdjson::dom::element element : array) {
      simdjson::dom::object object;
      const bool is_object = element.get(object) == simdjson::SUCCESS;
      if (!is_object) return Fail(key, "expected objects alone", index);
      read(JsonFields(object, this, key, index++));
      if (problem_->found()) return;
    }
  }

  static constexpr size_t kNoIndex = static_cast<size_t>(-1);
  void Fail(std::string_view key, std::string_view what, size_t index = kNoIndex) const;

 private:
  JsonFields(simdjson::dom::object object, const JsonFields* parent, std::string_view key,
             size_t index)
      : object_(object), problem_(parent->problem_), parent_(parent), key_(key), index_(index) {}

  bool Get(std::string_view key, simdjson::dom::element* value) const;
  bool GetArray(std::string_view key, simdjson::dom::array* array) const;
  std::string Path() const;

  simdjson::dom::object object_;
  JsonProblem* problem_;
  const JsonFields* parent_ = nullptr;
  std::string_view key_;
  size_t index_ = kNoIndex;
};

}  // namespace rasad

#endif  // RASAD_TABLE_JSON_FIELDS_H_
