// Files and standard input as byte streams, and folders as lists of files.
#ifndef RASAD_DUMP_FILE_STREAM_H_
#define RASAD_DUMP_FILE_STREAM_H_

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "dump/byte_stream.h"

namespace rasad {

// Opens `path`, or standard input for "-". Adds the bytes it has gone through to `*progress`, which
// must outlive it.
Result<std::unique_ptr<ByteStream>> OpenFile(const std::string& path,
                                             std::atomic<uint64_t>* progress);

struct InputFile {
  std::string path;
  uint64_t size = 0;  // 0: not known
};

// The files of `inputs`: folders are replaced by what they hold, recursively, sorted by the bytes
// of the paths, without hidden files. What can't be looked at stays in the list, for OpenFile to
// refuse.
std::vector<InputFile> ListInputs(const std::vector<std::string>& inputs);

// True for ".git/x", "a/.b", "__MACOSX/a": names that packers and desktops leave behind.
bool IsHiddenPath(std::string_view path);

}  // namespace rasad

#endif  // RASAD_DUMP_FILE_STREAM_H_
