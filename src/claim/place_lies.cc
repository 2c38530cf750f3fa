// Where a place lies: the one that it stands behind holds it, or it holds that one.

#include <algorithm>
#include <string_view>

#include "claim/place_kinds.h"
#include "claim/place_parts.h"

namespace rasad {
namespace {

constexpr size_t kLinks = 4;  // units between a place and the one that holds it

// Which of two kinds is the wider one; areas are rivers and deserts, too.
int WidthOf(std::string_view kind) {
  if (kind == "country") return 6;
  if (IsProvince(kind)) return 5;
  if (kind == "area") return 4;
  if (kind == "district") return 3;
  return kind == "city" || kind == "town" ? 2 : 1;
}

// Whether a place tells where the one in front of it lies, the quarter of a town included.
bool LiesThere(const PlaceReading& outer, const PlaceReading& inner) {
  const PlaceMention& out = outer.mention;
  const PlaceMention& in = inner.mention;
  if (LiesIn(in, out)) return true;
  return !outer.direction && in.country == out.country && in.admin1 == out.admin1 &&
         WidthOf(in.kind) < WidthOf(out.kind);
}

}  // namespace

// "from X and Y"; "the police of X, which lies in Y": the place before it that is no scene, where
// it is meant as that is.
const PlaceReading* PlaceParts::LeadOf(const Chart& row, size_t at, const Places& places) const {
  const PlaceReading& here = places[row.units[at].Find(k_.place)->value];
  const PlaceReading* inner = InnerOf(row, at, places);
  // "on the way to X near Y", "from X in Y", which lies elsewhere
  if (inner != nullptr && !LiesThere(here, *inner)) inner = nullptr;
  if (inner != nullptr && inner->part == PlacePart::kSpeaker) return inner;
  const bool joined = at >= 2 && row.units[at - 1].Is(k_.and_);
  const Reading* before = joined ? row.units[at - 2].Find(k_.place) : nullptr;
  const PlaceReading* first = before == nullptr ? inner : &places[before->value];
  return first != nullptr && first->part == PlacePart::kToward ? first : nullptr;
}

// "the road from X to Y", "between X and Y": it happened at neither.
bool PlaceParts::IsEndOfRoad(const Chart& row, size_t at, const Places& places) const {
  const auto& units = row.units;
  const auto links = [&](size_t first) {
    return first > 0 && first + 2 < units.size() && units[first].Is(k_.place) &&
           units[first + 2].Is(k_.place) &&
           (units[first + 1].Is(k_.dash) || units[first + 1].Is(k_.slash) ||
            units[first + 1].Is(k_.and_) || units[first + 1].Is(k_.to));
  };
  const auto begins = [&](size_t first) {
    return links(first) &&
           (places[units[first].Find(k_.place)->value].road || units[first - 1].Is(k_.between));
  };
  return begins(at) || (at >= 2 && begins(at - 2));
}

// "110 kilometres west of X", "160 km from the capital X".
bool PlaceParts::IsMeasured(const Chart& row, size_t at, const PlaceReading& place) const {
  if (at > 0 && place.direction && row.units[at - 1].IsAny(numbers_)) return true;
  for (size_t i = at; i-- > 0 && i + kLinks >= at;) {
    if (row.units[i].IsAny(numbers_)) return row.units[i + 1].Is(k_.length);
    if (!row.units[i].Is(k_.length) && !row.units[i].Is(k_.of) && !row.units[i].Is(k_.cue))
      return false;
  }
  return false;
}

// "the district adjacent to X".
bool PlaceParts::IsAdjacent(const Chart& row, size_t at) const {
  return at >= 2 && row.units[at - 1].Is(k_.for_) && row.units[at - 2].Is(k_.adjacent);
}

// The place that a unit is, or that the body is named after that it is: "the police of X".
const PlaceReading* PlaceParts::PlaceAt(const Unit& unit, uint32_t sentence,
                                        const Places& places) const {
  if (const Reading* r = unit.Find(k_.place); r != nullptr) return &places[r->value];
  if (!unit.Is(k_.actor)) return nullptr;
  const auto of = std::find_if(places.begin(), places.end(), [&](const PlaceReading& p) {
    return p.sentence == sentence && p.begin >= unit.begin && p.begin < unit.end;
  });
  return of == places.end() ? nullptr : &*of;
}

// The place in front that lies in this one: "the village of X (north of Y)", "X in the district of
// Y", "X, the capital of Y".
const PlaceReading* PlaceParts::InnerOf(const Chart& row, size_t at, const Places& places) const {
  const PlaceReading& outer = places[row.units[at].Find(k_.place)->value];
  bool belongs = false;  // "X, which belongs to Y"
  bool comma = false;
  size_t links = 0;
  for (size_t i = at; i-- > 0 && links <= kLinks; ++links) {
    const PlaceReading* in_unit = PlaceAt(row.units[i], outer.sentence, places);
    if (in_unit == nullptr) {
      comma = comma || row.units[i].Is(k_.comma);
      if (!row.units[i].IsAny(linking_) && !row.units[i].Is(k_.comma)) return nullptr;
      belongs = belongs || row.units[i].Is(k_.backing);
      continue;
    }
    const PlaceReading& inner = *in_unit;
    const PlaceMention& in = inner.mention;
    const PlaceMention& out = outer.mention;
    if (in.id == out.id || in.kind == "country" || in.name == out.admin1) return nullptr;
    const bool holds = LiesIn(in, out);
    const bool scene = inner.part == PlacePart::kScene;
    if (comma && !holds && !(scene && (outer.direction || belongs))) return nullptr;
    return outer.direction || belongs || WidthOf(in.kind) <= WidthOf(out.kind) ? &inner : nullptr;
  }
  return nullptr;
}

// ..., "the road from X to Y", "near the border with Y".
bool PlaceParts::IsBeside(const Chart& row, size_t at, const Places& places) const {
  const PlaceReading& outer = places[row.units[at].Find(k_.place)->value];
  if (outer.border || IsMeasured(row, at, outer)) return true;
  if (IsAdjacent(row, at)) return true;
  const PlaceReading* inner = InnerOf(row, at, places);
  if (inner == nullptr || inner->road) return false;
  return inner->part == PlacePart::kScene || inner->part == PlacePart::kBeside;
}

}  // namespace rasad
