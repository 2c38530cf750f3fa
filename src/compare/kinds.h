// Families of ACLED's event types and sub-event types (and our Accident and Natural disaster), as
// comparison tells them apart. Pure functions.
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

// People fight and are arrested every day, and in many places.
inline bool IsDailyKind(std::string_view type, std::string_view sub_type) {
  return type == "Battles" || sub_type == "Arrests";
}

// In a war these are daily, too, but each is known by its target.
inline bool IsBombardment(std::string_view sub_type) {
  return sub_type == "Air/drone strike" || sub_type == "Shelling/artillery/missile attack";
}

// By the English name of a voice.
inline bool IsHospital(std::string_view voice) {
  return voice.find("Hospital") != std::string_view::npos ||
         voice.find("hospital") != std::string_view::npos;
}

}  // namespace rasad

#endif  // RASAD_COMPARE_KINDS_H_
