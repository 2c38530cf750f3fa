#include <archive_entry.h>

#include "dump/libarchive_source.h"
#include "dump/unpack.h"

namespace rasad {
namespace {

// One compressed stream is to libarchive an archive of the format "raw" with a single member.
class Decompress : public ByteStream {
 public:
  explicit Decompress(std::unique_ptr<PeekStream> below) : source_(std::move(below)) {
    ::archive* handle = source_.handle();
    if (handle != nullptr) {
      archive_read_support_filter_bzip2(handle);
      archive_read_support_filter_xz(handle);
      archive_read_support_filter_zstd(handle);
      archive_read_support_format_raw(handle);
      archive_read_support_format_empty(handle);
    }
    archive_entry* entry = nullptr;
    const int result = source_.Open() ? archive_read_next_header(handle, &entry) : ARCHIVE_FATAL;
    if (result == ARCHIVE_EOF) {
      done_ = true;
    } else if (result < ARCHIVE_WARN) {
      Tell();
    }
  }

  size_t Read(char* out, size_t size) override {
    if (done_ || failure() || size == 0) return 0;
    const la_ssize_t got = source_.ReadData(out, size);
    if (got < 0) Tell();
    return got < 0 ? 0 : static_cast<size_t>(got);
  }

 private:
  void Tell() {
    Failure failed = source_.TellFailure();
    Fail(failed.reason, std::move(failed.what));
  }

  LibarchiveSource source_;
  bool done_ = false;  // there was nothing inside
};

}  // namespace

std::unique_ptr<ByteStream> DecompressStream(std::unique_ptr<PeekStream> stream) {
  return std::make_unique<Decompress>(std::move(stream));
}

}  // namespace rasad
