// What the events and the casualties of a record are made with: the words that they show, their
// ids, and those of actors.
//
// Made for one article, whose analysis outlives it. Cost: of words and actors what is asked for.
#ifndef RASAD_ENGINE_RECORD_PARTS_H_
#define RASAD_ENGINE_RECORD_PARTS_H_

#include <set>
#include <string>
#include <vector>

#include "engine/analysis.h"
#include "record/record.h"

namespace rasad {

class RecordParts {
 public:
  explicit RecordParts(const Analysis& analysis) : a_(analysis) {}

  void SetSpan(uint32_t begin, uint32_t end, Item* item) const;
  // An id that nothing else has, made of the span.
  std::string NewId(char kind, const Span& span);
  void Forget(const std::string& id) { ids_.erase(id); }
  std::string ActorId(int actor) const;                                     // "" for -1
  std::vector<std::string> ActorIds(const std::vector<int>& actors) const;  // each once

 private:
  const Analysis& a_;
  std::set<std::string> ids_;
};

// "gunmen": whoever takes responsibility for it later did it.
bool OfNobody(const std::vector<std::string>& actors);

}  // namespace rasad

#endif  // RASAD_ENGINE_RECORD_PARTS_H_
