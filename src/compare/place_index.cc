#include "compare/place_index.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "compare/ascii.h"
#include "record/distance.h"

namespace rasad {
namespace {

constexpr double kSamePlaceKm = 5;
constexpr double kQuarterKm = 10;
constexpr double kCityQuarterKm = 20;  // of a city, whose quarters reach farther
constexpr double kDistrictKm = 20;
constexpr double kProvinceKm = 80;
constexpr double kRegionKm = 100;
constexpr double kNamesakeKm = 25;
constexpr double kCellDegrees = 0.1;
constexpr size_t kMaxPerCell = 512;
constexpr size_t kMaxPerUnit = 16;  // entries that are one province or one country

constexpr std::array<std::string_view, 9> kLocalities = {
    "city", "town", "village", "camp", "neighbourhood", "site", "airport", "crossing", "base"};
constexpr std::array<std::string_view, 4> kProvinces = {"governorate", "province", "region",
                                                        "area"};
constexpr std::array<std::string_view, 7> kUnitWords = {
    "governorate", "province", "state", "region", "district", "county", "wilayat"};

template <typename List>
bool IsOneOf(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool IsUrban(const std::string& kind) { return kind == "city" || kind == "town"; }
bool IsQuarter(const std::string& kind) { return kind == "neighbourhood" || kind == "site"; }

bool LocatedApart(const StatementPlace& a, const StatementPlace& b, double km) {
  if (!a.lat || !a.lon || !b.lat || !b.lon) return false;
  return DistanceKm(*a.lat, *a.lon, *b.lat, *b.lon) > km;
}

bool LocatedNear(const StatementPlace& a, const StatementPlace& b, double km) {
  if (!a.lat || !a.lon || !b.lat || !b.lon) return false;
  return DistanceKm(*a.lat, *a.lon, *b.lat, *b.lon) <= km;
}

bool IsArea(const std::string& kind) { return kind == "area"; }

bool MayBeOneUnit(const StatementPlace& a, const StatementPlace& b) {
  return a.admin1.empty() || b.admin1.empty() || PlaceNameKey(a.admin1) == PlaceNameKey(b.admin1);
}

double SamePlaceReach(const StatementPlace& a, const StatementPlace& b) {
  const bool quarter =
      (IsUrban(a.kind) && IsQuarter(b.kind)) || (IsUrban(b.kind) && IsQuarter(a.kind));
  if (quarter && (a.kind == "city" || b.kind == "city") && MayBeOneUnit(a, b))
    return kCityQuarterKm;
  return quarter || IsArea(a.kind) || IsArea(b.kind) ? kQuarterKm : kSamePlaceKm;
}

// One row of squares is a thousand apart from the next, more than a row is long after clamping.
int64_t CellOf(const StatementPlace& place, int row, int column) {
  const auto square = [](double degrees) {
    return static_cast<int64_t>(std::floor(std::clamp(degrees, -360.0, 360.0) / kCellDegrees));
  };
  return (square(*place.lat) + row) * 100000 + square(*place.lon) + column;
}

// Of one name, level and country: provinces and countries are one; localities and districts when
// they are in one first-level unit, too, and not known to lie apart.
bool AreNamesakes(const StatementPlace& a, const StatementPlace& b) {
  if (PlacePrecision(a.kind) >= 3) return true;
  return PlaceNameKey(a.admin1) == PlaceNameKey(b.admin1) && !LocatedApart(a, b, kNamesakeKm);
}

void AddUpTo(size_t limit, uint32_t place, std::vector<uint32_t>* list) {
  if (list->size() < limit) list->push_back(place);
}

// A place without an id is known by name, level and country.
std::string KeyOf(const StatementPlace& place) {
  if (!place.id.empty()) return "id\t" + place.id;
  return "name\t" + PlaceNameKey(place.name) + "\t" + place.kind + "\t" + place.country + "\t" +
         place.admin1;
}

std::string UnitKey(const std::string& country, const std::string& name) {
  return country + "\t" + PlaceNameKey(name);
}

}  // namespace

std::string PlaceNameKey(const std::string& name) {
  std::string key;
  std::string word;
  const auto flush = [&] {
    if (!word.empty() && !IsOneOf(kUnitWords, word)) key += (key.empty() ? "" : " ") + word;
    word.clear();
  };
  for (const char c : AsciiLower(name)) {
    const bool separates = c == ' ' || c == '-' || c == '.' || c == '_';
    if (separates) flush();
    if (!separates && c != '\'' && c != '`') word += c;
  }
  flush();
  return key;
}

int PlacePrecision(const std::string& kind) {
  if (IsOneOf(kLocalities, kind)) return 1;
  if (kind == "district") return 2;
  if (IsOneOf(kProvinces, kind)) return 3;
  return kind == "country" ? 4 : 0;
}

uint32_t PlaceIndex::Add(const StatementPlace& place) {
  const auto [found, added] = by_key_.emplace(KeyOf(place), static_cast<uint32_t>(places_.size()));
  if (added) places_.push_back(place);
  return found->second;
}

void PlaceIndex::Build() {
  around_.assign(places_.size(), {});
  for (uint32_t i = 0; i < places_.size(); ++i) around_[i].push_back({i, Relation::kSame});
  RelateByName();
  RelateByCell();
  RelateContainers();
  RelateWhereTreeIsSilent();
}

Relation PlaceIndex::Relate(uint32_t a, uint32_t b) const {
  for (const Neighbour& n : around_[a]) {
    if (n.place == b) return n.relation;
  }
  for (const Neighbour& n : around_[b]) {
    if (n.place == a) return Reversed(n.relation);
  }
  return Relation::kApart;
}

bool PlaceIndex::LieWithin(uint32_t a, uint32_t b, double km) const {
  return places_[a].country == places_[b].country && LocatedNear(places_[a], places_[b], km);
}

double PlaceIndex::Breadth(uint32_t index) const {
  const std::string& kind = places_[index].kind;
  if (kind == "area") return 15;
  if (kind == "city") return 12;
  constexpr double kBreadths[] = {20, 5, 20, 100, 1000};
  return kBreadths[PlacePrecision(kind)];
}

bool PlaceIndex::IsLocal(uint32_t index) const {
  const std::string& kind = places_[index].kind;
  return PlacePrecision(kind) == 1 || IsArea(kind);
}

bool PlaceIndex::IsPartOfTown(uint32_t part, uint32_t town) const {
  return IsQuarter(places_[part].kind) && IsUrban(places_[town].kind);
}

bool PlaceIndex::IsNarrow(uint32_t index) const {
  return IsLocal(index) || PlacePrecision(places_[index].kind) == 2;
}

bool PlaceIndex::IsLargeCity(uint32_t index) const { return places_[index].kind == "city"; }

void PlaceIndex::Same(uint32_t a, uint32_t b) {
  const auto has = [&](const Neighbour& n) { return n.place == b; };
  if (std::any_of(around_[a].begin(), around_[a].end(), has)) return;
  around_[a].push_back({b, Relation::kSame});
  around_[b].push_back({a, Relation::kSame});
}

void PlaceIndex::Inside(uint32_t narrow, uint32_t wide) {
  const auto has = [&](const Neighbour& n) { return n.place == wide; };
  if (narrow == wide || std::any_of(around_[narrow].begin(), around_[narrow].end(), has)) return;
  around_[narrow].push_back({wide, Relation::kInside});
}

// Two entries of one name in one unit are one place that two tables list.
void PlaceIndex::RelateByName() {
  std::map<std::string, std::vector<uint32_t>> by_name;
  for (uint32_t i = 0; i < places_.size(); ++i) {
    const StatementPlace& p = places_[i];
    const std::string name = PlaceNameKey(p.name);
    if (name.empty() || p.country.empty()) continue;
    const std::string key = name + "\t" + std::to_string(PlacePrecision(p.kind)) + "\t" + p.country;
    std::vector<uint32_t>& same_name = by_name[key];
    if (same_name.size() >= kMaxPerCell) continue;
    for (const uint32_t other : same_name) {
      if (AreNamesakes(p, places_[other])) Same(i, other);
    }
    same_name.push_back(i);
  }
}

void PlaceIndex::RelateNear(uint32_t a, uint32_t b) {
  const StatementPlace& x = places_[a];
  const StatementPlace& y = places_[b];
  if (x.country != y.country) return;
  if (IsLocal(a) && IsLocal(b) && LocatedNear(x, y, SamePlaceReach(x, y))) return Same(a, b);
  if (!MayBeOneUnit(x, y) || !LocatedNear(x, y, kDistrictKm)) return;
  const bool district_a = PlacePrecision(x.kind) == 2;
  const bool district_b = PlacePrecision(y.kind) == 2;
  if (district_a == district_b) return;
  if (PlaceNameKey(x.name) == PlaceNameKey(y.name)) return Same(a, b);
  if (district_b && IsLocal(a)) Inside(a, b);
  if (district_a && IsLocal(b)) Inside(b, a);
}

// Squares of a tenth of a degree; two to each side hold everything within 20 km below 40 degrees
// north or south.
void PlaceIndex::RelateByCell() {
  std::unordered_map<int64_t, std::vector<uint32_t>> cells;
  for (uint32_t i = 0; i < places_.size(); ++i) {
    const StatementPlace& place = places_[i];
    const int level = PlacePrecision(place.kind);
    if (!place.lat || !place.lon || (!IsLocal(i) && level != 2)) continue;
    for (int row = -2; row <= 2; ++row) {
      for (int column = -2; column <= 2; ++column) {
        const auto found = cells.find(CellOf(place, row, column));
        if (found == cells.end()) continue;
        for (const uint32_t other : found->second) RelateNear(i, other);
      }
    }
    std::vector<uint32_t>& own = cells[CellOf(place, 0, 0)];
    AddUpTo(kMaxPerCell, i, &own);
  }
}

void PlaceIndex::RelateContainers() {
  std::unordered_map<std::string, std::vector<uint32_t>> provinces;
  std::unordered_map<std::string, std::vector<uint32_t>> countries;
  for (uint32_t i = 0; i < places_.size(); ++i) {
    const StatementPlace& p = places_[i];
    const int level = PlacePrecision(p.kind);
    if (level == 3 && !IsArea(p.kind))
      AddUpTo(kMaxPerUnit, i, &provinces[UnitKey(p.country, p.name)]);
    if (level == 4 && !p.country.empty()) AddUpTo(kMaxPerUnit, i, &countries[p.country]);
  }
  for (uint32_t i = 0; i < places_.size(); ++i) {
    const StatementPlace& p = places_[i];
    const int level = PlacePrecision(p.kind);
    if (level == 4 || level == 0) continue;
    if ((level < 3 || IsArea(p.kind)) && !p.admin1.empty()) {
      for (const uint32_t wide : provinces[UnitKey(p.country, p.admin1)]) Inside(i, wide);
    }
    for (const uint32_t wide : countries[p.country]) Inside(i, wide);
  }
}

// Units that no place names as its own (regions), and places that name none.
void PlaceIndex::RelateWhereTreeIsSilent() {
  std::unordered_map<std::string, std::vector<uint32_t>> units;
  for (uint32_t i = 0; i < places_.size(); ++i) {
    const StatementPlace& p = places_[i];
    if (PlacePrecision(p.kind) == 3 && !IsArea(p.kind)) AddUpTo(kMaxPerCell, i, &units[p.country]);
  }
  for (uint32_t i = 0; i < places_.size(); ++i) {
    const StatementPlace& p = places_[i];
    if (PlacePrecision(p.kind) > 2 && !IsArea(p.kind)) continue;
    for (const uint32_t wide : units[p.country]) {
      const bool region = places_[wide].kind == "region";
      if (!region && !p.admin1.empty()) continue;
      if (LocatedNear(p, places_[wide], region ? kRegionKm : kProvinceKm)) Inside(i, wide);
    }
  }
}

}  // namespace rasad
