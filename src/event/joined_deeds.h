// Deeds that "and" joins: "the police managed the arrest of four and the killing of two".
//
// A noun of harm behind "and" has the doer of the noun of harm in front,
// where nothing that opens a clause stands between. What a group did to its enemies is no arrest.
// Thread safety: const. Cost: the claims of a text, and the units between two of them.
#ifndef RASAD_EVENT_JOINED_DEEDS_H_
#define RASAD_EVENT_JOINED_DEEDS_H_

#include <vector>

#include "actor/actor_reader.h"
#include "claim/claim_reader.h"
#include "rules/class_set.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

class JoinedDeeds {
 public:
  static Result<JoinedDeeds> Create(const RuleBook& book);
  // Gives claims the doers of those they are joined to.
  void Name(const TextChart& chart, const std::vector<ActorReading>& actors,
            std::vector<Claim>* claims) const;

 private:
  bool AreJoined(const Chart& row, const Claim& first, const Claim& second) const;

  ClassId and_ = 0;
  ClassSet noun_, verb_, parts_;
};

}  // namespace rasad

#endif  // RASAD_EVENT_JOINED_DEEDS_H_
