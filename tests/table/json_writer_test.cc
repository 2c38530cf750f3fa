#include "table/json_writer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace rasad {
namespace {

std::string Written(std::string_view text) {
  std::string out;
  JsonWriter(&out).String(text);
  return out;
}

std::string Written(double number) {
  std::string out;
  JsonWriter(&out).Number(number);
  return out;
}

TEST(JsonWriter, EscapesOnlyWhatJsonRequires) {
  EXPECT_EQ(Written("a\"b\\c/d"), R"("a\"b\\c/d")");
  EXPECT_EQ(Written(std::string_view("\n\r\t\x00\x1f\x7f", 6)), "\"\\n\\r\\t\\u0000\\u001f\x7f\"");
  EXPECT_EQ(Written("\xD8\xAD\xD9\x84\xD8\xA8 \xE2\x80\x8C"),
            "\"\xD8\xAD\xD9\x84\xD8\xA8 \xE2\x80\x8C\"");
}

TEST(JsonWriter, NeverWritesWhatIsNotUtf8) {
  EXPECT_EQ(Written("a\xFFz"), "\"a\xEF\xBF\xBDz\"");
  EXPECT_EQ(Written("\xD8"), "\"\xEF\xBF\xBD\"");                                  // cut off
  EXPECT_EQ(Written("\xC0\xAF"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\"");                  // overlong
  EXPECT_EQ(Written("\xED\xA0\x80"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");  // a surrogate
}

TEST(JsonWriter, NumbersAreTheShortestThatReadBackTheSame) {
  EXPECT_EQ(Written(36.2), "36.2");
  EXPECT_EQ(Written(35.0), "35");
  EXPECT_EQ(Written(-0.1), "-0.1");
  EXPECT_EQ(Written(1.0 / 3), "0.3333333333333333");
  EXPECT_EQ(Written(std::nan("")), "null");
  EXPECT_EQ(Written(std::numeric_limits<double>::infinity()), "null");
}

TEST(JsonWriter, WritesEveryDayAsIsoDateDoes) {
  for (const Day day : {0, -1, 19999, 11016, -719528, 2932896, -719529, 2932897}) {
    std::string out;
    JsonWriter(&out).IsoDay(day);
    EXPECT_EQ(out, "\"" + IsoDate(day) + "\"");
  }
}

// Every position within a word of eight bytes, every byte that needs an escape.
TEST(JsonWriter, FindsEscapesWhereverTheyStand) {
  for (size_t at = 0; at < 20; ++at) {
    for (int byte = 0; byte < 128; ++byte) {
      std::string text(20, 'x');
      text[at] = static_cast<char>(byte);
      EXPECT_EQ(nlohmann::json::parse(Written(text)).get<std::string>(), text) << at << " " << byte;
    }
  }
}

TEST(JsonWriter, PutsCommasBetweenValuesAlone) {
  std::string out;
  JsonWriter json(&out);
  json.BeginObject();
  json.Key("a");
  json.BeginArray();
  json.EndArray();
  json.Key("b");
  json.BeginArray();
  json.Integer(-1);
  json.Boolean(true);
  json.BeginObject();
  json.EndObject();
  json.Null();
  json.EndArray();
  json.Key("c");
  json.StringOrNull("");
  json.EndObject();
  EXPECT_EQ(out, R"({"a":[],"b":[-1,true,{},null],"c":null})");
  EXPECT_TRUE(nlohmann::json::accept(out));
}

}  // namespace
}  // namespace rasad
