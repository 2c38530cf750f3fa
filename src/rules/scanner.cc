#include "rules/scanner.h"

#include <algorithm>

namespace rasad {

// One way to read a token (or a phrase that starts in it).
struct Scanner::Found {
  boost::container::small_vector<Reading, 4> readings;
  const Prefix* prefix = nullptr;
  const Suffix* suffix = nullptr;
  uint32_t token_end = 0;
  bool weak = true;
  bool any() const { return !readings.empty(); }
};

namespace {

constexpr uint32_t kMinStem = 2;        // letters that must remain when a prefix is taken off
constexpr uint32_t kMinSuffixStem = 3;  // and when an ending is

uint32_t ExactHash(const FoldedText& text, uint32_t begin, uint32_t end) {
  return static_cast<uint32_t>(HashWord(FoldLightly(text.Original(begin, end)))) | 1;
}

bool IsBracket(const Token& t) {
  return t.kind == TokenKind::kMark && (t.mark == u'(' || t.mark == u')');
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
  c.percent = classes->Declare("Percent", "percent sign");
  c.latin = classes->Declare("Latin", "a word in Latin letters");
  return c;
}

void Scanner::Scan(const FoldedText& text, const std::vector<Token>& tokens,
                   const Sentence& sentence, Chart* chart) const {
  chart->units.clear();
  chart->present.Clear();
  for (uint32_t at = sentence.begin; at < sentence.end;) {
    if (tokens[at].kind == TokenKind::kWord) {
      at = ScanWord(text, tokens, at, sentence.end, chart);
      continue;
    }
    const Token& t = tokens[at];
    Unit unit{at, at + 1, t.begin, t.end, {}, t.space_before};
    ScanMark(t, &unit);
    // Only the mark that ends the sentence is a break; others of its kind stand inside numbers and
    // abbreviations.
    if (unit.Is(classes_.brk) && at + 1 != sentence.end) unit.readings[0].cls = classes_.dot;
    chart->units.push_back(std::move(unit));
    ++at;
  }
  for (const Unit& unit : chart->units) {
    for (const Reading& r : unit.readings) chart->present.Add(r.cls);
  }
}

void Scanner::ScanMark(const Token& token, Unit* unit) const {
  ClassId cls = classes_.mark;
  if (token.kind == TokenKind::kDigits) {
    cls = classes_.digits;
  } else {
    switch (token.mark) {
      case u',':
      case 0x060C:
      case 0x3001:
        cls = classes_.comma;
        break;
      case u':':
        cls = classes_.colon;
        break;
      case u';':
      case 0x061B:
        cls = classes_.semicolon;
        break;
      case u'(':
      case u'[':
      case u'{':
        cls = classes_.bracket_open;
        break;
      case u')':
      case u']':
      case u'}':
        cls = classes_.bracket_close;
        break;
      case u'-':
        cls = classes_.dash;
        break;
      case u'/':
        cls = classes_.slash;
        break;
      case u'%':
        cls = classes_.percent;
        break;
      case u'.':
      case u'!':
      case u'?':
      case 0x061F:
      case 0x06D4:
        cls = classes_.brk;
        break;
      default:
        break;
    }
  }
  unit->readings.push_back({.cls = cls});
}

uint32_t Scanner::ScanWord(const FoldedText& text, const std::vector<Token>& tokens, uint32_t at,
                           uint32_t end, Chart* chart) const {
  Found found = Look(text, tokens, at, end);
  const Token& token = tokens[at];
  if (!found.any()) {
    const bool latin = text.text()[token.begin] < 0x250;
    Unit unit{at, at + 1, token.begin, token.end, {}, token.space_before};
    unit.readings.push_back({.cls = latin ? classes_.latin : classes_.word});
    chart->units.push_back(std::move(unit));
    return at + 1;
  }
  uint32_t begin = token.begin;
  bool space = token.space_before;
  if (found.prefix != nullptr) {
    for (const Prefix::Piece& piece : found.prefix->units) {
      Unit unit{at, at + 1, begin, begin + piece.length, {}, space};
      unit.readings.push_back({.cls = piece.cls});
      chart->units.push_back(std::move(unit));
      begin += piece.length;
      space = false;
    }
    for (ClassId mark : found.prefix->marks) found.readings.push_back({.cls = mark});
  }
  if (found.suffix != nullptr) found.readings.push_back({.cls = found.suffix->cls});
  Unit unit{at, found.token_end, begin, tokens[found.token_end - 1].end, {}, space};
  unit.readings = std::move(found.readings);
  chart->units.push_back(std::move(unit));
  return found.token_end;
}

Scanner::Found Scanner::Look(const FoldedText& text, const std::vector<Token>& tokens, uint32_t at,
                             uint32_t end) const {
  Found best;
  TryStem(text, tokens, at, end, nullptr, &best);
  const std::u16string_view word =
      text.text().substr(tokens[at].begin, tokens[at].end - tokens[at].begin);
  boost::container::small_vector<const Prefix*, 8> prefixes;
  if (!best.any() || best.weak) {
    for (const Prefix& p : clitics_.prefixes) {
      if (word.size() >= p.form.size() + kMinStem && word.starts_with(p.form))
        prefixes.push_back(&p);
    }
  }
  if (best.any() && !best.weak && best.token_end == at + 1) AddBareWord(text, tokens, at, &best);
  for (const Prefix* p : prefixes) {
    if (best.any() && !best.weak) return best;
    TryStem(text, tokens, at, end, p, &best);
  }
  if (best.any() && !best.weak) return best;
  TrySuffixes(text, tokens[at], at, nullptr, &best);
  for (const Prefix* p : prefixes) {
    if (best.any() && !best.weak) return best;
    TrySuffixes(text, tokens[at], at, p, &best);
  }
  return best;
}

// A name listed with the article may be a plain word as well ("the protesters"): the word's
// readings are kept beside the name's.
void Scanner::AddBareWord(const FoldedText& text, const std::vector<Token>& tokens, uint32_t at,
                          Found* best) const {
  const Prefix* article = clitics_.article();
  if (article == nullptr) return;
  const std::u16string_view word =
      text.text().substr(tokens[at].begin, tokens[at].end - tokens[at].begin);
  if (word.size() < article->form.size() + kMinStem || !word.starts_with(article->form)) return;
  Found bare;
  const uint32_t begin = tokens[at].begin + static_cast<uint32_t>(article->form.size());
  const Lexicon::Entry* entry = lexicon_.Find(HashWord(word.substr(article->form.size())));
  if (entry == nullptr ||
      !Take(text, entry, begin, tokens[at].end, at + 1, article, nullptr, &bare))
    return;
  best->readings.insert(best->readings.end(), bare.readings.begin(), bare.readings.end());
  for (ClassId mark : article->marks) best->readings.push_back({.cls = mark});
}

void Scanner::TryStem(const FoldedText& text, const std::vector<Token>& tokens, uint32_t at,
                      uint32_t end, const Prefix* prefix, Found* best) const {
  const Token& token = tokens[at];
  const uint32_t begin = token.begin + (prefix ? static_cast<uint32_t>(prefix->form.size()) : 0);
  uint64_t hash = prefix ? HashWord(text.text().substr(begin, token.end - begin)) : token.hash;
  const Lexicon::Entry* entry = lexicon_.Find(hash);
  if (entry == nullptr) return;
  uint32_t words = 1;
  uint32_t last = at;
  struct Phrase {
    const Lexicon::Entry* entry;
    uint32_t last;
  };
  boost::container::small_vector<Phrase, 4> phrases;
  while (words < entry->max_words && last + 1 < end) {
    uint32_t next = last + 1;
    while (next < end && IsBracket(tokens[next])) ++next;
    if (next >= end || tokens[next].kind > TokenKind::kDigits) break;
    const uint64_t word = tokens[next].kind == TokenKind::kWord
                              ? tokens[next].hash
                              : HashWord(text.text().substr(tokens[next].begin,
                                                            tokens[next].end - tokens[next].begin));
    hash = HashPhrase(hash, word);
    last = next;
    ++words;
    if (const Lexicon::Entry* longer = lexicon_.Find(hash)) phrases.push_back({longer, last});
  }
  for (auto p = phrases.rbegin(); p != phrases.rend(); ++p) {
    if (Take(text, p->entry, begin, tokens[p->last].end, p->last + 1, prefix, nullptr, best))
      return;
  }
  Take(text, entry, begin, token.end, at + 1, prefix, nullptr, best);
}

void Scanner::TrySuffixes(const FoldedText& text, const Token& token, uint32_t at,
                          const Prefix* prefix, Found* best) const {
  const uint32_t begin = token.begin + (prefix ? static_cast<uint32_t>(prefix->form.size()) : 0);
  const std::u16string_view stem = text.text().substr(begin, token.end - begin);
  for (const Suffix& s : clitics_.suffixes) {
    if (stem.size() < s.form.size() + kMinSuffixStem || !stem.ends_with(s.form)) continue;
    if (!s.exact.empty() && text.Original(token.end - s.form.size(), token.end) != s.exact)
      continue;
    std::u16string_view rest = stem.substr(0, stem.size() - s.form.size());
    std::u16string changed;
    if (!s.stem_ending.empty()) {
      if (!rest.ends_with(s.stem_ending)) continue;
      changed = std::u16string(rest.substr(0, rest.size() - s.stem_ending.size())) + s.becomes;
      rest = changed;
    }
    const Lexicon::Entry* entry = lexicon_.Find(HashWord(rest));
    if (entry == nullptr) continue;
    if (Take(text, entry, begin, token.end, at + 1, prefix, &s, best) && !best->weak) return;
  }
}

// Takes the entry's readings over unless something better is there; whether it did.
bool Scanner::Take(const FoldedText& text, const Lexicon::Entry* entry, uint32_t begin,
                   uint32_t end, uint32_t token_end, const Prefix* prefix, const Suffix* suffix,
                   Found* best) const {
  Found found;
  for (const Reading& r : lexicon_.readings(*entry)) {
    if (!(r.languages & language_)) continue;
    if (r.bare && (prefix != nullptr || suffix != nullptr)) continue;
    if (r.exact != 0 && (suffix != nullptr || r.exact != ExactHash(text, begin, end))) continue;
    found.readings.push_back(r);
    found.weak = found.weak && r.weak;
  }
  if (!found.any() || (best->any() && found.weak)) return false;
  found.prefix = prefix;
  found.suffix = suffix;
  found.token_end = token_end;
  *best = std::move(found);
  return true;
}

}  // namespace rasad
