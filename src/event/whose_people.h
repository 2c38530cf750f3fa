// What those are whom a claim counts without saying it: by whose they are, or by whom a pronoun
// means.
//
// "The group admitted the death of two of its officers", "the attackers lost 19 men", "eight of
// them were killed", "a commander and four of his guards", "tens of dead on both sides". Gives such
// claims the classes of victims that follow, and their groups the body that they belong to. Runs
// when it is known who did what and who speaks. Thread safety: const. Cost: the claims of a text
// times the units of two sentences.
#ifndef RASAD_EVENT_WHOSE_PEOPLE_H_
#define RASAD_EVENT_WHOSE_PEOPLE_H_

#include <vector>

#include "event/people_before.h"

namespace rasad {

class WhosePeople {
 public:
  static Result<WhosePeople> Create(const RuleBook& book);

  void Name(const TextChart& chart, const std::vector<ActorReading>& actors,
            const std::vector<Utterance>& utterances, const std::vector<EventMention>& mentions,
            std::vector<Group>* groups, std::vector<Claim>* claims) const;

 private:
  explicit WhosePeople(PeopleBefore before) : before_(std::move(before)) {}
  struct Work {
    const TextChart& chart;
    const Told told;
    const std::vector<EventMention>& mentions;
    std::vector<Group>* groups;
    std::vector<Claim>* claims;
  };
  void NameOne(const Work& work, Claim* claim) const;
  bool AreOwn(const Chart& row, size_t at, const Group& group) const;
  int OwnerOf(const Work& work, const Claim& claim, size_t at) const;
  size_t FirstJoined(const Chart& row, size_t at) const;
  bool TellsLosses(const Unit& unit, const Claim& claim) const;
  int LoserOf(const Work& work, const Claim& claim, size_t at) const;
  int BodyIn(const Work& work, const Claim& claim, size_t begin, size_t end) const;
  bool MayOwn(const Work& work, const Claim& claim, const ActorReading& actor) const;
  static void NameLeaders(const Work& work, Claim* claim);
  static void NameForces(const Work& work, Claim* claim);
  void NameAides(const Work& work, Claim* claim) const;
  void NamePolice(const Work& work, size_t at, Claim* claim) const;
  bool TellsOfPolice(const Work& work, const Claim& claim, size_t at) const;
  int BodyToldOf(const Work& work, const Claim& claim, size_t at) const;
  int OursOf(const Work& work, const Claim& claim, size_t at) const;
  void NameAgain(const Work& work, size_t at, Claim* claim) const;
  bool AreOfRanks(const Chart& row, size_t at) const;
  bool AreOfBothSides(const Chart& row, size_t at) const;

  PeopleBefore before_;
  ClassId actor_ = 0, group_ = 0, own_ = 0, own_group_ = 0, men_ = 0, kin_ = 0, reflexive_ = 0,
          object_ = 0, aide_ = 0, officer_ = 0, both_sides_ = 0, and_ = 0, of_ = 0, points_ = 0,
          losses_ = 0, dead_ = 0, pl_ = 0, side_ = 0, us_ = 0, ours_ = 0, this_ = 0;
  ClassSet bands_;  // bands and factions: armed, but no army
  ClassSet forces_;
  ClassSet lost_;        // lost (somebody); a word for it may say that they are missing
  ClassSet parts_loss_;  // what ends the words for a loss
};

}  // namespace rasad

#endif  // RASAD_EVENT_WHOSE_PEOPLE_H_
