#include "engine/build_record.h"

#include <algorithm>
#include <set>
#include <utility>

#include "actor/forces.h"
#include "engine/arrester.h"
#include "engine/doers_of_claims.h"
#include "engine/localities.h"
#include "engine/repeats.h"
#include "engine/tellings.h"

namespace rasad {
namespace {

constexpr uint32_t kDoerReach = 2;  // sentences within which a plain retelling adds the doer

class Builder {
 public:
  Builder(const Article& article, const EventKinds& kinds, Analysis* analysis)
      : a_(*analysis), kinds_(kinds), doers_(*analysis, kinds), arrester_(*analysis, kinds) {
    record_.article = {article.id,    article.source, article.url, article.published,
                       article.title, article.lang,   {}};
    record_.lang = a_.lang;
    record_.anchor = a_.anchor;
  }

  Record Build() {
    AddEvents();
    NameArresters();
    AddCasualties();
    TakeMentions();
    MarkRepeats(sentence_of_, &record_);
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

  void SetSpan(uint32_t begin, uint32_t end, Item* item) const {
    const auto [start, stop] = a_.chart.SpanOf(begin, end);
    item->span = {start, stop, false};
    item->text = a_.chart.SliceOf(begin, end);
  }

  std::string NewId(char kind, const Span& span) {
    const std::string base = kind + std::to_string(span.start) + "-" + std::to_string(span.end);
    std::string id = base;
    for (int n = 2; !ids_.insert(id).second; ++n) id = base + "." + std::to_string(n);
    return id;
  }

  std::string ActorId(int actor) const {
    return actor < 0 ? std::string() : a_.actors[static_cast<size_t>(actor)].mention.id;
  }

  std::vector<std::string> ActorIds(const std::vector<int>& actors) const {
    std::vector<std::string> ids;
    for (int a : actors) {
      if (std::string id = ActorId(a); std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(std::move(id));
    }
    return ids;
  }

  // One mention of an occurrence tells it; later ones fill what it left open.
  void AddEvents() {
    std::vector<int> index_of(static_cast<size_t>(a_.event_count), -1);
    std::vector<uint32_t> last_of;  // the sentence that told each event last
    for (const EventMention& m : a_.events) {
      if (m.event < 0) {
        event_index_.push_back(-1);
        continue;
      }
      int& index = index_of[static_cast<size_t>(m.event)];
      if (index < 0) {
        index = static_cast<int>(record_.events.size());
        record_.events.push_back(NewEvent(m));
        last_of.push_back(m.sentence);
        first_of_.push_back(&m);
        told_by_.push_back(&m);
      } else {
        Event& e = record_.events[static_cast<size_t>(index)];
        const EventMention*& told = told_by_[static_cast<size_t>(index)];
        if (tellings_.GivesWay(*told, m)) Retell(m, *std::exchange(told, &m), &e);
        if (e.actor1.empty() &&
            (m.back || m.sentence <= last_of[static_cast<size_t>(index)] + kDoerReach))
          e.actor1 = ActorIds(m.actor1);
        if (m.back && !m.actor1.empty() && OfNobody(e.actor1)) e.actor1 = ActorIds(m.actor1);
        if (m.claimed) ClaimBeside(static_cast<size_t>(index));
        last_of[static_cast<size_t>(index)] = m.sentence;
        if (e.actor2.empty()) e.actor2 = ActorIds(m.actor2);
      }
      event_index_.push_back(index);
    }
  }

  void NameArresters() {
    const int arrests = kinds_.Find("arrests");
    for (size_t i = 0; i < record_.events.size(); ++i) {
      const EventMention& m = *first_of_[i];
      if (m.kind != arrests || !record_.events[i].actor1.empty()) continue;
      if (std::string id = arrester_.Near(m.sentence, m.at, m.place); !id.empty())
        record_.events[i].actor1 = {std::move(id)};
    }
  }

  // "the group claimed the attack": the bombing that it began with, too, where nobody is named.
  void ClaimBeside(size_t index) {
    const Event claimed = record_.events[index];
    for (size_t i = 0; i < record_.events.size(); ++i) {
      Event& e = record_.events[i];
      const EventMention& m = *first_of_[i];
      const bool beside = m.sentence == first_of_[index]->sentence && e.place == claimed.place &&
                          m.assertion == Assertion::kAffirmed && !m.mutual &&
                          kinds_[m.kind].harm == HarmOfKind::kDone;
      if (beside && OfNobody(e.actor1)) e.actor1 = claimed.actor1;
    }
  }

  // "gunmen": whoever takes responsibility for it later did it.
  static bool OfNobody(const std::vector<std::string>& actors) {
    return std::all_of(actors.begin(), actors.end(), IsUnnamed);
  }

  // A fuller telling of the occurrence; what only the one before knew stays.
  void Retell(const EventMention& m, const EventMention& before, Event* e) {
    Event told = Describe(m);
    if (tellings_.ShowsWords(before, m)) {
      ids_.erase(e->id);
      ShowWords(m, &told);
    } else {
      told.span = e->span;
      told.text = e->text;
      told.rule = e->rule;
      told.id = e->id;
    }
    if (told.actor1.empty()) told.actor1 = e->actor1;
    if (told.actor2.empty()) told.actor2 = e->actor2;
    if (!told.date) {
      told.date = e->date;
      told.date_of_report = e->date_of_report;
    }
    if (told.place.empty()) told.place = e->place;
    if (kinds_[m.kind].general) {
      told.type = e->type;
      told.sub_type = e->sub_type;
    }
    *e = std::move(told);
  }

  Event NewEvent(const EventMention& m) {
    Event e = Describe(m);
    ShowWords(m, &e);
    return e;
  }

  void ShowWords(const EventMention& m, Event* e) {
    SetSpan(m.begin, m.end, e);
    e->rule = m.rule->name;
    e->id = NewId('e', e->span);
  }

  // Who did what, when and where.
  Event Describe(const EventMention& m) const {
    Event e;
    e.type = kinds_[m.kind].type;
    e.sub_type = kinds_[m.kind].sub_type;
    e.actor1 = ActorIds(m.actor1);
    e.actor2 = ActorIds(m.actor2);
    if (m.date >= 0) {
      const DateReading& d = a_.dates[static_cast<size_t>(m.date)];
      e.date = d.mention.days;
      e.date_precision = d.mention.precision;
      e.date_basis = d.mention.basis;
      e.date_of_report = d.of_report;
    }
    if (m.place >= 0) e.place = a_.places[static_cast<size_t>(m.place)].mention.id;
    e.locality = LocalityOf(a_, m.sentence, m.at, m.place);
    const auto voice = SpeechReader::At(a_.utterances, m.sentence, m.at);
    e.claimed_by = ActorId(voice.by);
    e.assertion = m.assertion != Assertion::kAffirmed ? m.assertion : voice.assertion;
    return e;
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
    SetSpan(claim.begin, claim.end, &c);
    c.rule = claim.rule->name;
    c.id = NewId('c', c.span);
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
    c.claimed_by = ActorId(voice.by);
    c.assertion = claim.assertion != Assertion::kAffirmed ? claim.assertion : voice.assertion;
    const int event = doers_.EventFor(claim);
    const bool named = claim.by >= 0 && !doers_.IsOwnMan(claim, c);
    if (named && doers_.IsFitDoer(claim, event >= 0)) {
      std::vector<int> doers = claim.beside;
      doers.insert(doers.begin(), claim.by);
      c.caused_by = ActorIds(doers);
    }
    if (event >= 0) {
      const EventMention& mention = a_.events[static_cast<size_t>(event)];
      Event& e = record_.events[static_cast<size_t>(event_index_[static_cast<size_t>(event)])];
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
        e.actor2 = {ActorId(a_.groups[static_cast<size_t>(claim.group)].affiliation)};
    }
    if (c.caused_by.empty() && c.harm == Harm::kDetained && c.count.max != 0) {
      if (std::string id = arrester_.Near(claim.sentence, claim.begin, claim.place); !id.empty())
        c.caused_by = {std::move(id)};
    }
    return c;
  }

  // The others who did it together with the one that the claim names.
  void AddPartners(const EventMention& mention, std::vector<std::string>* doers) const {
    const std::vector<std::string> all = ActorIds(mention.actor1);
    if (std::find(all.begin(), all.end(), doers->front()) != all.end()) *doers = all;
  }

  void AddGroup(const Group& group, Casualty* c) const {
    c->person = group.person;
    if (group.affiliation >= 0) c->affiliation = ActorId(group.affiliation);
  }

  Analysis& a_;
  const EventKinds& kinds_;
  const DoersOfClaims doers_;
  const Arrester arrester_;
  Record record_;
  std::set<std::string> ids_;
  std::vector<const EventMention*> told_by_;  // likewise, the one whose words are shown
  Tellings tellings_{a_, kinds_};
  std::vector<const EventMention*> first_of_;  // the mention that each event was made of
  SentenceOfClaim sentence_of_;
  std::vector<int> event_index_;  // of each mention
};

}  // namespace

Record BuildRecord(const Article& article, const EventKinds& kinds, Analysis* analysis) {
  return Builder(article, kinds, analysis).Build();
}

}  // namespace rasad
