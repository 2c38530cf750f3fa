// Where and when more than one thing happened: places and days of which some article tells two
// tolls of two events, in one voice or of two quarters. Two occurrences of such a place and day are
// surely one only where a figure or a name says so.
//
//   BusyDays busy(statements, places, index);
//   busy.Has(place, days);
//
// Linear in the statements, but quadratic in the tolls of one article, place and day. Const and
// thread safe once made.
#ifndef RASAD_COMPARE_BUSY_DAYS_H_
#define RASAD_COMPARE_BUSY_DAYS_H_

#include <cstdint>
#include <unordered_set>
#include <vector>

#include "compare/place_index.h"
#include "compare/statement.h"

namespace rasad {

class BusyDays {
 public:
  // places[i] is the place of statements[i] in `index`, or kNowhere. `statements` are sorted by
  // article.
  BusyDays(const std::vector<Statement>& statements, const std::vector<uint32_t>& places,
           const PlaceIndex& index);

  bool Has(uint32_t place, const DayRange& days) const;

 private:
  void AddCommon(const PlaceIndex& index, uint32_t a, uint32_t b, const DayRange& days);

  std::unordered_set<uint64_t> busy_;
};

}  // namespace rasad

#endif  // RASAD_COMPARE_BUSY_DAYS_H_
