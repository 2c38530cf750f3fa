#include "rules/lexicon.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <numeric>
#include <utility>

#include "text/fold.h"
#include "text/token.h"

namespace rasad {
namespace {

constexpr std::string_view kZwnj = "\xE2\x80\x8C";
constexpr size_t kMaxJoints = 3;  // 2^3 ways to join at most

bool SameReading(const Reading& a, const Reading& b) {
  return a.cls == b.cls && a.value == b.value && a.exact == b.exact;
}

// The surface folded, and its words; with `zwnj` a ZWNJ parts words as a blank does.
std::u16string FoldWords(std::string_view surface, bool zwnj, std::vector<Token>* words) {
  std::string spaced;
  if (zwnj && surface.find(kZwnj) != std::string_view::npos) {
    spaced = surface;
    for (size_t at; (at = spaced.find(kZwnj)) != std::string::npos;)
      spaced.replace(at, kZwnj.size(), " ");
    surface = spaced;
  }
  std::u16string folded = Fold(surface);
  Tokenize(folded, words);
  std::erase_if(*words, [](const Token& t) {
    return t.kind != TokenKind::kWord && t.kind != TokenKind::kDigits;
  });
  return folded;
}

// Joins part i to part i-1 where bit i-1 of `joined` is set. Joined words are spelled into
// `spelled`.
void Join(std::u16string_view folded, const std::vector<Token>& parts, unsigned joined,
          std::vector<std::u16string>* spelled) {
  spelled->clear();
  for (size_t i = 0; i < parts.size(); ++i) {
    const std::u16string_view part = folded.substr(parts[i].begin, parts[i].end - parts[i].begin);
    if (i > 0 && (joined >> (i - 1) & 1)) {
      spelled->back() += part;
    } else {
      spelled->emplace_back(part);
    }
  }
}

// Whether Persian may write out the ezafe behind the word: it ends in a heh that isn't spoken.
bool TakesWrittenEzafe(std::u16string_view word, bool alone) {
  constexpr char16_t kHeh = 0x0647, kAlef = 0x0627, kWaw = 0x0648;
  const size_t least = alone ? 4 : 3;  // shorter words are others with it
  if (word.size() < least || word.back() != kHeh) return false;
  const char16_t before = word[word.size() - 2];
  return before != kAlef && before != kWaw;
}

// Deals items into piles, one behind the other in `to`, each in the order in which its items came;
// pile(item) is below kPiles. Returns where the piles end.
template <size_t kPiles, typename Item, typename PileOf>
std::array<uint32_t, kPiles> Deal(std::span<const Item> items, PileOf pile, Item* to) {
  std::array<uint32_t, kPiles> next{};
  for (const Item& item : items) ++next[pile(item)];
  std::exclusive_scan(next.begin(), next.end(), next.begin(), uint32_t{0});
  for (const Item& item : items) to[next[pile(item)]++] = item;
  return next;
}

// Puts items of one hash side by side, in the order in which they came.
template <typename Item>
void SortFew(std::span<Item> items) {
  const auto before = [](const Item& a, const Item& b) { return a.hash < b.hash; };
  for (size_t i = 1; i < items.size(); ++i) {
    const auto at = items.begin() + static_cast<long>(i);
    if (!before(*at, at[-1])) continue;
    std::rotate(std::upper_bound(items.begin(), at, *at, before), at, at + 1);
  }
}

}  // namespace

const Lexicon::Entry* Lexicon::FindSlot(uint64_t hash) const {
  for (uint64_t i = hash & slot_mask_;; i = (i + 1) & slot_mask_) {
    const Entry& slot = slots_[i];
    if (!slot.used) return nullptr;
    if (slot.hash == hash) return &slot;
  }
}

bool LexiconBuilder::Add(std::string_view surface, std::span<const Reading> readings) {
  const uint8_t languages = readings.front().languages;
  if (languages == kBothLanguages && surface.find(kZwnj) != std::string_view::npos) {
    const bool arabic = AddFor(kArabic, surface, readings);  // there it parts no words
    return AddFor(kPersian, surface, readings) && arabic;
  }
  return AddFor(languages, surface, readings);
}

bool LexiconBuilder::AddFor(uint8_t languages, std::string_view surface,
                            std::span<const Reading> readings) {
  const bool persian = languages & kPersian;
  const std::u16string folded = FoldWords(surface, persian, &parts_);
  if (parts_.empty() || parts_.size() > kMaxPhraseWords) return false;
  words_.clear();
  for (const Token& t : parts_)
    words_.push_back(std::u16string_view(folded).substr(t.begin, t.end - t.begin));
  AddWords(words_, readings, languages);
  if (persian) AddWithEzafe(readings);
  const size_t joints = persian ? std::min(parts_.size() - 1, kMaxJoints) : 0;
  for (unsigned joined = 1; joined < (1u << joints); ++joined) {
    Join(folded, parts_, joined, &spelled_);
    words_.assign(spelled_.begin(), spelled_.end());
    AddWords(words_, readings, kPersian);
  }
  return true;
}

// "the front of resistance", with the ezafe behind its first word written as a yeh.
void LexiconBuilder::AddWithEzafe(std::span<const Reading> readings) {
  constexpr char16_t kYeh = 0x06CC;
  for (std::u16string_view& word : words_) {
    if (!TakesWrittenEzafe(word, words_.size() == 1)) continue;
    const std::u16string_view bare = word;
    const std::u16string with = std::u16string(bare) + kYeh;
    word = with;
    AddWords(words_, readings, kPersian);
    word = bare;
  }
}

void LexiconBuilder::AddWords(std::span<const std::u16string_view> words,
                              std::span<const Reading> readings, uint8_t languages) {
  sorted_ = false;
  uint64_t hash = HashWord(words[0]);
  for (size_t i = 1; i < words.size(); ++i) {
    items_.push_back({hash, {.cls = kGoesOn}});
    const uint64_t word = HashWord(words[i]);
    followers_.Add(word);
    hash = HashPhrase(hash, word);
  }
  for (const Reading& reading : readings) {
    items_.push_back({hash, reading});
    items_.back().reading.languages = languages;
  }
}

// Dealt by the hash into piles, each of which goes to neighbouring slots, and each pile into slots:
// what is worked on then stays in the cache, and few items are left to compare.
void LexiconBuilder::Sort() {
  constexpr size_t kPiles = 1 << 10, kSlotsOfPile = 1 << 10;
  std::vector<Item> piles(items_.size());
  const auto ends = Deal<kPiles>(
      std::span<const Item>(items_), [](const Item& i) { return i.hash / kSlotsOfPile % kPiles; },
      piles.data());
  for (uint32_t begin = 0; const uint32_t end : ends) {
    Item* const out = items_.data() + begin;
    const auto slot_ends = Deal<kSlotsOfPile>(
        std::span<const Item>(piles).subspan(begin, end - begin),
        [](const Item& i) { return i.hash % kSlotsOfPile; }, out);
    for (uint32_t first = 0; const uint32_t last : slot_ends) {
      SortFew(std::span(out + first, out + last));
      first = last;
    }
    begin = end;
  }
  sorted_ = true;
}

Lexicon LexiconBuilder::Build(const std::vector<bool>& useless) {
  if (!sorted_) Sort();
  std::erase_if(items_, [&](const Item& i) { return !i.goes_on() && useless[i.reading.cls]; });
  static std::atomic<uint64_t> made{0};
  Lexicon lexicon;
  lexicon.id_ = ++made;
  lexicon.followers_ = std::exchange(followers_, {});
  const std::vector<Item> items = std::exchange(items_, {});
  size_t distinct = 0;
  for (size_t i = 0; i < items.size(); ++i)
    distinct += i == 0 || items[i].hash != items[i - 1].hash;
  lexicon.MakeRoom(distinct);
  for (size_t i = 0; i < items.size();) {
    Lexicon::Entry entry = lexicon.NewEntry(items[i].hash);
    for (; i < items.size() && items[i].hash == entry.hash; ++i) {
      if (items[i].goes_on()) {
        entry.goes_on = true;
      } else {
        lexicon.Put(items[i].reading, entry);
      }
    }
    lexicon.Insert(entry);
  }
  return lexicon;
}

void Lexicon::MakeRoom(size_t entries) {
  const size_t slots = std::bit_ceil(std::max<size_t>(64, entries * 3 / 2));
  slots_.resize(slots);
  slot_mask_ = slots - 1;
  filter_.resize(slots / 16);
  filter_mask_ = filter_.size() - 1;
}

Lexicon::Entry Lexicon::NewEntry(uint64_t hash) const {
  Entry entry;
  entry.hash = hash;
  entry.used = true;
  entry.begin = static_cast<uint32_t>(readings_.size());
  return entry;
}

// One more reading of an entry, or one known already for another language too.
void Lexicon::Put(const Reading& reading, const Entry& entry) {
  for (size_t i = entry.begin; i < readings_.size(); ++i) {
    if (!SameReading(readings_[i], reading)) continue;
    readings_[i].languages |= reading.languages;
    return;
  }
  readings_.push_back(reading);
}

// Its readings are the last that were put.
void Lexicon::Insert(Entry entry) {
  ++size_;
  entry.count = static_cast<uint16_t>(std::min<size_t>(readings_.size() - entry.begin, UINT16_MAX));
  filter_[(entry.hash >> 6) & filter_mask_] |= FilterBits(entry.hash);
  uint64_t i = entry.hash & slot_mask_;
  while (slots_[i].used) i = (i + 1) & slot_mask_;
  slots_[i] = entry;
}

}  // namespace rasad
