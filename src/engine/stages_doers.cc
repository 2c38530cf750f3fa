// The forces by which states did what the text tells.
#include <map>

#include "actor/forces.h"
#include "engine/stages.h"

namespace rasad {

// "a Russian strike": the country's forces become an actor of the text, at the adjective. So do a
// country's protesters, at the words of the event, where the text names nobody.
void Stages::AddStrikers(Analysis* a) const {
  for (EventMention& e : a->events) {
    if (e.planned) continue;
    for (const CountryDoer& doer : e.actor1_countries)
      AddActor(actor_table_.Forces(doer.country), {doer.begin, doer.end}, a, &e);
    const std::string& doer = kinds_[e.kind].doer;
    if (!e.actor1.empty() || doer.empty() || e.place < 0) continue;
    const std::string& country = a->places[static_cast<size_t>(e.place)].mention.country;
    if (const auto row = actor_table_.ByPattern(doer, country))
      AddActor(*row, {e.begin, e.end}, a, &e);
  }
}

// "Russian and Syrian jets", whose second adjective is a country's name as well: its forces.
void Stages::NameAllies(Analysis* a) const {
  constexpr uint32_t kBeside = 24;  // characters from one name to the next
  for (EventMention& e : a->events) {
    for (size_t i = 1; i < e.actor1.size(); ++i) {
      const ActorReading& first = a->actors[static_cast<size_t>(e.actor1[i - 1])];
      const ActorReading& state = a->actors[static_cast<size_t>(e.actor1[i])];
      const bool joined = first.sentence == state.sentence && first.begin < state.begin &&
                          state.begin <= first.begin + kBeside;
      if (!joined || !IsForceOfState(first.mention.id) || !state.is_country) continue;
      e.actor1[i] = AddReading(actor_table_.Forces(state.mention.country), state, a);
    }
  }
}

// A ministry of defence strikes by its country's army.
void Stages::NameArmies(Analysis* a) const {
  std::map<int, int> armies;  // by ministry
  const auto army = [&](int actor) {
    if (actor < 0) return actor;
    const ActorReading& ministry = a->actors[static_cast<size_t>(actor)];
    if (!ministry.mention.id.starts_with("mod:") || ministry.mention.country.empty()) return actor;
    if (const auto made = armies.find(actor); made != armies.end()) return made->second;
    const auto row = actor_table_.ByPattern("mil:{CC}", ministry.mention.country);
    return row ? armies[actor] = AddReading(*row, ministry, a) : actor;
  };
  for (Claim& c : a->claims) c.by = army(c.by);
  for (EventMention& e : a->events) {
    if (kinds_[e.kind].harm == HarmOfKind::kNone) continue;
    for (int& actor : e.actor1) actor = army(actor);
  }
}

// Another actor where one was read; its index.
int Stages::AddReading(const ActorRow& row, ActorReading reading, Analysis* a) {
  reading.mention.id = row.id;
  reading.mention.name = row.name;
  reading.mention.aliases = row.aliases;
  a->actors.push_back(std::move(reading));
  return static_cast<int>(a->actors.size()) - 1;
}

void Stages::AddActor(const ActorRow& row, Words at, Analysis* a, EventMention* e) const {
  ActorReading actor = actor_reader_->FromRow(a->chart, row, at.begin, at.end);
  actor.sentence = e->sentence;
  actor.begin = at.begin;
  e->actor1.push_back(static_cast<int>(a->actors.size()));
  a->actors.push_back(std::move(actor));
}

}  // namespace rasad
