#include "dump/file_stream.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

namespace rasad {
namespace {

namespace fs = std::filesystem;

std::string SystemMessage(int code) { return std::generic_category().message(code); }

class FileStream : public ByteStream {
 public:
  FileStream(int fd, bool owned, std::optional<uint64_t> size, std::atomic<uint64_t>* progress)
      : fd_(fd), owned_(owned), size_(size), progress_(progress) {}
  FileStream(const FileStream&) = delete;
  FileStream& operator=(const FileStream&) = delete;

  ~FileStream() override {
    if (owned_) ::close(fd_);
    if (size_ && furthest_ < *size_)
      *progress_ += *size_ - furthest_;  // what nobody needed to read
  }

  size_t Read(char* out, size_t size) override {
    ssize_t got;
    do {
      got = ::read(fd_, out, size);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
      Fail(RefusalReason::kCannotRead, "reading failed: " + SystemMessage(errno));
      return 0;
    }
    Advance(position_ + static_cast<uint64_t>(got));
    return static_cast<size_t>(got);
  }

  bool Seek(uint64_t position) override {
    if (!size_ || ::lseek(fd_, static_cast<off_t>(position), SEEK_SET) < 0) return false;
    position_ = position;
    return true;
  }

  std::optional<uint64_t> Size() const override { return size_; }

 private:
  // Only bytes never seen before count as progress: archives are read back and forth.
  void Advance(uint64_t position) {
    position_ = position;
    if (position_ <= furthest_) return;
    *progress_ += position_ - furthest_;
    furthest_ = position_;
  }

  int fd_;
  bool owned_;
  std::optional<uint64_t> size_;
  std::atomic<uint64_t>* progress_;
  uint64_t position_ = 0;
  uint64_t furthest_ = 0;
};

std::vector<InputFile> ListFolder(const std::string& folder) {
  std::vector<InputFile> files;
  std::error_code error;
  const auto options = fs::directory_options::skip_permission_denied;
  fs::recursive_directory_iterator it(folder, options, error);
  for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
    const std::string name = it->path().filename().string();
    std::error_code ignored;
    const bool is_folder = it->is_directory(ignored);
    if (IsHiddenPath(name)) {
      if (is_folder) it.disable_recursion_pending();
      continue;
    }
    if (is_folder) continue;
    const uint64_t size = it->is_regular_file(ignored) ? it->file_size(ignored) : 0;
    files.push_back({it->path().string(), ignored ? 0 : size});
  }
  std::sort(files.begin(), files.end(),
            [](const InputFile& a, const InputFile& b) { return a.path < b.path; });
  // A folder that is empty or can't be listed is refused by its own name when it is opened as a
  // file.
  if (error || files.empty()) files.push_back({folder, 0});
  return files;
}

}  // namespace

Result<std::unique_ptr<ByteStream>> OpenFile(const std::string& path,
                                             std::atomic<uint64_t>* progress) {
  if (path == "-") {
    return std::unique_ptr<ByteStream>(
        std::make_unique<FileStream>(STDIN_FILENO, false, std::nullopt, progress));
  }
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) {
    const auto kind = errno == ENOENT ? Error::Kind::kNotFound : Error::Kind::kIo;
    return Error{kind, "cannot be opened: " + SystemMessage(errno), {path}, ""};
  }
  struct stat info;
  if (::fstat(fd, &info) != 0 || S_ISDIR(info.st_mode)) {
    ::close(fd);
    return Error{Error::Kind::kIo, "is a folder without files that can be read", {path}, ""};
  }
  std::optional<uint64_t> size;
  if (S_ISREG(info.st_mode)) size = static_cast<uint64_t>(info.st_size);
  return std::unique_ptr<ByteStream>(std::make_unique<FileStream>(fd, true, size, progress));
}

std::vector<InputFile> ListInputs(const std::vector<std::string>& inputs) {
  std::vector<InputFile> files;
  for (const std::string& input : inputs) {
    std::error_code error;
    if (input != "-" && fs::is_directory(input, error)) {
      for (InputFile& file : ListFolder(input)) files.push_back(std::move(file));
      continue;
    }
    const bool regular = input != "-" && fs::is_regular_file(input, error);
    const uint64_t size = regular ? fs::file_size(input, error) : 0;
    files.push_back({input, error ? 0 : size});
  }
  return files;
}

bool IsHiddenPath(std::string_view path) {
  while (!path.empty()) {
    const size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part == "__MACOSX") return true;
    if (part.starts_with('.') && part != "." && part != "..") return true;
    path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
  }
  return false;
}

}  // namespace rasad
