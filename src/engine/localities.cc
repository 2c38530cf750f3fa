#include "engine/localities.h"

namespace rasad {
namespace {

// In characters.
constexpr uint32_t kReach = 150;
constexpr uint32_t kBehind = 30;  // what holds a place mostly stands behind it

uint32_t Distance(uint32_t a, uint32_t b) { return a > b ? a - b : b - a; }

// The listed place of the sentence that a locality most likely lies in; null where there is none.
const PlaceReading* HolderOf(const Analysis& a, const Locality& locality) {
  const PlaceReading* best = nullptr;
  uint32_t nearest = 0;
  for (const PlaceReading& p : a.places) {
    if (p.sentence != locality.sentence || p.implied || p.mention.kind == "country") continue;
    const uint32_t cost =
        Distance(p.begin, locality.begin) + (p.begin < locality.begin ? kBehind : 0);
    if (best == nullptr || cost < nearest) best = &p, nearest = cost;
  }
  return best;
}

// Whether the text ties the locality to no other place than the one that was found.
bool MayLieIn(const Analysis& a, const Locality& locality, int place) {
  const PlaceReading* holder = HolderOf(a, locality);
  if (holder == nullptr) return true;
  if (place < 0) return false;
  const PlaceReading& found = a.places[static_cast<size_t>(place)];
  return found.mention.id == holder->mention.id || found.mention.name == holder->mention.admin1 ||
         holder->mention.name == found.mention.admin1;
}

}  // namespace

std::string LocalityOf(const Analysis& a, uint32_t sentence, uint32_t position, int place) {
  const Locality* best = nullptr;
  for (const Locality& l : a.localities) {
    if (l.sentence != sentence || Distance(l.begin, position) > kReach) continue;
    if (best == nullptr || Distance(l.begin, position) < Distance(best->begin, position)) best = &l;
  }
  return best != nullptr && MayLieIn(a, *best, place) ? best->text : std::string();
}

}  // namespace rasad
