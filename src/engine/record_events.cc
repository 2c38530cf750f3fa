#include "engine/record_events.h"

#include <algorithm>
#include <utility>

#include "engine/localities.h"

namespace rasad {
namespace {

constexpr uint32_t kDoerReach = 2;  // sentences within which a plain retelling adds the doer

}  // namespace

std::vector<Event> RecordEvents::Make() {
  AddEvents();
  NameArresters();
  FacePartners();
  return std::move(events_);
}

// One mention of an occurrence tells it; later ones fill what it left open.
void RecordEvents::AddEvents() {
  std::vector<int> index_of(static_cast<size_t>(a_.event_count), -1);
  std::vector<uint32_t> last_of;  // the sentence that told each event last
  for (const EventMention& m : a_.events) {
    if (m.event < 0) {
      event_index_.push_back(-1);
      continue;
    }
    int& index = index_of[static_cast<size_t>(m.event)];
    if (index < 0) {
      index = static_cast<int>(events_.size());
      events_.push_back(NewEvent(m));
      last_of.push_back(m.sentence);
      first_of_.push_back(&m);
      told_by_.push_back(&m);
    } else {
      Event& e = events_[static_cast<size_t>(index)];
      const EventMention*& told = told_by_[static_cast<size_t>(index)];
      if (tellings_.GivesWay(*told, m)) Retell(m, *std::exchange(told, &m), &e);
      if (e.actor1.empty() &&
          (m.back || m.sentence <= last_of[static_cast<size_t>(index)] + kDoerReach))
        e.actor1 = parts_->ActorIds(m.actor1);
      if (m.back && !m.actor1.empty() && OfNobody(e.actor1)) e.actor1 = parts_->ActorIds(m.actor1);
      if (m.claimed) ClaimBeside(static_cast<size_t>(index));
      last_of[static_cast<size_t>(index)] = m.sentence;
      if (e.actor2.empty()) e.actor2 = parts_->ActorIds(m.actor2);
    }
    event_index_.push_back(index);
  }
}

void RecordEvents::NameArresters() {
  const int arrests = kinds_.Find("arrests");
  for (size_t i = 0; i < events_.size(); ++i) {
    const EventMention& m = *first_of_[i];
    if (m.kind != arrests || !events_[i].actor1.empty()) continue;
    if (std::string id = arrester_.Near(m.sentence, m.at, m.place); !id.empty())
      events_[i].actor1 = {std::move(id)};
  }
}

// An agreement has two sides, as a fight has: whom the text names first, and those he agreed with.
void RecordEvents::FacePartners() {
  const int agreement = kinds_.Find("agreement");
  for (size_t i = 0; i < events_.size(); ++i) {
    Event& e = events_[i];
    if (first_of_[i]->kind != agreement || e.actor1.size() < 2 || !e.actor2.empty()) continue;
    e.actor2.assign(e.actor1.begin() + 1, e.actor1.end());
    e.actor1.resize(1);
  }
}

// "the group claimed the attack": the bombing that it began with, too, where nobody is named.
void RecordEvents::ClaimBeside(size_t index) {
  const Event claimed = events_[index];
  for (size_t i = 0; i < events_.size(); ++i) {
    Event& e = events_[i];
    const EventMention& m = *first_of_[i];
    const bool beside = m.sentence == first_of_[index]->sentence && e.place == claimed.place &&
                        m.assertion == Assertion::kAffirmed && !m.mutual &&
                        kinds_[m.kind].harm == HarmOfKind::kDone;
    if (beside && OfNobody(e.actor1)) e.actor1 = claimed.actor1;
  }
}

// A fuller telling of the occurrence; what only the one before knew stays.
void RecordEvents::Retell(const EventMention& m, const EventMention& before, Event* e) {
  Event told = Describe(m);
  if (tellings_.ShowsWords(before, m)) {
    parts_->Forget(e->id);
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

Event RecordEvents::NewEvent(const EventMention& m) {
  Event e = Describe(m);
  ShowWords(m, &e);
  return e;
}

void RecordEvents::ShowWords(const EventMention& m, Event* e) {
  parts_->SetSpan(m.begin, m.end, e);
  e->rule = m.rule->name;
  e->id = parts_->NewId('e', e->span);
}

// Who did what, when and where.
Event RecordEvents::Describe(const EventMention& m) const {
  Event e;
  e.type = kinds_[m.kind].type;
  e.sub_type = kinds_[m.kind].sub_type;
  e.actor1 = parts_->ActorIds(m.actor1);
  e.actor2 = parts_->ActorIds(m.actor2);
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
  e.claimed_by = parts_->ActorId(voice.by);
  e.assertion = m.assertion != Assertion::kAffirmed ? m.assertion : voice.assertion;
  return e;
}

}  // namespace rasad
