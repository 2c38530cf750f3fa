// A stream of bytes to pull from: a file, what a compressed stream holds, a member of an archive,
// text converted to UTF-8. Streams stand one upon the other and own the one below. Not thread-safe.
#ifndef RASAD_DUMP_BYTE_STREAM_H_
#define RASAD_DUMP_BYTE_STREAM_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "dump/refusal.h"

namespace rasad {

class ByteStream {
 public:
  virtual ~ByteStream() = default;

  // Writes up to `size` bytes to `out`; 0 at the end and after a failure. Bytes before a failure
  // come first.
  virtual size_t Read(char* out, size_t size) = 0;

  // Moves to `position` bytes from the beginning; false where the stream can't (a pipe).
  virtual bool Seek(uint64_t /*position*/) { return false; }
  virtual std::optional<uint64_t> Size() const { return std::nullopt; }

  const std::optional<Failure>& failure() const { return failure_; }

 protected:
  void Fail(RefusalReason reason, std::string what) { failure_ = Failure{reason, std::move(what)}; }
  void FailLike(const ByteStream& below) { failure_ = below.failure_; }

 private:
  std::optional<Failure> failure_;
};

// A stream whose beginning may be looked at before it is read.
class PeekStream : public ByteStream {
 public:
  explicit PeekStream(std::unique_ptr<ByteStream> below) : below_(std::move(below)) {}

  // The next bytes, at least `size` of them unless the stream ends before. Valid until the next
  // call of anything.
  std::string_view Peek(size_t size);
  void Skip(size_t size);  // of what was peeked at

  size_t Read(char* out, size_t size) override;
  bool Seek(uint64_t position) override;
  std::optional<uint64_t> Size() const override { return below_->Size(); }

 private:
  std::unique_ptr<ByteStream> below_;
  std::string ahead_;
  size_t taken_ = 0;  // of ahead_
};

}  // namespace rasad

#endif  // RASAD_DUMP_BYTE_STREAM_H_
