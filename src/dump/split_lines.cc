// JSON lines. Blank lines are passed over; the record number counts the others.
#include <cstring>

#include "dump/ascii.h"
#include "dump/splitter.h"

namespace rasad {
namespace {

class LineSplitter : public Splitter {
 public:
  using Splitter::Splitter;

 protected:
  bool Cut(RawRecord* raw) override {
    size_t length = 0;
    while (FindLine(&length)) {
      const std::string_view line = window_.unread().substr(0, length);
      const bool long_line = length > max_;
      const bool blank = !long_line && (length == 0 || (line[0] != '{' && TrimAscii(line).empty()));
      if (!blank) {
        Begin(raw, file_->telegram ? RawRecord::Kind::kTelegram : RawRecord::Kind::kJson);
        if (long_line) {
          RefuseTooLong(raw);
        } else {
          Take(raw, line);
        }
      }
      SkipLine(length);
      if (!blank) return true;
    }
    return false;
  }

 private:
  // The length of the next line without its end, or of as much of it as shows that it is too long.
  bool FindLine(size_t* length) {
    size_t seen = 0;
    for (;;) {
      const std::string_view text = window_.unread();
      const void* end =
          text.size() == seen ? nullptr : std::memchr(text.data() + seen, '\n', text.size() - seen);
      if (end != nullptr) {
        *length = static_cast<size_t>(static_cast<const char*>(end) - text.data());
        return true;
      }
      seen = text.size();
      if (seen > max_ || !window_.More()) break;
    }
    *length = window_.unread().size();
    return *length != 0 && !window_.failure();
  }

  void SkipLine(size_t length) {
    window_.Skip(length);
    while (window_.unread().empty() || window_.unread()[0] != '\n') {
      const std::string_view text = window_.unread();
      const void* end = text.empty() ? nullptr : std::memchr(text.data(), '\n', text.size());
      if (end != nullptr) {
        window_.Skip(static_cast<size_t>(static_cast<const char*>(end) - text.data()));
        break;
      }
      window_.Skip(text.size());
      if (!window_.More()) return;
    }
    window_.Skip(1);
    window_.AddLine();
  }
};

}  // namespace

SplitterPtr SplitLines(std::unique_ptr<ByteStream> stream, FilePtr file, size_t max_record_bytes) {
  return std::make_unique<LineSplitter>(std::move(stream), std::move(file), max_record_bytes);
}

}  // namespace rasad
