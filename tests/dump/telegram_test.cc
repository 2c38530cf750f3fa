#include <gtest/gtest.h>

#include "dump/dump_test_util.h"

namespace rasad {
namespace {

using Strings = std::vector<std::string>;

constexpr char kMessages[] = R"("messages": [
  {"id": 1, "type": "service", "date": "2026-06-11T09:00:00", "action": "create_channel", "text": ""},
  {"id": 2, "type": "message", "date": "2026-06-11T10:00:00", "date_unixtime": "1781161200",
   "text": ["one ", {"type": "bold", "text": "two"}, " three", {"type": "link", "text": " example.org"}],
   "text_entities": [{"type": "plain", "text": "one "}]},
  {"id": 3, "type": "message", "date": "2026-06-11T10:01:00", "photo": "a.jpg", "text": ""},
  {"id": 4, "type": "message", "date": "2026-06-12T10:02:00", "text": "plain"}
 ])";

class TelegramTest : public DumpTest {};

TEST_F(TelegramTest, OneChannel) {
  const auto reading = ReadFile(
      "result.json", "{\n \"name\": \"News\",\n \"type\": \"public_channel\",\n \"id\": 77,\n " +
                         std::string(kMessages) + "\n}\n");
  ASSERT_EQ(reading.Ids(), (Strings{"tg:77/2", "tg:77/4"}));
  EXPECT_EQ(reading.skipped, 2u);
  EXPECT_EQ(reading.refusals.size(), 0u);
  EXPECT_EQ(reading.articles[0].text, "one two three example.org");
  EXPECT_EQ(reading.articles[0].source, "telegram:News");
  EXPECT_EQ(reading.articles[0].published, "2026-06-11T10:00:00+03:00");
  EXPECT_EQ(reading.articles[1].published, "2026-06-12T10:02:00");
}

TEST_F(TelegramTest, AnAccountWithSeveralChats) {
  const std::string file =
      R"({"about": "x", "contacts": {"list": [{"first_name": "a"}]}, "chats": {"about": "y", "list": [
    {"name": "A", "type": "public_channel", "id": 1, )" +
      std::string(kMessages) + R"(},
    {"type": "saved_messages", "id": 2, "messages": []},
    {"name": "C", "type": "private_group", "id": 3, )" +
      std::string(kMessages) + "}]}}";
  const auto reading = ReadFile("result.json", file);
  EXPECT_EQ(reading.order, (Strings{"tg:1/2", "tg:1/4", "tg:3/2", "tg:3/4"}));
  EXPECT_EQ(reading.articles[3].source, "telegram:C");
  EXPECT_EQ(reading.skipped, 4u);
}

// An object under "messages" is no Telegram chat by that alone.
TEST_F(TelegramTest, OtherMessages) {
  const auto reading = ReadFile("a.json", R"({"messages":[{"id":1,"message":"a"}]})");
  EXPECT_EQ(reading.Ids(), Strings{"1"});
}

TEST_F(TelegramTest, Preset) {
  DumpOptions options;
  options.preset = DumpOptions::kTelegram;
  EXPECT_EQ(ReadFile("a.jsonl", "{\"id\":5,\"type\":\"message\",\"text\":[\"a\",\"b\"]}\n", options)
                .articles.at(0)
                .text,
            "ab");
}

}  // namespace
}  // namespace rasad
