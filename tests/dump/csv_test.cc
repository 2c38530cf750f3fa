#include "dump/csv.h"

#include <gtest/gtest.h>

#include <rapidcheck.h>

#include "dump/csv_writer.h"
#include "dump/dump_test_util.h"

namespace rasad {
namespace {

using Row = std::vector<std::string>;

TEST(CsvRowTest, Fields) {
  const struct {
    const char* row;
    Row fields;
  } kCases[] = {
      {"a,b", {"a", "b"}},
      {"", {""}},
      {",", {"", ""}},
      {"\"a,b\",c", {"a,b", "c"}},
      {"\"a\nb\"", {"a\nb"}},
      {"\"say \"\"x\"\"\"", {"say \"x\""}},
      {"5\" gun,b", {"5\" gun", "b"}},
      {"\"\",\"\"", {"", ""}},
  };
  for (const auto& c : kCases) {
    Row fields;
    EXPECT_TRUE(ParseCsvRow(c.row, ',', &fields)) << c.row;
    EXPECT_EQ(fields, c.fields) << c.row;
  }
}

TEST(CsvRowTest, BrokenQuotes) {
  Row fields;
  for (const char* row : {"\"a", "\"a\"b,c", "a,\"b\"\"", "\""}) {
    EXPECT_FALSE(ParseCsvRow(row, ',', &fields)) << row;
  }
}

// The end of a row doesn't depend on how the text was cut into pieces.
TEST(CsvScanTest, Pieces) {
  const std::string text = "a,\"b\r\n\"\"c\",d\r\nnext";
  for (size_t cut = 0; cut < text.size(); ++cut) {
    CsvScan scan(',');
    auto result = scan.Run(std::string_view(text).substr(0, cut), false);
    if (result == CsvScan::Result::kMore) result = scan.Run(text, true);
    EXPECT_EQ(result, CsvScan::Result::kDone);
    EXPECT_EQ(text.substr(0, scan.row_end()), "a,\"b\r\n\"\"c\",d") << cut;
    EXPECT_EQ(text.substr(scan.next()), "next");
  }
}

TEST(CsvRowTest, ReadsWhatAWriterWrites) {
  rc::check([](const std::vector<std::string>& fields) {
    RC_PRE(!fields.empty());
    const std::string line = WriteCsvRow(fields, ',');
    CsvScan scan(',');
    RC_ASSERT(scan.Run(line, true) == CsvScan::Result::kDone);
    RC_ASSERT(scan.next() == line.size());
    Row back;
    RC_ASSERT(ParseCsvRow(std::string_view(line).substr(0, scan.row_end()), ',', &back));
    RC_ASSERT(back == fields);
  });
}

class CsvDumpTest : public DumpTest {};

TEST_F(CsvDumpTest, QuotesMarkAndLineEnds) {
  const auto reading = ReadFile("a.csv",
                                "\xEF\xBB\xBFID,Title,Body,Date\r\n"
                                "1,\"one, two\",\"first\r\nsecond \"\"line\"\"\",2024-11-30\r\n"
                                "\r\n"
                                "2,NaN,text,nan\r\n");
  ASSERT_EQ(reading.Ids(), (std::vector<std::string>{"1", "2"}));
  EXPECT_EQ(reading.articles[0].title, "one, two");
  EXPECT_EQ(reading.articles[0].text, "first\r\nsecond \"line\"");
  EXPECT_EQ(reading.articles[0].published, "2024-11-30");
  EXPECT_EQ(reading.articles[1].title, std::nullopt);
  EXPECT_EQ(reading.articles[1].published, std::nullopt);
  EXPECT_EQ(reading.unread_dates, 0u);
}

TEST_F(CsvDumpTest, SeparatorsAndNoLineEndAtTheEnd) {
  EXPECT_EQ(ReadFile("a.csv", "id;text\n1;a,b").articles.at(0).text, "a,b");
  EXPECT_EQ(ReadFile("a.tsv", "id\ttext\n1\ta,b").articles.at(0).text, "a,b");
  EXPECT_EQ(ReadFile("table", "id\ttext\n1\ta,b").articles.at(0).text, "a,b");
}

TEST_F(CsvDumpTest, ABrokenRowIsAlone) {
  const auto reading = ReadFile("a.csv",
                                "id,text\n"
                                "1,\"never closed\n"
                                "2,good\n"
                                "3,one,too many\n"
                                "4\n"
                                "5,\"closed\" and more\n"
                                "6,\"good\ntoo\"\n"
                                "7,\xFF\n"
                                "8,\n"
                                "9,last\n");
  ASSERT_EQ(reading.order,
            (std::vector<std::string>{"bad-csv", "2", "bad-csv", "bad-csv", "bad-csv", "6",
                                      "invalid-utf8", "no-text", "9"}));
  EXPECT_EQ(reading.Codes()[0], "bad-csv@1:2");
  EXPECT_EQ(reading.Codes()[5], "no-text@8:10");
}

TEST_F(CsvDumpTest, AMissingColumnRefusesTheTable) {
  EXPECT_EQ(ReadFile("a.csv", "id,rubric\n1,x\n").Codes(),
            (std::vector<std::string>{"missing-column@0:1"}));
  DumpOptions options;
  options.map = {{"text", "rubric"}};
  EXPECT_EQ(ReadFile("a.csv", "id,rubric\n1,x\n", options).articles.at(0).text, "x");
  options.map = {{"text", "rubric"}, {"source", "paper"}};
  EXPECT_EQ(ReadFile("a.csv", "id,rubric\n1,x\n", options).Codes(),
            (std::vector<std::string>{"missing-column@0:1"}));
}

TEST_F(CsvDumpTest, ALongRowIsPassedOver) {
  DumpOptions options;
  options.max_record_bytes = 1000;
  const std::string text(3'000'000, 'x');
  const auto reading = ReadFile(
      "a.csv", "id,text\n1,\"" + text + "\n" + text + "\"\n2,b\n3," + text + "\n4,c\n", options);
  EXPECT_EQ(reading.order, (std::vector<std::string>{"too-long", "2", "too-long", "4"}));
  EXPECT_EQ(reading.Codes()[1], "too-long@3:5");
}

}  // namespace
}  // namespace rasad
