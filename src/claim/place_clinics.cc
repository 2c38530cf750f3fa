// Hospitals: the wounded were brought there, some died there, yet what befell them was elsewhere.

#include <algorithm>

#include "claim/place_parts.h"

namespace rasad {
namespace {

constexpr size_t kOfClinic = 5;  // units from a hospital to the place that it is in
constexpr size_t kToCare = 4;    // units between a hospital and who lies or died in it

}  // namespace

// The hospital that a place is behind: "the hospital of X", "King Fahd hospital in X"; the size of
// the row where there is none.
size_t PlaceParts::ClinicOf(const Chart& row, size_t at) const {
  for (size_t i = at; i-- > 0 && i + kOfClinic >= at;) {
    if (row.units[i].Is(k_.clinic) && !row.units[i].IsAny(cared_)) return i;
    if (!row.units[i].IsAny(in_clinic_) || row.units[i].Is(k_.place)) break;
  }
  return row.units.size();
}

// "were brought to the hospital of X", "the hospital of X received three wounded", "died in a
// hospital of X"; not "a raid on the hospital of X", "a blast in the hospital".
bool PlaceParts::IsToClinic(const Chart& row, size_t at, const Places& places, bool arabic) const {
  if (at > 0 && row.units[at - 1].Is(k_.treated)) return true;
  const size_t clinic = ClinicOf(row, at);
  if (clinic == 0 || clinic == row.units.size()) return false;
  // "the hospitals of the kingdom": all that is told of is there.
  const bool country = places[row.units[at].Find(k_.place)->value].mention.kind == "country";
  if (country && clinic + 1 == at) return false;
  const Unit& before = row.units[clinic - 1];
  if (before.Is(k_.receives) || before.Is(k_.treated)) return true;
  if (before.Is(k_.to) && !before.Is(k_.for_)) return arabic || IsMoved(row, at);
  if (!before.Is(k_.in) && !before.Is(k_.with)) return false;
  return arabic ? CaredBefore(row, clinic - 1) : CaredBehind(row, at);
}

// "in the hospitals of this province".
bool PlaceParts::IsOfClinic(const Chart& row, size_t at) const {
  const bool pointed = at > 0 && row.units[at - 1].Is(k_.this_);
  const size_t before = pointed ? at - 1 : at;
  return before > 0 && row.units[before - 1].Is(k_.clinic);
}

bool PlaceParts::CaredBefore(const Chart& row, size_t at) const {
  for (size_t i = at; i-- > 0 && i + kToCare >= at;) {
    if (row.units[i].IsAny(cared_)) return true;
    if (row.units[i].Is(k_.comma) || row.units[i].Is(k_.place)) return false;
  }
  return false;
}

bool PlaceParts::CaredBehind(const Chart& row, size_t at) const {
  const size_t end = std::min(row.units.size(), at + 1 + kToCare);
  for (size_t i = at + 1; i < end && !row.units[i].Is(k_.comma); ++i) {
    if (row.units[i].IsAny(cared_)) return true;
  }
  return false;
}

}  // namespace rasad
