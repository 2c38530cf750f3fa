// Places where nothing that is told happened: where somebody goes or comes from, and where a body
// that speaks has its seat.

#include <algorithm>

#include "claim/place_parts.h"

namespace rasad {
namespace {

constexpr size_t kOfSeat = 3;   // units between the word of a seat and its place
constexpr size_t kOfBody = 4;   // units of a body in front of the word for where it is stationed
constexpr size_t kToVerb = 3;   // units between a place and the verb of taking somebody there
constexpr size_t kOfTroop = 4;  // units from a brigade to the place in its name
constexpr size_t kAge = 5;      // units of "(24 years)"
constexpr size_t kAimed = 8;    // units from a shot to where it goes
constexpr size_t kLeft = 12;    // units from those who fled to the place they left

}  // namespace

// "the monitor, which is based in X", "which covers X"; not "raids that struck their seat in X".
bool PlaceParts::IsSeat(const Chart& row, size_t at) const {
  const bool object = at + 2 < row.units.size() && row.units[at + 1].Is(k_.object);
  if (object && row.units[at + 2].Is(k_.covers)) return true;
  for (size_t i = at; i-- > 0 && i + kOfSeat >= at;) {
    if (row.units[i].Is(k_.based)) return IsBase(row, i) && IsAside(row, at);
    if (row.units[i].Is(k_.seat)) return i == 0 || !row.units[i - 1].IsAny(struck_);
    if (row.units[i].Is(k_.place)) return false;
  }
  return false;
}

// Whether a place ends what stands between commas, or the verb of saying follows.
bool PlaceParts::IsAside(const Chart& row, size_t at) const {
  return at + 1 < row.units.size() &&
         (row.units[at + 1].Is(k_.comma) || row.units[at + 1].IsAny(says_));
}

// "the organisation, stationed in X, says": where soldiers are stationed they are struck.
bool PlaceParts::IsBase(const Chart& row, size_t based) const {
  if (!row.present.Meets(saying_)) return false;
  for (size_t i = based; i-- > 0 && i + kOfBody >= based;) {
    const Unit& unit = row.units[i];
    if (unit.IsAny(local_) || unit.IsAny(people_) || unit.Is(k_.troop) || unit.Is(k_.force))
      return false;
    if (unit.IsAny(struck_)) return false;
  }
  return true;
}

// Somebody goes there; what is shot toward a place hits it.
bool PlaceParts::IsToward(const Chart& row, size_t at, bool arabic) const {
  if (at == 0) return false;
  const Unit& before = row.units[at - 1];
  const bool to = before.Is(k_.to) && !before.Is(k_.for_);
  if (!(to && (arabic || IsMoved(row, at))) && !before.Is(k_.toward)) return false;
  if (before.Is(k_.going)) return true;  // "a column on its way to X was hit"
  for (size_t i = at; i-- > 0 && i + kAimed >= at;) {
    if (row.units[i].IsAny(shot_)) return false;
  }
  return true;
}

// "the missile that they fired from X toward Y".
bool PlaceParts::IsFiredFrom(const Chart& row, size_t at) const {
  const auto& units = row.units;
  const bool then =
      at + 2 < units.size() && (units[at + 1].Is(k_.to) || units[at + 1].Is(k_.toward));
  if (!then || !units[at + 2].Is(k_.place)) return false;
  const size_t end = std::min(units.size(), at + kAimed);
  return std::any_of(units.begin() + static_cast<long>(at - std::min(at, kAimed)),
                     units.begin() + static_cast<long>(end),
                     [&](const Unit& unit) { return unit.IsAny(shot_); });
}

// "a train from X to Y"; those who fled from X were there.
bool PlaceParts::IsStartOfWay(const Chart& row, size_t at) const {
  const auto& units = row.units;
  if (at + 2 >= units.size() || !units[at + 2].Is(k_.place)) return false;
  if (!units[at + 1].Is(k_.to) || units[at + 1].Is(k_.for_)) return false;
  const size_t from = at - std::min(at, kLeft);
  return std::none_of(units.begin() + static_cast<long>(from),
                      units.begin() + static_cast<long>(at),
                      [&](const Unit& unit) { return unit.IsAny(leavers_); });
}

// In Persian the verb stands behind: "were taken to X".
bool PlaceParts::IsMoved(const Chart& row, size_t at) const {
  for (size_t i = at + 1; i < row.units.size() && i <= at + kToVerb; ++i) {
    if (row.units[i].Is(k_.moved)) return true;
  }
  return false;
}

// "43 migrants from that country", "a native of X": where they came from. The displaced left it.
bool PlaceParts::IsOrigin(const Chart& row, size_t at, const Places& places) const {
  if (at == 0) return false;
  const Unit& before = row.units[at - 1];
  const PlaceReading& place = places[row.units[at].Find(k_.place)->value];
  const bool country = place.mention.kind == "country";
  if (place.native && !before.Is(k_.for_)) return true;  // "the march of the people of X" is there
  const bool camp = at >= 2 && row.units[at - 2].Is(k_.cue);  // "the camp of the refugees of X"
  if ((before.Is(k_.native) && !camp) || (before.Is(k_.envoy) && !country)) return true;
  if (IsHomeOfTroop(row, at)) return true;
  if (at < 2 || !before.Is(k_.of) || before.Is(k_.in)) return false;
  if (IsFiredFrom(row, at) || IsStartOfWay(row, at)) return true;
  if (HasAge(row, at - 2) || row.units[at - 2].Is(k_.journey)) return true;
  const Unit& who = row.units[at - 2];
  if (!who.IsAny(people_) || who.IsAny(leavers_)) return false;
  return country || IsThenElsewhere(row, at, places);
}

// "three soldiers from X in Y", which lies in another province.
bool PlaceParts::IsThenElsewhere(const Chart& row, size_t at, const Places& places) const {
  if (at + 2 >= row.units.size() || !row.units[at + 1].Is(k_.in)) return false;
  const Reading* behind = row.units[at + 2].Find(k_.place);
  if (behind == nullptr) return false;
  const PlaceMention& here = places[row.units[at].Find(k_.place)->value].mention;
  const PlaceMention& there = places[behind->value].mention;
  return there.kind != "country" && there.admin1 != here.admin1 && there.name != here.admin1;
}

// "the 36th brigade N. N. of X": whose home it is.
bool PlaceParts::IsHomeOfTroop(const Chart& row, size_t at) const {
  for (size_t i = at; i-- > 0 && i + kOfTroop >= at;) {
    const Unit& unit = row.units[i];
    if (unit.Is(k_.troop)) return true;
    const bool name = unit.Is(k_.word) || unit.Is(k_.noun) || unit.IsAny(numbers_);
    if (!name || unit.Is(k_.in) || unit.Is(k_.with)) return false;
  }
  return false;
}

// "N. N. (24 years) from X": the brackets behind a name tell whose home it is.
bool PlaceParts::HasAge(const Chart& row, size_t close) const {
  if (!row.units[close].Is(k_.close)) return false;
  bool number = false;
  for (size_t i = close; i-- > 0 && i + kAge >= close;) {
    if (row.units[i].Is(k_.open)) return number;
    number = number || row.units[i].IsAny(numbers_);
  }
  return false;
}

}  // namespace rasad
