// rasad --version: what the program is made of. The same answer means the same output.
#include <unicode/uversion.h>

#include <boost/version.hpp>

#include "cli/commands.h"
#include "cli/standard_output.h"
#include "engine/engine.h"

namespace rasad {
namespace {

std::string IcuVersion() {
  UVersionInfo version;
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_getVersion(version);
  u_versionToString(version, text);
  return text;
}

std::string BoostVersion() {
  return std::to_string(BOOST_VERSION / 100000) + "." + std::to_string(BOOST_VERSION / 100 % 1000) +
         "." + std::to_string(BOOST_VERSION % 100);
}

std::string Hexadecimal(uint64_t number) {
  std::string text(16, '0');
  for (size_t i = text.size(); number != 0; number >>= 4)
    text[--i] = "0123456789abcdef"[number & 15];
  return text;
}

std::string RulesLine() {
  const auto folder = RulesFolder("");
  if (!folder) return "rules not found\n";
  const auto engine = Engine::Load(*folder);
  if (!engine) return "rules " + *folder + " refused: " + engine.error().ToString() + "\n";
  return "rules " + Hexadecimal((*engine)->summary().hash) + " (" + *folder + ")\n";
}

}  // namespace

int PrintVersion() {
  const std::string text = std::string("rasad ") + RASAD_VERSION + "\nICU " + IcuVersion() +
                           "\nRE2 " + RASAD_RE2_VERSION + "\nBoost " + BoostVersion() + "\n" +
                           RulesLine();
  const Status written = StandardOutput().Write(text);
  return written ? kDone : Fail(written.error());
}

}  // namespace rasad
