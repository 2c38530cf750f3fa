// What happens to a country: the state whose name stands there does nothing, it is where it was.

#include <algorithm>
#include <initializer_list>

#include "place/place_reader.h"

namespace rasad {
namespace {

constexpr uint32_t kOnReach = 5;    // units from a deed to whom it is aimed at
constexpr uint32_t kAimReach = 3;   // units from a capital to whom its strikes are aimed at
constexpr uint32_t kVerbReach = 4;  // from a disaster to the verb of it

bool IsOneOf(std::string_view sub, std::initializer_list<std::string_view> subs) {
  return std::find(subs.begin(), subs.end(), sub) != subs.end();
}

}  // namespace

// "the protests of X", "the bombings of X": what happens without a doer, and what is done by no
// state, bears the name of its country.
bool PlaceReader::HappensThere(const Unit& unit) const {
  const Reading* r = unit.Find(k_.event);
  return r != nullptr &&
         IsOneOf(book_->FeaturesOf(*r).Text("sub"), {"protest", "disaster", "ied", "suicide"});
}

bool PlaceReader::IsDisaster(const Unit& unit) const {
  const auto tells = [&](ClassId id) {
    const Reading* r = unit.Find(id);
    return r != nullptr && book_->FeaturesOf(*r).Text("sub") == "disaster";
  };
  return tells(k_.event) || tells(k_.doubt) || tells(k_.event_verb);
}

// What is done to a country from without: no demonstration, no arrests.
bool PlaceReader::IsViolence(const Unit& unit) const {
  const Reading* r = unit.Find(k_.event);
  return unit.Is(k_.assault) ||
         (r != nullptr && IsOneOf(book_->FeaturesOf(*r).Text("sub"),
                                  {"attack", "airstrike", "shelling", "ied", "suicide", "clash"}));
}

// "The attacks of Paris killed 130": a capital where it was; not "the attacks of Moscow on X".
bool PlaceReader::IsAttacked(const Chart& row, const Candidate& c) const {
  if (c.first == 0 || c.first != c.unit || !IsViolence(row.units[c.first - 1])) return false;
  const size_t end = std::min<size_t>(row.units.size(), c.last + kAimReach);
  return std::none_of(
      row.units.begin() + c.last, row.units.begin() + static_cast<long>(end),
      [this](const Unit& u) { return u.Is(k_.on) || u.Is(k_.to) || u.Is(k_.for_); });
}

bool PlaceReader::IsStruck(const Chart& row, const Candidate& c) const {
  return IsAimedAt(row, c) || IsBefallen(row, c) || IsAtWar(row, c) || IsOfMartyrs(row, c) ||
         IsOfQuake(row, c);
}

// "The number of the martyrs of X is 4,000 now": who calls them so counts those who died at home.
bool PlaceReader::IsOfMartyrs(const Chart& row, const Candidate& c) const {
  if (c.first < 2 || c.adjective || !row.units[c.first - 2].Is(k_.toll)) return false;
  if (!row.units[c.first - 1].Is(k_.martyr)) return false;
  return c.last == row.units.size() || !row.units[c.last].Is(k_.in);
}

// "the quake of 7.7 degrees of X"
bool PlaceReader::IsOfQuake(const Chart& row, const Candidate& c) const {
  for (uint32_t i = c.first; i-- > 0 && i + kOnReach >= c.first;) {
    const Unit& unit = row.units[i];
    if (unit.Is(k_.event)) return i + 1 < c.first && IsDisaster(unit);
    const bool figure = unit.Is(k_.number) || unit.Is(k_.quantity);
    if (!figure && !unit.Is(k_.event_kind)) return false;
  }
  return false;
}

// "the raids of the coalition on X", "the aggression against X".
bool PlaceReader::IsAimedAt(const Chart& row, const Candidate& c) const {
  if (c.first == 0 || !row.units[c.first - 1].Is(k_.on)) return false;
  for (uint32_t i = c.first - 1; i-- > 0 && i + 1 + kOnReach >= c.first;) {
    const Unit& unit = row.units[i];
    if (IsViolence(unit)) return true;
    if (unit.Is(k_.comma) || unit.Is(k_.and_) || unit.Is(k_.say) || unit.Is(k_.that)) return false;
  }
  return false;
}

// "an earthquake that struck X", "heavy rains sweep X", and with the verb in front: "struck an
// earthquake X".
bool PlaceReader::IsBefallen(const Chart& row, const Candidate& c) const {
  uint32_t at = c.first;
  if (at > 0 && row.units[at - 1].Is(k_.on)) --at;
  const bool verb_first = at == 0 || !row.units[at - 1].Is(k_.befalls);
  for (uint32_t i = verb_first ? at : at - 1; i-- > 0 && i + 1 + kVerbReach >= at;) {
    const Unit& unit = row.units[i];
    if (IsDisaster(unit))
      return !verb_first || unit.Is(k_.event_verb) || (i > 0 && row.units[i - 1].Is(k_.befalls));
    if (unit.Is(k_.comma) || unit.Is(k_.and_) || unit.Is(k_.in)) return false;
  }
  return false;
}

// "killed in the war of X", "War of X: 20 dead"; but not "the war of X on Y", "the X war", and not
// "the war against X", whose dead may be anywhere.
bool PlaceReader::IsAtWar(const Chart& row, const Candidate& c) const {
  if (c.first == 0 || c.adjective || !row.units[c.first - 1].Is(k_.war)) return false;
  if (c.last == row.units.size()) return true;
  const Unit& next = row.units[c.last];
  if (next.Is(k_.colon)) return true;
  const Unit& before = row.units[c.first - std::min(c.first, 2U)];
  if (!before.Is(k_.in) && !before.Is(k_.from)) return false;
  return !next.Is(k_.on) && !next.Is(k_.with) && !next.Is(k_.with_whom) && !next.Is(k_.and_) &&
         !next.Is(k_.for_);
}

}  // namespace rasad
