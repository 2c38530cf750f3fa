#include "dump/window.h"

#include <algorithm>
#include <cstring>

namespace rasad {
namespace {

// The first block is small, as most files of a folder of articles are; the largest stays in the
// second-level cache.
constexpr size_t kFirst = size_t{32} << 10;
constexpr size_t kBlock = size_t{512} << 10;

}  // namespace

Window::Window(std::unique_ptr<ByteStream> stream) : stream_(std::move(stream)) {}

bool Window::More() {
  if (stream_->failure()) return false;
  if (begin_ != 0) {
    std::memmove(buffer_.get(), buffer_.get() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (capacity_ < 2 * kBlock || capacity_ - end_ < kBlock) Grow();
  const size_t got = stream_->Read(buffer_.get() + end_, std::min(kBlock, capacity_ - end_));
  end_ += got;
  return got != 0;
}

void Window::Grow() {
  const size_t capacity = std::max(kFirst, 2 * capacity_);
  auto buffer = std::make_unique_for_overwrite<char[]>(capacity);
  if (end_ != 0) std::memcpy(buffer.get(), buffer_.get(), end_);
  buffer_ = std::move(buffer);
  capacity_ = capacity;
}

void Window::SkipCountingLines(size_t size) {
  if (size == 0) return;
  const char* from = buffer_.get() + begin_;
  line_ += static_cast<uint64_t>(std::count(from, from + size, '\n'));
  begin_ += size;
}

}  // namespace rasad
