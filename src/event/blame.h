// Which of an occurrence's doers did a harm that the text ties to no doer itself.
//
// Nobody strikes his own ("a crash of the army's helicopter, in which 22 soldiers died", "mourned
// two of its fighters"), and where a sentence behind goes on: gunmen who fell after the attack of a
// group were its men ("two of the attackers were killed"), soldiers and policemen are no victims of
// their own state, and what befell people in another province or on other days was another matter.
// Those who left home are laid at the door of whoever struck in the same sentence, the missing at
// that of a strike alone where it was told before. For fighting in which both sides
// strike, told by a word for it or by naming a state and its enemies as the doers of one thing,
// nobody is blamed, unless the dead are the men of one side (FoesOf). Thread safety: free
// functions. Cost: the actors of a text.
#ifndef RASAD_EVENT_BLAME_H_
#define RASAD_EVENT_BLAME_H_

#include <optional>
#include <string>
#include <vector>

#include "actor/actor_reader.h"
#include "claim/claim_reader.h"
#include "event/acled.h"
#include "event/mention.h"

namespace rasad {

struct HarmDone {
  const Claim& claim;
  const Group* group = nullptr;  // null where the claim counts nobody by words
  std::string affiliation;       // actor id
  std::string named_before;      // actor id: the last one named in front, whose "its fighters" are
  std::string country;           // of the place where they were harmed
  std::string lost_by;           // actor id: who speaks of them as his own, "nine of ours"
  bool later = false;            // told behind the sentence of the occurrence
  bool elsewhere = false;        // and with a place or days of its own
};

// Whether those harmed are the doer's own: his men by name, or soldiers of his country.
bool IsOwn(const ActorMention& doer, const HarmDone& harm);

// Ids of `doers`, in their order, who did it.
std::vector<std::string> Blamed(const std::vector<std::string>& doers,
                                const std::vector<ActorReading>& actors, const HarmDone& harm);

// Of a fight of two sides the one that those harmed don't belong to; none where that isn't told.
std::vector<std::string> FoesOf(const std::vector<std::string>& one,
                                const std::vector<std::string>& other,
                                const std::vector<ActorReading>& actors, const HarmDone& harm);

// Whether a harm happened somewhere else than an occurrence: in another country or province.
bool AreApart(const PlaceMention* harm, const PlaceMention* occurrence);
// Or at another time: two days away, or over a time that is longer by weeks.
bool AreApart(const std::optional<DayRange>& harm, const std::optional<DayRange>& occurrence);

// Whether an occurrence has one side that strikes, with this kind of harm.
bool MayBlame(const EventKind& kind, const EventMention& mention, const Claim& claim);

}  // namespace rasad

#endif  // RASAD_EVENT_BLAME_H_
