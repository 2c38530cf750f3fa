// Families of ACLED's event types (and our Accident and Natural disaster), as comparison tells them
// apart. Pure functions.
#ifndef RASAD_COMPARE_KINDS_H_
#define RASAD_COMPARE_KINDS_H_

#include <string_view>

namespace rasad {

inline bool IsNature(std::string_view type) {
  return type == "Accident" || type == "Natural disaster";
}

inline bool IsViolence(std::string_view type) {
  return type == "Battles" || type == "Explosions/Remote violence" ||
         type == "Violence against civilians";
}

inline bool IsUnrest(std::string_view type) { return type == "Protests" || type == "Riots"; }

}  // namespace rasad

#endif  // RASAD_COMPARE_KINDS_H_
