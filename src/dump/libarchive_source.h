// A ByteStream as libarchive reads it. Used by archive.cc and decompress.cc alone.
#ifndef RASAD_DUMP_LIBARCHIVE_SOURCE_H_
#define RASAD_DUMP_LIBARCHIVE_SOURCE_H_

#include <archive.h>

#include <memory>
#include <string_view>
#include <vector>

#include "dump/byte_stream.h"

namespace rasad {

class LibarchiveSource {
 public:
  explicit LibarchiveSource(std::unique_ptr<PeekStream> stream);
  ~LibarchiveSource();
  LibarchiveSource(const LibarchiveSource&) = delete;
  LibarchiveSource& operator=(const LibarchiveSource&) = delete;

  // To be called before Open, with formats and filters switched on; null when memory ran out.
  ::archive* handle() const { return handle_; }
  bool Open();

  void BeginMember();  // after a header was read

  // Up to `size` bytes of the current member; 0 at its end, negative after a failure.
  la_ssize_t ReadData(char* out, size_t size);

  // The failure of the stream below if there was one, else libarchive's own.
  Failure TellFailure() const;

 private:
  static la_ssize_t OnRead(::archive*, void* self, const void** out);
  static la_int64_t OnSeek(::archive*, void* self, la_int64_t offset, int whence);

  std::unique_ptr<PeekStream> stream_;
  std::vector<char> block_;
  int64_t position_ = 0;
  std::string_view data_;    // libarchive's block, as far as it isn't read
  int64_t data_offset_ = 0;  // of data_ in the member
  int64_t read_ = 0;         // of the member
  ::archive* handle_;
};

}  // namespace rasad

#endif  // RASAD_DUMP_LIBARCHIVE_SOURCE_H_
