// datapackage.json: the tables' description for programs (Frictionless Data Package, profile
// tabular-data-package).
#ifndef RASAD_TABLE_DATAPACKAGE_H_
#define RASAD_TABLE_DATAPACKAGE_H_

#include <string>
#include <vector>

#include "table/cell.h"
#include "table/csv.h"

namespace rasad {

// For the tables that stand in the folder, in this order; `csv` as they were written.
std::string DataPackageJson(const std::vector<const TableInfo*>& tables, const CsvOptions& csv);

}  // namespace rasad

#endif  // RASAD_TABLE_DATAPACKAGE_H_
