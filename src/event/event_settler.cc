#include "event/event_settler.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "claim/claim_ties.h"

namespace rasad {
namespace {

// Whether those that were harmed carried arms; nothing where a claim doesn't say who they were.
std::optional<bool> Armed(const Claim& claim) {
  if (claim.dropped || claim.victims.empty()) return std::nullopt;
  return Counts(claim, {"soldier", "police", "combatant", "commander"});
}

// Characters between the two; 0 where they touch.
uint32_t Gap(const Claim& claim, const EventMention& e) {
  if (claim.begin >= e.end) return claim.begin - e.end;
  return e.begin >= claim.end ? e.begin - claim.end : 0;
}

}  // namespace

EventSettler::EventSettler(const EventKinds& kinds)
    : kinds_(&kinds),
      clash_(kinds.Find("clash")),
      attack_(kinds.Find("attack")),
      abduction_(kinds.Find("abduction")),
      arrests_(kinds.Find("arrests")),
      regains_(kinds.Find("gov_regains")),
      overtakes_(kinds.Find("nonstate_takes")),
      accident_(kinds.Find("accident")),
      disaster_(kinds.Find("disaster")),
      looting_(kinds.Find("looting")),
      protest_(kinds.Find("protest")),
      intervention_(kinds.Find("protest_intervention")),
      force_(kinds.Find("protest_force")),
      transfer_(kinds.Find("transfer")),
      riot_(kinds.Find("riot")) {}

// What is denied says nothing of what is affirmed beside it: "denied that the army had struck, and
// said that a mine exploded".
void EventSettler::Settle(const std::vector<ActorReading>& actors, const std::vector<Claim>& claims,
                          Mentions* mentions) const {
  Mentions told;
  told.swap(*mentions);
  for (auto begin = told.begin(); begin != told.end();) {
    const uint32_t sentence = begin->sentence;
    const auto end = std::find_if(begin, told.end(),
                                  [&](const EventMention& e) { return e.sentence != sentence; });
    const size_t first = mentions->size();
    for (const bool denied : {false, true}) {
      const size_t from = mentions->size();
      std::copy_if(begin, end, std::back_inserter(*mentions),
                   [&](const EventMention& e) { return e.denied == denied; });
      SettleSentence(actors, claims, from, mentions);
    }
    std::stable_sort(
        mentions->begin() + static_cast<long>(first), mentions->end(),
        [](const EventMention& a, const EventMention& b) { return a.begin < b.begin; });
    begin = end;
  }
}

void EventSettler::SettleSentence(const std::vector<ActorReading>& actors,
                                  const std::vector<Claim>& claims, size_t first,
                                  Mentions* mentions) const {
  DropPrisoners(claims, first, mentions);
  MeetProtesters(actors, first, mentions);
  DropMetProtests(first, mentions);
  DropWounds(first, mentions);
  DropRaids(actors, claims, first, mentions);
  DropBlasts(first, mentions);
  DropGeneral(first, mentions);
  ShareDoers(actors, first, mentions);
  for (size_t i = first; i < mentions->size(); ++i) {
    EventMention& e = (*mentions)[i];
    UseClaims(claims, {mentions->begin() + static_cast<long>(first), mentions->end()}, &e);
    DropUnfitDoers(actors, &e);
    NameTakers(actors, &e);
    MakeArrest(actors, &e);
    MakeClash(&e);
    MeetCrowds(actors, claims, &e);
    MakeProtest(actors, claims, &e);
    if (NeedsDoer(e)) e.kind = -1;
  }
  DropAsides(claims, first, mentions);
  const auto gone = [](const EventMention& e) { return e.kind < 0; };
  mentions->erase(
      std::remove_if(mentions->begin() + static_cast<long>(first), mentions->end(), gone),
      mentions->end());
}

// An attack of another doer's is another, and so is one that came after the precise one, and one
// on armed men is fighting, no other strike than that which it led to ("after the attack on the
// post") and no less than the fighting itself.
bool EventSettler::GivesWay(const EventMention& e, const EventMention& precise) const {
  if (e.answered && precise.at < e.at) return false;  // "raids in response to an attack"
  if (e.armed && !e.killing && (e.after || (e.verb && precise.kind == clash_))) return false;
  const bool others = !e.actor1.empty() && !precise.actor1.empty() && e.actor1 != precise.actor1;
  const bool answer = precise.after && precise.actor1.empty() && !e.actor1.empty();
  return (*kinds_)[e.kind].general && !others && !answer;
}

// The first precise one; of an attack that its clause tells as new, with its doer or place, the
// first of that clause.
void EventSettler::DropGeneral(size_t first, Mentions* mentions) const {
  const auto begin = mentions->begin() + static_cast<long>(first);
  const auto precise_for = [&](const EventMention& e) {
    const bool doer = !e.actor1.empty() || !e.actor1_countries.empty();
    const bool anywhere = e.back || e.planned || !(e.placed || doer);
    return std::find_if(begin, mentions->end(), [&](const EventMention& other) {
      if (other.planned || !(*kinds_)[other.kind].takes_over) return false;
      return anywhere || other.clause == e.clause;
    });
  };
  std::vector<uint32_t> gone;
  for (auto it = begin; it != mentions->end(); ++it) {
    const auto precise = precise_for(*it);
    if (precise == mentions->end() || !GivesWay(*it, *precise)) continue;
    gone.push_back(it->at);
    if (!it->planned && precise->actor1.empty() && precise->actor1_countries.empty()) {
      precise->actor1 = it->actor1;
      precise->actor1_countries = it->actor1_countries;
    }
  }
  const auto is_gone = [&](const EventMention& e) {
    return (*kinds_)[e.kind].general && std::find(gone.begin(), gone.end(), e.at) != gone.end();
  };
  mentions->erase(std::remove_if(begin, mentions->end(), is_gone), mentions->end());
}

// "the soldiers stormed the village and arrested 18": a verb without a doer of its own goes on with
// the one before, unless somebody else stands between them.
void EventSettler::ShareDoers(const std::vector<ActorReading>& actors, size_t first,
                              Mentions* mentions) const {
  std::sort(mentions->begin() + static_cast<long>(first), mentions->end(),
            [](const EventMention& a, const EventMention& b) { return a.begin < b.begin; });
  for (size_t i = first + 1; i < mentions->size(); ++i) {
    const EventMention& before = (*mentions)[i - 1];
    EventMention& e = (*mentions)[i];
    if (!e.verb || !before.verb || !e.actor1.empty() || before.actor1.empty()) continue;
    if (e.mutual) continue;  // "while fighting goes on": of whomever
    bool somebody = false;
    for (size_t a = 0; a < actors.size(); ++a) {
      const bool between = actors[a].sentence == e.sentence && actors[a].begin >= before.end &&
                           actors[a].begin < e.begin;
      const auto& doers = before.actor1;
      somebody = somebody || (between && std::find(doers.begin(), doers.end(),
                                                   static_cast<int>(a)) == doers.end());
    }
    if (!somebody) e.actor1 = before.actor1;
  }
}

// Whether all that are told to be harmed in the sentence did.
bool EventSettler::ArmedAlone(const std::vector<Claim>& claims, uint32_t sentence) {
  int armed = 0;
  int others = 0;
  for (const Claim& c : claims) {
    if (c.sentence != sentence || c.part_of >= 0) continue;
    if (const auto is = Armed(c)) ++(*is ? armed : others);
  }
  return armed > 0 && others == 0;
}

// Who did the harm that is told next to it, did it.
void EventSettler::UseClaims(const std::vector<Claim>& claims, std::span<const EventMention> told,
                             EventMention* e) const {
  // "seven soldiers died in a suicide bombing, and the forces killed 15": the nearer are others'.
  const auto others = [&](const Claim& c) {
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& o) {
      return o.sentence == e->sentence && o.by < 0 && o.count.max != 0 && !o.dropped &&
             DoerHarms((*kinds_)[e->kind], o.harm) && Gap(o, *e) < Gap(c, *e);
    });
  };
  for (const Claim& c : claims) {
    if (c.sentence != e->sentence || c.by < 0 || !e->actor1.empty() || others(c)) continue;
    if (e->after) break;  // "days after the attack the police killed him": they didn't attack
    const auto nearer = [&](const EventMention& other) { return Gap(c, other) < Gap(c, *e); };
    if (DoerHarms((*kinds_)[e->kind], c.harm) && std::none_of(told.begin(), told.end(), nearer))
      e->actor1.push_back(c.by);
  }
  if (e->kind == attack_ && !e->denied && !e->executed && ArmedAlone(claims, e->sentence))
    e->kind = clash_;
}

// "The first attack of its kind", "the storming of the house", "the fighting": without harm, a
// doer, a day and a place it tells of nothing new.
bool EventSettler::IsTalk(const EventMention& e) const {
  if (!e.alone || e.scene || e.headline || e.denied || e.kind < 0) return false;
  return e.kind == attack_ || e.kind == arrests_ || e.kind == accident_ || e.raid || e.aim ||
         (e.kind == clash_ && e.definite);
}

// In a sentence that tells of nobody harmed, a noun without a doer beside another event is talk of
// the war.
void EventSettler::DropAsides(const std::vector<Claim>& claims, size_t first,
                              Mentions* mentions) const {
  bool told = false;
  for (size_t i = first; i < mentions->size(); ++i) {
    EventMention& e = (*mentions)[i];
    const auto here = [&](const Claim& c) { return c.sentence == e.sentence; };
    if (e.planned || e.kind < 0 || std::any_of(claims.begin(), claims.end(), here)) continue;
    const bool bare = !e.verb && e.actor1.empty() && e.actor1_countries.empty();
    if (bare && told) e.kind = -1;
    if (bare && IsTalk(e)) e.linked = true;
    told = true;
  }
}

}  // namespace rasad
