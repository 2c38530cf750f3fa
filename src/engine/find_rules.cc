#include <cstdlib>
#include <filesystem>

#include "engine/engine.h"

namespace rasad {

std::string FindRulesFolder() {
  namespace fs = std::filesystem;
  std::error_code error;
  const auto is_rules = [&error](const fs::path& p) {
    return fs::exists(p / "classes.tsv", error);
  };
  if (const char* named = std::getenv("RASAD_RULES"); named != nullptr && *named != '\0')
    return named;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (!error && is_rules(program.parent_path().parent_path() / "share/rasad/rules")) {
    return (program.parent_path().parent_path() / "share/rasad/rules").string();
  }
  if (is_rules(RASAD_SOURCE_RULES)) return RASAD_SOURCE_RULES;
  return {};
}

}  // namespace rasad
