#include "claim/attach.h"

#include <algorithm>

namespace rasad {
namespace {

uint32_t Distance(uint32_t a, uint32_t b) { return a > b ? a - b : b - a; }

constexpr uint32_t kCountryPenalty = 400;  // characters: a country gives way to a nearby town
constexpr uint32_t kReportPenalty = 300;   // and the day of a statement to the day of what happened

}  // namespace

Attacher::Attacher(const std::vector<DateReading>& dates, const std::vector<PlaceReading>& places,
                   uint32_t sentences)
    : dates_(dates), places_(places), sentences_(sentences) {}

int Attacher::NearestDate(uint32_t sentence, uint32_t position) const {
  int best = -1;
  uint32_t nearest = UINT32_MAX;
  for (size_t i = 0; i < dates_.size(); ++i) {
    const DateReading& d = dates_[i];
    if (d.sentence != sentence || !d.mention.days) continue;
    const uint32_t distance = Distance(d.begin, position) + (d.of_report ? kReportPenalty : 0);
    if (distance < nearest) nearest = distance, best = static_cast<int>(i);
  }
  return best;
}

int Attacher::NearestPlace(uint32_t sentence, uint32_t position) const {
  int best = -1;
  uint32_t nearest = UINT32_MAX;
  for (size_t i = 0; i < places_.size(); ++i) {
    const PlaceReading& p = places_[i];
    if (p.sentence != sentence) continue;
    uint32_t distance = Distance(p.begin, position);
    if (p.mention.kind == "country") distance += kCountryPenalty;
    if (distance < nearest) nearest = distance, best = static_cast<int>(i);
  }
  return best;
}

template <typename Nearest>
int Attacher::Find(uint32_t sentence, uint32_t position, Nearest nearest) const {
  if (const int here = nearest(sentence, position); here >= 0) return here;
  for (uint32_t s = sentence; s-- > 0;) {
    if (const int before = nearest(s, UINT32_MAX / 2); before >= 0) return before;
  }
  if (sentence >= kHeadline) return -1;
  for (uint32_t s = sentence + 1; s < std::min(sentences_, sentence + 1 + kLookAhead); ++s) {
    if (const int after = nearest(s, 0); after >= 0) return after;
  }
  return -1;
}

int Attacher::DateFor(uint32_t sentence, uint32_t position) const {
  return Find(sentence, position, [this](uint32_t s, uint32_t p) { return NearestDate(s, p); });
}

int Attacher::PlaceFor(uint32_t sentence, uint32_t position) const {
  return Find(sentence, position, [this](uint32_t s, uint32_t p) { return NearestPlace(s, p); });
}

}  // namespace rasad
