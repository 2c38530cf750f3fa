// Mentions of one occurrence brought together across an article.
//
// Two mentions are one event when kind, day and place agree or one of them leaves day or place
// open, and no other mention of the event puts it elsewhere; "the attack" is the last event before
// that it may mean. What is denied, and what somebody is accused of, stays apart. Thread safety:
// const. Cost: the mentions of a text, squared.
#ifndef RASAD_EVENT_EVENT_MERGER_H_
#define RASAD_EVENT_EVENT_MERGER_H_

#include <vector>

#include "actor/actor_reader.h"
#include "calendar/date_reading.h"
#include "event/acled.h"
#include "event/mention.h"
#include "event/mention_scenes.h"
#include "event/occurrence_doers.h"
#include "place/place_reader.h"

namespace rasad {

class EventMerger {
 public:
  EventMerger(const EventKinds& kinds, const std::vector<DateReading>& dates,
              const std::vector<PlaceReading>& places, const std::vector<ActorReading>& actors)
      : kinds_(&kinds), scenes_(dates, places), actors_(&actors) {}
  // Gives every mention its occurrence (0, 1, ...) and returns how many there are. Dates and places
  // must be attached.
  int Merge(std::vector<EventMention>* mentions) const;

 private:
  using Mentions = std::vector<EventMention>;
  int SameBefore(const Mentions& mentions, size_t index, const OccurrenceDoers& told) const;
  bool IsToldOtherwise(const Mentions& mentions, size_t index, const EventMention& headline) const;
  bool IsToldAgain(const EventMention& e, const EventMention& other) const;
  static bool IsTheAnswer(const Mentions& mentions, size_t index, int event);
  bool IsToldApart(const EventMention& e, const EventMention& other) const;
  bool CameBehind(const Mentions& mentions, size_t index, int event) const;
  bool IsToldElsewhere(const Mentions& mentions, size_t index, int event) const;
  bool IsBeside(const EventMention& e, const EventMention& other) const;
  bool IsItsEnd(const EventMention& e, const EventMention& other) const;
  int SameElsewhere(const Mentions& mentions, size_t index) const;
  int ToldBefore(const Mentions& mentions, size_t index) const;
  void TakeAfter(const Mentions& mentions, size_t index, EventMention* e) const;
  void TakeSimilar(const Mentions& mentions, EventMention* e) const;
  void TakeKind(const Mentions& mentions, size_t index, EventMention* e) const;
  bool MayMean(int kind, int told) const;
  bool OneOccurrence(const EventMention& e, const EventMention& other) const;
  bool SharesGround(const EventMention& e, const EventMention& other) const;

  const EventKinds* kinds_;
  MentionScenes scenes_;
  const std::vector<ActorReading>* actors_;
};

}  // namespace rasad

#endif  // RASAD_EVENT_EVENT_MERGER_H_
