#include "dump/window.h"

#include <algorithm>
#include <cstring>

namespace rasad {
namespace {

constexpr size_t kBlock = size_t{512} << 10;  // stays in the second-level cache

}  // namespace

Window::Window(std::unique_ptr<ByteStream> stream)
    : stream_(std::move(stream)), buffer_(2 * kBlock) {}

bool Window::More() {
  if (stream_->failure()) return false;
  if (begin_ != 0) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
  }
  if (buffer_.size() - end_ < kBlock) buffer_.resize(buffer_.size() * 2);
  const size_t got = stream_->Read(buffer_.data() + end_, kBlock);
  end_ += got;
  return got != 0;
}

void Window::SkipCountingLines(size_t size) {
  const char* from = buffer_.data() + begin_;
  line_ += static_cast<uint64_t>(std::count(from, from + size, '\n'));
  begin_ += size;
}

}  // namespace rasad
