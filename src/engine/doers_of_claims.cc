#include "engine/doers_of_claims.h"

#include <algorithm>

#include "actor/forces.h"
#include "claim/claim_ties.h"

namespace rasad {
namespace {

constexpr uint32_t kEventReach = 2;  // sentences after an event in which claims still belong to it
constexpr uint32_t kOnlyReach = 6;   // the same where the text tells of no other

}  // namespace

bool DoersOfClaims::MayHaveSuffered(const EventMention& mention, const Claim& claim,
                                    const Event& e) const {
  if (!DoerHarms(kinds_[mention.kind], claim.harm) || claim.group < 0) return false;
  const int whose = a_.groups[static_cast<size_t>(claim.group)].affiliation;
  if (whose < 0 || mention.sentence != claim.sentence || claim.count.max == 0) return false;
  const ActorReading& actor = a_.actors[static_cast<size_t>(whose)];
  const bool named = !actor.is_office && !IsUnnamed(actor.mention.id);
  // "in the attack three of the group died": they may have been those who attacked.
  const bool attackers = e.actor1.empty() && Counts(claim, {"combatant"});
  return named && !attackers &&
         std::find(e.actor1.begin(), e.actor1.end(), actor.mention.id) == e.actor1.end();
}

bool DoersOfClaims::IsFitDoer(const Claim& claim, bool in_event) const {
  const ActorReading& doer = a_.actors[static_cast<size_t>(claim.by)];
  const bool held = claim.harm == Harm::kDetained || claim.harm == Harm::kCaptured;
  if (doer.is_office && in_event && !held) return false;
  return !HarmsNobody(doer.mention.type, doer.mention.id);
}

bool DoersOfClaims::IsOwnMan(const Claim& claim, const Casualty& c) const {
  if (claim.harm == Harm::kDetained) return false;  // "the army arrested seven of its men"
  return IsOwn(a_.actors[static_cast<size_t>(claim.by)].mention, DoneTo(claim, c));
}

HarmDone DoersOfClaims::DoneTo(const Claim& claim, const Casualty& c) const {
  const Group* group = claim.group < 0 ? nullptr : &a_.groups[static_cast<size_t>(claim.group)];
  HarmDone harm{claim, group, c.affiliation, NamedBefore(claim), {}};
  if (claim.place >= 0) harm.country = a_.places[static_cast<size_t>(claim.place)].mention.country;
  if (IsLost(claim)) {
    const auto voice = SpeechReader::At(a_.utterances, claim.sentence, claim.begin);
    if (voice.by >= 0) harm.lost_by = a_.actors[static_cast<size_t>(voice.by)].mention.id;
  }
  return harm;
}

bool DoersOfClaims::IsLost(const Claim& claim) const {
  return std::any_of(a_.roles.begin(), a_.roles.end(), [&](const RoleReading& r) {
    return r.kind == RoleReading::Kind::kLost && r.sentence == claim.sentence &&
           r.begin < claim.end && claim.begin < r.end;
  });
}

std::vector<std::string> DoersOfClaims::BlamedFor(const Claim& claim, const EventMention& mention,
                                                  const Event& e, const Casualty& c) const {
  HarmDone harm = DoneTo(claim, c);
  harm.later = mention.sentence < claim.sentence;
  harm.elsewhere = IsElsewhere(claim, c, e);
  if (mention.mutual) return FoesOf(e.actor1, e.actor2, a_.actors, harm);
  if (!MayBlame(kinds_[mention.kind], mention, claim)) return {};
  const std::vector<std::string> here = NamedHere(claim, mention, e);
  return Blamed(here.empty() ? e.actor1 : here, a_.actors, harm);
}

// "Four were killed in the strikes of the other side", where the text tells the strikes of both as
// one: those whom the claim's own sentence names, unless they are nobody or of the same country.
std::vector<std::string> DoersOfClaims::NamedHere(const Claim& claim, const EventMention& mention,
                                                  const Event& e) const {
  std::vector<std::string> ids;
  if (mention.sentence != claim.sentence || mention.mutual) return ids;
  const auto country_of = [this](const std::string& id) {
    const auto a = std::find_if(a_.actors.begin(), a_.actors.end(),
                                [&](const ActorReading& actor) { return actor.mention.id == id; });
    return a == a_.actors.end() ? std::string() : a->mention.country;
  };
  for (const int i : mention.actor1) {
    const ActorMention& a = a_.actors[static_cast<size_t>(i)].mention;
    const bool told = std::any_of(e.actor1.begin(), e.actor1.end(), [&](const std::string& id) {
      return id == a.id || (!a.country.empty() && country_of(id) == a.country);
    });
    if (told || !MayDo(kinds_[mention.kind], a.type) || IsUnnamed(a.id)) return {};
    ids.push_back(a.id);
  }
  return ids;
}

// "The ministry accused the group of being behind the attack".
std::vector<std::string> DoersOfClaims::AccusedOf(const Claim& claim, const EventMention& mention,
                                                  const Event& e, const Casualty& c) const {
  if (mention.mutual || !e.actor1.empty()) return {};
  const auto accused = std::find_if(a_.events.begin(), a_.events.end(), [&](const EventMention& m) {
    return m.about >= 0 && m.about == mention.event && !m.actor1.empty();
  });
  if (accused == a_.events.end()) return {};
  Event done = e;
  for (int actor : accused->actor1)
    done.actor1.push_back(a_.actors[static_cast<size_t>(actor)].mention.id);
  return BlamedFor(claim, mention, done, c);
}

bool DoersOfClaims::IsElsewhere(const Claim& claim, const Casualty& c, const Event& e) const {
  const auto here = [&](int index, const auto& mentions) {
    return index >= 0 && mentions[static_cast<size_t>(index)].sentence == claim.sentence;
  };
  const bool dated = here(claim.date, a_.dates) && !c.date_of_report && !e.date_of_report;
  return (here(claim.place, a_.places) && AreApart(PlaceOf(c.place), PlaceOf(e.place))) ||
         (dated && AreApart(c.date, e.date));
}

const PlaceMention* DoersOfClaims::PlaceOf(const std::string& id) const {
  const auto place = std::find_if(a_.places.begin(), a_.places.end(),
                                  [&](const PlaceReading& p) { return p.mention.id == id; });
  return place == a_.places.end() ? nullptr : &place->mention;
}

std::string DoersOfClaims::NamedBefore(const Claim& claim) const {
  const ActorReading* last = nullptr;
  for (const ActorReading& a : a_.actors) {
    if (a.sentence == claim.sentence && a.begin < claim.group_begin) last = &a;
  }
  return last == nullptr ? std::string() : last->mention.id;
}

bool DoersOfClaims::Fits(const EventMention& e, const Claim& claim) const {
  return MayHarm(kinds_[e.kind], claim.harm);
}

// "Where battles rage between A and B, 20 were killed in a raid of C": the raid right behind whom
// it killed, however near the battles were told.
int DoersOfClaims::EventBehind(const Claim& claim) const {
  constexpr uint32_t kBehind = 80;  // characters: who the people were, and a day
  int best = -1;
  for (size_t i = 0; i < a_.events.size(); ++i) {
    const EventMention& e = a_.events[i];
    const bool behind = e.within && e.sentence == claim.sentence && e.begin >= claim.end &&
                        e.begin <= claim.end + kBehind;
    if (!behind || e.event < 0 || !Fits(e, claim) || IsOfOthers(e, claim)) continue;
    if (IsToldApart(e, claim) || IsParted(claim, e.begin)) continue;
    if (best < 0 || e.begin < a_.events[static_cast<size_t>(best)].begin)
      best = static_cast<int>(i);
  }
  return best;
}

// Whether the text counts others, or goes on to another deed, in between.
bool DoersOfClaims::IsParted(const Claim& claim, uint32_t position) const {
  const auto between = [&](uint32_t at) { return at >= claim.end && at < position; };
  return std::any_of(a_.claims.begin(), a_.claims.end(),
                     [&](const Claim& other) {
                       return !other.dropped && other.sentence == claim.sentence &&
                              other.part_of < 0 && between(other.begin);
                     }) ||
         std::any_of(a_.events.begin(), a_.events.end(), [&](const EventMention& e) {
           return e.sentence == claim.sentence && e.verb && between(e.at);
         });
}

int DoersOfClaims::EventFor(const Claim& claim) const {
  int best = -1;
  uint32_t nearest = UINT32_MAX;
  for (size_t i = 0; i < a_.events.size(); ++i) {
    const EventMention& e = a_.events[i];
    if (e.sentence != claim.sentence || e.event < 0 || !Fits(e, claim)) continue;
    if ((best >= 0 && IsOfOthers(e, claim)) || IsToldApart(e, claim)) continue;
    const uint32_t distance = e.begin > claim.begin ? e.begin - claim.begin : claim.begin - e.begin;
    if (distance < nearest) nearest = distance, best = static_cast<int>(i);
  }
  if (best >= 0) {
    const EventMention& near = a_.events[static_cast<size_t>(best)];
    const int behind = near.end <= claim.begin && near.mutual ? EventBehind(claim) : -1;
    return behind < 0 ? best : behind;
  }
  for (size_t i = a_.events.size(); i-- > 0;) {
    const EventMention& e = a_.events[i];
    if (e.sentence >= claim.sentence || e.event < 0 || !Fits(e, claim)) continue;
    const bool only = !TellsPlace(claim) && IsOnlyOne(e.event, claim.sentence);
    const uint32_t reach = only ? kOnlyReach : kEventReach;
    return claim.sentence - e.sentence <= reach ? static_cast<int>(i) : -1;
  }
  return -1;
}

// Whether its own sentence says where it was.
bool DoersOfClaims::TellsPlace(const Claim& claim) const {
  return claim.place >= 0 && a_.places[static_cast<size_t>(claim.place)].sentence == claim.sentence;
}

// Whether armed groups did it, and no state.
bool DoersOfClaims::IsOfGroup(int event) const {
  bool group = false;
  for (const EventMention& e : a_.events) {
    if (e.event != event) continue;
    for (int actor : e.actor1) {
      const std::string& type = a_.actors[static_cast<size_t>(actor)].mention.type;
      if (type == "state") return false;
      group = group || IsArmedGroup(type);
    }
  }
  return group;
}

// Whether it is the only deed of which the text tells; of a group's, of which it has told so far.
bool DoersOfClaims::IsOnlyOne(int event, uint32_t sentence) const {
  if (!IsOfGroup(event)) sentence = UINT32_MAX;
  return std::all_of(a_.events.begin(), a_.events.end(), [&](const EventMention& e) {
    return e.event < 0 || e.event == event || e.sentence > sentence ||
           kinds_[e.kind].harm == HarmOfKind::kNone;
  });
}

// "Twelve were killed in Berlin by the man who later died in a shoot-out in Milan": what the
// sentence tells last, in another country.
bool DoersOfClaims::IsToldApart(const EventMention& e, const Claim& claim) const {
  if (e.begin < claim.end || e.place < 0 || claim.place < 0) return false;
  const PlaceReading& harm = a_.places[static_cast<size_t>(claim.place)];
  const PlaceReading& deed = a_.places[static_cast<size_t>(e.place)];
  return harm.sentence == claim.sentence && deed.sentence == e.sentence &&
         !harm.mention.country.empty() && !deed.mention.country.empty() &&
         harm.mention.country != deed.mention.country;
}

bool DoersOfClaims::IsOfOthers(const EventMention& e, const Claim& claim) const {
  return e.begin >= claim.end &&
         std::any_of(a_.claims.begin(), a_.claims.end(), [&](const Claim& other) {
           return !other.dropped && other.sentence == e.sentence && other.part_of < 0 &&
                  other.begin < e.end && e.begin < other.end;
         });
}

}  // namespace rasad
