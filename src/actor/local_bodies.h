// Bodies that belong to a place or bear a name of their own and that no table lists: the police of
// a city, the governor of a province, a hospital.
//
// actors/local.tsv has a row for each kind: the patterns of the English name ("Police of {place}"),
// a key for the id, the type, the id of the country's body that it is part of, the words in both
// languages, and whether a body of that kind may be known by a name instead of a place. With a
// place the id is key:place-id; with a name it is key and the words of the name, as the text has
// them. Words get the class Actor.Local. Thread safety: const after loading.
#ifndef RASAD_ACTOR_LOCAL_BODIES_H_
#define RASAD_ACTOR_LOCAL_BODIES_H_

#include <string>
#include <string_view>
#include <vector>

#include "actor/actor_table.h"
#include "place/place_reader.h"

namespace rasad {

struct LocalBody {
  std::vector<std::string> names;  // "Police of {place}": the first is shown, the others aliases
  std::string key;
  std::string type;
  std::string parent;  // "pol:{CC}"; may be empty
  bool named = false;

  // "Organization": no place makes a name of it.
  bool IsNameless() const { return names.front().find("{place}") == std::string::npos; }
};

class LocalBodies {
 public:
  void Load(const TextFile& file, RuleBookLoader* loader);
  const LocalBody& operator[](uint32_t index) const { return bodies_[index]; }

  // `parent`: the country's body, whose name is an alias.
  ActorRow OfPlace(const LocalBody& body, const PlaceMention& place,
                   const std::optional<ActorRow>& parent) const;
  ActorRow OfName(const LocalBody& body, const std::string& text, std::u16string_view name,
                  const std::string& country) const;

 private:
  std::vector<LocalBody> bodies_;
};

}  // namespace rasad

#endif  // RASAD_ACTOR_LOCAL_BODIES_H_
