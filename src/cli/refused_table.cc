#include "cli/refused_table.h"

namespace rasad {
namespace {

// A position that isn't known is 0 in an error.
Cell PositionCell(uint64_t position) {
  if (position == 0) return {};
  return static_cast<int64_t>(position);
}

}  // namespace

const Columns<Refusal>& RefusedColumns() {
  static const Columns<Refusal> columns = {
      {{"file", ColumnType::kString, "File",
        "The file as it was named; a member of an archive behind its name."},
       [](const Refusal& refusal) { return TextCell(refusal.error.where.file); }},
      {{"record", ColumnType::kInteger, "Record",
        "The n-th record of the file, from 1; empty for the file itself."},
       [](const Refusal& refusal) { return PositionCell(refusal.error.where.record); }},
      {{"line", ColumnType::kInteger, "Line",
        "The line on which the record begins, from 1, where it is known."},
       [](const Refusal& refusal) { return PositionCell(refusal.error.where.line); }},
      {{"reason", ColumnType::kString, "Reason",
        "The reason as a code to count by, such as bad-json."},
       [](const Refusal& refusal) { return TextCell(ReasonCode(refusal.reason)); }},
      {{"message", ColumnType::kString, "Message", "What is wrong."},
       [](const Refusal& refusal) { return TextCell(refusal.error.what); }},
      {{"hint", ColumnType::kString, "Hint", "What can be done about it."},
       [](const Refusal& refusal) { return TextCell(refusal.error.hint); }},
  };
  return columns;
}

const TableInfo& RefusedTable() {
  static const TableInfo table = {
      "refused", "Refused records",
      "One row for each record or file of the dump that could not be read.", "",
      InfosOf(RefusedColumns())};
  return table;
}

}  // namespace rasad
