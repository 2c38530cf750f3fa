#include "rules/reading_arena.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr size_t kFirstBlock = 32;  // most sentences need no more

}  // namespace

std::span<Reading> ReadingArena::Extend(std::span<const Reading> run, size_t more) {
  if (block_ < blocks_.size() && !run.empty() && more > 0) {
    Block& block = blocks_[block_];
    const bool is_last = run.data() + run.size() == block.readings.get() + used_;
    if (is_last && used_ + more <= block.size) {
      used_ += more;
      return {block.readings.get() + used_ - more - run.size(), run.size() + more};
    }
  }
  Reading* out = Allocate(run.size() + more);
  std::copy(run.begin(), run.end(), out);
  return {out, run.size() + more};
}

size_t ReadingArena::size() const {
  size_t size = used_;
  for (size_t i = 0; i < block_; ++i) size += blocks_[i].size;
  return size;
}

Reading* ReadingArena::Allocate(size_t size) {
  while (block_ < blocks_.size() && used_ + size > blocks_[block_].size) ++block_, used_ = 0;
  if (block_ == blocks_.size()) {
    const size_t doubled = blocks_.empty() ? kFirstBlock : blocks_.back().size * 2;
    const size_t room = std::max(size, doubled);
    blocks_.push_back({std::make_unique<Reading[]>(room), room});
  }
  used_ += size;
  return blocks_[block_].readings.get() + used_ - size;
}

}  // namespace rasad
