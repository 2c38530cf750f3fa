#include "cli/record_lines.h"

#include <atomic>
#include <filesystem>
#include <vector>

#include "cli/folder.h"
#include "dump/file_stream.h"
#include "dump/unpack.h"

namespace rasad {
namespace {

constexpr size_t kBlock = size_t{1} << 20;

using Take = std::function<Status(std::string_view, uint64_t)>;

class LineCutter {
 public:
  explicit LineCutter(const Take& take) : take_(take) {}

  Status Add(std::string_view bytes) {
    for (size_t end; (end = bytes.find('\n')) != bytes.npos; bytes.remove_prefix(end + 1)) {
      rest_ += bytes.substr(0, end);
      if (Status s = End(); !s) return s;
    }
    rest_ += bytes;
    return {};
  }

  Status End() {
    ++number_;
    const std::string line = std::exchange(rest_, {});
    return line.empty() || line == "\r" ? Status() : take_(line, number_);
  }

 private:
  const Take& take_;
  std::string rest_;
  uint64_t number_ = 0;
};

std::string RecordsPath(const std::string& path) {
  std::error_code error;
  return path != "-" && std::filesystem::is_directory(path, error) ? InFolder(path, "records.jsonl")
                                                                   : path;
}

}  // namespace

Status ReadRecordLines(const std::string& named, const Take& take) {
  const std::string path = RecordsPath(named);
  std::atomic<uint64_t> progress{0};
  auto file = OpenFile(path, &progress);
  if (!file) return file.error();
  const std::unique_ptr<PeekStream> stream = Unpack(std::move(*file));
  std::vector<char> block(kBlock);
  LineCutter lines(take);
  for (size_t got; (got = stream->Read(block.data(), block.size())) != 0;) {
    if (Status s = lines.Add({block.data(), got}); !s) return s;
  }
  if (stream->failure()) return Error{Error::Kind::kIo, stream->failure()->what, {path}, ""};
  return lines.End();
}

}  // namespace rasad
