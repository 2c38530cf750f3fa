#include "table/columns_doc.h"

namespace rasad {

std::string ColumnsMarkdown(const TableInfo& table) {
  std::string out = "| column | type | meaning |\n|---|---|---|\n";
  for (const ColumnInfo& column : table.columns) {
    out += "| `";
    out += column.name;
    out += "` | ";
    out += NameOf(column.type);
    out += " | ";
    out += column.title;
    out += ". ";
    out += column.description;
    out += " |\n";
  }
  return out;
}

}  // namespace rasad
