// Reading dumps of articles as a stream.
//
//   auto reader = DumpReader::Open({"dump.jsonl.gz", "folder", "-"}, {});
//   if (!reader) return reader.error();
//   RawRecord raw;
//   while ((*reader)->Next(&raw)) {            // one thread
//     ParsedRecord parsed = ParseRecord(raw);  // any thread
//     if (parsed.outcome == ParsedRecord::Outcome::kArticle) Use(parsed.article);
//   }
//
// Formats: JSON lines; JSON (an array, one object, objects one after the other, or an object with
// an array under "articles", "data", "items" or "messages"); Telegram Desktop's result.json; CSV
// and TSV with a header row (RFC 4180); plain text, one article a file. Each as it is, or gz, xz,
// bz2, zst, or packed in zip or tar, those too compressed or not, one inside the other. Compression
// is known by content; the format by the file's name and, where that doesn't tell, by content. Text
// that isn't UTF-8 is converted from UTF-16 and UTF-32 with a byte order mark, windows-1256 and
// ISO-8859-6; nothing else is guessed.
//
// Order: the command line's; a folder's files recursively, sorted by the bytes of their paths; an
// archive's members as they lie in it. Hidden files, __MACOSX and directories are passed over.
//
// Memory: two blocks and one record (max_record_bytes), whatever the dump's size.
//
// Errors: whatever can't be read becomes a record of its own at its place in the stream, for which
// ParseRecord answers kRefused with a reason and a place, and the reading goes on: with the next
// record where the format allows it, else with the next file. After a compressed stream that ends
// early come all the complete records before the cut (of gz; of the others all but the last 128
// KiB), then one refusal.
//
// Cost: splitting copies each record once (about 2 GB/s); parsing is simdjson's (about 1 GB/s a
// thread). Thread safety: one DumpReader belongs to one thread, but for bytes_read() and
// bytes_total(); ParseRecord may be called from any number of threads.
#ifndef RASAD_DUMP_DUMP_H_
#define RASAD_DUMP_DUMP_H_

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "dump/refusal.h"
#include "record/article.h"

namespace rasad {

struct DumpOptions {
  enum Preset {
    kNone,
    kNewsPlease,  // news-please's names of columns come first (see fields.h)
    kTelegram,    // JSON objects are Telegram messages, whatever stands around them
    kPlain,       // every file is the text of one article
  };

  // Field (id, source, url, published, title, text, lang) -> column, from --map. A mapped field is
  // read from that column alone. A column "meta.date" that no record has under that name is member
  // "date" of object "meta".
  std::map<std::string, std::string> map;
  Preset preset = kNone;
  size_t max_record_bytes = size_t{16} << 20;  // longer ones are refused, and not held in memory
};

struct FileContext;  // what the records of one file have in common

// One record, cut out of its file but not read. To be moved around and given to ParseRecord.
struct RawRecord {
  enum class Kind { kJson, kTelegram, kCsv, kText, kRefused };

  Kind kind = Kind::kRefused;
  std::string bytes;    // of the record alone; UTF-8 unless it is broken
  uint64_t record = 0;  // the n-th record of its file, from 1; 0: the file itself
  uint64_t line = 0;    // where it begins, from 1; 0: not known
  std::shared_ptr<const FileContext> file;
  Refusal refusal;  // of kRefused
};

struct ParsedRecord {
  enum class Outcome {
    kArticle,
    kSkipped,  // no article and no fault: a Telegram service message, or one without text
    kRefused,
  };

  Outcome outcome = Outcome::kRefused;
  Article article;           // of kArticle
  bool unread_date = false;  // of kArticle: there was a date, and it couldn't be read for sure
  Refusal refusal;           // of kRefused
};

ParsedRecord ParseRecord(const RawRecord& raw);

class DumpReader {
 public:
  // `inputs` are files, folders, or "-" for standard input. Fails for a map of unknown fields and
  // for no inputs; an input that can't be opened is refused by Next() in its place.
  static Result<std::unique_ptr<DumpReader>> Open(std::vector<std::string> inputs,
                                                  DumpOptions options);
  ~DumpReader();

  // False at the end of the last input. Reuses the memory of `*raw`.
  bool Next(RawRecord* raw);

  // For progress: bytes read of the inputs as they are (compressed), and their size; 0: not known.
  uint64_t bytes_read() const;
  uint64_t bytes_total() const;

 private:
  class Impl;
  explicit DumpReader(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace rasad

#endif  // RASAD_DUMP_DUMP_H_
