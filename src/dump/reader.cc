#include <algorithm>
#include <atomic>
#include <optional>
#include <utility>

#include "dump/archive.h"
#include "dump/context.h"
#include "dump/encoding.h"
#include "dump/file_stream.h"
#include "dump/sniff.h"
#include "dump/splitter.h"
#include "dump/unpack.h"

namespace rasad {
namespace {

constexpr size_t kSniffBytes = size_t{256} << 10;
constexpr size_t kDeepestArchive = 3;

Format FormatFor(const DumpOptions& options, std::string_view name, std::string_view head) {
  return options.preset == DumpOptions::kPlain ? Format::kText : SniffFormat(name, head);
}

SplitterPtr MakeSplitter(Format format, std::unique_ptr<ByteStream> stream, FilePtr file,
                         size_t max) {
  switch (format) {
    case Format::kJsonLines:
      return SplitLines(std::move(stream), std::move(file), max);
    case Format::kJson:
      return SplitJson(std::move(stream), std::move(file), max);
    case Format::kCsv:
    case Format::kTsv:
      return SplitTable(std::move(stream), std::move(file), max, format == Format::kTsv);
    case Format::kText:
    case Format::kUnknown:
      break;
  }
  return SplitText(std::move(stream), std::move(file), max);
}

}  // namespace

class DumpReader::Impl {
 public:
  Impl(const std::vector<std::string>& inputs, DumpOptions options)
      : options_(std::move(options)),
        fields_(std::make_shared<FieldNames>(options_)),
        files_(ListInputs(inputs)) {
    for (const InputFile& file : files_) total_ += file.size;
    if (std::find(inputs.begin(), inputs.end(), "-") != inputs.end()) total_ = 0;
  }

  bool Next(RawRecord* raw) {
    do {
      if (splitter_ && splitter_->Next(raw)) return true;
      splitter_.reset();
      if (!refused_.empty()) {
        *raw = std::move(refused_.back());
        refused_.pop_back();
        return true;
      }
    } while (OpenNext());
    return false;
  }

  uint64_t bytes_read() const { return progress_; }
  uint64_t bytes_total() const { return total_; }

 private:
  struct OpenArchive {
    std::string name;
    std::unique_ptr<ArchiveReader> reader;
    bool has_members = false;
  };

  // Opens the next member or file, or notes why it can't be; false at the end of all inputs.
  bool OpenNext() {
    if (!archives_.empty()) return OpenMember(), true;
    if (next_file_ == files_.size()) return false;
    const std::string& path = files_[next_file_++].path;
    auto file = OpenFile(path, &progress_);
    if (file) {
      OpenStream(path, std::move(*file));
    } else {
      Refuse(path, RefusalReason::kCannotRead, file.error().what);
    }
    return true;
  }

  void OpenMember() {
    OpenArchive& archive = archives_.back();
    auto member = archive.reader->NextMember();
    if (member) {
      archive.has_members = true;
      return OpenStream(archive.name + "/" + member->name, std::move(member->stream));
    }
    if (archive.reader->failure()) {
      Refuse(archive.name, archive.reader->failure()->reason, archive.reader->failure()->what);
    } else if (!archive.has_members) {
      Refuse(archive.name, RefusalReason::kEmptyFile, "the archive has no files");
    }
    archives_.pop_back();
  }

