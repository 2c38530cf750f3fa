#include "rules/table_file.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace rasad {
namespace {

bool IsUtf8(std::string_view text) {
  const auto* s = reinterpret_cast<const uint8_t*>(text.data());
  const auto length = static_cast<int32_t>(text.size());
  for (int32_t i = 0; i < length;) {
    UChar32 c;
    U8_NEXT(s, i, length, c);
    if (c < 0) return false;
  }
  return true;
}

uint64_t CodePoints(std::string_view text) {
  return static_cast<uint64_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<uint8_t>(c) & 0xC0) != 0x80; }));
}

// Eight bytes at a time: the tables are megabytes. `seed` takes the length, so that a cut elsewhere
// tells.
uint64_t HashBytes(uint64_t seed, std::string_view bytes) {
  const auto mix = [&seed](uint64_t word) {
    seed = (seed ^ word) * 0xff51afd7ed558ccdull;
    seed ^= seed >> 32;
  };
  mix(bytes.size());
  for (; !bytes.empty(); bytes.remove_prefix(std::min<size_t>(8, bytes.size()))) {
    uint64_t word = 0;
    std::memcpy(&word, bytes.data(), std::min<size_t>(8, bytes.size()));
    mix(word);
  }
  return seed;
}

}  // namespace

Error TextFile::Complain(const TextLine& line, size_t byte, std::string what,
                         std::string hint) const {
  Error e{Error::Kind::kBadRule, std::move(what), {}, std::move(hint)};
  e.where.file = path;
  e.where.line = line.number;
  e.where.column = CodePoints(line.text.substr(0, byte)) + 1;
  return e;
}

Result<std::string> ReadBytes(const std::string& path, const std::string& shown) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return Error{Error::Kind::kNotFound, "can't open the file", {shown, 0, 0, 0}, {}};
  std::error_code unknown;
  const uintmax_t size = std::filesystem::file_size(path, unknown);
  if (unknown) return Error{Error::Kind::kNotFound, "not a plain file", {shown, 0, 0, 0}, {}};
  std::string bytes(size, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<size_t>(in.gcount()));
  return bytes;
}

Result<TextFile> ReadTextFile(const std::string& path, const std::string& shown, bool keep_all) {
  auto bytes = ReadBytes(path, shown);
  return bytes ? SplitLines(std::move(*bytes), shown, keep_all) : bytes.error();
}

Result<TextFile> SplitLines(std::string bytes, const std::string& shown, bool keep_all) {
  TextFile file{shown, std::make_shared<const std::string>(std::move(bytes)), {}};
  std::string_view rest = *file.bytes;
  if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
  for (uint64_t number = 1; !rest.empty(); ++number) {
    std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!IsUtf8(line)) {
      return Error{Error::Kind::kBadRule,
                   "the line is not valid UTF-8",
                   {shown, 0, number, 1},
                   "save the file as UTF-8"};
    }
    const std::string_view trimmed = Trim(line);
    if (!keep_all && (trimmed.empty() || trimmed.front() == '#')) continue;
    file.lines.push_back({line, number});
  }
  return file;
}

std::vector<Field> SplitFields(std::string_view line, char separator) {
  std::vector<Field> fields;
  SplitFields(line, separator, &fields);
  return fields;
}

void SplitFields(std::string_view line, char separator, std::vector<Field>* fields) {
  fields->clear();
  for (size_t begin = 0;;) {
    const size_t end = line.find(separator, begin);
    if (end == std::string_view::npos) {
      fields->push_back({line.substr(begin), begin});
      return;
    }
    fields->push_back({line.substr(begin, end - begin), begin});
    begin = end + 1;
  }
}

uint64_t HashFile(uint64_t seed, const TextFile& file) {
  seed = HashBytes(seed, file.path);
  for (const TextLine& line : file.lines) seed = HashBytes(seed, line.text);
  return seed;
}

std::vector<std::string> ListFiles(const std::string& folder, std::string_view ending) {
  namespace fs = std::filesystem;
  std::vector<std::string> out;
  std::error_code error;
  for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error)) {
    const std::string name = it->path().filename().string();
    if (!it->is_regular_file(error) || name.starts_with(".") || !name.ends_with(ending)) continue;
    out.push_back(fs::relative(it->path(), folder, error).generic_string());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string_view Trim(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r";
  const size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

}  // namespace rasad
