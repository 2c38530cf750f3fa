#include "cli/victim_classes.h"

#include <fstream>
#include <iterator>

#include "cli/folder.h"

namespace rasad {

namespace {

template <typename Table>
Result<Table> Load(const std::string& rules_folder, const char* name) {
  const std::string path = InFolder(rules_folder, name);
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  if (!file) return Error{Error::Kind::kNotFound, "can't be read", {path}, ""};
  return Table::Parse(text, path);
}

}  // namespace

Result<VictimClasses> LoadVictimClasses(const std::string& rules_folder) {
  return Load<VictimClasses>(rules_folder, "victims.tsv");
}

Result<RiseSigns> LoadRiseSigns(const std::string& rules_folder) {
  return Load<RiseSigns>(rules_folder, "tolls.tsv");
}

}  // namespace rasad
