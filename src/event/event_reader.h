// What happened: event mentions by rule, and mentions of one occurrence brought together.
//
// Stage `event` rules give
//   gives event(sub: key-or-capture, at: trigger, by: doer, on: victim, kind: weapon)
// `sub` an event key of rules/acled.tsv or a unit whose word has a feature sub=key; `kind` a unit
// whose sub=key, where it has one, is more precise than the trigger's ("attack" + "drone"); `by`
// and `on` units of class Actor, Demonym or Claimed. In a sentence a general kind (attack) gives
// way to a precise one. Across an article two mentions are one event when kind, day and place agree
// or one of them leaves day or place open.
// Thread safety: const.
#ifndef RASAD_EVENT_EVENT_READER_H_
#define RASAD_EVENT_EVENT_READER_H_

#include <string>
#include <vector>

#include "actor/actor_reader.h"
#include "claim/attach.h"
#include "event/acled.h"
#include "rules/text_chart.h"

namespace rasad {

struct EventMention {
  uint32_t sentence = 0;
  uint32_t begin = 0;  // folded characters
  uint32_t end = 0;
  int kind = -1;            // index into EventKinds
  std::vector<int> actor1;  // indices of actors
  std::vector<int> actor2;
  std::vector<std::string> actor1_countries;  // by demonym, where no actor is named
  int date = -1;
  int place = -1;
  const Rule* rule = nullptr;
  int event = -1;  // which occurrence it belongs to, once merged
};

class EventReader {
 public:
  static Result<EventReader> Create(const RuleBook& book, const EventKinds& kinds,
                                    const ActorReader& actors);
  void Read(const TextChart& chart, std::vector<EventMention>* mentions) const;
  // Gives every mention its occurrence (0, 1, ...) and returns how many there are. Dates and places
  // must be attached.
  int Merge(const std::vector<DateReading>& dates, const std::vector<PlaceReading>& places,
            std::vector<EventMention>* mentions) const;

 private:
  EventReader(const RuleBook& book, const EventKinds& kinds, const ActorReader& actors)
      : book_(&book), kinds_(&kinds), actors_(&actors) {}
  int KindOf(const Chart& row, const RuleMatch& match, const Give& give) const;
  int KindOfUnits(const Chart& row, UnitRange range) const;
  EventMention Make(const Chart& row, uint32_t sentence, const RuleMatch& match,
                    const Give& give) const;
  void AddActors(const Chart& row, UnitRange range, std::vector<int>* actors,
                 std::vector<std::string>* countries) const;
  void DropGeneral(size_t first, std::vector<EventMention>* mentions) const;

  const RuleBook* book_;
  const EventKinds* kinds_;
  const ActorReader* actors_;
  const RuleStage* stage_ = nullptr;
  ClassId actor_ = 0;
  std::vector<bool> lexical_;  // classes whose readings' values are feature ids
};

}  // namespace rasad

#endif  // RASAD_EVENT_EVENT_READER_H_
