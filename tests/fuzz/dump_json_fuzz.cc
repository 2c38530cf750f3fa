// JSON, JSON lines, Telegram and tables through splitter and parser: no bytes may crash them, every
// article that comes out is valid, and reading in small pieces gives the same. The first byte picks
// the format.
#include <simdjson.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "dump/dates.h"
#include "dump/encoding.h"
#include "dump/splitter.h"

namespace {

using namespace rasad;

void Check(bool good) {
  if (!good) std::abort();
}

class Pieces : public ByteStream {
 public:
  Pieces(std::string_view bytes, size_t piece) : bytes_(bytes), piece_(piece) {}
  size_t Read(char* out, size_t size) override {
    const size_t n = std::min({size, piece_, bytes_.size()});
    std::memcpy(out, bytes_.data(), n);
    bytes_.remove_prefix(n);
    return n;
  }

 private:
  std::string_view bytes_;
  size_t piece_;
};

SplitterPtr Split(uint8_t format, std::string_view bytes, size_t piece) {
  constexpr size_t kMax = 1000;
  DumpOptions options;
  auto file = std::make_shared<FileContext>();
  file->name = "fuzz";
  file->fields = std::make_shared<FieldNames>(options);
  file->telegram = format % 8 >= 4;
  auto stream = std::make_unique<Pieces>(bytes, piece);
  if (format % 4 == 0) return SplitLines(std::move(stream), file, kMax);
  if (format % 4 == 1) return SplitTable(std::move(stream), file, kMax, false);
  return SplitJson(std::move(stream), file, kMax);
}

// What came out, as one string to compare.
std::string Read(uint8_t format, std::string_view bytes, size_t piece) {
  const SplitterPtr splitter = Split(format, bytes, piece);
  std::string out;
  RawRecord raw;
  while (splitter->Next(&raw)) {
    const ParsedRecord parsed = ParseRecord(raw);
    const Article& article = parsed.article;
    out += std::to_string(static_cast<int>(parsed.outcome)) + article.id + article.text + "\n";
    if (parsed.outcome != ParsedRecord::Outcome::kArticle) continue;
    Check(!article.id.empty() && !article.text.empty());
    Check(simdjson::validate_utf8(article.text) && article.text.find('\0') == std::string::npos);
    Check(simdjson::validate_utf8(article.id) &&
          simdjson::validate_utf8(article.title.value_or("")));
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const std::string whole = Read(data[0], text, size);
  // A limit is noticed at the end of a piece, so long records may be found out sooner or later.
  if (size < 1000) Check(whole == Read(data[0], text, 3));
  (void)ReadPublished(text);
  const Encoding encoding = DetectEncoding(text);
  (void)ConvertSample(text, encoding);
  return 0;
}
