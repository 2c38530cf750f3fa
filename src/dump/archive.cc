#include "dump/archive.h"

#include <archive_entry.h>
#include <locale.h>

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

// libarchive converts names to the character set of the locale, and loses those that aren't in it.
// This is UTF-8 for the calling thread alone, as long as it lives, whatever the program's locale
// is.
class Utf8Names {
 public:
  Utf8Names() : utf8_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (utf8_ != nullptr) before_ = uselocale(utf8_);
  }
  Utf8Names(const Utf8Names&) = delete;
  Utf8Names& operator=(const Utf8Names&) = delete;
  ~Utf8Names() {
    if (utf8_ == nullptr) return;
    uselocale(before_);
    freelocale(utf8_);
  }

 private:
  locale_t utf8_;
  locale_t before_ = nullptr;
};

// The bytes as the archive has them where they aren't UTF-8.
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
  const Utf8Names utf8_names;
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
