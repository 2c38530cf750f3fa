#include "table/csv.h"

#include <gtest/gtest.h>
// gtest first
#include <rapidcheck.h>

#include "table/cell.h"
#include "table/csv_reader.h"
#include "table/utf8.h"

namespace rasad {
namespace {

std::string Field(std::string_view text, bool excel = false) {
  std::string out;
  CsvWriter csv({excel}, &out);
  csv.Text(text);
  csv.Plain("1");
  csv.EndRow();
  return out;
}

TEST(CsvWriter, QuotesWhatRfc4180SaysMustBe) {
  EXPECT_EQ(Field("plain text"), "plain text,1\n");
  EXPECT_EQ(Field("a,b"), "\"a,b\",1\n");
  EXPECT_EQ(Field("say \"no\""), "\"say \"\"no\"\"\",1\n");
  EXPECT_EQ(Field("two\nlines"), "\"two\nlines\",1\n");
  EXPECT_EQ(Field("cr\r"), "\"cr\r\",1\n");
  EXPECT_EQ(Field(""), ",1\n");
  EXPECT_EQ(Field("a;b\t' "), "a;b\t' ,1\n");
}

TEST(CsvWriter, WritesFormulasAsTheyAreUnlessForExcel) {
  EXPECT_EQ(Field("=1+1"), "=1+1,1\n");
  EXPECT_EQ(Field("=1+1", true), "'=1+1,1\r\n");
  EXPECT_EQ(Field("=HYPERLINK(\"x\",\"y\")", true), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",1\r\n");
  for (const char* text : {"+1", "-1", "@x", "\tx"})
    EXPECT_EQ(Field(text, true), "'" + std::string(text) + ",1\r\n");
  EXPECT_EQ(Field("\rx", true), "\"'\rx\",1\r\n");
  EXPECT_EQ(Field("a=1", true), "a=1,1\r\n");
}

TEST(CsvWriter, GuardsTextColumnsAlone) {
  std::string out;
  CsvWriter csv({true}, &out);
  csv.Begin();
  WriteCell(Cell(int64_t{-3}), ColumnType::kInteger, &csv);
  WriteCell(Cell(-36.5), ColumnType::kNumber, &csv);
  WriteCell(TextCell("-3"), ColumnType::kString, &csv);
  WriteCell(Cell(true), ColumnType::kBoolean, &csv);
  WriteCell(Cell(), ColumnType::kString, &csv);
  WriteCell(DayCell(Day{0}), ColumnType::kDate, &csv);
  csv.EndRow();
  EXPECT_EQ(out, "\xEF\xBB\xBF-3,-36.5,'-3,true,,1970-01-01\r\n");
}

TEST(CsvWriter, WritesNoBomByDefault) {
  std::string out;
  CsvWriter csv({}, &out);
  csv.Begin();
  EXPECT_EQ(out, "");
}

TEST(CsvWriter, ARowOfOneEmptyFieldIsNoEmptyLine) {
  std::string out;
  CsvWriter csv({}, &out);
  csv.Plain("");
  csv.EndRow();
  EXPECT_EQ(out, "\"\"\n");
}

struct BadCsv {
  const char* text;
  uint64_t line;
};

TEST(CsvReader, RefusesWhatHasNoOneReading) {
  for (const BadCsv& bad :
       {BadCsv{"a\nb\"c\n", 2}, BadCsv{"\"a\"b\n", 1}, BadCsv{"x\n\"a\nb\n", 2}, BadCsv{"\"", 1}}) {
    const auto rows = ReadCsv(bad.text);
    ASSERT_FALSE(rows) << bad.text;
    EXPECT_EQ(rows.error().where.line, bad.line) << bad.text;
  }
}

TEST(CsvReader, TakesBothLineEndsAndABom) {
  const CsvRows expected = {{"a", "b"}, {"", "c\r\nd"}, {"e"}};
  for (const char* text : {"a,b\n,\"c\r\nd\"\ne",
                           "\xEF\xBB\xBF"
                           "a,b\r\n,\"c\r\nd\"\r\n\r\ne\r\n"}) {
    const auto rows = ReadCsv(text);
    ASSERT_TRUE(rows) << rows.error().ToString();
    EXPECT_EQ(*rows, expected);
  }
}

CsvRows AnyRows() {
  auto rows = *rc::gen::arbitrary<CsvRows>();
  std::erase_if(rows, [](const auto& row) { return row.empty(); });
  for (auto& row : rows) {
    for (std::string& field : row) field = RepairUtf8(field);
  }
  return rows;
}

TEST(CsvProperty, ReadsBackWhatWasWritten) {
  EXPECT_TRUE(rc::check([] {
    const CsvRows rows = AnyRows();
    std::string out;
    CsvWriter csv({}, &out);
    for (const auto& row : rows) {
      for (const std::string& field : row) csv.Text(field);
      csv.EndRow();
    }
    if (out.substr(0, 3) == "\xEF\xBB\xBF") return;  // a text that begins with a BOM
    const auto again = ReadCsv(out);
    RC_ASSERT(again.ok());
    RC_ASSERT(*again == rows);
  }));
}

TEST(CsvProperty, AnyBytesAreReadOrRefused) {
  EXPECT_TRUE(rc::check([](const std::string& bytes) { (void)ReadCsv(bytes).ok(); }));
}

}  // namespace
}  // namespace rasad
