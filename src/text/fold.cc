#include "text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include "text/initials.h"

namespace rasad {
namespace {

constexpr char16_t kDrop = 0;
constexpr char16_t kDecompose = 0xFFFF;
constexpr char16_t kSymbol = 0xFFFC;

using Table = std::array<char16_t, 0x10000>;

void Drop(Table& table, char16_t from, char16_t to) {
  for (uint32_t c = from; c <= to; ++c) table[c] = kDrop;
}

void Map(Table& table, std::u16string_view from, char16_t to) {
  for (char16_t c : from) table[c] = to;
}

void AddIdentity(Table& table) {
  for (uint32_t c = 0; c < table.size(); ++c) table[c] = static_cast<char16_t>(c);
  for (uint32_t c = 0; c < 0x20; ++c) table[c] = u' ';
  for (char16_t c = u'A'; c <= u'Z'; ++c) table[c] = static_cast<char16_t>(c - u'A' + u'a');
}

void AddSigns(Table& table) {
  Drop(table, 0x0610, 0x061A);  // honorific signs; behind them stands the Arabic semicolon, a mark
  Drop(table, 0x061C, 0x061C);  // Arabic letter mark
  Drop(table, 0x0640, 0x0640);  // tatweel
  Drop(table, 0x064B, 0x065F);  // vowel signs
  Drop(table, 0x0670, 0x0670);  // superscript alef
  Drop(table, 0x06D6, 0x06ED);  // Koranic signs
  Drop(table, 0x0300, 0x036F);  // combining marks of Latin
  Drop(table, 0x200B, 0x200F);  // zero-width space, ZWNJ, ZWJ, direction marks
  Drop(table, 0x202A, 0x202E);
  Drop(table, 0x2060, 0x2069);
  Drop(table, 0xFE00, 0xFE0F);  // variation selectors
  Drop(table, 0xFEFF, 0xFEFF);
  Drop(table, 0x00AD, 0x00AD);  // soft hyphen
}

void AddLetterVariants(Table& table) {
  Map(table, u"\u064A\u0649\u06CC\u06D2\u06CD\u06D0", 0x06CC);  // ya
  Map(table, u"\u0643\u06A9\u06AA", 0x06A9);                    // kaf
  Map(table, u"\u0642\u06A8", 0x0642);                          // qaf, Tunisia's g
  Map(table, u"\u0641\u06A4", 0x0641);                          // fa, v of foreign names
  Drop(table, 0x0640, 0x0640);
}

void AddLetters(Table& table) {
  AddLetterVariants(table);
  Map(table, u"\u0622\u0623\u0625\u0627\u0671\u0672\u0673", 0x0627);        // alef
  Map(table, u"\u0629\u0647\u06C0\u06BE\u06C1\u06C2\u06D5\u06C3", 0x0647);  // ha, ta marbuta
  table[0x0626] = 0x06CC;                                                   // ya with hamza
  table[0x0624] = 0x0648;                                                   // waw with hamza
  table[0x0621] = kDrop;                                                    // hamza alone
  table[0x0674] = kDrop;
}

void AddDigitsAndMarks(Table& table) {
  for (char16_t d = 0; d < 10; ++d) {
    table[0x0660 + d] = static_cast<char16_t>(u'0' + d);
    table[0x06F0 + d] = static_cast<char16_t>(u'0' + d);
  }
  table[0x066B] = u'.';
  table[0x066C] = u',';
  table[0x066A] = u'%';
  Map(table,
      u"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2039\u203A\u2018\u2019\u201A'"
      u"\u0060\u00B4\u2032\u2033",
      u'"');
  Map(table, u"\u2010\u2011\u2012\u2013\u2014\u2015\u2212", u'-');
  Map(table,
      u"\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F"
      u"\u3000_",
      u' ');
  Map(table, u"\n\r\u000B\u000C\u0085\u2028\u2029", u'\n');
}

void AddPresentationForms(Table& table) {
  for (uint32_t c = 0xFB50; c <= 0xFDFF; ++c) table[c] = kDecompose;
  for (uint32_t c = 0xFE70; c <= 0xFEFC; ++c) table[c] = kDecompose;
  for (uint32_t c = 0xFF01; c <= 0xFF5E; ++c) table[c] = kDecompose;
}

std::unique_ptr<Table> MakeTable(void (*letters)(Table&)) {
  auto table = std::make_unique<Table>();
  AddIdentity(*table);
  AddSigns(*table);
  letters(*table);
  AddDigitsAndMarks(*table);
  AddPresentationForms(*table);
  return table;
}

const Table& FullTable() {
  static const std::unique_ptr<Table> table = MakeTable(AddLetters);
  return *table;
}

const Table& LightTable() {
  static const std::unique_ptr<Table> table = MakeTable(AddLetterVariants);
  return *table;
}

icu::UnicodeString Decompose(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  icu::UnicodeString in(c);
  if (U_FAILURE(status)) return in;
  return nfkc->normalize(in, status);
}

constexpr char16_t kFirstLetter = 0x0620;  // of the Arabic block
constexpr UChar32 kZwnj = 0x200C;

// Signs that are dropped but belong to the letter before them: a lone hamza, tatweel, vowel signs.
// (Direction marks and ZWNJ stand between letters.)
bool BelongsToLetter(UChar32 c) {
  return c == 0x0621 || c == 0x0640 || (c >= 0x064B && c <= 0x065F) || c == 0x0670;
}

// The character at s[*i], and moves on; negative for an invalid one. Two bytes are the rule in
// Arabic, one in marks and blanks.
inline UChar32 NextCharacter(const uint8_t* s, int32_t length, int32_t* i) {
  const uint8_t lead = s[*i];
  if (lead < 0x80) return s[(*i)++];
  if (lead >= 0xC2 && lead < 0xE0 && *i + 1 < length && (s[*i + 1] & 0xC0) == 0x80) {
    const UChar32 c = (lead & 0x1F) << 6 | (s[*i + 1] & 0x3F);
    *i += 2;
    return c;
  }
  UChar32 c;
  U8_NEXT(s, *i, length, c);
  return c;
}

// Calls emit(folded, byte_begin) for each folded unit and decompose(code_point, byte_begin) for a
// character that becomes several.
template <typename Emit, typename Decompose>
void FoldInto(std::string_view utf8, const Table& table, Emit emit, Decompose decompose) {
  const auto* s = reinterpret_cast<const uint8_t*>(utf8.data());
  const int32_t length = static_cast<int32_t>(utf8.size());
  for (int32_t i = 0; i < length;) {
    const int32_t begin = i;
    const UChar32 c = NextCharacter(s, length, &i);
    if (c < 0 || c > 0xFFFF) {
      emit(kSymbol, begin);
      continue;
    }
    const char16_t folded = table[static_cast<size_t>(c)];
    if (folded == kDecompose) {
      decompose(c, begin);
    } else if (folded != kDrop) {
      emit(folded, begin);
    }
  }
}

// The folded units of a character that becomes several.
std::u16string Decomposed(UChar32 c, const Table& table) {
  std::u16string out;
  const icu::UnicodeString parts = Decompose(c);
  for (int32_t k = 0; k < parts.length(); ++k) {
    const char16_t part = table[parts[k]];
    if (part != kDrop && part != kDecompose) out.push_back(part);
  }
  return out;
}

// Bytes that begin a character of valid UTF-8, eight at a time.
uint32_t CountCodePoints(std::string_view utf8) {
  constexpr uint64_t kOnes = 0x0101010101010101;
  uint32_t inner = 0;  // bytes 10xxxxxx
  size_t i = 0;
  for (; i + 8 <= utf8.size(); i += 8) {
    uint64_t word;
    std::memcpy(&word, utf8.data() + i, 8);
    inner += static_cast<uint32_t>(((word >> 7 & ~(word >> 6) & kOnes) * kOnes) >> 56);
  }
  for (; i < utf8.size(); ++i) inner += (utf8[i] & 0xC0) == 0x80;
  return static_cast<uint32_t>(utf8.size()) - inner;
}

constexpr uint32_t kStride = 256;

std::u16string FoldWith(std::string_view utf8, const Table& table) {
  std::u16string out;
  FoldInto(
      utf8, table, [&](char16_t c, int32_t) { out.push_back(c); },
      [&](UChar32 c, int32_t) { out += Decomposed(c, table); });
  JoinInitials(out.data(), out.size());
  return out;
}

}  // namespace

void FoldedText::Assign(std::string_view utf8) {
  original_ = utf8;
  size_ = 0;
  // A unit a byte is room enough for all but presentation forms.
  MakeRoom(utf8.size());
  FoldAll();
  JoinInitials(text_.data(), size_);
  bytes_[size_] = static_cast<uint32_t>(utf8.size());
  counts_.assign(1, 0);
  for (size_t at = 0; at + kStride <= utf8.size(); at += kStride)
    counts_.push_back(counts_.back() + CountCodePoints(utf8.substr(at, kStride)));
}

// One step a character: what it works on is kept at hand, not looked up in the object.
void FoldedText::FoldAll() {
  char16_t* text = text_.data();
  uint32_t* bytes = bytes_.data();
  size_t size = 0;
  FoldInto(
      original_, FullTable(),
      [&](char16_t c, int32_t at) {
        text[size] = c;
        bytes[size++] = static_cast<uint32_t>(at);
      },
      [&](UChar32 c, int32_t at) {
        size_ = size;
        PutDecomposed(c, static_cast<uint32_t>(at));
        text = text_.data();
        bytes = bytes_.data();
        size = size_;
      });
  size_ = size;
}

void FoldedText::MakeRoom(size_t units) {
  if (bytes_.size() > units) return;
  text_.resize(units);
  bytes_.resize(units + 1);
}

void FoldedText::PutDecomposed(int32_t c, uint32_t byte) {
  const std::u16string parts = Decomposed(c, FullTable());
  // Each byte of the rest may still become a unit.
  MakeRoom(size_ + parts.size() + original_.size() - byte);
  for (char16_t part : parts) Put(part, byte);
}

uint32_t FoldedText::byte_end(size_t end) const {
  if (end == 0) return 0;
  const auto* s = reinterpret_cast<const uint8_t*>(original_.data());
  const auto length = static_cast<int32_t>(original_.size());
  auto i = static_cast<int32_t>(bytes_[end - 1]);
  UChar32 c;
  U8_NEXT(s, i, length, c);
  auto after = i;
  const bool is_letter = text_[end - 1] >= kFirstLetter;
  while (is_letter && i < length) {
    U8_NEXT(s, i, length, c);
    if (c == kZwnj) continue;  // a lone hamza may stand behind it
    if (!BelongsToLetter(c)) break;
    after = i;
  }
  return static_cast<uint32_t>(after);
}

uint32_t FoldedText::CodePointsBefore(uint32_t byte) const {
  const uint32_t stride = byte / kStride;
  return counts_[stride] +
         CountCodePoints(original_.substr(size_t{stride} * kStride, byte % kStride));
}

std::string_view FoldedText::Original(size_t begin, size_t end) const {
  if (begin >= end) return {};
  return original_.substr(byte(begin), byte_end(end) - byte(begin));
}

std::u16string Fold(std::string_view utf8) { return FoldWith(utf8, FullTable()); }

std::u16string FoldLightly(std::string_view utf8) { return FoldWith(utf8, LightTable()); }

std::string ToUtf8(std::u16string_view text) {
  std::string out;
  icu::UnicodeString(text.data(), static_cast<int32_t>(text.size())).toUTF8String(out);
  return out;
}

}  // namespace rasad
