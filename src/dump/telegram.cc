#include "dump/telegram.h"

#include <charconv>

#include "dump/dates.h"
#include "dump/finish.h"
#include "dump/json_record.h"
#include "record/day.h"

namespace rasad {
namespace {

namespace dom = simdjson::dom;

std::string Member(const dom::object& object, std::string_view key) {
  dom::element value;
  if (object.at_key(key).get(value) != simdjson::SUCCESS) return "";
  return ScalarOf(value).value_or("");
}

// A string, or an array of strings and of objects with a "text".
std::string TextOf(const dom::object& message) {
  dom::element text;
  dom::array parts;
  if (message.at_key("text").get(text) != simdjson::SUCCESS) return "";
  if (text.get_array().get(parts) != simdjson::SUCCESS) return ScalarOf(text).value_or("");
  std::string out;
  for (const dom::element part : parts) {
    dom::object entity;
    out += part.get_object().get(entity) == simdjson::SUCCESS ? Member(entity, "text")
                                                              : ScalarOf(part).value_or("");
  }
  return out;
}

std::optional<int64_t> SecondsOfLocal(const std::string& iso) {
  const auto two = [&](size_t at) { return (iso[at] - '0') * 10 + (iso[at + 1] - '0'); };
  const auto day = ParseIsoDay(iso);
  if (!day || iso.size() != 19) return std::nullopt;
  return int64_t{*day} * 86400 + two(11) * 3600 + two(14) * 60 + two(17);
}

std::string Offset(int64_t seconds) {
  const int64_t minutes = (seconds < 0 ? -seconds : seconds) / 60;
  const auto two = [](int64_t n) { return std::string{char('0' + n / 10), char('0' + n % 10)}; };
  return (seconds < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60);
}

// "date" has no offset and "date_unixtime" no local day; both together have everything.
std::string PublishedOf(const dom::object& message) {
  const std::string date = Member(message, "date");
  const std::string unix_time = Member(message, "date_unixtime");
  int64_t seconds = 0;
  const auto [end, error] =
      std::from_chars(unix_time.data(), unix_time.data() + unix_time.size(), seconds);
  const bool has_seconds = error == std::errc() && end == unix_time.data() + unix_time.size();
  const auto local = ReadPublished(date);
  if (!has_seconds) return date;
  if (!local) return IsoFromEpochSeconds(seconds).value_or(date);
  const auto local_seconds = SecondsOfLocal(*local);
  constexpr int64_t kQuarter = 15 * 60, kMost = 14 * 3600;
  const int64_t offset = local_seconds.value_or(seconds + 1) - seconds;
  return offset % kQuarter == 0 && offset <= kMost && offset >= -kMost ? *local + Offset(offset)
                                                                       : date;
}

ParsedRecord Skipped() {
  ParsedRecord parsed;
  parsed.outcome = ParsedRecord::Outcome::kSkipped;
  return parsed;
}

}  // namespace

bool ReadChatHeader(std::string_view json, FileContext* file) {
  file->chat_name.clear();
  file->chat_id.clear();
  dom::parser parser;
  dom::object chat;
  if (parser.parse(json.data(), json.size()).get_object().get(chat) != simdjson::SUCCESS)
    return false;
  file->chat_name = Member(chat, "name");
  file->chat_id = Member(chat, "id");
  return !file->chat_id.empty() && !Member(chat, "type").empty();
}

ParsedRecord ReadTelegramMessage(const RawRecord& raw, const dom::object& message) {
  const std::string type = Member(message, "type");
  const std::string text = TextOf(message);
  if ((!type.empty() && type != "message") || IsNothing(text)) return Skipped();
  const FileContext& file = *raw.file;
  const std::string chat = file.chat_id.empty() ? file.chat_name : file.chat_id;
  const std::string number = Member(message, "id");
  const std::string id = number.empty() ? "" : "tg:" + chat + "/" + number;
  const std::string source = file.chat_name.empty() ? "" : "telegram:" + file.chat_name;
  const std::string published = PublishedOf(message);
  FieldValues values;
  values.Set(ArticleField::kId, id);
  values.Set(ArticleField::kSource, source);
  values.Set(ArticleField::kPublished, published);
  values.Set(ArticleField::kText, text);
  return Finish(raw, values);
}

}  // namespace rasad
