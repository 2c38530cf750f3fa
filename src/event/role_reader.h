// Who did what the words of a sentence tell: the doers of events and of harm alike.
//
// Rules of stage `role` give
//   doer(at: trigger, by: who, alone: yes)   who did it; `alone` of fighting of which one side is
//                                            named: it was he who fought the others
//   belongs(who: gunmen, to: group)          "gunmen of the group" are the group
//   armed(at: trigger)                       it was done to people who carry arms
//   ours(at: trigger)                        told in the first person: whoever speaks did it
//   lost(at: people)                         men of whoever speaks: he didn't do it
// `trigger` a unit of class Event.* or Harm.*, `who` units of class Actor, Doer or Demonym. Of
// several rules for one trigger the first counts. Thread safety: const. Cost: linear in the units.
#ifndef RASAD_EVENT_ROLE_READER_H_
#define RASAD_EVENT_ROLE_READER_H_

#include <string>
#include <vector>

#include "actor/actor_reader.h"
#include "claim/claim_reader.h"
#include "event/mention.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

struct RoleReading {
  uint32_t sentence = 0;
  UnitRange at;  // the trigger; of `belongs`, the gunmen; of `struck`, the people
  uint32_t begin = 0;
  uint32_t end = 0;  // folded characters of these units
  enum class Kind { kDoer, kBelongs, kArmed, kOurs, kLost, kStruck } kind = Kind::kDoer;
  std::vector<int> doers;  // indices of actors
  std::vector<CountryDoer> countries;
  bool alone = false;
  bool of_clause = false;  // the subject of the trigger's clause, told by where he stands
  const Rule* rule = nullptr;
};

// The doers that some units name.
struct Doers {
  std::vector<int> actors;
  std::vector<CountryDoer> countries;
};

class RoleReader {
 public:
  static Result<RoleReader> Create(const RuleBook& book, const ActorReader& actors);

  // All roles of the wanted sentences, by sentence, then by order of the rules. `wanted`: whether,
  // by sentence.
  void Read(const TextChart& chart, const std::vector<bool>& wanted,
            std::vector<RoleReading>* roles) const;
  // The actors and countries under some units; gunmen as the group that they belong to.
  bool IsObject(const Chart& row, uint32_t at) const;
  // Whether "or" and another stand behind some units: nobody is said to have done it.
  bool IsOneOfTwo(const Chart& row, UnitRange by) const;
  Doers In(const Chart& row, uint32_t sentence, UnitRange range,
           const std::vector<RoleReading>& roles) const;
  // Of these, who may have done something: not "six of its men", whom it was done to.
  Doers WhoDid(const Chart& row, uint32_t sentence, UnitRange range,
               const std::vector<RoleReading>& roles) const;
  // Gunmen who did something are the group that they belong to.
  static void NameGroups(const std::vector<ActorReading>& actors, std::vector<RoleReading>* roles);
  // A claim whose words of harm have a doer, and the parts of such a claim, take him; gunmen that a
  // claim blames are the group that they belong to.
  static void NameDoers(const std::vector<RoleReading>& roles,
                        const std::vector<ActorReading>& actors, std::vector<Claim>* claims);

 private:
  explicit RoleReader(const ActorReader& actors) : actors_(&actors) {}
  RoleReading Make(const Chart& row, uint32_t sentence, const RuleMatch& match,
                   const Give& give) const;

  const ActorReader* actors_;
  const RuleStage* stage_ = nullptr;
  ClassId actor_ = 0, doer_ = 0, claimed_ = 0, counted_ = 0, oblique_ = 0, or_ = 0;
  ClassSet verb_;
};

// The first role of that kind for a trigger; null where there is none.
const RoleReading* FindRole(const std::vector<RoleReading>& roles, RoleReading::Kind kind,
                            uint32_t sentence, UnitRange at);

}  // namespace rasad

#endif  // RASAD_EVENT_ROLE_READER_H_
