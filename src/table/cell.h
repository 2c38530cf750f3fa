// What a table is made of: cells, and columns that know how to take their cell from a row.
//
// A table is described once, as a list of columns; its header, its cells, its part of
// datapackage.json and its part of docs/columns.md are all made from that list, so they can't
// disagree.
#ifndef RASAD_TABLE_CELL_H_
#define RASAD_TABLE_CELL_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "record/day.h"
#include "table/csv.h"

namespace rasad {

// The names of Frictionless Table Schema.
enum class ColumnType { kString, kInteger, kNumber, kDate, kBoolean };
std::string_view NameOf(ColumnType type);

// Unknown, text (dates too, as ISO 8601 days), integer, number, boolean.
using Cell = std::variant<std::monostate, std::string, int64_t, double, bool>;

Cell TextCell(std::string_view text);  // unknown when empty
Cell IntegerCell(std::optional<int64_t> value);
Cell NumberCell(std::optional<double> value);
Cell DayCell(std::optional<Day> day);

// Writes a cell as one field of a row.
void WriteCell(const Cell& cell, ColumnType type, CsvWriter* csv);

struct ColumnInfo {
  std::string_view name;
  ColumnType type;
  std::string_view title;
  std::string_view description;
};

struct TableInfo {
  std::string_view name;  // "events": the file is events.csv
  std::string_view title;
  std::string_view description;
  std::string_view key;  // the column that identifies a row; empty where none alone does
  std::vector<ColumnInfo> columns;
};

template <typename Row>
struct Column {
  ColumnInfo info;
  Cell (*get)(const Row&);
};

template <typename Row>
using Columns = std::vector<Column<Row>>;

template <typename Row>
std::vector<ColumnInfo> InfosOf(const Columns<Row>& columns) {
  std::vector<ColumnInfo> infos;
  for (const Column<Row>& column : columns) infos.push_back(column.info);
  return infos;
}

template <typename Row>
void WriteHeader(const Columns<Row>& columns, CsvWriter* csv) {
  for (const Column<Row>& column : columns) csv->Plain(column.info.name);
  csv->EndRow();
}

template <typename Row>
void WriteRow(const Columns<Row>& columns, const Row& row, CsvWriter* csv) {
  for (const Column<Row>& column : columns) WriteCell(column.get(row), column.info.type, csv);
  csv->EndRow();
}

}  // namespace rasad

#endif  // RASAD_TABLE_CELL_H_
