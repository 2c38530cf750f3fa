// What a stream is, by its first bytes and its name.
#ifndef RASAD_DUMP_SNIFF_H_
#define RASAD_DUMP_SNIFF_H_

#include <cstddef>
#include <string_view>

namespace rasad {

enum class Packing { kNone, kGzip, kOtherCompression /* xz, bz2, zst */, kZip, kTar };

constexpr size_t kSniffPackingBytes = 512;  // a tar header

Packing SniffPacking(std::string_view head);

enum class Format { kUnknown, kJsonLines, kJson, kCsv, kTsv, kText };

// By the name, without the endings of compression; kUnknown where it doesn't tell.
Format FormatOfName(std::string_view name);

// `head` is the beginning of the file as UTF-8. A name that says JSON is believed as far as it
// goes: many a file of JSON lines is called x.json. A name with an ending that says something else
// ("pdf", "html") is only believed to hold JSON; without an ending (and for "-") a table with a
// known column or plain text are possible too.
Format SniffFormat(std::string_view name, std::string_view head);

// The separator of a table by its header row: the most frequent of , ; tab and | outside quotes.
char SniffDelimiter(std::string_view head);

}  // namespace rasad

#endif  // RASAD_DUMP_SNIFF_H_
