// The folder that the results go to.
#ifndef RASAD_CLI_FOLDER_H_
#define RASAD_CLI_FOLDER_H_

#include <string>
#include <string_view>

#include "base/result.h"
#include "table/csv.h"

namespace rasad {

Status MakeFolder(const std::string& folder);
std::string InFolder(const std::string& folder, std::string_view name);

// Writes datapackage.json for those of the program's tables that stand in the folder.
Status WriteDataPackage(const std::string& folder, const CsvOptions& csv);

}  // namespace rasad

#endif  // RASAD_CLI_FOLDER_H_
