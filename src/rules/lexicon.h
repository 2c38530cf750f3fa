// All listed words and names, found in one pass by the hash of a run of folded words.
//
// A LexiconBuilder collects (surface, reading) pairs from the word lists, the gazetteer and the
// actor tables; Build() freezes them. A surface is split into words at blanks; in Persian a blank
// or ZWNJ inside a surface may also be missing in the text
// ("dast kam", "dastkam"), so every way to join the parts is entered. A reading says the class, the
// languages it is for and a value whose meaning depends on the class: for word lists a FeatureStore
// id, for names an index into their table. Every beginning of a phrase has an entry too, so that
// a reader of words stops where no phrase goes on. Cost: Find is one look at a filter and one probe
// of a flat table (16 bytes a slot, load at most 2/3). Thread safety: const after Build.
#ifndef RASAD_RULES_LEXICON_H_
#define RASAD_RULES_LEXICON_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/classes.h"
#include "text/token.h"

namespace rasad {

enum LanguageMask : uint8_t { kArabic = 1, kPersian = 2, kBothLanguages = 3 };

inline constexpr size_t kMaxPhraseWords = 8;

struct Reading {
  ClassId cls = 0;
  uint8_t languages = kBothLanguages;
  bool weak =
      false;  // a name that is also a common word: any other reading of the token goes first
  bool bare = false;   // takes no clitics
  uint32_t value = 0;  // FeatureStore id, or an index into the class's own table
  uint32_t exact =
      0;  // when not 0: the low half of the hash of the lightly folded spelling that is required

  bool operator==(const Reading&) const = default;
};

// The words with which phrases go on behind their first, told by a bit of their hash: small enough
// for the processor's cache, where most questions about phrases end.
class Followers {
 public:
  void Add(uint64_t word) { Bits(word) |= uint64_t{1} << (word & 63); }
  // False only for a word that was never added.
  bool MayHave(uint64_t word) const { return words_[IndexOf(word)] >> (word & 63) & 1; }

 private:
  static constexpr size_t kWords = 1 << 13;  // 64 KB
  static size_t IndexOf(uint64_t word) { return word >> 6 & (kWords - 1); }
  uint64_t& Bits(uint64_t word) { return words_[IndexOf(word)]; }

  std::vector<uint64_t> words_ = std::vector<uint64_t>(kWords, 0);
};

class Lexicon {
 public:
  struct Entry {
    uint64_t hash = 0;
    uint32_t begin = 0;  // readings [begin, begin + count)
    uint16_t count = 0;
    bool goes_on = false;  // a longer phrase starts with these words
    bool used = false;
  };

  // The entry of a word or phrase by its hash (HashWord; HashPhrase for the words after the first).
  const Entry* Find(uint64_t hash) const {
    const uint64_t bits = FilterBits(hash);
    return (filter_[(hash >> 6) & filter_mask_] & bits) == bits ? FindSlot(hash) : nullptr;
  }
  // Whether a listed phrase may go on with the word; true of some others.
  bool MayFollow(uint64_t word) const { return followers_.MayHave(word); }
  std::span<const Reading> readings(const Entry& entry) const {
    return {readings_.data() + entry.begin, entry.count};
  }
  size_t size() const { return size_; }
  // Tells one lexicon of the process from every other one.
  uint64_t id() const { return id_; }

 private:
  friend class LexiconBuilder;
  // Two bits, so that few of the words that aren't there go on to a slot far away in the memory.
  static uint64_t FilterBits(uint64_t hash) {
    return uint64_t{1} << (hash & 63) | uint64_t{1} << (hash >> 58);
  }
  const Entry* FindSlot(uint64_t hash) const;
  void Put(const Reading& reading, const Entry& entry);
  void MakeRoom(size_t entries);
  Entry NewEntry(uint64_t hash) const;
  void Insert(Entry entry);

  Followers followers_;
  std::vector<uint64_t> filter_;
  uint64_t filter_mask_ = 0;
  std::vector<Entry> slots_;
  uint64_t slot_mask_ = 0;
  size_t size_ = 0;
  uint64_t id_ = 0;
  std::vector<Reading> readings_;
};

class LexiconBuilder {
 public:
  // `surface` is UTF-8; nothing is added for an empty one or one of more than kMaxPhraseWords words
  // (returns false).
  bool Add(std::string_view surface, const Reading& reading) {
    return Add(surface, std::span(&reading, 1));
  }
  // Several readings of one surface, all for the same languages.
  bool Add(std::string_view surface, std::span<const Reading> readings);
  // Does what Build begins with: worth while early, where another thread has time. What is added
  // behind it costs the same again.
  void Sort();
  // Freezes what was added. Readings of a class that `useless` names (by id) are left out: features
  // that no pattern asks for.
  Lexicon Build(const std::vector<bool>& useless);
  // Room for so many items; more are welcome.
  void Reserve(size_t items) { items_.reserve(items); }

 private:
  // A reading of a phrase, or (kGoesOn) only that a longer phrase begins with these words.
  struct Item {
    uint64_t hash;
    Reading reading;
    bool goes_on() const { return reading.cls == kGoesOn; }
  };
  static constexpr ClassId kGoesOn = UINT16_MAX;
  bool AddFor(uint8_t languages, std::string_view surface, std::span<const Reading> readings);
  void AddWithEzafe(std::span<const Reading> readings);
  // `languages` narrows the readings' own.
  void AddWords(std::span<const std::u16string_view> words, std::span<const Reading> readings,
                uint8_t languages);

  std::vector<Item> items_;
  Followers followers_;
  bool sorted_ = false;
  // What Add works in.
  std::vector<Token> parts_;
  std::vector<std::u16string_view> words_;
  std::vector<std::u16string> spelled_;
};

}  // namespace rasad

#endif  // RASAD_RULES_LEXICON_H_
