// When and where mentions tell that something was, and whether two may be of one day and place.
//
// What a mention leaves open agrees with everything. Dates and places must be attached. Thread
// safety: const. Cost: constant.
#ifndef RASAD_EVENT_MENTION_SCENES_H_
#define RASAD_EVENT_MENTION_SCENES_H_

#include <optional>
#include <vector>

#include "calendar/date_reading.h"
#include "event/mention.h"
#include "place/place_reader.h"

namespace rasad {

class MentionScenes {
 public:
  MentionScenes(const std::vector<DateReading>& dates, const std::vector<PlaceReading>& places)
      : dates_(&dates), places_(&places) {}

  // Whether its own sentence says so.
  bool TellsDate(const EventMention& e) const;
  bool TellsPlace(const EventMention& e) const;
  bool SameDate(const EventMention& a, const EventMention& b) const;
  bool SamePlace(const EventMention& a, const EventMention& b) const;

  // These need a day, or a place, of each.
  const std::optional<DayRange>& DaysOf(const EventMention& e) const;
  const PlaceMention& PlaceOf(const EventMention& e) const;
  bool MayBeOnePlace(const EventMention& a, const EventMention& b) const;

 private:
  const std::vector<DateReading>* dates_;
  const std::vector<PlaceReading>* places_;
};

// A quarter or a site may be a part of a town as near as this; two towns are two. Nobody knows of
// what has no coordinates.
bool MayBePart(const PlaceMention& a, const PlaceMention& b);

}  // namespace rasad

#endif  // RASAD_EVENT_MENTION_SCENES_H_
