// What the kinds of two places say of one another: which lies in which, as far as names tell.
// Kinds are those of the gazetteer (place/gazetteer.h). Thread safety: pure.
#ifndef RASAD_CLAIM_PLACE_KINDS_H_
#define RASAD_CLAIM_PLACE_KINDS_H_

#include <string_view>

#include "record/record.h"

namespace rasad {

// The first division of a country, by whatever name.
inline bool IsProvince(std::string_view kind) {
  return kind == "governorate" || kind == "province" || kind == "region";
}

// A place lies in its country, and in what bears the name of its first division.
inline bool LiesIn(const PlaceMention& inner, const PlaceMention& outer) {
  const bool named = outer.kind == "country" || inner.admin1 == outer.name;
  return inner.country == outer.country && named;
}

}  // namespace rasad

#endif  // RASAD_CLAIM_PLACE_KINDS_H_
