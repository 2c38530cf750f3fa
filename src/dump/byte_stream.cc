#include "dump/byte_stream.h"

#include <algorithm>
#include <cstring>

namespace rasad {

std::string_view PeekStream::Peek(size_t size) {
  ahead_.erase(0, taken_);
  taken_ = 0;
  while (ahead_.size() < size) {
    const size_t had = ahead_.size();
    ahead_.resize(size);
    const size_t got = below_->Read(ahead_.data() + had, size - had);
    ahead_.resize(had + got);
    if (got == 0) break;
  }
  return ahead_;
}

void PeekStream::Skip(size_t size) { taken_ += std::min(size, ahead_.size() - taken_); }

size_t PeekStream::Read(char* out, size_t size) {
  if (taken_ < ahead_.size()) {
    const size_t n = std::min(size, ahead_.size() - taken_);
    std::memcpy(out, ahead_.data() + taken_, n);
    taken_ += n;
    return n;
  }
  const size_t got = below_->Read(out, size);
  if (got == 0 && size != 0) FailLike(*below_);
  return got;
}

bool PeekStream::Seek(uint64_t position) {
  if (!below_->Seek(position)) return false;
  ahead_.clear();
  taken_ = 0;
  return true;
}

}  // namespace rasad
