// What the mentions of one sentence say of one another, and what the people harmed in it and those
// who did it make of them: which kind it was, and whose deed.
//
// A general kind (attack) gives way to a precise one, an attack on armed men is a clash, what a
// state takes the government regains, nobody does an accident. Thread safety: const. Cost: the
// mentions of a sentence times the claims of the text.
#ifndef RASAD_EVENT_EVENT_SETTLER_H_
#define RASAD_EVENT_EVENT_SETTLER_H_

#include <span>
#include <vector>

#include "actor/actor_reader.h"
#include "claim/claim_reader.h"
#include "event/acled.h"
#include "event/mention.h"
#include "rules/chart.h"

namespace rasad {

class EventSettler {
 public:
  using Mentions = std::vector<EventMention>;
  explicit EventSettler(const EventKinds& kinds);
  void Settle(const std::vector<ActorReading>& actors, const std::vector<Claim>& claims,
              Mentions* mentions) const;

 private:
  // Mentions from `first` on are those of one sentence, all of them denied or none.
  void SettleSentence(const std::vector<ActorReading>& actors, const std::vector<Claim>& claims,
                      size_t first, Mentions* mentions) const;
  void DropPrisoners(const std::vector<Claim>& claims, size_t first, Mentions* mentions) const;
  void MeetProtesters(const std::vector<ActorReading>& actors, size_t first,
                      Mentions* mentions) const;
  bool IsTalk(const EventMention& e) const;
  void DropAsides(const std::vector<Claim>& claims, size_t first, Mentions* mentions) const;
  void DropMetProtests(size_t first, Mentions* mentions) const;
  void DropWounds(size_t first, Mentions* mentions) const;
  void DropRaids(const std::vector<ActorReading>& actors, const std::vector<Claim>& claims,
                 size_t first, Mentions* mentions) const;
  static bool ArmedAlone(const std::vector<Claim>& claims, uint32_t sentence);
  bool GivesWay(const EventMention& e, const EventMention& precise) const;
  void DropBlasts(size_t first, Mentions* mentions) const;
  void DropGeneral(size_t first, Mentions* mentions) const;
  void ShareDoers(const std::vector<ActorReading>& actors, size_t first, Mentions* mentions) const;
  void UseClaims(const std::vector<Claim>& claims, std::span<const EventMention> told,
                 EventMention* e) const;
  void DropUnfitDoers(const std::vector<ActorReading>& actors, EventMention* e) const;
  void NameTakers(const std::vector<ActorReading>& actors, EventMention* e) const;
  void MakeArrest(const std::vector<ActorReading>& actors, EventMention* e) const;
  void MakeClash(EventMention* e) const;
  void MeetCrowds(const std::vector<ActorReading>& actors, const std::vector<Claim>& claims,
                  EventMention* e) const;
  void MakeProtest(const std::vector<ActorReading>& actors, const std::vector<Claim>& claims,
                   EventMention* e) const;
  bool NeedsDoer(const EventMention& e) const;

  const EventKinds* kinds_;
  int clash_, attack_, abduction_, arrests_, regains_, overtakes_, accident_, disaster_, looting_,
      protest_, intervention_, force_, transfer_, riot_;
};

}  // namespace rasad

#endif  // RASAD_EVENT_EVENT_SETTLER_H_
