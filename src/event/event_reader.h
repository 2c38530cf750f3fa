// What happened: event mentions by rule.
//
// Stage `event` rules give
//   gives event(sub: key-or-capture, at: trigger, by: doer, on: victim, kind: weapon,
//               assertion: hypothetical, back: yes, scene: yes)
// `sub` an event key of rules/acled.tsv or a unit whose word has a feature sub=key; `kind` a unit
// whose sub=key, where it has one, is more precise than the trigger's ("attack" + "drone"); `by`
// and `on` units of class Actor, Demonym or Claimed. `assertion: hypothetical` is what only
// threatens: no event of the record; `alleged` one that somebody is accused of; `back` says that
// the trigger means something told before; with `scene` the rule holds only where the sentence has
// a place or a date, or people harmed, or the text three sentences at most; with `doer` only where
// somebody is known to have done it. Roles name the doers that no such rule does. Thread safety:
// const.
#ifndef RASAD_EVENT_EVENT_READER_H_
#define RASAD_EVENT_EVENT_READER_H_

#include <string>
#include <vector>

#include "event/acled.h"
#include "event/event_settler.h"
#include "event/mention.h"
#include "event/role_reader.h"

namespace rasad {

class EventReader {
 public:
  static Result<EventReader> Create(const RuleBook& book, const EventKinds& kinds,
                                    const RoleReader& roles);
  // A sentence in which rules match.
  struct Found {
    uint32_t sentence = 0;
    std::vector<RuleMatch> matches;
  };
  std::vector<Found> Find(const TextChart& chart) const;
  // What the rules found, and which of it stands.
  void Read(const TextChart& chart, std::vector<Found> found, const std::vector<Claim>& claims,
            const std::vector<RoleReading>& roles, std::vector<EventMention>* mentions) const;
  // What the mentions of each sentence make of one another, once it is known which are denied.
  // `claims`: an attack on soldiers is a clash, and who is said to have killed did what happened.
  // `actors`: what a state takes the government regains.
  void Settle(const std::vector<ActorReading>& actors, const std::vector<Claim>& claims,
              std::vector<EventMention>* mentions) const {
    settler_.Settle(actors, claims, mentions);
  }

 private:
  EventReader(const RuleBook& book, const EventKinds& kinds, const RoleReader& roles)
      : book_(&book), kinds_(&kinds), roles_(&roles), settler_(kinds) {}
  struct Row;
  void SetStage(const RuleStage& stage);
  bool HasTopic(const TextChart& chart) const;
  void ReadSentence(const Row& row, std::vector<RuleMatch>* matches,
                    std::vector<EventMention>* mentions) const;
  bool HasScene(const Row& row) const;
  EventMention Make(const Row& row, const RuleMatch& match, const Give& give) const;
  void Describe(const Row& row, EventMention* e) const;
  void DescribeWords(const Chart& chart, EventMention* e) const;
  bool IsToldAsDone(const Chart& row, UnitRange at) const;
  void DescribeClause(const Chart& chart, EventMention* e) const;
  bool IsHeadline(const Row& row) const;
  void TakeRole(const Row& row, EventMention* e) const;
  bool MayReplace(const EventMention& e, const RoleReading& role) const;
  int KindOf(const Chart& row, const RuleMatch& match, const Give& give) const;
  int KindOfUnits(const Chart& row, UnitRange range, bool weapons = false) const;
  bool HasFeature(const Unit& unit, std::string_view key, std::string_view value = "yes") const;
  bool StandsApart(const Row& row, const EventMention& e) const;
  bool TellsLikewise(const Row& row) const;
  bool StandsBehindAlso(const Chart& row, const EventMention& e) const;
  bool IsHarmedToo(const Chart& row, const EventMention& e) const;
  std::optional<int64_t> TollOf(const Row& row, const EventMention& e) const;
  bool IsOfTheThing(const Chart& row, const EventMention& e) const;
  bool IsTakenUp(const Chart& row, UnitRange at) const;
  bool IsOfCulprits(const Row& row, const EventMention& e) const;
  bool StandsBehind(const Chart& row, uint32_t at) const;
  bool IsAnswered(const Chart& row, uint32_t at) const;
  bool PointsBack(const Chart& row, UnitRange at) const;

  const RuleBook* book_;
  const EventKinds* kinds_;
  const RoleReader* roles_;
  EventSettler settler_;
  const RuleStage* stage_ = nullptr;
  RuleStage::Part untopical_;        // the rules for texts on anything
  std::vector<std::string> topics_;  // of the other ones
  ClassId def_ = 0, this_ = 0, break_ = 0, place_ = 0, date_ = 0, doubt_ = 0, other_verb_ = 0,
          after_ = 0, because_ = 0, likewise_ = 0, sure_ = 0, linked_ = 0, former_ = 0, which_ = 0,
          weapon_ = 0, smash_ = 0, blast_ = 0, pronoun_ = 0, others_ = 0, similar_ = 0, apart_ = 0,
          also_ = 0, separate_ = 0, react_ = 0, on_ = 0, for_ = 0, of_ = 0;
  ClassSet verb_;     // classes of verbs
  ClassSet tellers_;  // whoever tells of something, and the verb of denial
  ClassSet within_;   // prepositions of what harm came of
  ClassSet nouns_;    // words for what happened
  ClassSet says_;     // whatever says that somebody speaks
  ClassSet tell_;     // verbs that say that a deed was done: "launched", "broke out"
  ClassSet opens_;    // what opens a clause of its own: "while"
  ClassSet hurt_;     // verbs of harm
  ClassSet killed_;   // classes of words that say that people were killed
  ClassSet lexical_;  // classes whose readings' values are feature ids
};

}  // namespace rasad

#endif  // RASAD_EVENT_EVENT_READER_H_
