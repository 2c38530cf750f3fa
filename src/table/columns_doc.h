// The tables of docs/columns.md, made from the columns themselves.
#ifndef RASAD_TABLE_COLUMNS_DOC_H_
#define RASAD_TABLE_COLUMNS_DOC_H_

#include <string>

#include "table/cell.h"

namespace rasad {

// A Markdown table with one row for each column, in the order of the file.
std::string ColumnsMarkdown(const TableInfo& table);

}  // namespace rasad

#endif  // RASAD_TABLE_COLUMNS_DOC_H_
