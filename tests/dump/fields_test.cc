#include <gtest/gtest.h>

#include "dump/dump_test_util.h"

namespace rasad {
namespace {

class FieldsTest : public DumpTest {
 protected:
  Article One(const std::string& json, const DumpOptions& options = {}) const {
    const auto reading = ReadFile("a.jsonl", json + "\n", options);
    EXPECT_EQ(reading.articles.size(), 1u) << json;
    return reading.articles.empty() ? Article{} : reading.articles[0];
  }
};

TEST_F(FieldsTest, KnownNamesInAnyCase) {
  const Article a =
      One(R"({"_ID":7,"Body":"b","Headline":"h","datePublished":"x","PubDate":"2024-11-30",)"
          R"("Publisher":"p","Link":"u","Language":"Arabic"})");
  EXPECT_EQ(a.id, "7");
  EXPECT_EQ(a.text, "b");
  EXPECT_EQ(a.title, "h");
  EXPECT_EQ(a.published, "2024-11-30");
  EXPECT_EQ(a.source, "p");
  EXPECT_EQ(a.url, "u");
  EXPECT_EQ(a.lang, "ar");
}

TEST_F(FieldsTest, TheFirstUsableNameCounts) {
  EXPECT_EQ(One(R"({"content":"second","text":"first"})").text, "first");
  EXPECT_EQ(One(R"({"text":null,"content":"second"})").text, "second");
  EXPECT_EQ(One(R"({"text":" ","content":"second"})").text, "second");
  EXPECT_EQ(One(R"({"text":"a","date":"None","published_at":"2024-11-30"})").published,
            "2024-11-30");
  EXPECT_EQ(One(R"({"text":"a","source":"NaN"})").source, std::nullopt);
}

TEST_F(FieldsTest, NewsPlease) {
  const std::string json =
      R"({"maintext":"m","text":"t","date_publish":"2024-11-30 08:15:00","title":"h",)"
      R"("source_domain":"example.org","source":"s","url":"u","language":"fa","id":null})";
  DumpOptions options;
  EXPECT_EQ(One(json).text, "t");
  options.preset = DumpOptions::kNewsPlease;
  const Article a = One(json, options);
  EXPECT_EQ(a.text, "m");
  EXPECT_EQ(a.published, "2024-11-30T08:15:00");
  EXPECT_EQ(a.source, "example.org");
  EXPECT_EQ(a.lang, "fa");
}

TEST_F(FieldsTest, MapOverrides) {
  DumpOptions options;
  options.map = {{"text", "story"}, {"published", "meta.when"}};
  const Article a = One(
      R"({"text":"no","story":"yes","date":"2020-01-01","meta":{"when":"2024-11-30"}})", options);
  EXPECT_EQ(a.text, "yes");
  EXPECT_EQ(a.published, "2024-11-30");
  EXPECT_EQ(ReadFile("a.jsonl", "{\"text\":\"no\"}\n", options).Codes(),
            std::vector<std::string>{"no-text@1:1"});
  options.map = {{"txet", "story"}};
  EXPECT_FALSE(DumpReader::Open({"-"}, options).ok());
}

TEST_F(FieldsTest, NumbersAndObjects) {
  EXPECT_EQ(One(R"({"id":18446744073709551615,"text":"a"})").id, "18446744073709551615");
  EXPECT_EQ(One(R"({"id":-3,"text":"a"})").id, "-3");
  EXPECT_EQ(One(R"({"_id":{"$oid":"64f"},"text":"a"})").id, "64f");
  EXPECT_EQ(One(R"({"source":{"id":null,"name":"n"},"text":"a"})").source, "n");
  EXPECT_EQ(One(R"({"timestamp":1732954500,"text":"a"})").published, "2024-11-30T08:15:00Z");
  EXPECT_EQ(One(R"({"timestamp":1732954500123.0,"text":"a"})").published, "2024-11-30T08:15:00Z");
  EXPECT_EQ(One(R"({"date":{"$date":{"$numberLong":"1732954500123"}},"text":"a"})").published,
            "2024-11-30T08:15:00Z");
}

TEST_F(FieldsTest, Languages) {
  const struct {
    const char* given;
    std::optional<std::string> lang;
  } kCases[] = {{"ar", "ar"},      {"AR-SY", "ar"}, {"ara", "ar"}, {"fas", "fa"}, {"Farsi", "fa"},
                {"persian", "fa"}, {"fa_IR", "fa"}, {"per", "fa"}, {"en", {}},    {"arz", {}}};
  for (const auto& c : kCases) {
    EXPECT_EQ(One(R"({"text":"a","lang":")" + std::string(c.given) + "\"}").lang, c.lang)
        << c.given;
  }
}

TEST_F(FieldsTest, ADateThatCannotBeReadIsCounted) {
  const auto reading = ReadFile(
      "a.jsonl", "{\"text\":\"a\",\"date\":\"05/06/2024\"}\n{\"text\":\"b\",\"date\":\"\"}\n");
  EXPECT_EQ(reading.articles.size(), 2u);
  EXPECT_EQ(reading.articles[0].published, std::nullopt);
  EXPECT_EQ(reading.unread_dates, 1u);
}

// Ids that are made stay the same from one release to the next: other files refer to them.
TEST_F(FieldsTest, MadeIds) {
  const std::string id = One(R"({"text":"a","title":"b"})").id;
  EXPECT_EQ(id, "x37df30de6e01fb7a");
  EXPECT_EQ(One(R"({"title":"b","id":"","text":"a"})").id, id);
  EXPECT_NE(One(R"({"text":"b","title":"a"})").id, id);
  EXPECT_NE(One(R"({"text":"a","source":"b"})").id, id);
  EXPECT_EQ(id.size(), 17u);
}

TEST_F(FieldsTest, TextAndTitleAreKeptAsTheyAre) {
  const Article a = One(R"({"id":" 1 ","text":" a\r\n\u200c ","title":" t "})");
  EXPECT_EQ(a.text, " a\r\n\xE2\x80\x8C ");
  EXPECT_EQ(a.title, " t ");
  EXPECT_EQ(a.id, "1");
}

}  // namespace
}  // namespace rasad
