// The subject that goes on: who does what a verb without a subject of its own tells, in Arabic.
//
// "The army stormed the town, which its allies hold, and arrested nine": the verb says by its form
// that its subject was named before. Walking along the sentence, the reader keeps the subject of
// the clause: an actor right behind a verb, or right behind the word that opens a clause and in
// front of its verb. Whoever is struck, helped or supported in between is no subject, nor is the
// one of a relative clause outside of it. Where a verb gets somebody else who is no actor, or the
// form of the verb leaves open whether somebody did it or suffered it, nobody is given. A sentence
// that begins with such a verb goes on with the subject of the one before. These roles
// stand behind those of the rules: a trigger whose doer a rule names is left to it, but for fights,
// of which the subject is the first side. Persian, whose subject opens the clause, is left to the
// rules. Thread safety: const. Cost: linear in the units.
#ifndef RASAD_EVENT_SUBJECT_H_
#define RASAD_EVENT_SUBJECT_H_

#include <vector>

#include "actor/actor_reader.h"
#include "claim/group.h"
#include "event/role_reader.h"
#include "rules/class_set.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

class SubjectReader {
 public:
  static Result<SubjectReader> Create(const RuleBook& book);

  // Adds roles behind those of the rules.
  void Read(const TextChart& chart, const std::vector<ActorReading>& actors,
            const std::vector<Group>& groups, std::vector<RoleReading>* roles) const;

 private:
  struct Walk;
  struct Classes {
    ClassId actor, doer, source, media, claimed, break_, colon, that, pronoun, which, contrast,
        comma, and_, date, function, of, event_noun, during, in, object, def, aircraft, own, whose,
        on, self, was, for_, mutual, passive, leads, state, word, group, recall;
  };

  void ReadSentence(Walk* walk) const;
  void OpenClause(uint32_t at, Walk* walk) const;
  void OpenWithUnknown(uint32_t at, Walk* walk) const;
  void OpenRelative(uint32_t at, Walk* walk) const;
  void ReadVerb(uint32_t at, Walk* walk) const;
  void TakeSubject(uint32_t at, UnitRange own, Walk* walk) const;
  void GoOn(uint32_t at, uint32_t next, Walk* walk) const;
  void LaunchWithin(uint32_t from, bool strikes, Walk* walk) const;
  void GoOnWithin(uint32_t at, uint32_t next, Walk* walk) const;
  void ReadRelative(uint32_t at, Walk* walk) const;
  bool MayCarry(uint32_t at, const Walk& walk) const;
  void CarryInto(uint32_t at, Walk* walk) const;
  void CarryOn(uint32_t at, uint32_t next, Walk* walk) const;
  bool StandsFirst(const Chart& row, uint32_t at) const;
  bool HarmsBehind(uint32_t at, const Walk& walk) const;
  void ReadNoun(uint32_t at, Walk* walk) const;
  void Give(uint32_t at, UnitRange by, Walk* walk) const;
  void GiveOwn(uint32_t at, Walk* walk) const;
  void GiveTo(uint32_t at, std::vector<int> doers, Walk* walk) const;
  bool IsOwnHarm(const Chart& row, uint32_t at) const;
  bool IsOwnDeed(const Chart& row, uint32_t at) const;
  std::vector<int> ActorsIn(UnitRange range, const Walk& walk) const;

  bool IsVerb(const Unit& unit) const;
  bool IsSuffered(const Unit& unit) const;
  bool IsAct(uint32_t at, const Walk& walk) const;
  static char16_t EndingOf(uint32_t at, const Walk& walk);
  bool IsTrigger(const Chart& row, uint32_t at) const;
  bool IsConnected(const Chart& row, uint32_t at) const;
  bool HasObject(const Chart& row, uint32_t at) const;
  bool IsFit(const Unit& unit, const std::vector<ActorReading>& actors) const;
  // The actors from `at` on, joined by "and"; empty where none stands there.
  UnitRange SubjectAt(uint32_t at, const Walk& walk) const;
  bool IsOblique(UnitRange somebody, const Walk& walk) const;
  UnitRange LedBy(UnitRange subject, const Walk& walk) const;

  Classes k_{};
  ClassSet verbs_, says_, acts_, fates_, deeds_, sure_, nouns_, men_, people_, launches_, things_,
      ties_, described_, preps_, objects_, amid_, untold_, opens_, strikers_, heads_, harms_;
};

}  // namespace rasad

#endif  // RASAD_EVENT_SUBJECT_H_
