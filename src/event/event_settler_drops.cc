// Mentions of a sentence that tell nothing beside the others: the raid beside its arrests, the
// protest beside its being met, the sound of a strike.
#include <algorithm>

#include "event/event_settler.h"

namespace rasad {
namespace {

constexpr uint32_t kSound = 30;  // characters between a strike and the blast that it was

}  // namespace

// Soldiers who were taken are no abduction: that they were taken is part of the fighting.
void EventSettler::DropPrisoners(const std::vector<Claim>& claims, size_t first,
                                 Mentions* mentions) const {
  const auto taken = [&](const EventMention& e) {
    return e.kind == abduction_ && ArmedAlone(claims, e.sentence);
  };
  mentions->erase(
      std::remove_if(mentions->begin() + static_cast<long>(first), mentions->end(), taken),
      mentions->end());
}

// A protest beside its being met or turned violent in the same sentence is that one.
void EventSettler::DropMetProtests(size_t first, Mentions* mentions) const {
  const auto begin = mentions->begin() + static_cast<long>(first);
  const bool met = std::any_of(begin, mentions->end(), [&](const EventMention& e) {
    return !e.planned && (e.kind == intervention_ || e.kind == force_);
  });
  const auto protest = [&](const EventMention& e) { return e.kind == protest_ && !e.planned; };
  if (met) mentions->erase(std::remove_if(begin, mentions->end(), protest), mentions->end());
}

// "killed by the bullets of the police during protests": force against protesters, and no attack
// beside a protest.
void EventSettler::MeetProtesters(const std::vector<ActorReading>& actors, size_t first,
                                  Mentions* mentions) const {
  const auto begin = mentions->begin() + static_cast<long>(first);
  const auto protest = std::find_if(begin, mentions->end(), [&](const EventMention& e) {
    return !e.planned && (e.kind == protest_ || e.kind == intervention_);
  });
  const auto attack = std::find_if(begin, mentions->end(), [&](const EventMention& e) {
    return !e.planned && e.kind == attack_ && !e.actor1.empty() &&
           actors[static_cast<size_t>(e.actor1[0])].mention.type == "state";
  });
  if (protest == mentions->end() || attack == mentions->end()) return;
  attack->kind = force_;
  mentions->erase(protest);
}

// "wounded by bullets after an attack", "nine gunmen were killed in an attack": the wounds and the
// deaths tell no attack beside one that has a word.
void EventSettler::DropWounds(size_t first, Mentions* mentions) const {
  const auto begin = mentions->begin() + static_cast<long>(first);
  const bool told = std::any_of(begin, mentions->end(), [&](const EventMention& e) {
    return e.kind == attack_ && !e.weapon && !e.killing && !e.planned;
  });
  const auto wounds = [&](const EventMention& e) {
    return e.kind == attack_ && (e.weapon || (e.killing && e.actor1.empty()));
  };
  if (told) mentions->erase(std::remove_if(begin, mentions->end(), wounds), mentions->end());
}

// "The soldiers raided the village and arrested 18", "were arrested in an operation of the police":
// the raid of a state that hurt nobody is how they were arrested; told alone it was for arrests.
void EventSettler::DropRaids(const std::vector<ActorReading>& actors,
                             const std::vector<Claim>& claims, size_t first,
                             Mentions* mentions) const {
  const auto begin = mentions->begin() + static_cast<long>(first);
  if (begin == mentions->end()) return;
  const auto arrests = std::find_if(begin, mentions->end(), [&](const EventMention& e) {
    return e.kind == arrests_ && !e.raid && !e.planned;
  });
  const bool hurt = std::any_of(claims.begin(), claims.end(), [&](const Claim& c) {
    return c.sentence == begin->sentence && c.count.max != 0 &&
           (c.harm == Harm::kKilled || c.harm == Harm::kInjured);
  });
  if (hurt) return;
  const auto raid = [&](const EventMention& e) {
    if (!e.raid || e.planned || e.armed) return false;
    const bool operation = e.kind == clash_ && arrests != mentions->end();
    if (e.actor1.empty()) return operation;
    return (operation || e.kind == attack_) &&
           actors[static_cast<size_t>(e.actor1[0])].mention.type == "state";
  };
  for (auto it = begin; it != mentions->end(); ++it) {
    if (!raid(*it)) continue;
    it->kind = arrests_;
    if (arrests != mentions->end() && arrests->actor1.empty()) arrests->actor1 = it->actor1;
  }
  if (arrests == mentions->end()) return;
  const auto told = [&](const EventMention& e) { return e.raid && e.kind == arrests_; };
  mentions->erase(std::remove_if(begin, mentions->end(), told), mentions->end());
}

// "The blast of a suicide attack", "was the target of a raid that led to a blast": the sound of it.
void EventSettler::DropBlasts(size_t first, Mentions* mentions) const {
  const Mentions told(mentions->begin() + static_cast<long>(first), mentions->end());
  const auto sound_of = [&](const EventMention& blast, const EventMention& e) {
    const uint32_t apart = e.begin > blast.end ? e.begin - blast.end : blast.begin - e.end;
    return !e.planned && !e.blast && apart < kSound &&
           (*kinds_)[e.kind].type == "Explosions/Remote violence";
  };
  const auto sound = [&](const EventMention& blast) {
    if (!blast.blast || blast.another || blast.planned || blast.verb) return false;
    return (*kinds_)[blast.kind].key == "ied" &&
           std::any_of(told.begin(), told.end(),
                       [&](const EventMention& e) { return sound_of(blast, e); });
  };
  mentions->erase(
      std::remove_if(mentions->begin() + static_cast<long>(first), mentions->end(), sound),
      mentions->end());
}

}  // namespace rasad
