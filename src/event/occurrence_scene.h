// When and where an occurrence was, as the text tells it once, for all that it tells of it.
//
// "The attack took place on Sunday evening", told behind its toll, and "the group claimed the
// attack and said that it had killed 40", told behind other days: a claim or mention whose sentence
// has no day (place) of its own takes the one that stands beside another mention of its occurrence.
// The day on which somebody spoke is no day of its own. Thread safety: a free function without
// state. Cost: the mentions and claims of a text times its mentions.
#ifndef RASAD_EVENT_OCCURRENCE_SCENE_H_
#define RASAD_EVENT_OCCURRENCE_SCENE_H_

#include <vector>

#include "calendar/date_reading.h"
#include "claim/claim_reader.h"
#include "event/mention.h"
#include "place/place_reader.h"

namespace rasad {

struct Scenes {
  const std::vector<DateReading>& dates;
  const std::vector<PlaceReading>& places;
};

// Mentions must be merged, dates and places attached.
void ShareScenes(const Scenes& scenes, uint32_t sentences, std::vector<EventMention>* mentions,
                 std::vector<Claim>* claims);

}  // namespace rasad

#endif  // RASAD_EVENT_OCCURRENCE_SCENE_H_
