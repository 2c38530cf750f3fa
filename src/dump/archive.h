// The members of a zip or tar, through libarchive, one at a time and in the archive's order.
//
// A zip that can be sought in is read by its central directory, one from a pipe member by member.
// Member names are UTF-8 where the archive says what they are, else the archive's bytes. Not
// thread-safe.
#ifndef RASAD_DUMP_ARCHIVE_H_
#define RASAD_DUMP_ARCHIVE_H_

#include <memory>
#include <optional>
#include <string>

#include "dump/byte_stream.h"
#include "dump/libarchive_source.h"

namespace rasad {

class ArchiveReader {
 public:
  explicit ArchiveReader(std::unique_ptr<PeekStream> stream);

  struct Member {
    std::string name;
    std::unique_ptr<ByteStream> stream;  // to be dropped before the next call of NextMember
  };

  // The next regular file that isn't hidden; nullopt at the end and after a failure.
  std::optional<Member> NextMember();
  const std::optional<Failure>& failure() const { return failure_; }

 private:
  LibarchiveSource source_;
  std::optional<Failure> failure_;
};

}  // namespace rasad

#endif  // RASAD_DUMP_ARCHIVE_H_
