// Telegram Desktop's export (result.json): a chat is an object with "name", "type", "id" and
// "messages"; a whole account's export has "chats": {"list": [chat, ...]}. The format is described
// nowhere; this follows the files that Telegram Desktop 4 and 5 write ("Machine-readable JSON").
//
// A message: {"id": 7, "type": "message", "date": "2026-06-11T10:00:00", "date_unixtime":
// "1781161200",
//   "text": "..." or ["...", {"type": "bold", "text": "..."}, ...]}
// becomes an article: id "tg:CHAT/7" with the chat's id, or its name where there is no id; source
// "telegram:NAME"; published: "date", which is the exporting computer's local time, with the offset
// that "date_unixtime" gives away. Messages of another type (someone joined) and messages without
// text (a photo) are skipped.
#ifndef RASAD_DUMP_TELEGRAM_H_
#define RASAD_DUMP_TELEGRAM_H_

#include <simdjson.h>

#include <string>
#include <string_view>

#include "dump/context.h"

namespace rasad {

// Reads a chat's members, without its messages, into `file`. False where the object isn't a chat:
// it has no "type" or no "id".
bool ReadChatHeader(std::string_view json, FileContext* file);

ParsedRecord ReadTelegramMessage(const RawRecord& raw, const simdjson::dom::object& message);

}  // namespace rasad

#endif  // RASAD_DUMP_TELEGRAM_H_
