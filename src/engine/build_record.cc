#include "engine/build_record.h"

#include <algorithm>
#include <set>
#include <utility>

#include "engine/arrester.h"
#include "engine/doers_of_claims.h"
#include "engine/localities.h"
#include "engine/record_events.h"
#include "engine/record_parts.h"
#include "engine/repeats.h"

namespace rasad {
namespace {

class Builder {
 public:
  Builder(const Article& article, const EventKinds& kinds, Analysis* analysis)
      : a_(*analysis),
        doers_(*analysis, kinds),
        arrester_(*analysis, kinds),
        parts_(*analysis),
        events_(*analysis, kinds, arrester_, &parts_) {
    record_.article = {article.id,    article.source, article.url, article.published,
                       article.title, article.lang,   {}};
    record_.lang = a_.lang;
    record_.anchor = a_.anchor;
  }

  Record Build() {
    record_.events = events_.Make();
    AddCasualties();
    TakeMentions();
    MarkRepeats(sentence_of_, &record_);
    ShareDoers(&record_);
    return std::move(record_);
  }

 private:
  // What was read of dates, places and actors, once nothing else asks the analysis for it.
  void TakeMentions() {
    for (DateReading& d : a_.dates) {
      if (!d.echo) record_.dates.push_back(std::move(d.mention));
    }
    TakePlaces();
    for (ActorReading& a : a_.actors) record_.actors.push_back(std::move(a.mention));
    record_.quantities = std::move(a_.quantities);
  }

  // "In the country": a place of the record where something was there.
  void TakePlaces() {
    std::set<std::string_view> used;
    for (const Event& e : record_.events) used.insert(e.place);
    for (const Casualty& c : record_.casualties) used.insert(c.place);
    for (PlaceReading& p : a_.places) {
      if (!p.implied || used.count(p.mention.id)) record_.places.push_back(std::move(p.mention));
    }
    const auto before = [](const PlaceMention& x, const PlaceMention& y) {
      return x.span.start < y.span.start;
    };
    auto& places = record_.places;
    if (!std::is_sorted(places.begin(), places.end(), before))
      std::stable_sort(places.begin(), places.end(), before);
  }

  void AddCasualties() {
    std::vector<std::string> id_of(a_.claims.size());
    for (size_t i = 0; i < a_.claims.size(); ++i) {
      if (a_.claims[i].dropped) continue;
      record_.casualties.push_back(NewCasualty(a_.claims[i]));
      id_of[i] = record_.casualties.back().id;
    }
    size_t next = 0;
    for (const Claim& claim : a_.claims) {
      if (claim.dropped) continue;
      Casualty& c = record_.casualties[next++];
      if (claim.part_of >= 0) c.part_of = id_of[static_cast<size_t>(claim.part_of)];
    }
    std::stable_sort(record_.events.begin(), record_.events.end(),
                     [](const Event& x, const Event& y) { return x.span.start < y.span.start; });
    std::stable_sort(
        record_.casualties.begin(), record_.casualties.end(),
        [](const Casualty& x, const Casualty& y) { return x.span.start < y.span.start; });
  }

  Casualty NewCasualty(const Claim& claim) {
    Casualty c;
    parts_.SetSpan(claim.begin, claim.end, &c);
    c.rule = claim.rule->name;
    c.id = parts_.NewId('c', c.span);
    sentence_of_[c.id] = claim.sentence;
    c.harm = claim.harm;
    c.count = claim.count;
    c.victims = claim.victims;
    c.rises = claim.rise_rule != nullptr;
    c.told_as = claim.told_as;
    if (claim.group >= 0) AddGroup(a_.groups[static_cast<size_t>(claim.group)], &c);
    if (claim.date >= 0) {
      c.date = a_.dates[static_cast<size_t>(claim.date)].mention.days;
      c.date_of_report = a_.dates[static_cast<size_t>(claim.date)].of_report;
    }
    if (claim.place >= 0) c.place = a_.places[static_cast<size_t>(claim.place)].mention.id;
    c.locality = LocalityOf(a_, claim.sentence, claim.group_begin, claim.place);
    const auto voice = SpeechReader::At(a_.utterances, claim.sentence, claim.begin);
    c.claimed_by = parts_.ActorId(voice.by);
    c.assertion = claim.assertion != Assertion::kAffirmed ? claim.assertion : voice.assertion;
    const int event = doers_.EventFor(claim);
    const bool named = claim.by >= 0 && !doers_.IsOwnMan(claim, c);
    if (named && doers_.IsFitDoer(claim, event >= 0)) {
      std::vector<int> doers = claim.beside;
      doers.insert(doers.begin(), claim.by);
      c.caused_by = parts_.ActorIds(doers);
    }
    if (event >= 0) {
      const EventMention& mention = a_.events[static_cast<size_t>(event)];
      Event& e = record_.events[static_cast<size_t>(events_.IndexOf(event))];
      // "killed by gunmen" of an occurrence that somebody took responsibility for later.
      const bool later =
          named && !c.caused_by.empty() && OfNobody(c.caused_by) && !OfNobody(e.actor1);
      if (!named || later) {
        std::vector<std::string> blamed = doers_.BlamedFor(claim, mention, e, c);
        if (!later || !blamed.empty()) c.caused_by = std::move(blamed);
        if (c.caused_by.empty()) c.caused_by = doers_.AccusedOf(claim, mention, e, c);
      }
      // "American and Iraqi forces killed two": one verb is both the deed and the harm.
      const bool one = mention.begin < claim.end && claim.begin < mention.end;
      if (named && one && c.caused_by.size() == 1) AddPartners(mention, &c.caused_by);
      c.event = e.id;
      e.casualties.push_back(c.id);
      if (e.actor2.empty() && doers_.MayHaveSuffered(mention, claim, e))
        e.actor2 = {parts_.ActorId(a_.groups[static_cast<size_t>(claim.group)].affiliation)};
    }
    if (c.caused_by.empty() && c.harm == Harm::kDetained && c.count.max != 0) {
      if (std::string id = arrester_.Near(claim.sentence, claim.begin, claim.place); !id.empty())
        c.caused_by = {std::move(id)};
    }
    return c;
  }

  // The others who did it together with the one that the claim names.
  void AddPartners(const EventMention& mention, std::vector<std::string>* doers) const {
    const std::vector<std::string> all = parts_.ActorIds(mention.actor1);
    if (std::find(all.begin(), all.end(), doers->front()) != all.end()) *doers = all;
  }

  void AddGroup(const Group& group, Casualty* c) const {
    c->person = group.person;
    if (group.affiliation >= 0) c->affiliation = parts_.ActorId(group.affiliation);
  }

  Analysis& a_;
  const DoersOfClaims doers_;
  const Arrester arrester_;
  Record record_;
  RecordParts parts_;
  RecordEvents events_;
  SentenceOfClaim sentence_of_;
};

}  // namespace

Record BuildRecord(const Article& article, const EventKinds& kinds, Analysis* analysis) {
  return Builder(article, kinds, analysis).Build();
}

}  // namespace rasad
