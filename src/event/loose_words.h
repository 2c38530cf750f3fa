// Words of violence in texts that tell of none: "the car took first place", "time is raiding us".
//
// A word that is mostly something else (`loose` of the rule that read it) tells of an event where
// something else in the text does too: somebody harmed, an event that another rule read, whoever
// bears arms or protests; an accident or a disaster also where its sentence names a place. Linear
// in what was read, and per loose accident in the places. Pure functions; thread safe.
#ifndef RASAD_EVENT_LOOSE_WORDS_H_
#define RASAD_EVENT_LOOSE_WORDS_H_

#include <vector>

#include "actor/actor_reader.h"
#include "claim/claim_reader.h"
#include "event/acled.h"
#include "event/mention.h"
#include "place/place_reader.h"

namespace rasad {

struct ToldOtherwise {
  const std::vector<ActorReading>& actors;
  const std::vector<PlaceReading>& places;
  const std::vector<Claim>& claims;
};

// Takes away the events that nothing but a loose word tells.
void DropLooseWords(const ToldOtherwise& told, const EventKinds& kinds,
                    std::vector<EventMention>* mentions);

}  // namespace rasad

#endif  // RASAD_EVENT_LOOSE_WORDS_H_
