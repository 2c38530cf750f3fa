// How a file's bytes are to be read, and reading them as UTF-8.
//
// UTF-8 is believed when the sample is valid, when most of its bytes above 0x7F are parts of valid
// sequences, or when less than one byte in fifty is above 0x7F: a few broken records don't make
// another encoding. UTF-16 and UTF-32 are believed with a byte order mark. For the rest,
// windows-1256 and ISO-8859-6 are tried, and the one believed that turns at least 80 % of the bytes
// above 0x7F into Arabic-script letters, with lam and alef as frequent as they are in any Arabic or
// Persian text (at least one letter in ten). What is none of these isn't guessed at.
#ifndef RASAD_DUMP_ENCODING_H_
#define RASAD_DUMP_ENCODING_H_

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "dump/byte_stream.h"

namespace rasad {

struct Encoding {
  enum class Kind { kUtf8, kConvertible, kUnknown };
  Kind kind = Kind::kUtf8;
  std::string name =
      "UTF-8";            // an ICU converter's name; of kUnknown ICU's best guess, for the message
  size_t mark_bytes = 0;  // of the byte order mark, to be skipped
};

// `sample` is the beginning of a file; it may end inside a character.
Encoding DetectEncoding(std::string_view sample);

// `stream` converted from `encoding.name` to UTF-8, without its byte order mark. Bytes that the
// encoding doesn't have come out as 0xFF, so that the record they stand in is refused as invalid
// UTF-8.
std::unique_ptr<ByteStream> ConvertStream(std::unique_ptr<ByteStream> stream,
                                          const Encoding& encoding);

// The same of a sample, without an incomplete character at its end.
std::string ConvertSample(std::string_view sample, const Encoding& encoding);

}  // namespace rasad

#endif  // RASAD_DUMP_ENCODING_H_
