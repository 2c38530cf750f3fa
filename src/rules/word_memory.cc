#include "rules/word_memory.h"

namespace rasad {
namespace {

constexpr size_t kMostReadings = 1 << 18;  // 4 MB

}  // namespace

void WordMemory::Prepare(const Lexicon& lexicon) {
  if (lexicon_ == lexicon.id() && arena_.size() < kMostReadings) return;
  lexicon_ = lexicon.id();
  slots_.assign(kSlots, {});
  arena_.Clear();
}

std::span<const Reading> WordMemory::Keep(const KnownWord& word) {
  KnownWord& slot = slots_[word.key & kMask];
  slot = word;
  slot.readings = arena_.Hold(word.readings);
  return slot.readings;
}

}  // namespace rasad
