#include "rules/word_look.h"

namespace rasad {

// What is looked up: folded letters [begin, end), up to token `token_end`, behind a prefix.
struct WordLook::Stem {
  uint32_t begin;
  uint32_t end;
  uint32_t token_end;
  const Prefix* prefix;
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

uint32_t BeginOf(const Token& token, const Prefix* prefix) {
  return token.begin + (prefix ? static_cast<uint32_t>(prefix->form.size()) : 0);
}

bool HasPrefix(std::u16string_view word, const Prefix& prefix) {
  return word.size() >= prefix.form.size() + kMinStem && word.starts_with(prefix.form);
}

}  // namespace

uint32_t Words::Next(uint32_t at) const {
  uint32_t next = at + 1;
  while (next < end && IsBracket(tokens[next])) ++next;
  return next < end && tokens[next].kind <= TokenKind::kDigits ? next : end;
}

uint64_t Words::HashOf(uint32_t at) const {
  const Token& token = tokens[at];
  return token.kind == TokenKind::kWord ? token.hash : HashWord(LettersOf(token));
}

WordReading WordLook::Look(const Words& words, uint32_t at, PhraseStarts* starts) const {
  WordReading best;
  TryStem(words, at, nullptr, starts, &best);
  if (best.firm()) {
    if (best.token_end == at + 1) AddBareWord(words, at, &best);
    return best;
  }
  const std::u16string_view word = words.LettersOf(words.tokens[at]);
  boost::container::small_vector<const Prefix*, 8> prefixes;
  for (uint16_t i : clitics_.PrefixesOf(word.front())) {
    if (HasPrefix(word, clitics_.prefixes[i])) prefixes.push_back(&clitics_.prefixes[i]);
  }
  for (const Prefix* p : prefixes) {
    // A phrase, that is: of one word both readings stand.
    WordReading named;
    TryWithArticle(words, at, *p, starts, &named);
    if (named.firm() && named.token_end > at + 1) return named;
    TryStem(words, at, p, starts, &best);
    if (!best.firm()) {
      TryWithArticle(words, at, *p, starts, &best);
    } else if (best.token_end == at + 1 && named.firm()) {
      best.readings.insert(best.readings.end(), named.readings.begin(), named.readings.end());
    }
    if (best.firm()) return best;
  }
  TrySuffixes(words, at, nullptr, &best);
  for (const Prefix* p : prefixes) {
    if (best.firm()) return best;
    TrySuffixes(words, at, p, &best);
  }
  return best;
}

bool WordLook::GoesOn(const Words& words, uint32_t at, const PhraseStarts& starts) const {
  if (starts.count == 0) return false;
  const uint32_t next = words.Next(at);
  if (next == words.end) return false;
  const uint64_t hash = words.HashOf(next);
  if (!lexicon_.MayFollow(hash)) return false;
  for (uint32_t i = 0; i < starts.count; ++i) {
    if (lexicon_.Find(HashPhrase(starts.hashes[i], hash)) != nullptr) return true;
  }
  return false;
}

// A name listed with the article may be a plain word as well ("the protesters"): the word's
// readings are kept beside the name's.
void WordLook::AddBareWord(const Words& words, uint32_t at, WordReading* best) const {
  const Prefix* article = clitics_.article();
  const Token& token = words.tokens[at];
  if (article == nullptr || !HasPrefix(words.LettersOf(token), *article)) return;
  WordReading bare;
  const Stem stem{BeginOf(token, article), token.end, at + 1, article};
  const Lexicon::Entry* entry =
      lexicon_.Find(HashWord(words.LettersOf(token).substr(article->form.size())));
  if (entry == nullptr || !Take(words, entry, stem, nullptr, &bare)) return;
  best->readings.insert(best->readings.end(), bare.readings.begin(), bare.readings.end());
  for (ClassId mark : article->marks) best->readings.push_back({.cls = mark});
}

void WordLook::TryStem(const Words& words, uint32_t at, const Prefix* prefix, PhraseStarts* starts,
                       WordReading* best) const {
  const std::u16string_view letters = words.LettersOf(words.tokens[at]);
  const uint64_t hash =
      prefix ? HashWord(letters.substr(prefix->form.size())) : words.tokens[at].hash;
  TryPhrases(words, at, prefix, hash, starts, best);
}

// A name that is listed with the article, behind a preposition that is written in one with it.
void WordLook::TryWithArticle(const Words& words, uint32_t at, const Prefix& prefix,
                              PhraseStarts* starts, WordReading* best) const {
  const Prefix* article = clitics_.article();
  if (article == nullptr || prefix.marks.empty() || prefix.units.empty()) return;
  if (prefix.form.ends_with(article->form)) return;  // the article is there: "bil-"
  std::u16string name(article->form);
  name += words.LettersOf(words.tokens[at]).substr(prefix.form.size());
  TryPhrases(words, at, &prefix, HashWord(name), starts, best);
}

void WordLook::TryPhrases(const Words& words, uint32_t at, const Prefix* prefix, uint64_t hash,
                          PhraseStarts* starts, WordReading* best) const {
  struct Phrase {
    const Lexicon::Entry* entry;
    Stem stem;
  };
  const Token& token = words.tokens[at];
  const uint32_t begin = BeginOf(token, prefix);
  const Lexicon::Entry* entry = lexicon_.Find(hash);
  if (entry == nullptr) return;
  if (entry->goes_on && starts->words == 1) starts->Add(hash);
  boost::container::small_vector<Phrase, 4> phrases;
  phrases.push_back({entry, {begin, token.end, at + 1, prefix}});
  for (uint32_t last = at; entry->goes_on;) {
    last = words.Next(last);
    if (last == words.end) break;
    const uint64_t word = words.HashOf(last);
    if (!lexicon_.MayFollow(word)) break;
    hash = HashPhrase(hash, word);
    entry = lexicon_.Find(hash);
    if (entry == nullptr) break;
    phrases.push_back({entry, {begin, words.tokens[last].end, last + 1, prefix}});
    if (entry->goes_on && starts->words == phrases.size()) starts->Add(hash);
  }
  for (auto p = phrases.rbegin(); p != phrases.rend(); ++p) {
    if (!Take(words, p->entry, p->stem, nullptr, best)) continue;
    // Even where another stem wins over it in the end, the answer hangs on the words behind.
    if (best->token_end > at + starts->words) starts->Spoil();
    return;
  }
}

void WordLook::TrySuffixes(const Words& words, uint32_t at, const Prefix* prefix,
                           WordReading* best) const {
  const Token& token = words.tokens[at];
  const Stem stem{BeginOf(token, prefix), token.end, at + 1, prefix};
  for (uint16_t i : clitics_.SuffixesOf(words.text.text()[token.end - 1])) {
    const Suffix& s = clitics_.suffixes[i];
    const Lexicon::Entry* entry = WithoutSuffix(words, stem, s);
    if (entry != nullptr && Take(words, entry, stem, &s, best) && !best->weak) return;
  }
}

// The listed word that is left when the suffix is taken off, or null.
const Lexicon::Entry* WordLook::WithoutSuffix(const Words& words, const Stem& stem,
                                              const Suffix& suffix) const {
  std::u16string_view rest = words.text.text().substr(stem.begin, stem.end - stem.begin);
  const size_t length = suffix.form.size();
  if (rest.size() < length + kMinSuffixStem || !rest.ends_with(suffix.form)) return nullptr;
  if (!suffix.exact.empty() && words.text.Original(stem.end - length, stem.end) != suffix.exact)
    return nullptr;
  rest.remove_suffix(length);
  if (suffix.stem_ending.empty()) return lexicon_.Find(HashWord(rest));
  if (!rest.ends_with(suffix.stem_ending)) return nullptr;
  rest.remove_suffix(suffix.stem_ending.size());
  return lexicon_.Find(HashWord(std::u16string(rest) + suffix.becomes));
}

// Takes the entry's readings over unless something better is there; whether it did.
bool WordLook::Take(const Words& words, const Lexicon::Entry* entry, const Stem& stem,
                    const Suffix* suffix, WordReading* best) const {
  WordReading found;
  for (const Reading& r : lexicon_.readings(*entry)) {
    if (!(r.languages & language_)) continue;
    if (r.bare && (stem.prefix != nullptr || suffix != nullptr)) continue;
    if (r.exact != 0 &&
        (suffix != nullptr || r.exact != ExactHash(words.text, stem.begin, stem.end)))
      continue;
    found.readings.push_back(r);
    found.weak = found.weak && r.weak;
  }
  if (!found.any() || (best->any() && found.weak)) return false;
  found.prefix = stem.prefix;
  found.suffix = suffix;
  found.token_end = stem.token_end;
  *best = std::move(found);
  return true;
}

}  // namespace rasad
