#include "event/those.h"

#include "actor/forces.h"

namespace rasad {
namespace {

bool IsGroup(const ActorMention& actor) { return IsArmedGroup(actor.type) && !IsUnnamed(actor.id); }

// The last named group that did something before, of mentions [0, end); -1 where there is none.
int LastGroup(const std::vector<ActorReading>& actors, const std::vector<EventMention>& mentions,
              size_t end) {
  while (end-- > 0) {
    for (int actor : mentions[end].actor1) {
      if (IsGroup(actors[static_cast<size_t>(actor)].mention)) return actor;
    }
  }
  return -1;
}

constexpr std::string_view kThose = "mz:those";

}  // namespace

void NameThose(const std::vector<ActorReading>& actors, std::vector<EventMention>* mentions,
               std::vector<Claim>* claims) {
  const auto those = [&](int actor) {
    return actor >= 0 && actors[static_cast<size_t>(actor)].mention.id == kThose;
  };
  for (size_t i = 0; i < mentions->size(); ++i) {
    for (int& actor : (*mentions)[i].actor1) {
      const int group = those(actor) ? LastGroup(actors, *mentions, i) : -1;
      if (group >= 0) actor = group;
    }
  }
  for (Claim& claim : *claims) {
    if (!those(claim.by)) continue;
    size_t end = 0;
    while (end < mentions->size() && (*mentions)[end].sentence <= claim.sentence) ++end;
    if (const int group = LastGroup(actors, *mentions, end); group >= 0) claim.by = group;
  }
}

}  // namespace rasad
