#include "dump/encoding.h"

#include <simdjson.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>

namespace rasad {
namespace {

using std::string_view_literals::operator""sv;

constexpr size_t kSample = size_t{64} << 10;  // for statistics

struct HighBytes {
  size_t all = 0;
  size_t in_sequences = 0;  // of valid UTF-8
};

// The length of the UTF-8 sequence of two bytes or more at the beginning of `text`; 0 where there
// is none.
size_t SequenceLength(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
  if (length == 0 || text.size() < length) return 0;
  return simdjson::validate_utf8(text.data(), length) ? length : 0;
}

HighBytes CountHighBytes(std::string_view text) {
  HighBytes count;
  for (size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      ++i;
      continue;
    }
    const size_t length = SequenceLength(text.substr(i));
    count.in_sequences += length;
    count.all += std::max<size_t>(length, 1);
    i += std::max<size_t>(length, 1);
  }
  return count;
}

// Up to three bytes of a character that the sample cuts.
std::string_view WithoutCutCharacter(std::string_view text) {
  for (size_t back = 1; back <= 3 && back <= text.size(); ++back) {
    const auto byte = static_cast<unsigned char>(text[text.size() - back]);
    if (byte < 0x80) return text;
    if (byte < 0xC0) continue;
    const size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
    return length > back ? text.substr(0, text.size() - back) : text;
  }
  return text;
}

bool IsUtf8(std::string_view sample) {
  const std::string_view whole = WithoutCutCharacter(sample);
  if (simdjson::validate_utf8(whole.data(), whole.size())) return true;
  const HighBytes count = CountHighBytes(whole);
  return count.in_sequences * 2 >= count.all || count.all * 50 < whole.size();
}

bool IsArabicLetter(UChar c) {
  return (c >= 0x0620 && c <= 0x064A && c != 0x0640) || (c >= 0x0671 && c <= 0x06D3);
}

using ByteMap = std::array<UChar, 256>;

// What each byte of a one-byte encoding means; 0xFFFD: nothing.
ByteMap MapOf(const char* encoding) {
  ByteMap map;
  map.fill(0xFFFD);
  UErrorCode error = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(encoding, &error);
  if (U_FAILURE(error)) return map;
  for (size_t i = 0; i < map.size(); ++i) {
    const char byte = static_cast<char>(i);
    UChar out[4];
    error = U_ZERO_ERROR;
    if (ucnv_toUChars(converter, out, 4, &byte, 1, &error) == 1 && U_SUCCESS(error))
      map[i] = out[0];
  }
  ucnv_close(converter);
  return map;
}

// The share of the high bytes that are letters under `map`; 0 for a text without its commonest
// letters.
double ArabicShare(std::string_view sample, const ByteMap& map) {
  size_t high = 0, letters = 0, alef_lam = 0;
  for (const char c : sample) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) continue;
    ++high;
    const UChar letter = map[byte];
    letters += IsArabicLetter(letter);
    alef_lam += letter == 0x0627 || letter == 0x0644;
  }
  if (letters == 0 || alef_lam * 10 < letters) return 0;
  return static_cast<double>(letters) / static_cast<double>(high);
}

std::string GuessName(std::string_view sample) {
  UErrorCode error = U_ZERO_ERROR;
  UCharsetDetector* detector = ucsdet_open(&error);
  ucsdet_setText(detector, sample.data(), static_cast<int32_t>(sample.size()), &error);
  const UCharsetMatch* match = ucsdet_detect(detector, &error);
  const char* name = match == nullptr ? nullptr : ucsdet_getName(match, &error);
  std::string out = U_SUCCESS(error) && name != nullptr ? name : "unknown";
  ucsdet_close(detector);
  return out;
}

}  // namespace

Encoding DetectEncoding(std::string_view sample) {
  using Kind = Encoding::Kind;
  if (sample.starts_with("\xEF\xBB\xBF"sv)) return {Kind::kUtf8, "UTF-8", 3};
  if (sample.starts_with("\xFF\xFE\0\0"sv)) return {Kind::kConvertible, "UTF-32LE", 4};
  if (sample.starts_with("\0\0\xFE\xFF"sv)) return {Kind::kConvertible, "UTF-32BE", 4};
  if (sample.starts_with("\xFF\xFE"sv)) return {Kind::kConvertible, "UTF-16LE", 2};
  if (sample.starts_with("\xFE\xFF"sv)) return {Kind::kConvertible, "UTF-16BE", 2};
  if (IsUtf8(sample)) return {};
  sample = sample.substr(0, kSample);
  constexpr double kEnough = 0.8;
  const double windows = ArabicShare(sample, MapOf("windows-1256"));
  const double iso = ArabicShare(sample, MapOf("ISO-8859-6"));
  if (std::max(windows, iso) < kEnough) return {Kind::kUnknown, GuessName(sample), 0};
  return {Kind::kConvertible, windows >= iso ? "windows-1256" : "ISO-8859-6", 0};
}

}  // namespace rasad
