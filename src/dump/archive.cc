#include "dump/archive.h"

#include <archive_entry.h>

#include <utility>

#include "dump/file_stream.h"

namespace rasad {
namespace {

class MemberStream : public ByteStream {
 public:
  explicit MemberStream(LibarchiveSource* source) : source_(source) {}

  size_t Read(char* out, size_t size) override {
    if (failure() || size == 0) return 0;
    const la_ssize_t got = source_->ReadData(out, size);
    if (got >= 0) return static_cast<size_t>(got);
    Failure failed = source_->TellFailure();
    Fail(failed.reason, std::move(failed.what));
    return 0;
  }

 private:
  LibarchiveSource* source_;
};

// libarchive keeps a path in the forms that the archive and the locale allow: UTF-8 first, so that
// the name doesn't depend on the locale.
std::string MemberName(archive_entry* entry) {
  const char* name = archive_entry_pathname_utf8(entry);
  if (name == nullptr) name = archive_entry_pathname(entry);
  std::string out = name == nullptr ? "?" : name;
  while (out.starts_with("./")) out.erase(0, 2);
  return out;
}

}  // namespace

ArchiveReader::ArchiveReader(std::unique_ptr<PeekStream> stream) : source_(std::move(stream)) {
  if (source_.handle() != nullptr) {
    archive_read_support_format_tar(source_.handle());
    archive_read_support_format_zip(source_.handle());
  }
  if (!source_.Open()) failure_ = source_.TellFailure();
}

std::optional<ArchiveReader::Member> ArchiveReader::NextMember() {
  while (!failure_) {
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(source_.handle(), &entry);
    if (result == ARCHIVE_EOF) break;
    if (result == ARCHIVE_RETRY) continue;
    if (result < ARCHIVE_WARN) {  // a warning is about names and attributes: the data is good
      failure_ = source_.TellFailure();
      break;
    }
    Member member{MemberName(entry), nullptr};
    if (archive_entry_filetype(entry) != AE_IFREG || IsHiddenPath(member.name)) continue;
    source_.BeginMember();
    member.stream = std::make_unique<MemberStream>(&source_);
    return member;
  }
  return std::nullopt;
}

}  // namespace rasad
