// Who made arrests of which the text names no doer.
//
// "The chief of police told of operations. 15 were arrested": where all the bodies of a text that
// arrest are one, and it is named near by, it made them. Soldiers and guards are such a body where
// the text says that they made an arrest. Thread safety: const. Cost: the actors of a text, once,
// and again for each arrest.
#ifndef RASAD_ENGINE_ARRESTER_H_
#define RASAD_ENGINE_ARRESTER_H_

#include <string>

#include "engine/analysis.h"
#include "event/acled.h"

namespace rasad {

class Arrester {
 public:
  Arrester(const Analysis& analysis, const EventKinds& kinds);
  // The body's id; empty where there is none, or the arrest was in another country.
  std::string Near(uint32_t sentence, uint32_t position, int place) const;

 private:
  bool IsToldByOthers(uint32_t sentence, uint32_t position) const;
  bool MadeArrest(const std::string& id, const EventKinds& kinds) const;

  const Analysis& a_;
  std::string id_;
  std::string country_;
};

}  // namespace rasad

#endif  // RASAD_ENGINE_ARRESTER_H_
