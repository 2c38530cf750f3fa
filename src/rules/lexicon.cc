#include "rules/lexicon.h"

#include <algorithm>
#include <bit>

#include "text/fold.h"
#include "text/token.h"

namespace rasad {
namespace {

constexpr size_t kMaxJoints = 3;  // 2^3 ways to join at most

bool SameReading(const Reading& a, const Reading& b) {
  return a.cls == b.cls && a.value == b.value && a.exact == b.exact;
}

// The surface's words; in `joints` a ZWNJ or blank between two words.
std::vector<std::u16string> SplitParts(std::string_view surface, bool split_zwnj) {
  std::string spaced(surface);
  if (split_zwnj) {
    for (size_t at; (at = spaced.find("\xE2\x80\x8C")) != std::string::npos;)
      spaced.replace(at, 3, " ");
  }
  const std::u16string folded = Fold(spaced);
  std::vector<Token> tokens;
  Tokenize(folded, &tokens);
  std::vector<std::u16string> words;
  for (const Token& t : tokens) {
    if (t.kind == TokenKind::kWord || t.kind == TokenKind::kDigits) {
      words.push_back(folded.substr(t.begin, t.end - t.begin));
    }
  }
  return words;
}

// Joins part i to part i-1 where bit i-1 of `joined` is set.
std::vector<std::u16string> Join(const std::vector<std::u16string>& parts, unsigned joined) {
  std::vector<std::u16string> words{parts[0]};
  for (size_t i = 1; i < parts.size(); ++i) {
    if (joined >> (i - 1) & 1) {
      words.back() += parts[i];
    } else {
      words.push_back(parts[i]);
    }
  }
  return words;
}

}  // namespace

const Lexicon::Entry* Lexicon::FindSlot(uint64_t hash) const {
  for (uint64_t i = hash & slot_mask_;; i = (i + 1) & slot_mask_) {
    const Slot& slot = slots_[i];
    if (slot.entry == 0) return nullptr;
    if (slot.hash == hash) return &entries_[slot.entry - 1];
  }
}

bool LexiconBuilder::Add(std::string_view surface, const Reading& reading) {
  const bool persian = reading.languages & kPersian;
  const std::vector<std::u16string> parts = SplitParts(surface, persian);
  if (parts.empty() || parts.size() > kMaxPhraseWords) return false;
  const size_t joints = persian ? std::min(parts.size() - 1, kMaxJoints) : 0;
  for (unsigned joined = 0; joined < (1u << joints); ++joined)
    AddWords(Join(parts, joined), reading);
  return true;
}

void LexiconBuilder::AddWords(const std::vector<std::u16string>& words, const Reading& reading) {
  auto at = [this](uint64_t hash) -> Pending& {
    auto [it, fresh] = pending_.try_emplace(hash);
    if (fresh) order_.push_back(hash);
    return it->second;
  };
  uint64_t hash = HashWord(words[0]);
  if (words.size() > 1) {
    Pending& first = at(hash);
    first.max_words = std::max<uint8_t>(first.max_words, static_cast<uint8_t>(words.size()));
  }
  for (size_t i = 1; i < words.size(); ++i) hash = HashPhrase(hash, HashWord(words[i]));
  auto& readings = at(hash).readings;
  const auto same = [&](const Reading& r) { return SameReading(r, reading); };
  if (auto known = std::find_if(readings.begin(), readings.end(), same); known != readings.end()) {
    known->languages |= reading.languages;
  } else {
    readings.push_back(reading);
  }
}

Lexicon LexiconBuilder::Build() const {
  Lexicon lexicon;
  const size_t slots = std::bit_ceil(std::max<size_t>(16, order_.size() * 2));
  lexicon.slots_.resize(slots);
  lexicon.slot_mask_ = slots - 1;
  lexicon.filter_.resize(std::max<size_t>(1, slots / 8));
  lexicon.filter_mask_ = lexicon.filter_.size() - 1;
  for (uint64_t hash : order_) {
    const Pending& pending = pending_.at(hash);
    const auto begin = static_cast<uint32_t>(lexicon.readings_.size());
    lexicon.readings_.insert(lexicon.readings_.end(), pending.readings.begin(),
                             pending.readings.end());
    lexicon.entries_.push_back(
        {begin, static_cast<uint32_t>(lexicon.readings_.size()), pending.max_words});
    lexicon.filter_[(hash >> 6) & lexicon.filter_mask_] |= uint64_t{1} << (hash & 63);
    uint64_t i = hash & lexicon.slot_mask_;
    while (lexicon.slots_[i].entry != 0) i = (i + 1) & lexicon.slot_mask_;
    lexicon.slots_[i] = {hash, static_cast<uint32_t>(lexicon.entries_.size())};
  }
  return lexicon;
}

}  // namespace rasad
