// Plain text: the whole file is one record.
#include "dump/splitter.h"

namespace rasad {
namespace {

class TextSplitter : public Splitter {
 public:
  using Splitter::Splitter;

 protected:
  bool Cut(RawRecord* raw) override {
    if (count_ != 0) return false;
    while (window_.unread().size() <= max_ && window_.More()) {
    }
    if (window_.failure()) return false;
    Begin(raw, RawRecord::Kind::kText);
    if (window_.unread().size() > max_) {
      RefuseTooLong(raw);
    } else {
      Take(raw, window_.unread());
    }
    return true;
  }
};

}  // namespace

SplitterPtr SplitText(std::unique_ptr<ByteStream> stream, FilePtr file, size_t max_record_bytes) {
  return std::make_unique<TextSplitter>(std::move(stream), std::move(file), max_record_bytes);
}

}  // namespace rasad
