// Which mention of an occurrence tells it: the one whose words, day and place the record shows.
//
// The first, as a rule. A headline gives way to the text behind it, unless that only points back to
// it ("in this attack") or tells in passing what the headline began with ("blast in the station",
// and "four died in a blast"); a noun in passing ("those accused of the blasts", "a month after the
// attack") gives way to the sentence that says what happened, where, or when, and who came to harm.
// Thread safety: const. Cost: the events of a text times its claims.
#ifndef RASAD_ENGINE_TELLINGS_H_
#define RASAD_ENGINE_TELLINGS_H_

#include "engine/analysis.h"
#include "event/acled.h"

namespace rasad {

class Tellings {
 public:
  Tellings(const Analysis& analysis, const EventKinds& kinds) : a_(analysis), kinds_(kinds) {}
  // Whether `later` tells of the occurrence what `told` didn't.
  bool GivesWay(const EventMention& told, const EventMention& later) const;
  // Whether the record shows the words of `later`.
  bool ShowsWords(const EventMention& told, const EventMention& later) const {
    return !told.headline || !(later.back || (Leads(told) && StandsInPassing(later)));
  }

 private:
  static bool Leads(const EventMention& e) { return e.trigger.begin == 0; }
  bool StandsInPassing(const EventMention& e) const;
  bool IsInPassing(const EventMention& e) const;
  bool TellsHarm(const EventMention& e) const;
  bool TellsDate(const EventMention& e) const;
  bool TellsPlace(const EventMention& e) const;

  const Analysis& a_;
  const EventKinds& kinds_;
};

}  // namespace rasad

#endif  // RASAD_ENGINE_TELLINGS_H_
