// A file that is whole under its final name, or absent.
//
//   Result<AtomicFile> file = AtomicFile::Create("out/events.csv");
//   if (!file) return file.error();
//   if (Status s = file->Write(rows); !s) return s;      // as often as needed
//   return file->Commit();                               // fsync, then rename
//
// Everything goes to a temporary file beside the final one; Commit puts it in place, replacing what
// was there. An AtomicFile that is destroyed without Commit removes its temporary file and leaves
// the old one alone. A symbolic link is followed. Only regular files can be written this way; a
// pipe or /dev/stdout is refused (kBadUsage). Errors are kIo (no room, no permission, no folder)
// and stay: after one, every call returns it. Writes are buffered (256 KiB). One thread at a time.
#ifndef RASAD_TABLE_ATOMIC_FILE_H_
#define RASAD_TABLE_ATOMIC_FILE_H_

#include <string>
#include <string_view>

#include "base/result.h"

namespace rasad {

class AtomicFile {
 public:
  static Result<AtomicFile> Create(const std::string& path);
  AtomicFile(AtomicFile&& other) noexcept;
  AtomicFile& operator=(AtomicFile&& other) noexcept;
  ~AtomicFile();

  Status Write(std::string_view bytes);
  Status Commit();

 private:
  AtomicFile() = default;
  Status Flush();
  Status Fail(const char* doing);
  void Discard();

  std::string path_;       // as the user named it
  std::string target_;     // with links followed
  std::string temporary_;  // empty once it is gone
  std::string buffer_;
  int fd_ = -1;
  Status state_;
};

}  // namespace rasad

#endif  // RASAD_TABLE_ATOMIC_FILE_H_
