// A sentence as the patterns see it: a row of units, each with everything it may be.
//
// A unit covers folded characters [begin, end) of the article's text and tokens [token_begin,
// token_end); a clitic split off a word ("w", "b", "l") is a unit of its own inside the word's
// token. A stage that recognises something replaces a run of units by one composed unit whose
// reading holds the stage's class and the index of the thing in the stage's own list. Readings of a
// unit are kept together: a word that may be a number or a weekday has both until a rule decides.
// Cost: Compose is linear in the row. Not thread safe; one chart a thread.
#ifndef RASAD_RULES_CHART_H_
#define RASAD_RULES_CHART_H_

#include <boost/container/small_vector.hpp>
#include <cstdint>
#include <vector>

#include "rules/class_set.h"
#include "rules/lexicon.h"

namespace rasad {

struct Unit {
  uint32_t token_begin = 0;
  uint32_t token_end = 0;
  uint32_t begin = 0;  // folded characters
  uint32_t end = 0;
  boost::container::small_vector<Reading, 4> readings;
  bool space_before = false;

  const Reading* Find(ClassId cls) const {
    for (const Reading& r : readings) {
      if (r.cls == cls) return &r;
    }
    return nullptr;
  }
  bool Is(ClassId cls) const { return Find(cls) != nullptr; }
};

struct Chart {
  std::vector<Unit> units;
  // Every class that a unit has or had: what isn't here can't be found. Whoever adds a reading to a
  // unit adds its class here.
  ClassSet present;

  // Replaces units [begin, end) by one that has `reading` alone.
  void Compose(size_t begin, size_t end, const Reading& reading);
};

}  // namespace rasad

#endif  // RASAD_RULES_CHART_H_
