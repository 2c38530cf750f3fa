// Memory for the readings that stages add to units: many small runs that all die together.
//
// A run stays where it is until Clear; runs are never freed one by one. Adding to the run that was
// made last costs no copy. Cost: a bump of a counter; blocks are kept over Clear. Not thread safe.
#ifndef RASAD_RULES_READING_ARENA_H_
#define RASAD_RULES_READING_ARENA_H_

#include <memory>
#include <span>
#include <vector>

#include "rules/lexicon.h"

namespace rasad {

class ReadingArena {
 public:
  // A copy of `run` with room for `more` readings behind it, which the caller fills.
  std::span<Reading> Extend(std::span<const Reading> run, size_t more);
  std::span<Reading> Make(size_t size) { return Extend({}, size); }
  std::span<const Reading> Hold(std::span<const Reading> run) { return Extend(run, 0); }
  void Clear() { block_ = used_ = 0; }
  size_t size() const;  // readings that the blocks up to now hold

 private:
  struct Block {
    std::unique_ptr<Reading[]> readings;
    size_t size = 0;
  };
  Reading* Allocate(size_t size);

  std::vector<Block> blocks_;
  size_t block_ = 0;  // the one that is being filled
  size_t used_ = 0;   // readings of it
};

}  // namespace rasad

#endif  // RASAD_RULES_READING_ARENA_H_
