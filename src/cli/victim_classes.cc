#include "cli/victim_classes.h"

#include <fstream>
#include <iterator>

#include "cli/folder.h"

namespace rasad {

Result<VictimClasses> LoadVictimClasses(const std::string& rules_folder) {
  const std::string path = InFolder(rules_folder, "victims.tsv");
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  if (!file) return Error{Error::Kind::kNotFound, "can't be read", {path}, ""};
  return VictimClasses::Parse(text, path);
}

}  // namespace rasad
