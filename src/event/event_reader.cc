#include "event/event_reader.h"

#include <algorithm>

namespace rasad {

Result<EventReader> EventReader::Create(const RuleBook& book, const EventKinds& kinds,
                                        const ActorReader& actors) {
  EventReader reader(book, kinds, actors);
  const Status found = FindClasses(book.classes, {{&reader.actor_, "Actor"}});
  if (!found) return found.error();
  reader.stage_ = book.Stage("event");
  reader.lexical_.assign(book.classes.size(), false);
  for (const char* glob : {"Event.*", "Weapon", "Target", "Harm.*"}) {
    for (ClassId id : book.classes.Glob(glob)) reader.lexical_[id] = true;
  }
  return reader;
}

void EventReader::Read(const TextChart& chart, std::vector<EventMention>* mentions) const {
  mentions->clear();
  if (stage_ == nullptr) return;
  std::vector<RuleMatch> matches;
  for (uint32_t s = 0; s < chart.charts.size(); ++s) {
    if (!stage_->FindAll(chart.charts[s], chart.language, &matches)) continue;
    std::stable_sort(matches.begin(), matches.end(), [](const RuleMatch& a, const RuleMatch& b) {
      return a.rule->order < b.rule->order;
    });
    const size_t first = mentions->size();
    std::vector<bool> used(chart.charts[s].units.size(), false);
    for (const RuleMatch& m : matches) {
      const Give& give = m.rule->gives[0];
      UnitRange at = m.Of(give, "at");
      if (at.empty()) at = {m.begin, m.end};
      // A trigger is read once, by the first listed rule.
      if (std::any_of(used.begin() + at.begin, used.begin() + at.end, [](bool u) { return u; }))
        continue;
      EventMention e = Make(chart.charts[s], s, m, give);
      if (e.kind < 0) continue;
      std::fill(used.begin() + at.begin, used.begin() + at.end, true);
      mentions->push_back(std::move(e));
    }
    DropGeneral(first, mentions);
  }
}

int EventReader::KindOfUnits(const Chart& row, UnitRange range) const {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    for (const Reading& r : row.units[i].readings) {
      if (!lexical_[r.cls]) continue;
      const int kind = kinds_->Find(book_->FeaturesOf(r).Text("sub"));
      if (kind >= 0) return kind;
    }
  }
  return -1;
}

int EventReader::KindOf(const Chart& row, const RuleMatch& match, const Give& give) const {
  const int precise = KindOfUnits(row, match.Of(give, "kind"));
  if (precise >= 0) return precise;
  if (const int literal = kinds_->Find(give.Literal("sub")); literal >= 0) return literal;
  return KindOfUnits(row, match.Of(give, "sub"));
}

EventMention EventReader::Make(const Chart& row, uint32_t sentence, const RuleMatch& match,
                               const Give& give) const {
  EventMention e;
  e.sentence = sentence;
  e.begin = row.units[match.begin].begin;
  e.end = row.units[match.end - 1].end;
  e.kind = KindOf(row, match, give);
  e.rule = match.rule;
  AddActors(row, match.Of(give, "by"), &e.actor1, &e.actor1_countries);
  AddActors(row, match.Of(give, "on"), &e.actor2, nullptr);
  return e;
}

void EventReader::AddActors(const Chart& row, UnitRange range, std::vector<int>* actors,
                            std::vector<std::string>* countries) const {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    const Unit& unit = row.units[i];
    if (const Reading* a = unit.Find(actor_)) actors->push_back(static_cast<int>(a->value));
    if (countries == nullptr) continue;
    if (std::string country = actors_->DemonymCountry(unit); !country.empty())
      countries->push_back(std::move(country));
  }
}

void EventReader::DropGeneral(size_t first, std::vector<EventMention>* mentions) const {
  const auto begin = mentions->begin() + static_cast<long>(first);
  const auto precise = std::find_if(
      begin, mentions->end(), [&](const EventMention& e) { return !(*kinds_)[e.kind].general; });
  if (precise == mentions->end()) return;
  for (auto it = begin; it != mentions->end(); ++it) {
    if (!(*kinds_)[it->kind].general) continue;
    if (precise->actor1.empty()) precise->actor1 = it->actor1;
  }
  mentions->erase(std::remove_if(begin, mentions->end(),
                                 [&](const EventMention& e) { return (*kinds_)[e.kind].general; }),
                  mentions->end());
}

int EventReader::Merge(const std::vector<DateReading>& dates,
                       const std::vector<PlaceReading>& places,
                       std::vector<EventMention>* mentions) const {
  const auto same_date = [&](const EventMention& a, const EventMention& b) {
    if (a.date < 0 || b.date < 0) return true;
    const auto& x = dates[static_cast<size_t>(a.date)].mention.days;
    const auto& y = dates[static_cast<size_t>(b.date)].mention.days;
    return !x || !y || (x->from <= y->to && y->from <= x->to);
  };
  const auto same_place = [&](const EventMention& a, const EventMention& b) {
    if (a.place < 0 || b.place < 0) return true;
    const PlaceMention& x = places[static_cast<size_t>(a.place)].mention;
    const PlaceMention& y = places[static_cast<size_t>(b.place)].mention;
    return x.id == y.id || x.admin1 == y.name || y.admin1 == x.name || x.kind == "country" ||
           y.kind == "country" || (x.admin1 == y.admin1 && x.name == y.name);
  };
  int count = 0;
  for (size_t i = 0; i < mentions->size(); ++i) {
    EventMention& e = (*mentions)[i];
    for (size_t j = 0; j < i && e.event < 0; ++j) {
      const EventMention& other = (*mentions)[j];
      const bool kinds_agree = other.kind == e.kind || (*kinds_)[e.kind].general;
      if (kinds_agree && same_date(e, other) && same_place(e, other)) e.event = other.event;
    }
    if (e.event < 0) e.event = count++;
  }
  return count;
}

}  // namespace rasad
