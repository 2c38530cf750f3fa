// Who speaks where many articles tell of one place and day; see pairing.h.
#ifndef RASAD_COMPARE_CROWD_H_
#define RASAD_COMPARE_CROWD_H_

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "compare/occurrence.h"

namespace rasad {

class Crowds {
 public:
  static constexpr uint32_t kSilent = std::numeric_limits<uint32_t>::max();

  // Those without place or days are silent.
  Crowds(const std::vector<Statement>& statements, const std::vector<Occurrence>& occurrences,
         size_t speakers);

  // 0 for the first of its crowd; kSilent for one that another speaks for.
  uint32_t Rank(uint32_t occurrence) const { return ranks_[occurrence]; }
  // (silent one, the one that speaks for it)
  const std::vector<std::pair<uint32_t, uint32_t>>& repeats() const { return repeats_; }

 private:
  void RankCrowd(const std::vector<Statement>& statements,
                 const std::vector<Occurrence>& occurrences, size_t speakers,
                 std::vector<uint32_t> crowd);

  std::vector<uint32_t> ranks_;
  std::vector<std::pair<uint32_t, uint32_t>> repeats_;
};

}  // namespace rasad

#endif  // RASAD_COMPARE_CROWD_H_
