#include "bench/dump_in_memory.h"

#include <sys/mman.h>
#include <unistd.h>

namespace rasad {
namespace {

bool WriteAll(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return true;
}

Error MemoryError() { return {Error::Kind::kIo, "no memory for the dump", {}, ""}; }

}  // namespace

Result<std::unique_ptr<DumpInMemory>> DumpInMemory::Load(const std::string& path, int repeat) {
  const int fd = ::memfd_create("dump", MFD_CLOEXEC);
  if (fd < 0) return MemoryError();
  std::unique_ptr<DumpInMemory> dump(new DumpInMemory(fd));
  for (int i = 0; i < repeat; ++i) {
    if (const Status filled = dump->Fill(path); !filled) return filled.error();
  }
  return dump;
}

DumpInMemory::~DumpInMemory() { ::close(fd_); }

Status DumpInMemory::Fill(const std::string& path) {
  auto reader = DumpReader::Open({path}, {});
  if (!reader) return reader.error();
  for (RawRecord raw; (*reader)->Next(&raw);) {
    if (raw.kind != RawRecord::Kind::kJson) continue;
    raw.bytes += '\n';
    if (!WriteAll(fd_, raw.bytes)) return MemoryError();
    bytes_ += raw.bytes.size();
  }
  return {};
}

Result<std::unique_ptr<DumpReader>> DumpInMemory::Read() const {
  return DumpReader::Open({"/proc/self/fd/" + std::to_string(fd_)}, {});
}

}  // namespace rasad
