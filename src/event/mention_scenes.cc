#include "event/mention_scenes.h"

#include "record/distance.h"

namespace rasad {
namespace {

constexpr double kOneTown = 20;  // km: a quarter, and the city that it belongs to

bool IsLocality(const PlaceMention& p) {
  return p.kind == "city" || p.kind == "town" || p.kind == "village";
}

}  // namespace

bool MayBePart(const PlaceMention& a, const PlaceMention& b) {
  if (!a.lat || !a.lon || !b.lat || !b.lon) return true;
  if (IsLocality(a) && IsLocality(b)) return false;
  return DistanceKm(*a.lat, *a.lon, *b.lat, *b.lon) <= kOneTown;
}

bool MentionScenes::TellsDate(const EventMention& e) const {
  return e.date >= 0 && (*dates_)[static_cast<size_t>(e.date)].sentence == e.sentence;
}

bool MentionScenes::TellsPlace(const EventMention& e) const {
  return e.place >= 0 && (*places_)[static_cast<size_t>(e.place)].sentence == e.sentence;
}

const std::optional<DayRange>& MentionScenes::DaysOf(const EventMention& e) const {
  return (*dates_)[static_cast<size_t>(e.date)].mention.days;
}

bool MentionScenes::SameDate(const EventMention& a, const EventMention& b) const {
  if (a.date < 0 || b.date < 0) return true;
  const auto& x = DaysOf(a);
  const auto& y = DaysOf(b);
  return !x || !y || (x->from <= y->to && y->from <= x->to);
}

const PlaceMention& MentionScenes::PlaceOf(const EventMention& e) const {
  return (*places_)[static_cast<size_t>(e.place)].mention;
}

bool MentionScenes::SamePlace(const EventMention& a, const EventMention& b) const {
  if (a.place < 0 || b.place < 0) return true;
  const PlaceMention& x = PlaceOf(a);
  const PlaceMention& y = PlaceOf(b);
  return x.id == y.id || x.admin1 == y.name || y.admin1 == x.name || x.kind == "country" ||
         y.kind == "country" || (x.admin1 == y.admin1 && x.name == y.name);
}

bool MentionScenes::MayBeOnePlace(const EventMention& a, const EventMention& b) const {
  return SamePlace(a, b) || MayBePart(PlaceOf(a), PlaceOf(b));
}

}  // namespace rasad
