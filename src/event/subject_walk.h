// How far a sentence has been read, and who its subject is; of SubjectReader alone.
#ifndef RASAD_EVENT_SUBJECT_WALK_H_
#define RASAD_EVENT_SUBJECT_WALK_H_

#include <vector>

#include "event/subject.h"

namespace rasad {

// Units: a day, an adverb between a verb and its subject.
inline constexpr uint32_t kAside = 3;

struct SubjectReader::Walk {
  const TextChart& text;
  const std::vector<ActorReading>& actors;
  const std::vector<Group>& groups;
  uint32_t sentence;
  std::vector<RoleReading>* roles;
  UnitRange subject;           // of the clause; empty where nobody is known
  UnitRange opened;            // opened the clause, its verb isn't read yet
  UnitRange described;         // in front of the relative clause that begins here
  UnitRange last = {};         // the subject where the last clause ended
  UnitRange topic = {};        // the last subject of a verb that tells of more than words
  std::vector<int> before;     // the subject at the end of the sentence before
  UnitRange clause_of = {};    // whom the relative clause that is read describes
  uint32_t relative = 0;       // units: where a relative clause's verb may stand
  bool of_others = false;      // within the relative clause of somebody else
  uint32_t launcher = 0;       // units: behind whoever "carried out"
  uint32_t launched = 0;       // units: behind "carried out" of the subject that goes on
  bool did = false;            // a verb told a deed of this subject
  bool own_deed = false;       // the last verb told what the subject did
  char16_t ending = 0;         // of the verb that the subject goes with
  char16_t ending_before = 0;  // of that of the sentence before
  bool carried = false;        // that subject goes on in this sentence
  bool did_before = false;     // and what it told was a deed
  const Chart& row() const { return text.charts[sentence]; }
  const std::vector<Unit>& units() const { return row().units; }
};

}  // namespace rasad

#endif  // RASAD_EVENT_SUBJECT_WALK_H_
