#include "dump/sniff.h"

#include <array>
#include <string>

#include "dump/ascii.h"
#include "dump/fields.h"

namespace rasad {
namespace {

using std::string_view_literals::operator""sv;

// "a/b.JSONL.gz" -> "jsonl"; "" where there is none.
std::string EndingOf(std::string_view name) {
  name.remove_prefix(name.rfind('/') + 1);  // npos + 1 is 0
  for (;;) {
    const size_t dot = name.rfind('.');
    if (dot == name.npos) return "";
    const std::string ending = LowerAscii(name.substr(dot + 1));
    const bool packed = ending == "gz" || ending == "xz" || ending == "bz2" || ending == "zst";
    if (!packed) return ending;
    name = name.substr(0, dot);
  }
}

// The header's checksum: the sum of its bytes with the checksum's own field taken for spaces.
bool HasTarChecksum(std::string_view head) {
  if (head.size() < 512 || head[0] == '\0') return false;
  unsigned sum = 0, told = 0;
  for (size_t i = 0; i < 512; ++i) {
    sum += i >= 148 && i < 156 ? unsigned{' '} : static_cast<unsigned char>(head[i]);
  }
  size_t i = 148;
  while (i < 156 && head[i] == ' ') ++i;
  for (; i < 156 && head[i] >= '0' && head[i] <= '7'; ++i)
    told = told * 8 + unsigned(head[i] - '0');
  return sum == told;
}

std::string_view SkipSpace(std::string_view text) {
  const size_t first = text.find_first_not_of(" \t\r\n");
  return text.substr(first == text.npos ? text.size() : first);
}

// Lines of JSON objects: the first line is whole by itself and another begins like it.
Format LinesOrJson(std::string_view head) {
  head = SkipSpace(head);
  const size_t end = head.find('\n');
  if (!head.starts_with('{') || end == head.npos) return Format::kJson;
  const std::string_view line = TrimAscii(head.substr(0, end));
  const std::string_view rest = SkipSpace(head.substr(end));
  return line.ends_with('}') && line.size() > 2 && rest.starts_with('{') ? Format::kJsonLines
                                                                         : Format::kJson;
}

bool HasKnownColumn(std::string_view line, char delimiter) {
  const FieldNames names{DumpOptions{}};
  while (!line.empty()) {
    const size_t end = line.find(delimiter);
    std::string_view column = TrimAscii(line.substr(0, end));
    if (column.size() > 1 && column.front() == '"' && column.back() == '"') {
      column = column.substr(1, column.size() - 2);
    }
    for (const FieldNames::Use& use : names.Find(column)) {
      if (use.field == ArticleField::kText) return true;
    }
    line.remove_prefix(end == line.npos ? line.size() : end + 1);
  }
  return false;
}

Format SniffTable(std::string_view head) {
  const std::string_view line = head.substr(0, head.find('\n'));
  const char delimiter = SniffDelimiter(head);
  if (line.find(delimiter) == line.npos || !HasKnownColumn(line, delimiter))
    return Format::kUnknown;
  return delimiter == '\t' ? Format::kTsv : Format::kCsv;
}

bool LooksBinary(std::string_view head) {
  for (const char c : head) {
    if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f')
      return true;
  }
  return false;
}

bool IsNumber(std::string_view text) { return text.find_first_not_of("0123456789") == text.npos; }

}  // namespace

Packing SniffPacking(std::string_view head) {
  if (head.starts_with("\x1f\x8b\x08"sv)) return Packing::kGzip;
  if (head.starts_with("\xfd"
                       "7zXZ\0"sv)) {
    return Packing::kOtherCompression;
  }
  if (head.starts_with("\x28\xb5\x2f\xfd"sv)) return Packing::kOtherCompression;
  if (head.starts_with("BZh"sv) && head.size() >= 10) {
    const std::string_view block = head.substr(4, 6);
    if (block == "1AY&SY"sv || block == "\x17\x72\x45\x38\x50\x90"sv)
      return Packing::kOtherCompression;
  }
  if (head.starts_with("PK\3\4"sv) || head.starts_with("PK\5\6"sv)) return Packing::kZip;
  if (HasTarChecksum(head)) return Packing::kTar;
  return Packing::kNone;
}

Format FormatOfName(std::string_view name) {
  const std::string ending = EndingOf(name);
  if (ending == "jsonl" || ending == "ndjson" || ending == "jl" || ending == "jsonlines")
    return Format::kJsonLines;
  if (ending == "json") return Format::kJson;
  if (ending == "csv") return Format::kCsv;
  if (ending == "tsv" || ending == "tab") return Format::kTsv;
  if (ending == "txt" || ending == "text") return Format::kText;
  return Format::kUnknown;
}

Format SniffFormat(std::string_view name, std::string_view head) {
  const Format told = FormatOfName(name);
  if (told == Format::kJson) return LinesOrJson(head);
  if (told != Format::kUnknown) return told;
  const std::string_view start = SkipSpace(head);
  if (start.starts_with('{')) return LinesOrJson(head);
  if (start.starts_with('[') && SkipSpace(start.substr(1)).starts_with('{')) return Format::kJson;
  if (!IsNumber(EndingOf(name)) || LooksBinary(head) || start.starts_with('<'))
    return Format::kUnknown;
  const Format table = SniffTable(head);
  return table == Format::kUnknown ? Format::kText : table;
}

char SniffDelimiter(std::string_view head) {
  constexpr std::string_view kDelimiters = ",;\t|";
  std::array<size_t, kDelimiters.size()> counts{};
  bool quoted = false;
  for (const char c : head) {
    if (c == '"') quoted = !quoted;
    if (c == '\n' && !quoted) break;
    const size_t which = quoted ? kDelimiters.npos : kDelimiters.find(c);
    if (which != kDelimiters.npos) ++counts[which];
  }
  size_t best = 0;
  for (size_t i = 1; i < counts.size(); ++i) {
    if (counts[i] > counts[best]) best = i;
  }
  return kDelimiters[best];
}

}  // namespace rasad
