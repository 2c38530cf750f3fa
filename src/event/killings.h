// Deeds that a text tells by nothing but those whom they killed: "the army did away with two
// gunmen", "the movement, which holds the south, killed two".
//
// Where the sentence tells of no deed that did harm, a word of harm whose doer is an armed group,
// or a force of a state that met armed men, is an occurrence of its own: fighting where those
// harmed carried arms, else an attack. A number alone
// ("32 dead"), a toll over a period and one that rose are none. Thread safety: const. Cost: the
// claims of a text times its events.
#ifndef RASAD_EVENT_KILLINGS_H_
#define RASAD_EVENT_KILLINGS_H_

#include <vector>

#include "actor/actor_reader.h"
#include "claim/claim_reader.h"
#include "claim/speech.h"
#include "event/acled.h"
#include "event/mention.h"
#include "rules/rule_book.h"

namespace rasad {

class Killings {
 public:
  static Result<Killings> Create(const RuleBook& book, const EventKinds& kinds);

  // Doers must be known; adds to `mentions`, which stay in the order of the text.
  void Tell(const TextChart& chart, const std::vector<ActorReading>& actors,
            const std::vector<Utterance>& utterances, const std::vector<Claim>& claims,
            std::vector<EventMention>* mentions) const;

 private:
  explicit Killings(const EventKinds& kinds) : kinds_(&kinds) {}
  bool IsDeed(const Chart& row, const ActorReading& doer, const Claim& claim) const;
  bool IsTold(const std::vector<EventMention>& mentions, const Claim& claim) const;
  EventMention Make(const Claim& claim) const;

  const EventKinds* kinds_;
  ClassSet words_;  // of harm that was done
};

}  // namespace rasad

#endif  // RASAD_EVENT_KILLINGS_H_
