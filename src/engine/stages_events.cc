// The events of a text, and what they lend to its claims.

#include <algorithm>

#include "claim/attach.h"
#include "claim/attach_claims.h"
#include "claim/claim_days.h"
#include "claim/claim_ties.h"
#include "engine/stages.h"
#include "event/event_merger.h"
#include "event/loose_words.h"
#include "event/occurrence_scene.h"
#include "event/own_deeds.h"
#include "event/those.h"

namespace rasad {
namespace {

// Behind the last sentence that claims anything and the next one, which may tell whose words those
// were ("this figure was given by"): who says so matters up to there alone.
uint32_t EndOfClaims(const Analysis& a) {
  uint32_t end = 0;
  for (const Group& g : a.groups) end = std::max(end, g.sentence + 1);
  for (const Claim& c : a.claims) end = std::max(end, c.sentence + 1);
  for (const EventMention& e : a.events) end = std::max(end, e.sentence + 1);
  const auto size = static_cast<uint32_t>(a.chart.charts.size());
  return end == 0 ? 0 : std::min(end + 1, size);
}

// What the text tells, in its order.
std::vector<Telling> TellingsOf(const Analysis& a) {
  std::vector<Telling> tellings;
  for (const Claim& c : a.claims) tellings.push_back({c.sentence, c.group_begin});
  for (const EventMention& e : a.events) tellings.push_back({e.sentence, e.at});
  std::sort(tellings.begin(), tellings.end(), [](const Telling& x, const Telling& y) {
    return std::pair(x.sentence, x.position) < std::pair(y.sentence, y.position);
  });
  return tellings;
}

// Where roles are looked for: a role tells who did what is told in its sentence, or in the next
// one, where its subject goes on.
std::vector<bool> SentencesOfRoles(const Analysis& a,
                                   const std::vector<EventReader::Found>& found) {
  std::vector<bool> wanted(a.chart.charts.size(), a.wants_all_roles);
  const auto want = [&wanted](uint32_t sentence) {
    wanted[sentence] = true;
    if (sentence > 0) wanted[sentence - 1] = true;
  };
  for (const EventReader::Found& f : found) want(f.sentence);
  for (const Claim& c : a.claims) {
    want(c.sentence);
    if (c.by >= 0) want(a.actors[static_cast<size_t>(c.by)].sentence);
  }
  return wanted;
}

}  // namespace

void Stages::ReadEvents(Analysis* a) const {
  std::vector<EventReader::Found> found = event_reader_->Find(a->chart);
  ReadRoles(found, a);
  RoleReader::NameDoers(a->roles, a->actors, &a->claims);
  joined_deeds_->Name(a->chart, a->actors, &a->claims);
  event_reader_->Read(a->chart, std::move(found), a->claims, a->roles, &a->events);
  DropOwnDead({a->actors, a->groups, a->utterances}, a->claims, &a->events);
  speech_reader_->MarkQuotations(&a->chart);
  speech_reader_->Read(a->chart, EndOfClaims(*a), &a->actors, &a->utterances);
  MarkDenied(a);
  event_reader_->Settle(a->actors, a->claims, &a->events);
  DropLooseWords({a->actors, a->places, a->claims}, kinds_, &a->events);
  NameThose(a->actors, &a->events, &a->claims);
  NameSpeakers({a->actors, a->groups, a->utterances}, a->roles, &a->claims);
  NameOurDeeds({a->actors, a->groups, a->utterances}, a->roles, &a->events);
  NameTellers({a->actors, a->groups, a->utterances}, kinds_, &a->events, &a->claims);
  NameDeniers({a->actors, a->groups, a->utterances}, kinds_, &a->events);
  killings_->Tell(a->chart, a->actors, a->utterances, a->claims, &a->events);
  AttachAll(a);
  AddStrikers(a);
  NameAllies(a);
  NameArmies(a);
  NameStrikes(a);
  whose_people_->Name(a->chart, a->actors, a->utterances, a->events, &a->groups, &a->claims);
  DropForeigners(a->groups, a->places, &a->claims);
  nationals_->Name(a->chart, a->places, a->actors, &a->groups, &a->claims);
  a->event_count = EventMerger(kinds_, a->dates, a->places, a->actors).Merge(&a->events);
  ShareScenes({a->dates, a->places}, static_cast<uint32_t>(a->chart.charts.size()), &a->events,
              &a->claims);
  NamePeopleStruck(a);
}

void Stages::ReadRoles(const std::vector<EventReader::Found>& found, Analysis* a) const {
  a->roles.clear();
  if (found.empty() && a->claims.empty() && !a->wants_all_roles) return;
  role_reader_->Read(a->chart, SentencesOfRoles(*a, found), &a->roles);
  subject_reader_->Read(a->chart, a->actors, a->groups, &a->roles);
  clause_subjects_->Read(a->chart, a->actors, &a->roles);
  RoleReader::NameGroups(a->actors, &a->roles);
}

// A country as a place of the text: where it is named, else what stands at a position means it.
int Stages::LandOf(const std::string& country, uint32_t sentence, uint32_t position,
                   Analysis* a) const {
  for (size_t i = 0; i < a->places.size(); ++i) {
    const PlaceMention& p = a->places[i].mention;
    if (p.kind == "country" && p.country == country) return static_cast<int>(i);
  }
  const auto& units = a->chart.charts[sentence].units;
  const auto at = std::find_if(units.begin(), units.end(),
                               [position](const Unit& u) { return u.end > position; });
  if (at == units.end()) return -1;
  auto place = place_reader_->CountryAt(country, a->chart, sentence,
                                        static_cast<size_t>(at - units.begin()));
  if (!place) return -1;
  a->places.push_back(*std::move(place));
  return static_cast<int>(a->places.size()) - 1;
}

// When and where.
void Stages::AttachAll(Analysis* a) const {
  Attacher attacher(*scene_classes_, a->chart, a->dates, a->places, a->places_again, a->anchor);
  attacher.Follow(TellingsOf(*a));
  const auto land = [this, a](const std::string& country, uint32_t sentence, uint32_t position) {
    return LandOf(country.empty() ? a->home : country, sentence, position, a);
  };
  AttachClaims(attacher, a->groups, land, &a->claims);
  for (EventMention& e : a->events) {
    e.date = attacher.DateFor(e.sentence, e.at);
    e.place = attacher.PlaceFor(e.sentence, e.at);
  }
  FitDays(a->anchor.day, &a->dates, &a->claims);
}

// "Our forces didn't strike the school": what somebody says with "not" is denied as well.
void Stages::MarkDenied(Analysis* a) {
  for (EventMention& e : a->events) {
    const auto voice = SpeechReader::At(a->utterances, e.sentence, e.at);
    e.denied = voice.assertion == Assertion::kDenied;
    if (!e.negated || voice.by < 0) continue;
    e.planned = false;
    e.denied = true;
    e.assertion = Assertion::kDenied;
  }
}

}  // namespace rasad
