// What one mention becomes by who did it and to whom; event_settler.cc settles them together.
#include <algorithm>

#include "actor/forces.h"
#include "event/event_settler.h"

namespace rasad {

// Nobody does an accident, and those who help or report, and the people, don't strike.
void EventSettler::DropUnfitDoers(const std::vector<ActorReading>& actors, EventMention* e) const {
  const HarmOfKind harm = (*kinds_)[e->kind].harm;
  const bool fate = e->kind == accident_ || e->kind == disaster_;
  if (fate) e->actor1_countries.clear();
  const auto unfit = [&](int actor) {
    const ActorReading& a = actors[static_cast<size_t>(actor)];
    const bool strikes = !a.is_office || harm == HarmOfKind::kHeld;
    const bool helps = HarmsNobody(a.mention.type, a.mention.id);
    return fate || ((helps || !strikes) && harm != HarmOfKind::kNone && harm != HarmOfKind::kTold);
  };
  e->actor1.erase(std::remove_if(e->actor1.begin(), e->actor1.end(), unfit), e->actor1.end());
}

// Who was held by the police was arrested.
void EventSettler::MakeArrest(const std::vector<ActorReading>& actors, EventMention* e) const {
  if (e->kind != abduction_ || !e->held || e->actor1.empty()) return;
  if (actors[static_cast<size_t>(e->actor1[0])].mention.type == "state") e->kind = arrests_;
}

// Who took the ground says which kind it is, whatever the verb: a state regains it, be it beside
// allies, others overtake it.
void EventSettler::NameTakers(const std::vector<ActorReading>& actors, EventMention* e) const {
  if ((e->kind != regains_ && e->kind != overtakes_) || e->actor1.empty()) return;
  const bool state = std::any_of(e->actor1.begin(), e->actor1.end(), [&](int actor) {
    return actors[static_cast<size_t>(actor)].mention.type == "state";
  });
  const std::string& type = actors[static_cast<size_t>(e->actor1[0])].mention.type;
  if (state) e->kind = regains_;
  if (!state && IsArmedGroup(type)) e->kind = overtakes_;
}

// An attack on those who carry arms is fighting.
void EventSettler::MakeClash(EventMention* e) const {
  if (e->armed && e->kind == attack_ && !e->executed) e->kind = clash_;
}

// "a protester was killed by the bullets of the police", "protesters burnt the office".
void EventSettler::MeetCrowds(const std::vector<ActorReading>& actors,
                              const std::vector<Claim>& claims, EventMention* e) const {
  const bool protesters = std::any_of(claims.begin(), claims.end(), [&](const Claim& c) {
    const auto& v = c.victims;
    return c.sentence == e->sentence && c.count.max != 0 &&
           std::find(v.begin(), v.end(), "protester") != v.end();
  });
  if (e->actor1.empty() && e->kind == attack_ && !e->denied && protesters) e->kind = force_;
  if (e->actor1.empty()) return;
  const ActorMention& doer = actors[static_cast<size_t>(e->actor1[0])].mention;
  if (e->kind == looting_ && doer.id.starts_with("prot:")) e->kind = riot_;
  if (e->kind == riot_ && doer.type == "state") std::swap(e->actor1, e->actor2);
  if (e->kind == riot_ && doer.type == "militia") e->kind = attack_;  // settlers' stones
  if (e->kind == attack_ && doer.type == "state" && protesters) e->kind = force_;
}

// A protest of which people were arrested was met by intervention; whoever met it is the other
// side.
void EventSettler::MakeProtest(const std::vector<ActorReading>& actors,
                               const std::vector<Claim>& claims, EventMention* e) const {
  const bool arrests = std::any_of(claims.begin(), claims.end(), [&](const Claim& c) {
    return c.sentence == e->sentence && c.harm == Harm::kDetained;
  });
  if (e->kind == protest_ && arrests) e->kind = intervention_;
  if ((*kinds_)[e->kind].doer.empty()) return;
  const auto protests = [&](int actor) {
    return actors[static_cast<size_t>(actor)].mention.type == "civilian";
  };
  const auto others = std::stable_partition(e->actor1.begin(), e->actor1.end(), protests);
  e->actor2.insert(e->actor2.end(), others, e->actor1.end());
  e->actor1.erase(others, e->actor1.end());
}

// "houses were destroyed", "after the withdrawal", "since the truce": without a doer these tell
// what an event did, or when it was.
bool EventSettler::NeedsDoer(const EventMention& e) const {
  if (e.planned || !e.actor1.empty() || !e.actor1_countries.empty()) return false;
  if (e.kind == looting_) return true;
  return !e.verb && e.kind == transfer_;
}

}  // namespace rasad
