// Deeds that a force tells of without naming who did them: its own.
//
// "Police: six suspects were arrested", "the army said that nine gunmen were killed". Of arrests
// whichever force tells them, or its ministry; of the dead those that carry arms against a state's
// force, and the soldiers or a rival's men of whom a group tells; none of its own. Nothing where
// the sentence names a doer. Thread safety: a free function without state. Cost: the claims of a
// text times its events and utterances.
#ifndef RASAD_EVENT_OWN_DEEDS_H_
#define RASAD_EVENT_OWN_DEEDS_H_

#include <vector>

#include "actor/actor_reader.h"
#include "claim/claim_reader.h"
#include "claim/speech.h"
#include "event/acled.h"
#include "event/mention.h"
#include "event/role_reader.h"

namespace rasad {

// What was read of a text before.
struct Told {
  const std::vector<ActorReading>& actors;
  const std::vector<Group>& groups;
  const std::vector<Utterance>& utterances;
};

// "The army denied the shelling of the camp": whoever denies a strike of which nobody else is said
// to be the doer is said to have done it.
void NameDeniers(const Told& told, const EventKinds& kinds, std::vector<EventMention>* mentions);

// "We killed eleven of them": harm that a force tells of in the first person, and its parts.
void NameSpeakers(const Told& told, const std::vector<RoleReading>& roles,
                  std::vector<Claim>* claims);

// "Our fighters attacked a camp": the force that speaks did.
void NameOurDeeds(const Told& told, const std::vector<RoleReading>& roles,
                  std::vector<EventMention>* mentions);

// Gives claims and arrests without a doer the force that tells of them, and fights in which it says
// that it killed or lost men.
void NameTellers(const Told& told, const EventKinds& kinds, std::vector<EventMention>* mentions,
                 std::vector<Claim>* claims);

// "The army announced the death of three of its men": takes away the deeds read into such words.
void DropOwnDead(const Told& told, const std::vector<Claim>& claims,
                 std::vector<EventMention>* mentions);

}  // namespace rasad

#endif  // RASAD_EVENT_OWN_DEEDS_H_
