#include "event/occurrence_doers.h"

#include <algorithm>

#include "actor/forces.h"

namespace rasad {

void OccurrenceDoers::Add(const EventMention& e) {
  if (e.event < 0) return;
  const auto event = static_cast<size_t>(e.event);
  if (event >= told_.size()) told_.resize(event + 1);
  told_[event].mutual = told_[event].mutual || e.mutual;
  for (std::string& doer : Of(e)) told_[event].doers.push_back(std::move(doer));
}

std::vector<std::string> OccurrenceDoers::Of(const EventMention& e) const {
  std::vector<std::string> doers;
  for (const int i : e.actor1) {
    const ActorMention& a = (*actors_)[static_cast<size_t>(i)].mention;
    if (IsUnnamed(a.id) || (a.type != "state" && !IsArmedGroup(a.type))) return {};
    if (!MayDo((*kinds_)[e.kind], a.type)) return {};
    doers.push_back(a.type == "state" ? a.country : a.id);
    if (doers.back().empty()) return {};
  }
  for (const CountryDoer& c : e.actor1_countries) doers.push_back(c.country);
  return doers;
}

std::vector<std::string> OccurrenceDoers::TellingApart(const EventMention& e) const {
  const HarmOfKind harm = (*kinds_)[e.kind].harm;
  if (e.mutual || e.claimed || !e.verb) return {};
  if (harm != HarmOfKind::kDone && harm != HarmOfKind::kHeld) return {};
  return Of(e);
}

bool OccurrenceDoers::AreOthers(const std::vector<std::string>& doers, int event) const {
  if (doers.empty() || static_cast<size_t>(event) >= told_.size()) return false;
  const Side& told = told_[static_cast<size_t>(event)];
  if (told.mutual || told.doers.empty()) return false;
  return std::none_of(told.doers.begin(), told.doers.end(), [&](const std::string& t) {
    return std::find(doers.begin(), doers.end(), t) != doers.end();
  });
}

}  // namespace rasad
