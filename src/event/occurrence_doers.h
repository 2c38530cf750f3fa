// Who did the occurrences of a text, as far as its mentions have told: what two sides did is two.
//
// A state is known by its country, whichever of its bodies acted. Thread safety: as a container.
// Cost: the doers of a mention for each question.
#ifndef RASAD_EVENT_OCCURRENCE_DOERS_H_
#define RASAD_EVENT_OCCURRENCE_DOERS_H_

#include <string>
#include <vector>

#include "actor/actor_reader.h"
#include "event/acled.h"
#include "event/mention.h"

namespace rasad {

class OccurrenceDoers {
 public:
  OccurrenceDoers(const EventKinds& kinds, const std::vector<ActorReading>& actors)
      : kinds_(&kinds), actors_(&actors) {}

  // Of a mention that has found its occurrence; of one without it nothing is kept.
  void Add(const EventMention& e);
  // Those by whom a mention may be told apart; nobody where they aren't known for sure.
  std::vector<std::string> TellingApart(const EventMention& e) const;
  // Whether all who are told to have done the occurrence are others.
  bool AreOthers(const std::vector<std::string>& doers, int event) const;

 private:
  struct Side {
    std::vector<std::string> doers;
    bool mutual = false;  // a fight of both sides
  };
  std::vector<std::string> Of(const EventMention& e) const;

  const EventKinds* kinds_;
  const std::vector<ActorReading>* actors_;
  std::vector<Side> told_;  // by occurrence
};

}  // namespace rasad

#endif  // RASAD_EVENT_OCCURRENCE_DOERS_H_
