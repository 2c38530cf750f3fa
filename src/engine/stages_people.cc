// What those were whom a text counts as persons only.
#include "engine/doers_of_claims.h"
#include "engine/stages.h"

namespace rasad {

// "A bus that carried pilgrims overturned, and five persons died": pilgrims.
void Stages::NamePeopleStruck(Analysis* a) const {
  const DoersOfClaims occurrences(*a, kinds_);
  for (Claim& c : a->claims) {
    if (!PeopleStruck::MayBe(c, a->groups)) continue;
    const int mention = occurrences.EventFor(c);
    if (mention < 0) continue;
    const int event = a->events[static_cast<size_t>(mention)].event;
    for (const std::string& v :
         people_struck_->Of(event, kinds_, a->chart, a->groups, a->roles, a->events))
      AddVictim(v, &c.victims);
  }
}

}  // namespace rasad
