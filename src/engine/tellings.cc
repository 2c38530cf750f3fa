#include "engine/tellings.h"

#include <algorithm>

namespace rasad {

bool Tellings::GivesWay(const EventMention& told, const EventMention& later) const {
  if (told.headline) return !later.headline;
  if (!IsInPassing(told) || later.kind != told.kind || later.back) return false;
  const bool date = TellsDate(later);
  const bool place = TellsPlace(later);
  if (told.back && later.verb && date && place) return true;
  return (date || place) && TellsHarm(later);
}

// "The attack", or one of whose harm its sentence says nothing, unless it says all the rest.
bool Tellings::IsInPassing(const EventMention& e) const {
  if (e.verb || (TellsDate(e) && TellsPlace(e) && !e.actor1.empty())) return false;
  return (e.back && kinds_[e.kind].key != "accident") || !TellsHarm(e);
}

// "Four died in a blast": neither who did it nor when.
bool Tellings::StandsInPassing(const EventMention& e) const {
  return !e.verb && (e.within || e.after) && e.actor1.empty() && !TellsDate(e);
}

bool Tellings::TellsHarm(const EventMention& e) const {
  return std::any_of(a_.claims.begin(), a_.claims.end(),
                     [&](const Claim& c) { return c.sentence == e.sentence && !c.dropped; });
}

bool Tellings::TellsDate(const EventMention& e) const {
  return e.date >= 0 && a_.dates[static_cast<size_t>(e.date)].sentence == e.sentence;
}

bool Tellings::TellsPlace(const EventMention& e) const {
  return e.place >= 0 && a_.places[static_cast<size_t>(e.place)].sentence == e.sentence;
}

}  // namespace rasad
