// The kinds of event and their ACLED names, from rules/acled.tsv (header: key type sub_type
// general takes_over means_too). Errors: collected in the loader. Thread safety: const after Load.
#ifndef RASAD_EVENT_ACLED_H_
#define RASAD_EVENT_ACLED_H_

#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_book.h"

namespace rasad {

struct EventKind {
  std::string key;
  std::string type;
  std::string sub_type;
  bool general = false;                // gives way to a more precise kind of the same occurrence
  bool takes_over = false;             // is such a kind
  std::vector<std::string> means_too;  // what "the attack" may mean of the events before
};

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
