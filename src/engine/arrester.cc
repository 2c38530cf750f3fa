#include "engine/arrester.h"

#include <algorithm>

#include "actor/forces.h"

namespace rasad {
namespace {

constexpr uint32_t kNear = 3;  // sentences

bool Fights(const ActorReading& force) {
  return force.mention.id == "act:irgc" || force.members == "soldier";
}

}  // namespace

Arrester::Arrester(const Analysis& analysis, const EventKinds& kinds) : a_(analysis) {
  bool fights = false;
  for (const ActorReading& a : a_.actors) {
    if (!a.is_force || IsArmedGroup(a.mention.type)) continue;
    if (!id_.empty() && id_ != a.mention.id) {
      id_.clear();
      return;
    }
    id_ = a.mention.id;
    country_ = a.mention.country;
    fights = Fights(a);
  }
  // "Who killed a man of the police was arrested": its men are those harmed.
  const bool harmed = std::any_of(a_.groups.begin(), a_.groups.end(), [&](const Group& g) {
    return g.affiliation >= 0 && a_.actors[static_cast<size_t>(g.affiliation)].mention.id == id_;
  });
  if ((fights || harmed) && !MadeArrest(id_, kinds)) id_.clear();
}

bool Arrester::MadeArrest(const std::string& id, const EventKinds& kinds) const {
  const auto is = [&](int actor) {
    return actor >= 0 && a_.actors[static_cast<size_t>(actor)].mention.id == id;
  };
  const int arrests = kinds.Find("arrests");
  return std::any_of(a_.claims.begin(), a_.claims.end(),
                     [&](const Claim& c) { return c.harm == Harm::kDetained && is(c.by); }) ||
         std::any_of(a_.events.begin(), a_.events.end(), [&](const EventMention& e) {
           return e.kind == arrests && std::any_of(e.actor1.begin(), e.actor1.end(), is);
         });
}

// "The prosecutor: 22 were arrested", "Montenegro arrested a man": whoever tells of it is another
// office, or of another country.
bool Arrester::IsToldByOthers(uint32_t sentence, uint32_t position) const {
  const auto voice = SpeechReader::At(a_.utterances, sentence, position);
  if (voice.by < 0) return false;
  const ActorReading& teller = a_.actors[static_cast<size_t>(voice.by)];
  if (teller.mention.id == id_) return false;
  const std::string& country = teller.mention.country;
  const bool foreign = !country.empty() && !country_.empty() && country != country_;
  return teller.mention.type == "state" && (foreign || teller.is_office);
}

std::string Arrester::Near(uint32_t sentence, uint32_t position, int place) const {
  if (id_.empty() || IsToldByOthers(sentence, position)) return {};
  if (place >= 0) {
    const std::string& country = a_.places[static_cast<size_t>(place)].mention.country;
    if (!country.empty() && !country_.empty() && country != country_) return {};
  }
  const bool near = std::any_of(a_.actors.begin(), a_.actors.end(), [&](const ActorReading& a) {
    return a.mention.id == id_ && a.sentence <= sentence + kNear && sentence <= a.sentence + kNear;
  });
  return near ? id_ : std::string();
}

}  // namespace rasad
