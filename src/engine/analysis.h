// Everything that the stages found in one text, each list in the order of the text.
//
// A stage reads the lists before it and fills its own. One Analysis a thread: Assign-like reuse
// spares allocations. Not thread safe.
#ifndef RASAD_ENGINE_ANALYSIS_H_
#define RASAD_ENGINE_ANALYSIS_H_

#include <string>
#include <vector>

#include "actor/actor_reader.h"
#include "calendar/date_reading.h"
#include "claim/claim_reader.h"
#include "claim/group.h"
#include "claim/place_parts.h"
#include "claim/speech.h"
#include "event/mention.h"
#include "event/role_reader.h"
#include "place/locality_reader.h"
#include "place/place_reader.h"
#include "quantity/quantity_reader.h"
#include "record/record.h"
#include "rules/text_chart.h"

namespace rasad {

struct Analysis {
  std::string lang;
  TextChart chart;
  Anchor anchor;
  NumberList numbers;
  std::vector<Count> counts;
  bool wants_quantities = true;
  std::vector<Quantity> quantities;  // where wanted
  std::vector<DateReading> dates;
  std::vector<PlaceReading> places;
  std::vector<PlaceAgain> places_again;
  std::string home;  // ISO code of the country that the article is about; "" where it is of none
  std::vector<Locality> localities;
  std::vector<ActorReading> actors;
  std::vector<Group> groups;
  std::vector<Utterance> utterances;
  std::vector<Claim> claims;
  bool wants_all_roles = true;
  std::vector<RoleReading> roles;  // unless all are wanted, those that something may hang on
  std::vector<EventMention> events;
  int event_count = 0;
  // For explain alone:
  std::vector<std::vector<Unit>>
      scanned;  // the units of each sentence before any stage composed them
  std::vector<Rejected> rejected;
};

}  // namespace rasad

#endif  // RASAD_ENGINE_ANALYSIS_H_
