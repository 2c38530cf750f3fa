// The table below the rules folder that comparison needs.
#ifndef RASAD_CLI_VICTIM_CLASSES_H_
#define RASAD_CLI_VICTIM_CLASSES_H_

#include <string>

#include "base/result.h"
#include "compare/victims.h"

namespace rasad {

Result<VictimClasses> LoadVictimClasses(const std::string& rules_folder);

}  // namespace rasad

#endif  // RASAD_CLI_VICTIM_CLASSES_H_
