// The kinds of event and their ACLED names, from rules/acled.tsv (header: key type sub_type
// general takes_over means_too harm doer). Errors: collected in the loader. Thread safety: const
// after Load.
#ifndef RASAD_EVENT_ACLED_H_
#define RASAD_EVENT_ACLED_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/record.h"
#include "rules/rule_book.h"

namespace rasad {

// What the doer of an event did to those harmed in it.
enum class HarmOfKind { kDone, kHeld, kTold, kNone };

struct EventKind {
  std::string key;
  std::string type;
  std::string sub_type;
  bool general = false;                // gives way to a more precise kind of the same occurrence
  bool takes_over = false;             // is such a kind
  std::vector<std::string> means_too;  // what "the attack" may mean of the events before
  HarmOfKind harm = HarmOfKind::kDone;
  std::string doer;  // an id pattern of the actor tables: who does such things by their nature
};

// Whether people may be harmed so in an event of that kind: arrests kill nobody.
bool MayHarm(const EventKind& kind, Harm harm);
// Whether it was the event's doer then: those arrested after an attack weren't arrested by the
// attackers.
bool DoerHarms(const EventKind& kind, Harm harm);

// Whether an actor of that type may have done it: no armed group strikes from the air, so "a raid
// on the group" isn't its own.
bool MayDo(const EventKind& kind, std::string_view actor_type);

class EventKinds {
 public:
  void Load(RuleBookLoader* loader);
  int Find(std::string_view key) const;  // -1 where there is none
  const EventKind& operator[](int index) const { return kinds_[static_cast<size_t>(index)]; }

 private:
  std::vector<EventKind> kinds_;
};

}  // namespace rasad

#endif  // RASAD_EVENT_ACLED_H_
