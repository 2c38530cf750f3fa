#include "text/token.h"

#include <unicode/uchar.h>

#include <array>
#include <memory>

namespace rasad {
namespace {

enum class CharKind : uint8_t { kLetter, kDigit, kBlank, kQuote, kLineEnd, kMark };

using KindTable = std::array<CharKind, 0x10000>;

CharKind Classify(char16_t c) {
  if (c >= u'0' && c <= u'9') return CharKind::kDigit;
  if (c == u' ') return CharKind::kBlank;
  if (c == u'"') return CharKind::kQuote;
  if (c == u'\n') return CharKind::kLineEnd;
  return u_isalpha(c) ? CharKind::kLetter : CharKind::kMark;
}

const KindTable& Kinds() {
  static const std::unique_ptr<KindTable> table = [] {
    auto t = std::make_unique<KindTable>();
    for (uint32_t c = 0; c < t->size(); ++c) (*t)[c] = Classify(static_cast<char16_t>(c));
    return t;
  }();
  return *table;
}

constexpr uint64_t kSeed = 0xcbf29ce484222325ull;
constexpr uint64_t kPrime = 0x9E3779B97F4A7C15ull;

uint64_t Finish(uint64_t h) { return (h ^ (h >> 32)) * 0xd6e8feb86659fd93ull; }

bool EndsSentence(char16_t mark) {
  return mark == u'.' || mark == u'!' || mark == u'?' || mark == u'\u061F' || mark == u'\u06D4';
}

bool Adjacent(const Token& a, const Token& b) { return a.end == b.begin; }

// A full stop that belongs to an abbreviation or a number.
bool IsInnerStop(const std::vector<Token>& tokens, size_t i) {
  if (tokens[i].mark != u'.' || i == 0 || !Adjacent(tokens[i - 1], tokens[i])) return false;
  const Token& before = tokens[i - 1];
  const bool short_word = before.kind == TokenKind::kWord && before.end - before.begin == 1;
  if (short_word) return true;
  if (i + 1 >= tokens.size() || !Adjacent(tokens[i], tokens[i + 1])) return false;
  const Token& after = tokens[i + 1];
  if (before.kind == TokenKind::kDigits) return after.kind == TokenKind::kDigits;
  // "si.an.an" (CNN): short parts on both sides; "Reuters.Also" is two sentences.
  return before.kind == TokenKind::kWord && after.kind == TokenKind::kWord &&
         before.end - before.begin <= 3 && after.end - after.begin <= 3;
}

}  // namespace

bool IsLetter(char16_t c) { return Kinds()[c] == CharKind::kLetter; }

uint64_t HashWord(std::u16string_view word) {
  uint64_t h = kSeed;
  for (char16_t c : word) h = (h ^ c) * kPrime;
  return Finish(h);
}

void Tokenize(std::u16string_view folded, std::vector<Token>* tokens) {
  tokens->clear();
  const KindTable& kinds = Kinds();
  bool space = false;
  for (uint32_t i = 0, n = static_cast<uint32_t>(folded.size()); i < n;) {
    const CharKind kind = kinds[folded[i]];
    if (kind == CharKind::kBlank || kind == CharKind::kQuote) {
      space = true;
      ++i;
      continue;
    }
    Token t;
    t.begin = i;
    t.space_before = space;
    space = false;
    if (kind == CharKind::kLetter) {
      uint64_t h = kSeed;
      for (; i < n && kinds[folded[i]] == CharKind::kLetter; ++i) h = (h ^ folded[i]) * kPrime;
      t.hash = Finish(h);
    } else if (kind == CharKind::kDigit) {
      while (i < n && kinds[folded[i]] == CharKind::kDigit) ++i;
      t.kind = TokenKind::kDigits;
    } else {
      t.kind = kind == CharKind::kLineEnd ? TokenKind::kLineEnd : TokenKind::kMark;
      t.mark = folded[i++];
    }
    t.end = i;
    tokens->push_back(t);
  }
}

void SplitSentences(const std::vector<Token>& tokens, std::vector<Sentence>* sentences) {
  sentences->clear();
  uint32_t begin = 0;
  const auto n = static_cast<uint32_t>(tokens.size());
  for (uint32_t i = 0; i < n; ++i) {
    const bool line_end = tokens[i].kind == TokenKind::kLineEnd;
    const bool stop = tokens[i].kind == TokenKind::kMark && EndsSentence(tokens[i].mark) &&
                      !IsInnerStop(tokens, i);
    if (!line_end && !stop && i + 1 - begin < kMaxSentence) continue;
    const uint32_t end = line_end ? i : i + 1;
    if (end > begin) sentences->push_back({begin, end});
    begin = i + 1;
  }
  if (begin < n) sentences->push_back({begin, n});
}

}  // namespace rasad
