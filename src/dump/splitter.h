// Cutting one file into raw records. A splitter knows where records begin and end and nothing of
// what they mean.
#ifndef RASAD_DUMP_SPLITTER_H_
#define RASAD_DUMP_SPLITTER_H_

#include <memory>
#include <string>

#include "dump/context.h"
#include "dump/dump.h"
#include "dump/window.h"

namespace rasad {

class Splitter {
 public:
  Splitter(std::unique_ptr<ByteStream> stream, std::shared_ptr<const FileContext> file,
           size_t max_record_bytes)
      : window_(std::move(stream)), file_(std::move(file)), max_(max_record_bytes) {}
  virtual ~Splitter() = default;

  // False at the end of the file. After a failure of the stream the last record is its refusal.
  bool Next(RawRecord* raw);

 protected:
  // Fills in `*raw` by Begin and Take or Refuse; false at the end of the stream or its failure,
  // with what was unread given up in the case of a failure.
  virtual bool Cut(RawRecord* raw) = 0;

  void Begin(RawRecord* raw, RawRecord::Kind kind);  // counts a record
  void Take(RawRecord* raw, std::string_view bytes) const;
  void Refuse(RawRecord* raw, RefusalReason reason, std::string what, std::string hint = "") const;
  void RefuseTooLong(RawRecord* raw) const;

  Window window_;
  std::shared_ptr<const FileContext> file_;
  const size_t max_;
  uint64_t count_ = 0;

 private:
  bool failed_ = false;
};

using SplitterPtr = std::unique_ptr<Splitter>;
using FilePtr = std::shared_ptr<const FileContext>;

SplitterPtr SplitLines(std::unique_ptr<ByteStream> stream, FilePtr file, size_t max_record_bytes);
SplitterPtr SplitJson(std::unique_ptr<ByteStream> stream, FilePtr file, size_t max_record_bytes);
SplitterPtr SplitText(std::unique_ptr<ByteStream> stream, FilePtr file, size_t max_record_bytes);

// `tabs`: the separator is the tab, else it is found out from the header row.
SplitterPtr SplitTable(std::unique_ptr<ByteStream> stream, FilePtr file, size_t max_record_bytes,
                       bool tabs);

}  // namespace rasad

#endif  // RASAD_DUMP_SPLITTER_H_
