#include <zlib.h>

#include <vector>

#include "dump/unpack.h"

namespace rasad {
namespace {

constexpr size_t kBlock = size_t{256} << 10;

class Gunzip : public ByteStream {
 public:
  explicit Gunzip(std::unique_ptr<PeekStream> below) : below_(std::move(below)), in_(kBlock) {
    z_.zalloc = nullptr;
    constexpr int kGzipOnly = 16;
    ready_ = inflateInit2(&z_, MAX_WBITS + kGzipOnly) == Z_OK;
    if (!ready_) Fail(RefusalReason::kCannotRead, "zlib could not be started");
  }
  Gunzip(const Gunzip&) = delete;
  Gunzip& operator=(const Gunzip&) = delete;
  ~Gunzip() override {
    if (ready_) inflateEnd(&z_);
  }

  size_t Read(char* out, size_t size) override {
    if (done_ || failure() || size == 0) return 0;
    constexpr size_t kMost = size_t{1} << 30;  // zlib counts in 32 bits
    const uInt room = static_cast<uInt>(size < kMost ? size : kMost);
    z_.next_out = reinterpret_cast<Bytef*>(out);
    z_.avail_out = room;
    while (z_.avail_out == room && !done_ && !failure()) Step();
    return room - z_.avail_out;
  }

 private:
  void Step() {
    if (z_.avail_in == 0 && !Refill()) {
      EndOfInput();
      return;
    }
    if (between_ && !BeginMember()) return;
    const int result = inflate(&z_, Z_NO_FLUSH);
    if (result == Z_STREAM_END) {
      between_ = true;
    } else if (result != Z_OK && result != Z_BUF_ERROR) {
      Fail(RefusalReason::kBadArchive, std::string("the gz stream is damaged: ") + Message());
    }
  }

  void EndOfInput() {
    if (below_->failure()) {
      FailLike(*below_);
    } else if (between_) {
      done_ = true;
    } else {
      Fail(RefusalReason::kTruncatedArchive, "the gz stream ends early");
    }
  }

  const char* Message() const { return z_.msg != nullptr ? z_.msg : "unknown error"; }

  bool Refill() {
    const size_t got = below_->Read(in_.data(), in_.size());
    z_.next_in = reinterpret_cast<Bytef*>(in_.data());
    z_.avail_in = static_cast<uInt>(got);
    return got != 0;
  }

  // After a member's end: zeros are padding, a magic number begins another member.
  bool BeginMember() {
    while (z_.avail_in != 0 && *z_.next_in == 0) {
      ++z_.next_in;
      --z_.avail_in;
    }
    if (z_.avail_in == 0) return false;
    constexpr Bytef kMagic = 0x1f;
    if (*z_.next_in != kMagic) {
      Fail(RefusalReason::kBadArchive, "something other than gz follows the end of the gz stream");
      return false;
    }
    inflateReset(&z_);
    between_ = false;
    return true;
  }

  std::unique_ptr<PeekStream> below_;
  std::vector<char> in_;
  z_stream z_{};
  bool ready_ = false;
  bool between_ = false;  // two members, or after the last
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ByteStream> GunzipStream(std::unique_ptr<PeekStream> stream) {
  return std::make_unique<Gunzip>(std::move(stream));
}

}  // namespace rasad
