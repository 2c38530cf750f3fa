// Compiles every pattern and runs the examples of every rule through all stages: what `rasad
// check-rules` and loading share.
//
// An example is read as an article of its own, published on Wednesday 2024-05-15. A `yes` must make
// its rule give something, and with `is` lines exactly those things in any order; a `no` must make
// it give nothing. Of a rule of stage calendar that gives none() the `yes` texts must hold no date
// and the `no` texts one. Cost: one extraction an example.
#ifndef RASAD_ENGINE_CHECK_H_
#define RASAD_ENGINE_CHECK_H_

#include <vector>

#include "base/result.h"
#include "engine/stages.h"

namespace rasad {

inline constexpr const char* kExampleDay = "2024-05-15";

std::vector<Error> CheckRules(const Stages& stages);

}  // namespace rasad

#endif  // RASAD_ENGINE_CHECK_H_
