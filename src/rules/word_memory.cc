#include "rules/word_memory.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr size_t kMostReadings = 1 << 20;  // 16 MB

uint64_t HashOf(std::span<const Reading> readings) {
  constexpr uint64_t kPrime = 0x9E3779B97F4A7C15;
  uint64_t hash = readings.size();
  for (const Reading& r : readings)
    hash = ((hash ^ r.cls ^ (uint64_t{r.value} << 16) ^ r.exact) * kPrime) ^ (hash >> 32);
  return hash >> 32;
}

}  // namespace

void WordMemory::Prepare(const Lexicon& lexicon) {
  if (lexicon_ == lexicon.id() && arena_.size() < kMostReadings) return;
  lexicon_ = lexicon.id();
  slots_.assign(kSlots, {});
  lists_.assign(kLists, {});
  arena_.Clear();
}

std::span<const Reading> WordMemory::Keep(const KnownWord& word) {
  KnownWord* slot = &slots_[FirstSlot(word.key)];
  if (slot[0].key != word.key) slot[1] = slot[0];
  slot[0] = word;
  slot[0].readings = Share(word.readings);
  return slot[0].readings;
}

// Half of all words are in no list, and are read alike.
std::span<const Reading> WordMemory::Share(std::span<const Reading> readings) {
  std::span<const Reading>& kept = lists_[HashOf(readings) % kLists];
  if (!std::equal(kept.begin(), kept.end(), readings.begin(), readings.end()))
    kept = arena_.Hold(readings);
  return kept;
}

}  // namespace rasad
