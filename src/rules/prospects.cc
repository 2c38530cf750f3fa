#include "rules/prospects.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace rasad {
namespace {

constexpr size_t kWordBits = 64;

uint64_t BitOf(uint32_t need) { return uint64_t{1} << need % kWordBits; }

bool IsMet(uint32_t need, const std::vector<uint64_t>& met) {
  return (met[need / kWordBits] & BitOf(need)) != 0;
}

}  // namespace

void Prospects::Begin(size_t classes) {
  *this = {};
  classes_ = classes;
}

uint32_t Prospects::NumberOf(Need need) {
  std::sort(need.begin(), need.end());
  need.erase(std::unique(need.begin(), need.end()), need.end());
  const auto next = static_cast<uint32_t>(numbers_.size()) + kNone + 1;
  return numbers_.emplace(std::move(need), next).first->second;
}

void Prospects::Add(uint32_t pattern, uint8_t languages, const std::vector<Need>& needs) {
  Entry entry{pattern, languages, {}};
  for (const Need& need : needs) entry.needs.push_back(NumberOf(need));
  while (entry.needs.size() < 2) entry.needs.push_back(kNone);
  entries_.push_back(std::move(entry));
}

void Prospects::Finish() {
  words_ = (numbers_.size() + 1 + kWordBits - 1) / kWordBits;
  stems_.resize(words_ * kWordBits);
  stemmed_.assign(words_, 0);
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return std::pair(a.needs[0], a.needs[1]) < std::pair(b.needs[0], b.needs[1]);
  });
  for (size_t i = 0; i < entries_.size(); ++i)
    Grow(entries_[i], i > 0 ? &entries_[i - 1] : nullptr);
  NoteClasses();
  entries_ = {};
  numbers_ = {};
}

// Puts the entry behind the one before, in the order of their needs.
void Prospects::Grow(const Entry& entry, const Entry* before) {
  const uint32_t first = entry.needs[0], second = entry.needs[1];
  const bool same_stem = before != nullptr && before->needs[0] == first;
  if (!same_stem || before->needs[1] != second) {
    const auto end = static_cast<uint32_t>(prospects_.size());
    if (!same_stem) stems_[first].begin = static_cast<uint32_t>(branches_.size());
    branches_.push_back({second, end, end});
    stems_[first].end = static_cast<uint32_t>(branches_.size());
  }
  const auto others = static_cast<uint16_t>(entry.needs.size() - 2);
  prospects_.push_back(
      {entry.pattern, static_cast<uint32_t>(others_.size()), others, entry.languages});
  others_.insert(others_.end(), entry.needs.begin() + 2, entry.needs.end());
  branches_.back().end = static_cast<uint32_t>(prospects_.size());
  stemmed_[first / kWordBits] |= BitOf(first);
  has_needless_ = has_needless_ || first == kNone;
}

void Prospects::NoteClasses() {
  met_by_.assign(classes_ * words_, 0);
  for (const auto& [need, number] : numbers_) {
    for (const ClassId id : need) {
      met_by_[id * words_ + number / kWordBits] |= BitOf(number);
      named_.Add(id);
      if (IsMet(number, stemmed_)) stem_classes_.Add(id);
    }
  }
}

void Prospects::FindMet(const ClassSet& present, std::vector<uint64_t>* met) const {
  met->assign(words_, 0);
  met->front() = BitOf(kNone);
  uint64_t* const out = met->data();
  const uint64_t* const rows = met_by_.data();
  const size_t words = words_;  // the compiler can't know that writing to `out` leaves it alone
  present.ForCommon(named_, [=](ClassId id) {
    const uint64_t* row = rows + id * words;
    for (size_t i = 0; i < words; ++i) out[i] |= row[i];
  });
}

void Prospects::Climb(const Stem& stem, uint8_t language, const std::vector<uint64_t>& met,
                      std::vector<uint32_t>* patterns) const {
  const auto is_met = [&met](uint32_t need) { return IsMet(need, met); };
  for (uint32_t b = stem.begin; b < stem.end; ++b) {
    const Branch& branch = branches_[b];
    if (!is_met(branch.need)) continue;
    for (uint32_t p = branch.begin; p < branch.end; ++p) {
      const Prospect& prospect = prospects_[p];
      const uint16_t* others = others_.data() + prospect.begin;
      if ((prospect.languages & language) && std::all_of(others, others + prospect.count, is_met))
        patterns->push_back(prospect.pattern);
    }
  }
}

bool Prospects::Find(const ClassSet& present, uint8_t language, std::vector<uint64_t>* met,
                     std::vector<uint32_t>* patterns) const {
  patterns->clear();
  if (!has_needless_ && !present.Meets(stem_classes_)) return false;
  FindMet(present, met);
  for (size_t i = 0; i < words_; ++i) {
    for (uint64_t w = (*met)[i] & stemmed_[i]; w != 0; w &= w - 1)
      Climb(stems_[i * kWordBits + static_cast<size_t>(std::countr_zero(w))], language, *met,
            patterns);
  }
  return !patterns->empty();
}

}  // namespace rasad
