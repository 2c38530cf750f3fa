// docs/columns.md holds the tables that the program would print today. To bring it up to date, run
// this test with RASAD_UPDATE_DOCS=1 in the environment.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "table/columns_doc.h"
#include "table/tables.h"

namespace rasad {
namespace {

const std::string kPath = RASAD_TEST_DIR "/../docs/columns.md";

std::string ReadDoc() {
  std::ifstream in(kPath, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The place between the two marks of a table; npos when they are missing.
struct Block {
  size_t begin;
  size_t size;
};

Block FindBlock(const std::string& doc, const TableInfo& table) {
  const std::string mark =
      "<!-- columns of " + std::string(table.name) + ".csv: made by tests/table/docs_test.cc -->\n";
  const size_t at = doc.find(mark);
  if (at == std::string::npos) return {at, 0};
  const size_t begin = at + mark.size();
  const size_t end = doc.find("<!-- end -->", begin);
  return end == std::string::npos ? Block{end, 0} : Block{begin, end - begin};
}

class ColumnsDoc : public testing::TestWithParam<const TableInfo* (*)()> {};

TEST_P(ColumnsDoc, IsUpToDate) {
  const TableInfo& table = *GetParam()();
  std::string doc = ReadDoc();
  const Block block = FindBlock(doc, table);
  ASSERT_NE(block.begin, std::string::npos) << table.name << " has no marks in " << kPath;
  const std::string expected = ColumnsMarkdown(table);
  if (std::getenv("RASAD_UPDATE_DOCS")) {
    doc.replace(block.begin, block.size, expected);
    std::ofstream(kPath, std::ios::binary) << doc;
    return;
  }
  EXPECT_EQ(doc.substr(block.begin, block.size), expected);
}

INSTANTIATE_TEST_SUITE_P(Tables, ColumnsDoc,
                         testing::Values(
                             +[] { return &EventsTable(); }, +[] { return &CasualtiesTable(); },
                             +[] { return &IncidentsTable(); }, +[] { return &VerdictsTable(); }));

}  // namespace
}  // namespace rasad
