// What a thread has learned about words: how each spelling that it met was read.
//
// News repeats its words; looking one up with all clitics and endings costs ten times what finding
// it here does. A word is kept by the hash of its bytes and its language. A word that may begin a
// listed phrase keeps the beginnings to try: where none goes on, the word is read alone; where one
// does, the word is kept together with the next one, under the hash of both, and with that one the
// beginnings of two words, and so on. Two slots a hash: a
// newer word takes the place of the one that was asked for longer ago, so that a rare word doesn't
// drive out a common one. The answers are those of WordLook, so what is in the memory never changes
// a result. Readings stay where they are until Prepare, which is called between texts; words that
// are read alike mostly share them. Cost: 16 MB, and up to 16 MB for readings. Not thread safe.
#ifndef RASAD_RULES_WORD_MEMORY_H_
#define RASAD_RULES_WORD_MEMORY_H_

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "rules/clitics.h"
#include "rules/lexicon.h"
#include "rules/reading_arena.h"

namespace rasad {

// Hashes of the listed words under a spelling of so many words with which longer phrases begin.
struct PhraseStarts {
  static constexpr size_t kMax = 2;
  uint64_t hashes[kMax];
  uint32_t count = 0;  // more than kMax: too many to keep
  uint32_t words = 1;

  bool kept() const { return count <= kMax; }
  void Add(uint64_t hash) {
    if (count < kMax) hashes[count] = hash;
    ++count;
  }
  void Spoil() { count = kMax + 1; }
};

struct alignas(64) KnownWord {  // a cache line
  uint64_t key = 0;
  const Prefix* prefix = nullptr;     // what was split off in front
  std::span<const Reading> readings;  // of the word itself
  PhraseStarts starts;
  uint32_t tokens = 1;  // that it takes
};

class WordMemory {
 public:
  // To be called before each text: forgets everything where the lexicon is another one, or where
  // too much was learned.
  void Prepare(const Lexicon& lexicon);
  // The word, or null where it isn't known.
  const KnownWord* Find(uint64_t key) {
    KnownWord* slot = &slots_[FirstSlot(key)];
    if (slot[0].key == key) return &slot[0];
    if (slot[1].key != key) return nullptr;
    std::swap(slot[0], slot[1]);
    return &slot[0];
  }
  // To be called some words ahead: slots lie all over the memory.
  void Prefetch(uint64_t key) const { __builtin_prefetch(&slots_[FirstSlot(key)]); }
  // Keeps the word, and gives its readings where they will stay.
  std::span<const Reading> Keep(const KnownWord& word);

  // The keys of a sentence's words, while it is scanned; kept for the memory of the row.
  std::vector<uint64_t> keys;

 private:
  static constexpr size_t kSlots = 1 << 18;
  static constexpr size_t kLists = 1 << 14;
  static size_t FirstSlot(uint64_t key) { return key >> 1 & (kSlots - 1) & ~size_t{1}; }
  std::span<const Reading> Share(std::span<const Reading> readings);

  std::vector<KnownWord> slots_;
  std::vector<std::span<const Reading>> lists_;  // kept last, by their hash
  ReadingArena arena_;
  uint64_t lexicon_ = 0;
};

}  // namespace rasad

#endif  // RASAD_RULES_WORD_MEMORY_H_
