#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "dump/encoding.h"

namespace rasad {
namespace {

constexpr char kNoCharacter = '\xFF';
constexpr size_t kBlock = size_t{64} << 10;

// From any encoding of ICU to UTF-8, piece by piece.
class Converter {
 public:
  explicit Converter(const std::string& encoding) : units_(kBlock) {
    UErrorCode error = U_ZERO_ERROR;
    converter_ = ucnv_open(encoding.c_str(), &error);
    if (converter_ == nullptr) return;
    ucnv_setToUCallBack(converter_, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() { ucnv_close(converter_); }

  // `last`: nothing follows, so an incomplete character is an error.
  void Append(std::string_view bytes, bool last, std::string* out) {
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    for (bool again = converter_ != nullptr; again;) {
      UErrorCode error = U_ZERO_ERROR;
      UChar* target = units_.data();
      ucnv_toUnicode(converter_, &target, units_.data() + units_.size(), &source, end, nullptr,
                     last, &error);
      AppendUnits(units_.data(), target, out);
      const bool bad = U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR;
      if (bad) out->push_back(kNoCharacter);
      again = error == U_BUFFER_OVERFLOW_ERROR || (bad && source < end);
    }
    if (last && high_ != 0) out->push_back(kNoCharacter);
  }

 private:
  void AppendUnits(const UChar* from, const UChar* to, std::string* out) {
    for (; from < to; ++from) {
      if (U16_IS_LEAD(*from)) {
        if (high_ != 0) out->push_back(kNoCharacter);
        high_ = *from;
      } else if (U16_IS_TRAIL(*from) && high_ != 0) {
        AppendCharacter(static_cast<UChar32>(U16_GET_SUPPLEMENTARY(high_, *from)), out);
        high_ = 0;
      } else {
        if (high_ != 0) out->push_back(kNoCharacter);
        high_ = 0;
        AppendCharacter(*from, out);
      }
    }
  }

  static void AppendCharacter(UChar32 c, std::string* out) {
    if (U_IS_SURROGATE(c)) return out->push_back(kNoCharacter);
    char buffer[U8_MAX_LENGTH];
    int32_t length = 0;
    U8_APPEND_UNSAFE(buffer, length, c);
    out->append(buffer, static_cast<size_t>(length));
  }

  UConverter* converter_ = nullptr;
  std::vector<UChar> units_;
  UChar high_ = 0;  // the first half of a pair that a piece cut
};

class ConvertedStream : public ByteStream {
 public:
  ConvertedStream(std::unique_ptr<ByteStream> below, const Encoding& encoding)
      : below_(std::move(below)),
        converter_(encoding.name),
        in_(kBlock),
        skip_(encoding.mark_bytes) {}

  size_t Read(char* out, size_t size) override {
    while (taken_ == ready_.size() && !done_ && !failure()) Refill();
    const size_t n = std::min(size, ready_.size() - taken_);
    std::memcpy(out, ready_.data() + taken_, n);
    taken_ += n;
    return n;
  }

 private:
  void Refill() {
    ready_.clear();
    taken_ = 0;
    const size_t got = below_->Read(in_.data(), in_.size());
    if (got == 0 && below_->failure()) return FailLike(*below_);
    const size_t skipped = std::min(skip_, got);
    skip_ -= skipped;
    done_ = got == 0;
    converter_.Append({in_.data() + skipped, got - skipped}, done_, &ready_);
  }

  std::unique_ptr<ByteStream> below_;
  Converter converter_;
  std::vector<char> in_;
  size_t skip_;
  std::string ready_;
  size_t taken_ = 0;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ByteStream> ConvertStream(std::unique_ptr<ByteStream> stream,
                                          const Encoding& encoding) {
  return std::make_unique<ConvertedStream>(std::move(stream), encoding);
}

std::string ConvertSample(std::string_view sample, const Encoding& encoding) {
  sample.remove_prefix(std::min(encoding.mark_bytes, sample.size()));
  if (encoding.kind != Encoding::Kind::kConvertible) return std::string(sample);
  std::string out;
  Converter(encoding.name).Append(sample, false, &out);
  return out;
}

}  // namespace rasad
