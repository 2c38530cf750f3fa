#include <gtest/gtest.h>

#include "dump/dump_test_util.h"
#include "dump/json_scan.h"

namespace rasad {
namespace {

using Strings = std::vector<std::string>;

class JsonDumpTest : public DumpTest {};

TEST_F(JsonDumpTest, LinesWithEveryKindOfBreakage) {
  const auto reading = ReadFile("a.jsonl",
                                "{\"id\":\"1\",\"text\":\"good\"}\n"
                                "\n"
                                "{\"id\":\"2\",\"text\":\n"
                                "{\"id\":\"3\",\"text\":\"\xFF\"}\n"
                                "{\"id\":\"4\",\"text\":\"a\\u0000b\"}\n"
                                "{\"id\":\"5\",\"text\":null}\n"
                                "{\"id\":\"6\",\"title\":\"a title\"}\n"
                                "{\"id\":\"7\",\"text\":\"  \\u200c\\n\"}\n"
                                "{\"id\":\"8\",\"text\":\"lone \\ud800 surrogate\"}\n"
                                "{\"id\":\"9\",\"text\":\"lone \\udc00 surrogate\"}\n"
                                "[1,2]\n"
                                "{\"id\":\"10\",\"text\":\"good\"} {}\n"
                                "{\"id\":\"11\",\"text\":\"\\ud83d\\ude00\"}\r\n"
                                "{\"id\":\"12\",\"text\":\"no line end\"}");
  EXPECT_EQ(reading.Ids(), (Strings{"1", "11", "12"}));
  EXPECT_EQ(reading.Codes(), (Strings{"bad-json@2:3", "invalid-utf8@3:4", "nul-byte@4:5",
                                      "no-text@5:6", "no-text@6:7", "no-text@7:8", "bad-json@8:9",
                                      "bad-json@9:10", "bad-json@10:11", "bad-json@11:12"}));
  EXPECT_EQ(reading.refusals[0].error.where.file, folder_ + "/a.jsonl");
}

TEST_F(JsonDumpTest, RawNulInALine) {
  using std::string_literals::operator""s;
  EXPECT_EQ(ReadFile("a.jsonl", "{\"text\":\"a\0b\"}\n{\"id\":1,\"text\":\"b\"}\n"s).order,
            (Strings{"nul-byte", "1"}));
}

TEST_F(JsonDumpTest, ALongLineIsNotHeldInMemory) {
  const std::string text(50'000'000, 'x');
  const auto reading =
      ReadFile("a.jsonl", "{\"id\":1,\"text\":\"" + text + "\"}\n{\"id\":2,\"text\":\"b\"}\n");
  EXPECT_EQ(reading.order, (Strings{"too-long", "2"}));
  EXPECT_EQ(reading.Codes()[0], "too-long@1:1");
}

TEST_F(JsonDumpTest, ShapesOfJson) {
  const std::string one = "{\"id\":1,\"text\":\"a\"}", two = "{\"id\":\"2\",\"text\":\"b\"}";
  const Strings both = {"1", "2"};
  EXPECT_EQ(ReadFile("a.json", "[" + one + "," + two + "]").Ids(), both);
  EXPECT_EQ(ReadFile("a.json", " [\n  " + one + " ,\n  " + two + "\n]\n").Ids(), both);
  EXPECT_EQ(ReadFile("a.json", one).Ids(), Strings{"1"});
  EXPECT_EQ(ReadFile("a.json", "{\n\"id\": 1,\n\"text\": \"a\"\n}\n").Ids(), Strings{"1"});
  EXPECT_EQ(ReadFile("a.json", one + "\n" + two + "\n").Ids(), both);
  EXPECT_EQ(ReadFile("a.json", one + " " + two).Ids(), both);
  for (const std::string key : {"articles", "data", "items", "messages"}) {
    EXPECT_EQ(ReadFile("a.json",
                       "{\"status\":{\"a\":[1]},\"" + key + "\":[" + one + "," + two + "],\"n\":2}")
                  .Ids(),
              both);
  }
  EXPECT_EQ(ReadFile("a.json", "{\"message\":\"ok\",\"articles\":[" + one + "]}").Ids(),
            Strings{"1"});
  EXPECT_EQ(ReadFile("a.json", "[]").order, Strings{});
  EXPECT_EQ(ReadFile("a.json", "{\"articles\":[]}").order, Strings{});
}

// A record may have arrays of its own.
TEST_F(JsonDumpTest, ARecordWithAnArray) {
  EXPECT_EQ(ReadFile("a.json", R"({"id":1,"text":"a","items":[{"id":2,"text":"b"}]})").Ids(),
            Strings{"1"});
  EXPECT_EQ(ReadFile("a.json", R"({"id":1,"items":[],"text":"a"})").Ids(), Strings{"1"});
  EXPECT_EQ(ReadFile("a.json", R"({"id":1,"data":["x"],"text":"a"})").Ids(), Strings{"1"});
  EXPECT_EQ(ReadFile("a.json", R"({"id":1,"items":[{"id":2,"text":"b"}],"text":"a"})").order,
            (Strings{"2", "bad-json"}));
}

// A broken element doesn't take the next ones with it, however the file is laid out.
TEST_F(JsonDumpTest, BrokenElements) {
  for (const std::string gap : {"", " ", "\n  "}) {
    const auto file = [&](const std::string& broken) {
      return "[" + gap + R"({"id":1,"text":"a"},)" + gap + broken + "," + gap +
             R"({"id":3,"text":"c"})" + gap + "]";
    };
    for (const std::string& broken :
         Strings{R"({"id":2,"text":"quote " inside"})", R"({"id":2,"text":"not closed})",
                 R"({"id":2,"text":"b")", R"({"id":2 "text":"b"})", R"({"id":2,"text":nul})",
                 R"({"id":2,"tags":["x","text":"b"})", R"("a string")",
                 R"({"id":2,"text":"tab	inside"})",
                 "{\"id\":2,\"text\":\"\xFF " + std::string(100, 'x') + "\"}", R"(7)",
                 R"({"id":2]])"}) {
      EXPECT_EQ(ReadFile("a.json", file(broken)).Ids(), (Strings{"1", "3"})) << file(broken);
      EXPECT_EQ(ReadFile("a.json", file(broken)).refusals.size(), 1u) << file(broken);
    }
  }
}

TEST_F(JsonDumpTest, TheEndIsMissing) {
  EXPECT_EQ(ReadFile("a.json", R"([{"id":1,"text":"a"},{"id":2,"te)").order,
            (Strings{"1", "bad-json"}));
  EXPECT_EQ(ReadFile("a.json", R"([{"id":1,"text":"a"},)").order, (Strings{"1", "bad-json"}));
  EXPECT_EQ(ReadFile("a.json", R"({"id":1,"text":"a")").order, (Strings{"bad-json"}));
  EXPECT_EQ(ReadFile("a.json", R"([{"id":1,"text":"a"}] rubbish)").order,
            (Strings{"1", "bad-json"}));
}

TEST_F(JsonDumpTest, ALongElementIsPassedOver) {
  DumpOptions options;
  options.max_record_bytes = 1000;
  const std::string text(3'000'000, 'x');
  EXPECT_EQ(
      ReadFile("a.json",
               R"([{"id":1,"text":"a"},{"id":2,"text":")" + text + R"("},{"id":3,"text":"c"}])",
               options)
          .order,
      (Strings{"1", "too-long", "3"}));
  EXPECT_EQ(
      ReadFile("a.json", R"({"about":")" + text + R"(","articles":[{"id":3,"text":"c"}]})", options)
          .order,
      (Strings{"3"}));
}

TEST(JsonScanTest, Values) {
  using Result = JsonScan::Result;
  for (const char* good :
       {"{}", "[]", "{\"a\":[1,-2.5e3,true,null,{\"b\":\"]}\\\"\"}]}", "\"a\\\\\"", "[[],{}]"}) {
    for (size_t cut = 0; cut < std::string(good).size(); ++cut) {
      JsonScan scan;
      ASSERT_EQ(scan.Run(std::string(good).substr(0, cut)), Result::kMore) << good << cut;
      EXPECT_EQ(scan.Run(std::string(good) + " tail"), Result::kDone) << good << cut;
      EXPECT_EQ(scan.position(), std::string(good).size());
    }
  }
  for (const char* bad : {"{]", "[}", "{1:2}", "{\"a\" 1}", "[1 2]", "[,]", "{\"a\":}", "[1,]", "}",
                          ",", "{\"a\":1,}"}) {
    EXPECT_EQ(JsonScan().Run(bad), Result::kBad) << bad;
  }
  EXPECT_EQ(JsonScan().Run(std::string(100, '[')), Result::kMore);
  EXPECT_EQ(JsonScan().Run(std::string(101, '[')), Result::kBad);
}

}  // namespace
}  // namespace rasad
