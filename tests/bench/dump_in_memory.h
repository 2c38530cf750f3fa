// A dump unpacked into memory, that can be read like a file as often as one likes.
#ifndef RASAD_TESTS_BENCH_DUMP_IN_MEMORY_H_
#define RASAD_TESTS_BENCH_DUMP_IN_MEMORY_H_

#include <cstdint>
#include <memory>
#include <string>

#include "base/result.h"
#include "dump/dump.h"

namespace rasad {

class DumpInMemory {
 public:
  // Holds the JSON records of `path` as JSON lines, the whole of them `repeat` times. Linux alone
  // (memfd_create).
  static Result<std::unique_ptr<DumpInMemory>> Load(const std::string& path, int repeat);
  ~DumpInMemory();
  DumpInMemory(const DumpInMemory&) = delete;
  DumpInMemory& operator=(const DumpInMemory&) = delete;

  Result<std::unique_ptr<DumpReader>> Read() const;
  uint64_t bytes() const { return bytes_; }

 private:
  explicit DumpInMemory(int fd) : fd_(fd) {}
  Status Fill(const std::string& path);

  int fd_;
  uint64_t bytes_ = 0;
};

}  // namespace rasad

#endif  // RASAD_TESTS_BENCH_DUMP_IN_MEMORY_H_
