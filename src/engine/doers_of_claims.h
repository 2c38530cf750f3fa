// Which event a claim belongs to, and who did to whom what it counts: the text's own words for it
// weighed against whose men they were, and when and where it was.
//
// Thread safety: const. Cost: the events, claims, actors and places of a text for each claim.
#ifndef RASAD_ENGINE_DOERS_OF_CLAIMS_H_
#define RASAD_ENGINE_DOERS_OF_CLAIMS_H_

#include <string>
#include <vector>

#include "engine/analysis.h"
#include "event/acled.h"
#include "event/blame.h"
#include "record/record.h"

namespace rasad {

class DoersOfClaims {
 public:
  DoersOfClaims(const Analysis& analysis, const EventKinds& kinds) : a_(analysis), kinds_(kinds) {}

  // Whose people were harmed, had it done to them, where they aren't those who did it.
  bool MayHaveSuffered(const EventMention& mention, const Claim& claim, const Event& e) const;
  // Courts put people to death, but do nothing in an event.
  bool IsFitDoer(const Claim& claim, bool in_event) const;
  bool IsOwnMan(const Claim& claim, const Casualty& c) const;
  std::vector<std::string> BlamedFor(const Claim& claim, const EventMention& mention,
                                     const Event& e, const Casualty& c) const;
  // The nearest event of the claim's sentence, else the last one shortly before; further behind,
  // where the text tells of no other.
  int EventFor(const Claim& claim) const;
  // The same, of whoever is accused of the occurrence, where nobody is said to have done it.
  std::vector<std::string> AccusedOf(const Claim& claim, const EventMention& mention,
                                     const Event& e, const Casualty& c) const;

 private:
  HarmDone DoneTo(const Claim& claim, const Casualty& c) const;
  // Whether the text speaks of those harmed as men of whoever speaks.
  bool IsLost(const Claim& claim) const;
  std::vector<std::string> NamedHere(const Claim& claim, const EventMention& mention,
                                     const Event& e) const;
  // By a place or a date that its own sentence names.
  bool IsElsewhere(const Claim& claim, const Casualty& c, const Event& e) const;
  const PlaceMention* PlaceOf(const std::string& id) const;
  // Whom "its" means in a claim.
  std::string NamedBefore(const Claim& claim) const;
  bool Fits(const EventMention& e, const Claim& claim) const;
  // "seven died in a bombing, and the forces killed 15": behind the claim, and told by the words of
  // another.
  bool IsOfOthers(const EventMention& e, const Claim& claim) const;
  int EventBehind(const Claim& claim) const;
  bool IsParted(const Claim& claim, uint32_t position) const;
  bool IsToldApart(const EventMention& e, const Claim& claim) const;
  bool TellsPlace(const Claim& claim) const;
  bool IsOfGroup(int event) const;
  bool IsOnlyOne(int event, uint32_t sentence) const;

  const Analysis& a_;
  const EventKinds& kinds_;
};

}  // namespace rasad

#endif  // RASAD_ENGINE_DOERS_OF_CLAIMS_H_
