// A sentence, and what was found in it before its events are read. Of the event reader alone.
#ifndef RASAD_EVENT_EVENT_ROW_H_
#define RASAD_EVENT_EVENT_ROW_H_

#include <vector>

#include "claim/claim_reader.h"
#include "event/event_reader.h"

namespace rasad {

struct EventReader::Row {
  const TextChart& text;
  uint32_t sentence;
  const std::vector<Claim>& claims;
  const std::vector<RoleReading>& roles;
  const Chart& chart() const { return text.charts[sentence]; }
};

}  // namespace rasad

#endif  // RASAD_EVENT_EVENT_ROW_H_
