#include "rules/word_memory.h"

namespace rasad {
namespace {

constexpr size_t kMostReadings = 1 << 20;  // 16 MB

}  // namespace

void WordMemory::Prepare(const Lexicon& lexicon) {
  if (lexicon_ == lexicon.id() && arena_.size() < kMostReadings) return;
  lexicon_ = lexicon.id();
  slots_.assign(kSlots, {});
  arena_.Clear();
}

std::span<const Reading> WordMemory::Keep(const KnownWord& word) {
  KnownWord* slot = &slots_[FirstSlot(word.key)];
  if (slot[0].key != word.key) slot[1] = slot[0];
  slot[0] = word;
  slot[0].readings = arena_.Hold(word.readings);
  return slot[0].readings;
}

}  // namespace rasad