  void OpenStream(const std::string& name, std::unique_ptr<ByteStream> bytes) {
    std::unique_ptr<PeekStream> stream = Unpack(std::move(bytes));
    const Packing packing = SniffPacking(stream->Peek(kSniffPackingBytes));
    if (packing == Packing::kZip || packing == Packing::kTar)
      return OpenPacked(name, std::move(stream));
    const std::string_view head = stream->Peek(kSniffBytes);
    if (head.empty()) return RefuseEmpty(name, std::move(stream));
    const Encoding encoding = DetectEncoding(head);
    const Format format = FormatFor(options_, name, ConvertSample(head, encoding));
    if (format == Format::kUnknown) {
      return Refuse(name, RefusalReason::kUnknownFormat,
                    "neither its name nor its content tells a format",
                    "read are .jsonl, .json, .csv, .tsv and .txt, compressed or in .zip and .tar");
    }
    // Lines that aren't UTF-8 are refused one by one.
    if (encoding.kind == Encoding::Kind::kUnknown && format != Format::kJsonLines) {
      return Refuse(name, RefusalReason::kUnknownEncoding,
                    "not UTF-8; it looks like " + encoding.name, "convert it to UTF-8");
    }
    OpenText(name, format, encoding, std::move(stream));
  }

  void OpenText(const std::string& name, Format format, const Encoding& encoding,
                std::unique_ptr<PeekStream> stream) {
    auto file = std::make_shared<FileContext>();
    file->name = name;
    file->fields = fields_;
    file->telegram = options_.preset == DumpOptions::kTelegram;
    std::unique_ptr<ByteStream> text = std::move(stream);
    if (encoding.kind == Encoding::Kind::kConvertible) {
      text = ConvertStream(std::move(text), encoding);
    } else {
      static_cast<PeekStream*>(text.get())->Skip(encoding.mark_bytes);
    }
    splitter_ = MakeSplitter(format, std::move(text), std::move(file), options_.max_record_bytes);
  }

  void OpenPacked(const std::string& name, std::unique_ptr<PeekStream> stream) {
    if (archives_.size() == kDeepestArchive) {
      return Refuse(name, RefusalReason::kUnknownFormat,
                    "an archive too deep inside other archives");
    }
    archives_.push_back({name, std::make_unique<ArchiveReader>(std::move(stream))});
  }

  void RefuseEmpty(const std::string& name, std::unique_ptr<PeekStream> stream) {
    char byte;
    stream->Read(&byte, 1);
    if (!stream->failure()) return Refuse(name, RefusalReason::kEmptyFile, "the file is empty");
    Refuse(name, stream->failure()->reason, stream->failure()->what);
  }

  void Refuse(const std::string& name, RefusalReason reason, std::string what,
              std::string hint = "") {
    RawRecord raw;
    auto file = std::make_shared<FileContext>();
    file->name = name;
    raw.file = std::move(file);
    raw.refusal = RefusalAt(raw, reason, std::move(what), std::move(hint));
    refused_.push_back(std::move(raw));
  }

  const DumpOptions options_;
  const std::shared_ptr<const FieldNames> fields_;
  std::vector<InputFile> files_;
  size_t next_file_ = 0;
  uint64_t total_ = 0;
  std::atomic<uint64_t> progress_{0};
  std::vector<OpenArchive> archives_;  // one inside the other
  SplitterPtr splitter_;               // reads from the last of archives_, so it goes first
  std::vector<RawRecord> refused_;
};

DumpReader::DumpReader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
DumpReader::~DumpReader() = default;

Result<std::unique_ptr<DumpReader>> DumpReader::Open(std::vector<std::string> inputs,
                                                     DumpOptions options) {
  if (inputs.empty())
    return Error{Error::Kind::kBadUsage, "no input is named", {}, "\"-\" is standard input"};
  for (const auto& [field, column] : options.map) {
    if (FieldByName(field) && !column.empty()) continue;
    return Error{Error::Kind::kBadUsage,
                 "--map " + field + "=" + column + " does not name a field and a column",
                 {},
                 "the fields are id, source, url, published, title, text and lang"};
  }
  return std::unique_ptr<DumpReader>(
      new DumpReader(std::make_unique<Impl>(inputs, std::move(options))));
}

bool DumpReader::Next(RawRecord* raw) { return impl_->Next(raw); }
uint64_t DumpReader::bytes_read() const { return impl_->bytes_read(); }
uint64_t DumpReader::bytes_total() const { return impl_->bytes_total(); }

}  // namespace rasad
