// What happened: event mentions by rule, and mentions of one occurrence brought together.
//
// Stage `event` rules give
//   gives event(sub: key-or-capture, at: trigger, by: doer, on: victim, kind: weapon,
//               assertion: hypothetical, back: yes, scene: yes)
// `assertion: hypothetical` is what only threatens: no event of the record; `back` says that the
// trigger means something told before; with `scene` the rule holds only where the sentence has a
// place or a date, or the text people harmed or three sentences at most.
// `sub` an event key of rules/acled.tsv or a unit whose word has a feature sub=key; `kind` a unit
// whose sub=key, where it has one, is more precise than the trigger's ("attack" + "drone"); `by`
// and `on` units of class Actor, Demonym or Claimed. In a sentence a general kind (attack) gives
// way to a precise one, and an attack on armed men is a clash. Across an article two mentions are
// one event when kind, day and place agree or one of them leaves day or place open; "the attack" is
// the last event before that it may mean. Thread safety: const.
#ifndef RASAD_EVENT_EVENT_READER_H_
#define RASAD_EVENT_EVENT_READER_H_

#include <string>
#include <vector>

#include "actor/actor_reader.h"
#include "claim/attach.h"
#include "claim/claim_reader.h"
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
  bool planned = false;   // threatened, feared: told, but no event of the record
  bool verb = false;      // told by a verb
  bool mutual = false;    // "clashes between": whoever is named first harmed nobody for certain
  bool back = false;      // "the attack", "this attack": one that may have been told before
  bool headline = false;  // on the first line, which a text repeats
  int event = -1;         // which occurrence it belongs to, once merged
};

class EventReader {
 public:
  static Result<EventReader> Create(const RuleBook& book, const EventKinds& kinds,
                                    const ActorReader& actors);
  // `claims`: an attack on soldiers is a clash, and who is said to have killed did what happened.
  // `actors`: what a state takes the government regains.
  void Read(const TextChart& chart, const std::vector<ActorReading>& actors,
            const std::vector<Claim>& claims, std::vector<EventMention>* mentions) const;
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
  void ShareDoers(const Chart& row, size_t first, std::vector<EventMention>* mentions) const;
  bool IsMutual(const Unit& unit) const;
  bool PointsBack(const Chart& row, UnitRange at) const;
  void UseClaims(const std::vector<Claim>& claims, size_t first,
                 std::vector<EventMention>* mentions) const;
  void DropUnfitDoers(const std::vector<ActorReading>& actors, size_t first,
                      std::vector<EventMention>* mentions) const;
  void NameTakers(const std::vector<ActorReading>& actors, size_t first,
                  std::vector<EventMention>* mentions) const;
  bool MayMean(int kind, int told) const;
  int ToldBefore(const std::vector<EventMention>& mentions, size_t index) const;
  void DropGeneral(size_t first, std::vector<EventMention>* mentions) const;

  const RuleBook* book_;
  const EventKinds* kinds_;
  const ActorReader* actors_;
  const RuleStage* stage_ = nullptr;
  ClassId actor_ = 0, doer_ = 0, def_ = 0, this_ = 0, break_ = 0, place_ = 0, date_ = 0;
  int clash_ = -1, attack_ = -1, abduction_ = -1, regains_ = -1, overtakes_ = -1, accident_ = -1,
      disaster_ = -1;
  std::vector<bool> verb_;     // classes of verbs
  std::vector<bool> lexical_;  // classes whose readings' values are feature ids
};

}  // namespace rasad

#endif  // RASAD_EVENT_EVENT_READER_H_
