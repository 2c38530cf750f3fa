#include "cli/folder.h"

#include <filesystem>

#include "cli/refused_table.h"
#include "table/atomic_file.h"
#include "table/datapackage.h"
#include "table/tables.h"

namespace rasad {

namespace fs = std::filesystem;

Status MakeFolder(const std::string& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error && fs::is_directory(folder, error)) return {};
  const std::string why = error ? error.message() : "a file of this name is there";
  return Error{Error::Kind::kIo, "the folder can't be made: " + why, {folder}, ""};
}

std::string InFolder(const std::string& folder, std::string_view name) {
  return (fs::path(folder) / name).string();
}

Status WriteDataPackage(const std::string& folder, const CsvOptions& csv) {
  std::vector<const TableInfo*> tables;
  for (const TableInfo* table :
       {&EventsTable(), &CasualtiesTable(), &IncidentsTable(), &VerdictsTable(), &RefusedTable()}) {
    std::error_code error;
    if (fs::exists(InFolder(folder, std::string(table->name) + ".csv"), error))
      tables.push_back(table);
  }
  auto file = AtomicFile::Create(InFolder(folder, "datapackage.json"));
  if (!file) return file.error();
  if (Status s = file->Write(DataPackageJson(tables, csv)); !s) return s;
  return file->Commit();
}

}  // namespace rasad
