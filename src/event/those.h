// "The gunmen", "the attackers": who they are, where the text has named a group before.
//
// Thread safety: a free function without state. Cost: the mentions of a text, squared.
#ifndef RASAD_EVENT_THOSE_H_
#define RASAD_EVENT_THOSE_H_

#include <vector>

#include "actor/actor_reader.h"
#include "claim/claim_reader.h"
#include "event/mention.h"

namespace rasad {

// "The gunmen" of a text that named a group as the doer of something before are that group, in
// events and claims.
void NameThose(const std::vector<ActorReading>& actors, std::vector<EventMention>* mentions,
               std::vector<Claim>* claims);

}  // namespace rasad

#endif  // RASAD_EVENT_THOSE_H_
