// What has been read of a stream and not used yet, as one piece of memory that grows as needed.
#ifndef RASAD_DUMP_WINDOW_H_
#define RASAD_DUMP_WINDOW_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "dump/byte_stream.h"

namespace rasad {

class Window {
 public:
  explicit Window(std::unique_ptr<ByteStream> stream);

  // Valid until the next call of More.
  std::string_view unread() const { return {buffer_.get() + begin_, end_ - begin_}; }

  // Reads another block behind what is unread. False at the end and after a failure.
  bool More();

  void Skip(size_t size) { begin_ += size; }
  void SkipCountingLines(size_t size);

  uint64_t line() const { return line_; }  // of unread(), from 1
  void AddLine() { ++line_; }

  const std::optional<Failure>& failure() const { return stream_->failure(); }

 private:
  void Grow();

  std::unique_ptr<ByteStream> stream_;
  std::unique_ptr<char[]> buffer_;  // not cleared: folders may hold a million small files
  size_t capacity_ = 0;
  size_t begin_ = 0, end_ = 0;
  uint64_t line_ = 1;
};

}  // namespace rasad

#endif  // RASAD_DUMP_WINDOW_H_
