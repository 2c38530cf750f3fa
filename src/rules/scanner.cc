#include "rules/scanner.h"

#include <algorithm>
#include <climits>
#include <cstring>
#include <string_view>

namespace rasad {
namespace {

constexpr char16_t kFirstArabic = 0x250;  // letters below are Latin
constexpr uint64_t kNoKey = 2;            // keys are odd

template <typename Integer>
uint64_t Load(const char* bytes) {
  Integer value;
  std::memcpy(&value, bytes, sizeof value);
  return value;
}

// All of up to eight bytes, whose number is known besides.
uint64_t LoadFew(std::string_view bytes) {
  const char *begin = bytes.data(), *end = begin + bytes.size();
  if (bytes.size() >= 4) return Load<uint32_t>(begin) | Load<uint32_t>(end - 4) << 32;
  if (bytes.size() >= 2) return Load<uint16_t>(begin) | Load<uint16_t>(end - 2) << 16;
  return bytes.empty() ? 0 : Load<uint8_t>(begin);
}

// Eight bytes a step, each of which keeps apart what differs: two words have one hash by a chance
// of 2^-63 at most. The last step may read bytes again.
uint64_t HashBytes(std::string_view bytes) {
  constexpr uint64_t kPrime = 0x9E3779B97F4A7C15;
  constexpr size_t kStep = sizeof(uint64_t);
  uint64_t hash = bytes.size();
  const auto add = [&hash](uint64_t word) {
    hash = (hash ^ word) * kPrime;
    hash ^= hash >> 32;
  };
  if (bytes.size() < kStep) {
    add(LoadFew(bytes));
  } else {
    const char* const last = bytes.data() + bytes.size() - kStep;
    for (const char* at = bytes.data(); at < last; at += kStep) add(Load<uint64_t>(at));
    add(Load<uint64_t>(last));
  }
  return hash * kPrime;
}

// The spelling of folded units [begin, end) as it stands in the text, and the language it is read
// in.
uint64_t SpellingKey(const FoldedText& text, uint32_t begin, uint32_t end, uint8_t language) {
  return (HashBytes(text.Between(begin, end)) ^ (uint64_t{language} << 32)) | 1;
}

}  // namespace

ScannerClasses ScannerClasses::Declare(ClassTable* classes) {
  ScannerClasses c{};
  c.word = classes->Declare("Word", "a word that no list knows");
  c.digits = classes->Declare("Digits", "a run of digits");
  c.mark = classes->Declare("Mark", "some other mark");
  c.comma = classes->Declare("Comma", "comma");
  c.colon = classes->Declare("Colon", "colon");
  c.bracket_open = classes->Declare("Bracket.Open", "opening bracket");
  c.bracket_close = classes->Declare("Bracket.Close", "closing bracket");
  c.dash = classes->Declare("Dash", "dash or hyphen");
  c.slash = classes->Declare("Slash", "slash");
  c.dot = classes->Declare("Dot", "full stop inside a sentence or a number");
  c.brk = classes->Declare("Break", "end of a sentence");
  c.semicolon = classes->Declare("Semicolon", "semicolon");
  c.question = classes->Declare("Question", "question mark at the end of a sentence");
  c.percent = classes->Declare("Percent", "percent sign");
  c.latin = classes->Declare("Latin", "a word in Latin letters");
  return c;
}

void Scanner::Scan(const FoldedText& text, const std::vector<Token>& tokens,
                   const Sentence& sentence, WordMemory* memory, Chart* chart) const {
  chart->Clear();
  const Words words{text, tokens, sentence.end};
  FindKeys(words, sentence.begin, memory);
  for (uint32_t at = sentence.begin; at < sentence.end;) {
    if (tokens[at].kind == TokenKind::kWord) {
      at = ScanWord(words, at, memory->keys[at - sentence.begin], memory, chart);
    } else {
      ScanMark(words, at++, chart);
    }
  }
  for (const Unit& unit : chart->units) {
    for (const Reading& r : unit.readings) chart->present.Add(r.cls);
  }
}

// All of them before any is looked for: the memory fetches what will be asked for meanwhile.
void Scanner::FindKeys(const Words& words, uint32_t begin, WordMemory* memory) const {
  memory->keys.assign(words.end - begin, 0);
  for (uint32_t at = begin; at < words.end; ++at) {
    if (words.tokens[at].kind != TokenKind::kWord) continue;
    const Token& token = words.tokens[at];
    const uint64_t key = SpellingKey(words.text, token.begin, token.end, language_);
    memory->keys[at - begin] = key;
    memory->Prefetch(key);
  }
}

uint32_t Scanner::ScanWord(const Words& words, uint32_t at, uint64_t key, WordMemory* memory,
                           Chart* chart) const {
  const KnownWord* known = memory->Find(key);
  uint32_t hangs_on = 1;
  while (known != nullptr && look_.GoesOn(words, at + hangs_on - 1, known->starts)) {
    key = KeyOf(words, at, ++hangs_on);
    known = memory->Find(key);
  }
  if (known == nullptr) {
    const KnownWord word = Learn(key, hangs_on, words, at, memory, chart);
    AddUnits(word, words, at, chart);
    return at + word.tokens;
  }
  AddUnits(*known, words, at, chart);
  return at + known->tokens;
}

// Of so many words, as they are spelled and parted; kNoKey where something stands between them.
uint64_t Scanner::KeyOf(const Words& words, uint32_t at, uint32_t count) const {
  const uint32_t last = at + count - 1;
  uint64_t parts = 0;
  for (uint32_t i = at; i < last; ++i) {
    if (words.Next(i) != i + 1) return kNoKey;
    parts = parts << CHAR_BIT ^ uint64_t { words.tokens[i].end - words.tokens[i].begin } << 1;
  }
  return SpellingKey(words.text, words.tokens[at].begin, words.tokens[last].end, language_) ^ parts;
}

// Looks the word up, and keeps what was found where it hangs on nothing that the key doesn't know.
KnownWord Scanner::Learn(uint64_t key, uint32_t hangs_on, const Words& words, uint32_t at,
                         WordMemory* memory, Chart* chart) const {
  KnownWord word{.key = key};
  word.starts.words = hangs_on;
  WordReading found = look_.Look(words, at, &word.starts);
  if (found.any()) {
    word.tokens = found.token_end - at;
    word.prefix = found.prefix;
    if (found.prefix != nullptr) {
      for (ClassId mark : found.prefix->marks) found.readings.push_back({.cls = mark});
    }
    if (found.suffix != nullptr) found.readings.push_back({.cls = found.suffix->cls});
  } else {
    const bool latin = words.LettersOf(words.tokens[at])[0] < kFirstArabic;
    found.readings.push_back({.cls = latin ? classes_.latin : classes_.word});
  }
  word.readings = {found.readings.data(), found.readings.size()};
  const bool stands = key != kNoKey && word.tokens <= hangs_on && word.starts.kept();
  word.readings = stands ? memory->Keep(word) : chart->Hold(word.readings);
  return word;
}

void Scanner::AddUnits(const KnownWord& word, const Words& words, uint32_t at, Chart* chart) const {
  const Token& token = words.tokens[at];
  const uint32_t end = at + word.tokens;
  uint32_t begin = token.begin;
  bool space = token.space_before;
  if (word.prefix != nullptr) {
    for (const Prefix::Piece& piece : word.prefix->units) {
      chart->units.push_back({at, at + 1, begin, begin + piece.length, {&piece.reading, 1}, space});
      begin += piece.length;
      space = false;
    }
  }
  chart->units.push_back({at, end, begin, words.tokens[end - 1].end, word.readings, space});
}

ClassId Scanner::MarkClass(const Token& token) const {
  if (token.kind == TokenKind::kDigits) return classes_.digits;
  switch (token.mark) {
    case u',':
    case 0x060C:
    case 0x3001:
      return classes_.comma;
    case u':':
      return classes_.colon;
    case u';':
    case 0x061B:
      return classes_.semicolon;
    case u'(':
    case u'[':
    case u'{':
      return classes_.bracket_open;
    case u')':
    case u']':
    case u'}':
      return classes_.bracket_close;
    case u'-':
      return classes_.dash;
    case u'/':
      return classes_.slash;
    case u'%':
      return classes_.percent;
    case u'.':
    case u'!':
    case u'?':
    case 0x061F:
    case 0x06D4:
      return classes_.brk;
    default:
      return classes_.mark;
  }
}

void Scanner::ScanMark(const Words& words, uint32_t at, Chart* chart) const {
  const Token& t = words.tokens[at];
  ClassId cls = MarkClass(t);
  // Only the mark that ends the sentence is a break; others of its kind stand inside numbers and
  // abbreviations.
  if (cls == classes_.brk && at + 1 != words.end) cls = classes_.dot;
  const bool asks = cls == classes_.brk && (t.mark == u'?' || t.mark == 0x061F);
  const Reading readings[] = {{.cls = cls}, {.cls = classes_.question}};
  chart->units.push_back(
      {at, at + 1, t.begin, t.end, chart->Hold({readings, asks ? 2u : 1u}), t.space_before});
}

}  // namespace rasad
