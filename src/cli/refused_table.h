// refused.csv: every record and file of the dump that could not be read, in the order of the dump.
#ifndef RASAD_CLI_REFUSED_TABLE_H_
#define RASAD_CLI_REFUSED_TABLE_H_

#include "dump/refusal.h"
#include "table/cell.h"

namespace rasad {

const Columns<Refusal>& RefusedColumns();
const TableInfo& RefusedTable();

}  // namespace rasad

#endif  // RASAD_CLI_REFUSED_TABLE_H_
