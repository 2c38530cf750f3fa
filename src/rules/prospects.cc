#include "rules/prospects.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "rules/lexicon.h"

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
  entry.needs.resize(std::max<size_t>(entry.needs.size(), 2), kNone);
  entries_.push_back(std::move(entry));
}

void Prospects::Finish() {
  words_ = (numbers_.size() + 1 + kWordBits - 1) / kWordBits;
  stems_.resize(words_ * kWordBits);
  stemmed_.assign(words_, 0);
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return std::pair(a.needs[0], a.needs[1]) < std::pair(b.needs[0], b.needs[1]);
  });
  for (const Entry& entry : entries_) Grow(entry);
  NoteClasses();
  entries_ = {};
  numbers_ = {};
}

// Puts the entry behind those before, in the order of their two choosiest needs.
void Prospects::Grow(const Entry& entry) {
  Stem& stem = stems_[entry.needs[0]];
  const auto at = static_cast<uint32_t>(patterns_.size());
  if (stem.begin == stem.end) stem.begin = stem.end = static_cast<uint32_t>(bunches_.size());
  if (stem.begin == stem.end || bunches_.back().second != entry.needs[1] ||
      at - bunches_.back().begin == kWordBits) {
    const auto demands = static_cast<uint32_t>(demands_.size());
    bunches_.push_back({entry.needs[1], at, demands, demands});
    ++stem.end;
  }
  patterns_.push_back(entry.pattern);
  Bunch& bunch = bunches_.back();
  const uint64_t bit = uint64_t{1} << (at - bunch.begin);
  if (entry.languages & kArabic) bunch.arabic |= bit;
  if (entry.languages & kPersian) bunch.persian |= bit;
  for (size_t i = 2; i < entry.needs.size(); ++i) Ask(entry.needs[i], bit);
  stemmed_[entry.needs[0] / kWordBits] |= BitOf(entry.needs[0]);
  has_needless_ = has_needless_ || entry.needs[0] == kNone;
}

// A pattern of the last bunch has the need.
void Prospects::Ask(uint32_t need, uint64_t pattern) {
  Bunch& bunch = bunches_.back();
  const auto known = std::find_if(demands_.begin() + bunch.demands_begin, demands_.end(),
                                  [need](const Demand& d) { return d.need == need; });
  if (known != demands_.end()) {
    known->patterns |= pattern;
  } else {
    demands_.push_back({need, pattern});
    ++bunch.demands_end;
  }
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

// The patterns of the bunch all of whose needs are met.
uint64_t Prospects::Left(const Bunch& bunch, uint8_t language, const uint64_t* met) const {
  uint64_t left =
      (language & kArabic ? bunch.arabic : 0) | (language & kPersian ? bunch.persian : 0);
  for (uint32_t d = bunch.demands_begin; d < bunch.demands_end; ++d) {
    const Demand& demand = demands_[d];
    const uint64_t is_met = met[demand.need / kWordBits] >> demand.need % kWordBits & 1;
    left &= ~demand.patterns | (0 - is_met);
  }
  return left;
}

void Prospects::Climb(const Stem& stem, uint8_t language, const std::vector<uint64_t>& met,
                      std::vector<uint32_t>* patterns) const {
  for (uint32_t b = stem.begin; b < stem.end; ++b) {
    const Bunch& bunch = bunches_[b];
    if (!IsMet(bunch.second, met)) continue;
    for (uint64_t left = Left(bunch, language, met.data()); left != 0; left &= left - 1)
      patterns->push_back(patterns_[bunch.begin + static_cast<size_t>(std::countr_zero(left))]);
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
