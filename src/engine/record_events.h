// The events of a record: one of each occurrence, made of all that the text tells of it.
//
// Needs an analysis that is complete, and outlives this. Made for one article, used once. Cost: the
// mentions of a text; of an occurrence that somebody claims, its events besides.
#ifndef RASAD_ENGINE_RECORD_EVENTS_H_
#define RASAD_ENGINE_RECORD_EVENTS_H_

#include <vector>

#include "engine/analysis.h"
#include "engine/arrester.h"
#include "engine/record_parts.h"
#include "engine/tellings.h"
#include "event/acled.h"
#include "record/record.h"

namespace rasad {

class RecordEvents {
 public:
  RecordEvents(const Analysis& analysis, const EventKinds& kinds, const Arrester& arrester,
               RecordParts* parts)
      : a_(analysis), kinds_(kinds), arrester_(arrester), parts_(parts) {}

  std::vector<Event> Make();
  // The event that a mention became part of, by the mention's index.
  size_t IndexOf(int mention) const {
    return static_cast<size_t>(event_index_[static_cast<size_t>(mention)]);
  }

 private:
  void AddEvents();
  void NameArresters();
  void FacePartners();
  void ClaimBeside(size_t index);
  void Retell(const EventMention& m, const EventMention& before, Event* e);
  Event NewEvent(const EventMention& m);
  void ShowWords(const EventMention& m, Event* e);
  Event Describe(const EventMention& m) const;

  const Analysis& a_;
  const EventKinds& kinds_;
  const Arrester& arrester_;
  RecordParts* parts_;
  Tellings tellings_{a_, kinds_};
  std::vector<Event> events_;
  std::vector<const EventMention*> first_of_;  // the mention that each event was made of
  std::vector<const EventMention*> told_by_;   // likewise, the one whose words are shown
  std::vector<int> event_index_;               // of each mention
};

}  // namespace rasad

#endif  // RASAD_ENGINE_RECORD_EVENTS_H_
