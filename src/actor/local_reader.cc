// How a text names the bodies of actors/local.tsv.

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "actor/actor_reader.h"
#include "actor/local_bodies.h"

namespace rasad {
namespace {

constexpr uint32_t kLinks = 4;  // units between the body and its place

// Whether "the city" and its like may mean a place: one of that kind, or the city that a
// governorate is named after.
bool IsOfKind(std::string_view cue, const PlaceMention& place) {
  const std::string_view kind = place.kind;
  if (cue == "governorate" && kind == "city" && place.name == place.admin1) return true;
  constexpr std::pair<std::string_view, std::string_view> kMeans[] = {
      {"governorate", "province"}, {"governorate", "region"},
      {"province", "governorate"}, {"city", "town"},
      {"town", "village"},         {"village", "town"},
  };
  return cue == kind ||
         std::find(std::begin(kMeans), std::end(kMeans), std::pair(cue, kind)) != std::end(kMeans);
}

}  // namespace

bool ActorReader::LookLocal(const TextChart& chart, const Chart& row, uint32_t at,
                            const std::vector<PlaceReading>& places, const Scene& scene,
                            Match* match) const {
  const Reading* local = row.units[at].Find(k_.local);
  if (local == nullptr) return false;
  const LocalBody& body = (*table_->local())[local->value];
  if (body.type == "source" && !IsHeard(row)) return false;
  const bool has_place = !body.IsNameless();
  if (has_place && LookLocalPlace(chart, row, at, places, scene, body, match)) return true;
  if (body.named && LookLocalName(chart, row, at, scene.home, body, match)) return true;
  // "a doctor of the hospital said": somebody speaks, whatever it is called.
  if (body.named && body.type != "source") return false;
  return LookLocalParent(row, at, scene.home, body, match);
}

// A hospital is a source only where somebody speaks; else it is a house.
bool ActorReader::IsHeard(const Chart& row) const {
  return row.present.Has(k_.say) || row.present.Has(k_.colon) || row.present.Has(k_.confirm) ||
         row.present.Has(k_.according) || row.present.Has(k_.say_noun);
}

// "the police commander" without a place: the country's police. A single word is too little.
bool ActorReader::LookLocalParent(const Chart& row, uint32_t at, const std::string& home,
                                  const LocalBody& body, Match* match) const {
  const Unit& unit = row.units[at];
  if (unit.token_end - unit.token_begin < 2 || unit.Is(k_.generic) || unit.Is(k_.name))
    return false;
  return LookParent(home, body, at + 1, match);
}

bool ActorReader::LookParent(const std::string& home, const LocalBody& body, uint32_t end,
                             Match* match) const {
  const auto parent = table_->ByPattern(body.parent, home);
  if (!parent) return false;
  match->row = *parent;
  match->end = end;
  return true;
}

// "the police of Kirkuk", "the health office in Marib", "the Taliban's security command in
// Baghlan", "the governor of the city".
bool ActorReader::LookLocalPlace(const TextChart& chart, const Chart& row, uint32_t at,
                                 const std::vector<PlaceReading>& places, const Scene& scene,
                                 const LocalBody& body, Match* match) const {
  for (uint32_t i = at + 1; i < row.units.size() && i <= at + kLinks; ++i) {
    const Unit& unit = row.units[i];
    const Reading* r = unit.Find(k_.place);
    const bool again = r == nullptr && HasOffices(unit) && EndsPhrase(chart, row, i);
    const int found = r != nullptr ? static_cast<int>(r->value)
                      : again      ? LastOfKind(row, at, i, places)
                                   : -1;
    if (again && found < 0) return LookParent(scene.home, body, i + 1, match);
    if (found >= 0) {
      const PlaceMention& place = places[static_cast<size_t>(found)].mention;
      if (place.kind == "country") return false;
      // "the police, near Fallujah"
      const bool beside = i == at + 1 && places[static_cast<size_t>(found)].direction;
      if (beside && chart.language == kArabic && row.units[at].Is(k_.def)) return false;
      match->row = table_->local()->OfPlace(body, place, ParentOf(body, place, scene));
      match->end = i + 1;
      // "the general hospital" of a city has its rank behind the city's name.
      while (r != nullptr && match->end < row.units.size() && row.units[match->end].Is(k_.level))
        ++match->end;
      // "the governor of the city": the city stands elsewhere.
      if (r != nullptr) match->at_place = found;
      return true;
    }
    if (!IsLink(unit)) return false;
  }
  return false;
}

// The country's body of that kind, or who stands for it there: the civil defence of rebels.
std::optional<ActorRow> ActorReader::ParentOf(const LocalBody& body, const PlaceMention& place,
                                              const Scene& scene) const {
  std::optional<ActorRow> parent = table_->ByPattern(body.parent, place.country);
  if (!parent) return parent;
  const ActorRow* side = table_->Side(parent->id, scene.day, place.admin1, scene.wording);
  return side != nullptr ? *side : parent;
}

// Whether a cue word means a unit that has offices.
bool ActorReader::HasOffices(const Unit& unit) const {
  const Reading* cue = unit.Find(k_.cue);
  if (cue == nullptr) return false;
  const std::string_view kind = book_->FeaturesOf(*cue).Text("kind");
  const auto kinds = {"governorate", "province", "district", "city", "town", "village", "camp"};
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// Whether nothing behind "the city" says which one: no name and no adjective.
bool ActorReader::EndsPhrase(const TextChart& chart, const Chart& row, uint32_t at) const {
  const Unit& cue = row.units[at];
  if (at + 1 >= row.units.size()) return true;
  const Unit& next = row.units[at + 1];
  if (next.Is(k_.place) || next.Is(k_.demonym)) return false;
  if (next.Is(k_.which)) return true;
  if (chart.language == kArabic) return cue.Is(k_.def) && !next.Is(k_.def);
  const auto ends = {k_.say, k_.confirm, k_.comma, k_.colon, k_.that, k_.also, k_.date, k_.to};
  return row.units[at - 1].Is(k_.this_) ||
         std::any_of(ends.begin(), ends.end(), [&next](ClassId id) { return next.Is(id); });
}

// The place that was named last in front of a body and is of the kind of a cue word; -1: none.
int ActorReader::LastOfKind(const Chart& row, uint32_t at, uint32_t cue,
                            const std::vector<PlaceReading>& places) const {
  const std::string_view kind = book_->FeaturesOf(*row.units[cue].Find(k_.cue)).Text("kind");
  int last = -1;
  const auto rank = [&](int i) {
    const PlaceReading& p = places[static_cast<size_t>(i)];
    return std::pair(p.mention.kind == kind, p.begin);
  };
  for (int i = 0; i < static_cast<int>(places.size()); ++i) {
    const PlaceReading& p = places[static_cast<size_t>(i)];
    if (p.begin >= row.units[at].begin || !IsOfKind(kind, p.mention)) continue;
    if (last < 0 || rank(last) < rank(i)) last = i;
  }
  return last;
}

bool ActorReader::IsLink(const Unit& unit) const {
  for (ClassId id :
       {k_.in, k_.with, k_.for_, k_.of, k_.cue, k_.name, k_.demonym, k_.level, k_.this_}) {
    if (unit.Is(id)) return true;
  }
  return false;
}

}  // namespace rasad
