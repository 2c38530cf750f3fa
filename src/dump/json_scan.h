// Finds the end of a JSON value in text that may come in pieces, without reading it: strings,
// brackets and the order of tokens are followed, numbers and escapes are not looked at. A value
// that this takes may still be bad JSON; where this says kBad, no JSON can come of it. Linear,
// about 1 GB/s; nesting to 100 levels.
#ifndef RASAD_DUMP_JSON_SCAN_H_
#define RASAD_DUMP_JSON_SCAN_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace rasad {

class JsonScan {
 public:
  enum class Result { kMore, kDone, kBad };

  // Goes on where it stopped. `text` begins with the value's first byte and may have grown since
  // the last call. A number at the very end of the text stays kMore, as it may go on.
  Result Run(std::string_view text);

  size_t position() const {
    return at_;
  }  // kDone: behind the value; kBad: the first byte that can't be

  // The last comma outside strings, npos if none: where the search for the next value begins after
  // kBad.
  size_t last_comma() const { return last_comma_; }

  // Forgets the first `size` bytes, which the caller drops.
  void Drop(size_t size);

 private:
  enum class State { kValue, kValueOrEnd, kKey, kKeyOrEnd, kColon, kNext };

  static constexpr size_t kDeepest = 100;

  bool Token(char c);
  bool Open(char c);
  bool Close(char c);
  void InString(std::string_view text);
  void InScalar(std::string_view text);
  bool AtEnd() const {
    return closers_.empty() && state_ == State::kNext && !in_string_ && !in_scalar_;
  }

  State state_ = State::kValue;
  bool in_string_ = false;
  bool in_scalar_ = false;
  bool escaped_ = false;
  std::string closers_;  // the brackets that are open, by what closes them
  size_t at_ = 0;
  size_t last_comma_ = std::string_view::npos;
};

}  // namespace rasad

#endif  // RASAD_DUMP_JSON_SCAN_H_
