#include "dump/libarchive_source.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace rasad {
namespace {

constexpr size_t kBlock = size_t{256} << 10;

// libarchive tells a cut from damage in its messages alone.
bool SpeaksOfCut(std::string_view message) {
  for (std::string_view part :
       {"runcated", "nexpected EOF", "nexpected end", "remature end", "No progress"}) {
    if (message.find(part) != message.npos) return true;
  }
  return false;
}

}  // namespace

LibarchiveSource::LibarchiveSource(std::unique_ptr<PeekStream> stream)
    : stream_(std::move(stream)), block_(kBlock), handle_(archive_read_new()) {}

LibarchiveSource::~LibarchiveSource() { archive_read_free(handle_); }

bool LibarchiveSource::Open() {
  if (handle_ == nullptr) return false;
  archive_read_set_read_callback(handle_, OnRead);
  if (stream_->Size()) archive_read_set_seek_callback(handle_, OnSeek);
  archive_read_set_callback_data(handle_, this);
  return archive_read_open1(handle_) == ARCHIVE_OK;
}

void LibarchiveSource::BeginMember() {
  data_ = {};
  data_offset_ = read_ = 0;
}

// Block by block: archive_read_data would lose what comes before a failure. Blocks of sparse files
// have gaps between them, which are zeros.
la_ssize_t LibarchiveSource::ReadData(char* out, size_t size) {
  while (data_.empty()) {
    const void* block = nullptr;
    size_t length = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(handle_, &block, &length, &offset);
    if (result == ARCHIVE_EOF) return 0;
    if (result == ARCHIVE_RETRY) continue;
    if (result < ARCHIVE_WARN) return result;
    data_ = {static_cast<const char*>(block), length};
    data_offset_ = offset;
  }
  const bool gap = read_ < data_offset_;
  const size_t there = gap ? static_cast<size_t>(data_offset_ - read_) : data_.size();
  const size_t taken = std::min(size, there);
  if (gap) {
    std::memset(out, 0, taken);
  } else {
    std::memcpy(out, data_.data(), taken);
    data_.remove_prefix(taken);
    data_offset_ += static_cast<int64_t>(taken);
  }
  read_ += static_cast<int64_t>(taken);
  return static_cast<la_ssize_t>(taken);
}

Failure LibarchiveSource::TellFailure() const {
  if (stream_->failure()) return *stream_->failure();
  const char* message = handle_ == nullptr ? nullptr : archive_error_string(handle_);
  const std::string what = message == nullptr ? "unknown error" : message;
  if (SpeaksOfCut(what))
    return {RefusalReason::kTruncatedArchive, "the archive ends early: " + what};
  return {RefusalReason::kBadArchive, "the archive is damaged or of an unknown kind: " + what};
}

la_ssize_t LibarchiveSource::OnRead(::archive*, void* self, const void** out) {
  auto* source = static_cast<LibarchiveSource*>(self);
  const size_t got = source->stream_->Read(source->block_.data(), source->block_.size());
  if (got == 0 && source->stream_->failure()) return -1;
  source->position_ += static_cast<int64_t>(got);
  *out = source->block_.data();
  return static_cast<la_ssize_t>(got);
}

la_int64_t LibarchiveSource::OnSeek(::archive*, void* self, la_int64_t offset, int whence) {
  auto* source = static_cast<LibarchiveSource*>(self);
  const auto size = static_cast<int64_t>(source->stream_->Size().value_or(0));
  const int64_t base = whence == SEEK_END ? size : whence == SEEK_CUR ? source->position_ : 0;
  const int64_t target = base + offset;
  if (target < 0 || !source->stream_->Seek(static_cast<uint64_t>(target))) return ARCHIVE_FATAL;
  return source->position_ = target;
}

}  // namespace rasad
