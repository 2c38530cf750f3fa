#include "import/fields.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <charconv>
#include <sstream>

#include "rules/table_file.h"
#include "table/csv_reader.h"
#include "table/utf8.h"

namespace rasad {
namespace {

Result<std::string> ReadWhole(const std::string& path) {
  auto bytes = ReadBytes(path, path);
  if (bytes && bytes->starts_with("\xEF\xBB\xBF")) bytes->erase(0, 3);
  return bytes;
}

// The next record of a CSV text: up to a line end outside quotes.
std::string_view TakeRecord(std::string_view* rest) {
  bool quoted = false;
  size_t end = 0;
  while (end < rest->size() && (quoted || (*rest)[end] != '\n')) {
    if ((*rest)[end] == '"') quoted = !quoted;
    ++end;
  }
  std::string_view record = rest->substr(0, end);
  rest->remove_prefix(std::min(end + 1, rest->size()));
  if (record.ends_with('\r')) record.remove_suffix(1);
  return record;
}

// Our CSV reader knows commas alone: other separators outside quotes become commas.
std::string WithCommas(std::string_view record, char separator) {
  std::string out(record);
  bool quoted = false;
  for (char& c : out) {
    if (c == '"') quoted = !quoted;
    if (!quoted && c == separator) c = ',';
  }
  return out;
}

char SeparatorOf(std::string_view text) {
  const std::string_view head = text.substr(0, text.find('\n'));
  const auto count = [&](char c) { return std::count(head.begin(), head.end(), c); };
  if (count('\t') > count(',')) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

bool IsMark(UChar32 c) {
  return (c >= 0x064B && c <= 0x065F) || c == 0x0670 || c == 0x0640 ||
         (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x061C || c == 0xFEFF;
}

bool IsArabicLetter(UChar32 c) {
  return (c >= 0x0620 && c <= 0x064A) || (c >= 0x066E && c <= 0x06D5) || c == 0x06FA ||
         (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

template <typename Each>
void ForCharacters(std::string_view text, Each each) {
  const auto* s = reinterpret_cast<const uint8_t*>(text.data());
  const auto length = static_cast<int32_t>(text.size());
  for (int32_t i = 0; i < length;) {
    const int32_t begin = i;
    UChar32 c;
    U8_NEXT(s, i, length, c);
    each(c, text.substr(static_cast<size_t>(begin), static_cast<size_t>(i - begin)));
  }
}

}  // namespace

Error Refusal(const ImportRow& row, std::string what, std::string hint) {
  return {Error::Kind::kBadInput, std::move(what), {row.file, 0, row.line, 0}, std::move(hint)};
}

Result<std::vector<ImportRow>> ReadTabRows(const std::string& path, ImportReport* report) {
  const auto text = ReadWhole(path);
  if (!text) return text.error();
  std::vector<ImportRow> rows;
  std::istringstream lines(*text);
  std::string line;
  for (uint64_t number = 1; std::getline(lines, line); ++number) {
    if (line.ends_with('\r')) line.pop_back();
    if (Trim(line).empty() || line.starts_with('#')) continue;
    ImportRow row{path, number, {}};
    if (!IsUtf8(line)) {
      report->refused.push_back(Refusal(row, "the line is not valid UTF-8"));
      continue;
    }
    for (const Field& f : SplitFields(line, '\t')) row.cells.emplace_back(Trim(f.text));
    rows.push_back(std::move(row));
  }
  return rows;
}

Result<std::vector<ImportRow>> ReadCsvRows(const std::string& path, ImportReport* report) {
  const auto text = ReadWhole(path);
  if (!text) return text.error();
  const char separator = SeparatorOf(*text);
  std::vector<ImportRow> rows;
  uint64_t number = 1;
  for (std::string_view rest = *text; !rest.empty();) {
    const std::string_view record = TakeRecord(&rest);
    ImportRow row{path, number, {}};
    number += 1 + static_cast<uint64_t>(std::count(record.begin(), record.end(), '\n'));
    if (Trim(record).empty()) continue;
    auto cells = ReadCsv(WithCommas(record, separator));
    if (!IsUtf8(record)) {
      report->refused.push_back(Refusal(row, "the row is not valid UTF-8"));
    } else if (!cells) {
      report->refused.push_back(Refusal(row, cells.error().what));
    } else if (!(*cells).empty()) {
      for (const std::string& cell : (*cells).front()) row.cells.emplace_back(Trim(cell));
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

std::optional<double> Coordinate(std::string_view cell, double limit) {
  double value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc() || end != cell.data() + cell.size()) return std::nullopt;
  if (!(value >= -limit && value <= limit)) return std::nullopt;
  return value;
}

bool IsCountryCode(std::string_view cell) {
  return cell.size() == 2 &&
         std::all_of(cell.begin(), cell.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::optional<uint64_t> WholeNumber(std::string_view cell) {
  uint64_t value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc() || end != cell.data() + cell.size()) return std::nullopt;
  return value;
}

std::string CleanName(std::string_view name) {
  std::string out;
  bool arabic = true;
  bool blank = false;
  ForCharacters(name, [&](UChar32 c, std::string_view bytes) {
    if (IsMark(c)) return;
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0xA0 || c == '-') {
      blank = !out.empty();
      return;
    }
    arabic = arabic && (IsArabicLetter(c) || c == 0x200C);
    if (blank) out += ' ';
    blank = false;
    out += bytes;
  });
  return arabic ? out : std::string();
}

bool IsPersianLetters(std::string_view name) {
  bool found = false;
  ForCharacters(name, [&](UChar32 c, std::string_view) {
    found = found || c == 0x067E || c == 0x0686 || c == 0x0698 || c == 0x06AF || c == 0x06CC ||
            c == 0x06A9 || c == 0x200C;
  });
  return found;
}

void AddName(std::string_view name, std::vector<std::string>* names) {
  const std::string clean = CleanName(name);
  if (clean.empty() || std::find(names->begin(), names->end(), clean) != names->end()) return;
  names->push_back(clean);
}

int RankOfPopulation(uint64_t population) {
  constexpr std::pair<uint64_t, int> kRanks[] = {{1'000'000, 80}, {500'000, 74}, {200'000, 66},
                                                 {100'000, 60},   {50'000, 52},  {20'000, 45},
                                                 {10'000, 38},    {5'000, 30},   {1'000, 18}};
  for (const auto& [least, rank] : kRanks) {
    if (population >= least) return rank;
  }
  return 10;
}

std::string FirstLevelKind(std::string_view country) {
  for (std::string_view c : {"IR", "AF", "TR", "PK"}) {
    if (country == c) return "province";
  }
  return "governorate";
}

}  // namespace rasad
