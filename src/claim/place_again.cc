// The nouns that mean a place told before: "in the town", "this district", "throughout the
// province".

#include <algorithm>
#include <string_view>

#include "claim/place_kinds.h"
#include "claim/place_parts.h"

namespace rasad {
namespace {

bool AreBoth(std::string_view a, std::string_view b,
             std::initializer_list<std::string_view> kinds) {
  const auto has = [&](std::string_view k) {
    return std::find(kinds.begin(), kinds.end(), k) != kinds.end();
  };
  return has(a) && has(b);
}

// The kinds that have a border and a name of their own.
bool IsUnit(std::string_view kind) {
  return AreBoth(kind, kind,
                 {"city", "town", "village", "district", "governorate", "province", "camp"});
}

// Which kinds of place a noun may mean again: "the town" also one that is listed as a city.
bool MayMean(std::string_view noun, std::string_view kind) {
  return noun == kind || AreBoth(noun, kind, {"city", "town"}) ||
         AreBoth(noun, kind, {"town", "village"}) ||
         AreBoth(noun, kind, {"governorate", "province", "region"}) ||
         AreBoth(noun, kind, {"camp", "base"});
}

// Districts are listed as the towns that they are named after; no capital is.
bool MayMeanSeat(std::string_view noun, const PlaceReading& p) {
  return noun == "district" && !p.capital && (p.mention.kind == "city" || p.mention.kind == "town");
}

// What the words in front of its name called it goes before what the tables do.
bool MayMean(std::string_view noun, const PlaceReading& p) {
  if (noun == "area" && p.named == noun) return IsProvince(p.mention.kind);  // "the area of Asir"
  if (p.mention.kind == "country" || !IsUnit(p.named)) return MayMean(noun, p.mention.kind);
  return MayMean(noun, p.named);
}

}  // namespace

// The last one before the position that `means` says; -1 where there is none.
template <typename Means>
int PlaceParts::LastTold(const Places& places, uint32_t sentence, uint32_t position, Means means) {
  for (size_t i = places.size(); i-- > 0;) {
    const PlaceReading& p = places[i];
    if (p.sentence > sentence || (p.sentence == sentence && p.begin > position)) continue;
    if (p.part == PlacePart::kToward) continue;  // where somebody went, the text didn't go
    if (means(p)) return static_cast<int>(i);
  }
  return -1;
}

// "in the town", "in this camp": the last place told of that kind.
int PlaceParts::ToldBefore(const Chart& row, size_t at, const Places& places, uint32_t sentence,
                           bool arabic) const {
  const Unit& unit = row.units[at];
  const Reading* cue = unit.Find(k_.cue);
  if (cue == nullptr || at == 0 || !PointsBack(row, at, arabic)) return -1;
  const auto& features = book_->FeaturesOf(*cue);
  const std::string_view kind = features.Text("kind");
  const auto told = [&](auto means) { return LastTold(places, sentence, unit.begin, means); };
  if (features.Text("capital") == "yes") return told([](const auto& p) { return p.capital; });
  if (IsSame(row, at)) {
    const int same = told([&](const PlaceReading& p) {
      return p.named == kind && p.mention.kind != "country";  // "Kyiv, the capital of X": no city
    });
    if (same >= 0) return same;
  }
  const int exact = told([&](const PlaceReading& p) { return MayMean(kind, p); });
  if (exact >= 0) return exact;
  return told([&](const PlaceReading& p) { return MayMeanSeat(kind, p); });
}

// "in the same area", "in this district".
bool PlaceParts::IsSame(const Chart& row, size_t at) const {
  const bool behind = at + 1 < row.units.size() && row.units[at + 1].Is(k_.same);
  return behind || row.units[at - 1].Is(k_.this_) || row.units[at - 1].Is(k_.same);
}

// "this town", "in the town"; Persian has no article: "throughout province", "in province" and then
// no name.
bool PlaceParts::PointsBack(const Chart& row, size_t at, bool arabic) const {
  const Unit& unit = row.units[at];
  const Unit& before = row.units[at - 1];
  const Reading* cue = unit.Find(k_.cue);
  if (before.Is(k_.this_)) return true;
  if (cue == nullptr || book_->FeaturesOf(*cue).Text("many") == "yes") return false;
  const auto& features = book_->FeaturesOf(*cue);
  const bool whole = at + 1 == row.units.size() || !row.units[at + 1].IsAny(of_country_);
  const bool capital = features.Text("capital") == "yes" && whole;
  if (arabic) {
    const bool whose = before.IsAny(whose_) && IsUnit(features.Text("kind"));
    const bool in = before.IsAny(locative_) || before.Is(k_.throughout) || whose;
    return in && (capital || unit.Is(k_.def));
  }
  if (!capital && !IsProvince(features.Text("kind"))) return false;
  const bool named = at + 1 < row.units.size() && row.units[at + 1].Is(k_.word);
  return !named && (before.Is(k_.throughout) || before.Is(k_.in));
}

// "in the village of X", a name that no table has, or has for another place alone.
bool PlaceParts::IsUnlisted(const Chart& row, size_t at) const {
  const Unit& unit = row.units[at];
  const Reading* cue = unit.Find(k_.cue);
  if (cue == nullptr || at == 0 || at + 1 >= row.units.size()) return false;
  if (unit.Is(k_.def) || unit.Is(k_.indefinite)) return false;
  const auto& features = book_->FeaturesOf(*cue);
  if (features.Text("many") == "yes" || !IsUnit(features.Text("kind"))) return false;
  const Unit& name = row.units[at + 1];
  const bool in = row.units[at - 1].IsAny(locative_) || row.units[at - 1].Is(k_.of);
  const bool other = name.Is(k_.place_name) && !name.Is(k_.place);
  return in && (other || (name.readings.size() == 1 && name.Is(k_.word)));
}

// "throughout the province".
bool PlaceParts::IsThroughout(const Chart& row, size_t at) const {
  return at > 0 &&
         (row.units[at - 1].Is(k_.throughout) || (at > 1 && row.units[at - 2].Is(k_.throughout)));
}

}  // namespace rasad
