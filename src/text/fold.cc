#include "text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <array>
#include <memory>

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

// Signs that are dropped but belong to the letter before them: a lone hamza, tatweel, vowel signs.
// (Direction marks and ZWNJ stand between letters.)
bool BelongsToLetter(UChar32 c) {
  return c == 0x0621 || c == 0x0640 || (c >= 0x064B && c <= 0x065F) || c == 0x0670;
}

// Calls emit(folded, code_point_index, byte_begin, byte_end) for each folded unit and
// drop(code_point_index, byte_end) for what is dropped behind a letter.
template <typename Emit, typename Drop>
void FoldInto(std::string_view utf8, const Table& table, Emit emit, Drop drop) {
  const auto* s = reinterpret_cast<const uint8_t*>(utf8.data());
  const int32_t length = static_cast<int32_t>(utf8.size());
  uint32_t code_point = 0;
  for (int32_t i = 0; i < length; ++code_point) {
    const int32_t begin = i;
    UChar32 c;
    U8_NEXT(s, i, length, c);
    if (c < 0 || c > 0xFFFF) {
      emit(kSymbol, code_point, begin, i);
      continue;
    }
    const char16_t folded = table[c];
    if (folded == kDrop) {
      if (BelongsToLetter(c)) drop(code_point, i);
      continue;
    }
    if (folded != kDecompose) {
      emit(folded, code_point, begin, i);
      continue;
    }
    const icu::UnicodeString parts = Decompose(c);
    for (int32_t k = 0; k < parts.length(); ++k) {
      const char16_t part = table[parts[k]];
      if (part != kDrop && part != kDecompose) emit(part, code_point, begin, i);
    }
  }
}

std::u16string FoldWith(std::string_view utf8, const Table& table) {
  std::u16string out;
  FoldInto(
      utf8, table, [&](char16_t c, uint32_t, int32_t, int32_t) { out.push_back(c); },
      [](uint32_t, int32_t) {});
  return out;
}

}  // namespace

void FoldedText::Assign(std::string_view utf8) {
  original_ = utf8;
  // Few letters become several units (presentation forms), so one unit a byte is nearly always room
  // enough.
  text_.resize(utf8.size());
  places_.resize(utf8.size() + 1);
  size_t size = 0;
  uint32_t last = 0;
  const auto emit = [&](char16_t c, uint32_t code_point, int32_t begin, int32_t end) {
    if (size == text_.size()) {
      text_.resize(size * 2 + 16);
      places_.resize(size * 2 + 17);
    }
    text_[size] = c;
    places_[size++] = {code_point, code_point + 1, static_cast<uint32_t>(begin),
                       static_cast<uint32_t>(end)};
    last = code_point + 1;
  };
  const auto extend = [&](uint32_t code_point, int32_t end) {
    if (size == 0) return;
    Place& place = places_[size - 1];
    if (place.code_point_end != code_point || text_[size - 1] < kFirstLetter) return;
    place.code_point_end = code_point + 1;
    place.byte_end = static_cast<uint32_t>(end);
  };
  FoldInto(utf8, FullTable(), emit, extend);
  text_.resize(size);
  places_.resize(size + 1);
  const auto bytes = static_cast<uint32_t>(utf8.size());
  places_[size] = {last, last, bytes, bytes};
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
