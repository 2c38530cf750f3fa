#include "event/loose_words.h"

#include <algorithm>
#include <string_view>

namespace rasad {
namespace {

bool IsArmedOrProtests(const ActorReading& a) {
  const std::string_view id = a.mention.id;
  return a.is_force || a.mention.type == "rebel" || a.mention.type == "militia" ||
         id.starts_with("prot:") || id.starts_with("riot:");
}

bool HarmsAnybody(const Claim& c) { return !c.dropped && c.count.max != 0; }

bool IsNobodysDeed(const EventKinds& kinds, const EventMention& e) {
  return kinds[e.kind].type == "Accident" || kinds[e.kind].type == "Natural disaster";
}

}  // namespace

void DropLooseWords(const ToldOtherwise& told, const EventKinds& kinds,
                    std::vector<EventMention>* mentions) {
  const bool violent = std::any_of(told.claims.begin(), told.claims.end(), HarmsAnybody) ||
                       std::any_of(told.actors.begin(), told.actors.end(), IsArmedOrProtests) ||
                       std::any_of(mentions->begin(), mentions->end(),
                                   [](const EventMention& e) { return !e.loose && !e.planned; });
  if (violent) return;
  const auto is_placed = [&told](const EventMention& e) {
    return std::any_of(told.places.begin(), told.places.end(),
                       [&e](const PlaceReading& p) { return p.sentence == e.sentence; });
  };
  std::erase_if(*mentions, [&](const EventMention& e) {
    return e.loose && e.actor1.empty() && !(IsNobodysDeed(kinds, e) && is_placed(e));
  });
}

}  // namespace rasad
