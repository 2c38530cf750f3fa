// The note that a set of rules has passed its examples with this very program.
//
// Running every example takes as long as the rest of loading. `rasad check-rules --stamp FILE`
// writes the note once they have all held: the hashes of the rules and of the program's file. The
// build does so beside the program it builds. Loading then takes rules of the same hash as checked
// and runs no examples; any change of a rule or of the program makes the note worthless, and the
// examples run again. Errors: a note that can't be read is as good as none. Cost: reading the
// program's file once. Thread safety: pure functions over the file system.
#ifndef RASAD_ENGINE_STAMP_H_
#define RASAD_ENGINE_STAMP_H_

#include <cstdint>
#include <string>

#include "base/result.h"

namespace rasad {

Status WriteStamp(const std::string& path, uint64_t rules);

// Whether a stamp that lies beside the program (its path and ".checked", or below
// ../share/rasad/rasad.checked) is for these rules.
bool IsStamped(uint64_t rules);

}  // namespace rasad

#endif  // RASAD_ENGINE_STAMP_H_
