#include "table/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace rasad {
namespace {

constexpr size_t kBufferSize = 256 * 1024;

Error IoError(const std::string& path, const char* doing, int code) {
  return {Error::Kind::kIo,
          std::string(doing) + ": " + std::generic_category().message(code),
          {path},
          ""};
}

std::string FollowLinks(const std::string& path) {
  char* resolved = ::realpath(path.c_str(), nullptr);
  if (!resolved) return path;  // nothing there yet
  std::string target = resolved;
  std::free(resolved);
  return target;
}

std::string FolderOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

std::string TemporaryName(const std::string& target) {
  static std::atomic<unsigned> counter{0};
  const size_t name = target.rfind('/') + 1;  // npos + 1 is 0
  return target.substr(0, name) + "." + target.substr(name) + "." + std::to_string(::getpid()) +
         "-" + std::to_string(counter++) + ".tmp";
}

bool IsOtherThanRegular(const std::string& path) {
  struct stat info;
  return ::stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode);
}

// The rename itself must survive a power cut. Some file systems can't sync a folder; that is no
// failure.
void SyncFolder(const std::string& folder) {
  const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  ::fsync(fd);
  ::close(fd);
}

}  // namespace

Result<AtomicFile> AtomicFile::Create(const std::string& path) {
  if (IsOtherThanRegular(path)) {
    return Error{
        Error::Kind::kBadUsage, "not a regular file", {path}, "name a file that can be replaced"};
  }
  AtomicFile file;
  file.path_ = path;
  file.target_ = FollowLinks(path);
  file.temporary_ = TemporaryName(file.target_);
  file.fd_ = ::open(file.temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file.fd_ >= 0) return file;
  const Error error = IoError(path, "can't be written", errno);
  file.temporary_.clear();
  return error;
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept { *this = std::move(other); }

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept {
  if (this == &other) return *this;
  Discard();
  path_ = std::move(other.path_);
  target_ = std::move(other.target_);
  temporary_ = std::exchange(other.temporary_, {});
  buffer_ = std::exchange(other.buffer_, {});
  fd_ = std::exchange(other.fd_, -1);
  state_ = std::move(other.state_);
  return *this;
}

AtomicFile::~AtomicFile() { Discard(); }

void AtomicFile::Discard() {
  if (fd_ >= 0) ::close(fd_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
  fd_ = -1;
  temporary_.clear();
}

Status AtomicFile::Fail(const char* doing) {
  state_ = IoError(path_, doing, errno);
  Discard();
  return state_;
}

Status AtomicFile::Write(std::string_view bytes) {
  if (!state_) return state_;
  if (fd_ < 0) return Error{Error::Kind::kIo, "written to after it was closed", {path_}, ""};
  buffer_ += bytes;
  return buffer_.size() < kBufferSize ? Status() : Flush();
}

Status AtomicFile::Flush() {
  std::string_view rest = buffer_;
  while (!rest.empty()) {
    const ssize_t written = ::write(fd_, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return Fail("writing failed");
    rest.remove_prefix(static_cast<size_t>(written));
  }
  buffer_.clear();
  return {};
}

Status AtomicFile::Commit() {
  if (!state_) return state_;
  if (fd_ < 0) return Error{Error::Kind::kIo, "closed twice", {path_}, ""};
  if (Status status = Flush(); !status) return status;
  if (::fsync(fd_) != 0) return Fail("writing failed");
  if (::close(std::exchange(fd_, -1)) != 0) return Fail("writing failed");
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) return Fail("can't be put in place");
  temporary_.clear();
  SyncFolder(FolderOf(target_));
  return {};
}

}  // namespace rasad
