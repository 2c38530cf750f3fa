// Names that a word in front makes places, of which the only ones listed lie in countries that the
// article has nothing to do with: other places of that name, or what a street or house is called.

#include <algorithm>

#include "place/place_reader.h"
#include "record/distance.h"

namespace rasad {
namespace {

constexpr double kAcross = 200;  // km: from the middle of a province to its farthest village
constexpr double kOfTown = 60;   // km: from a town to what it may call its quarter

}  // namespace

// Whether another name of the article is of the country of one of the places that `c` may be; of
// one that may be a quarter where `quarter` is set.
bool PlaceReader::LiesAmong(const Candidate& c, const std::vector<Candidate>& all,
                            bool quarter) const {
  // A namesake far away doesn't count: the best known place of a name says where it lies.
  const auto of = [&](const Candidate& other, std::string_view country) {
    const auto& group = gazetteer_->group(other.group);
    const auto best = std::max_element(group.begin(), group.end(), [&](uint32_t a, uint32_t b) {
      return gazetteer_->row(a).importance < gazetteer_->row(b).importance;
    });
    return gazetteer_->row(*best).country == country;
  };
  const auto& group = gazetteer_->group(c.group);
  return std::any_of(group.begin(), group.end(), [&](uint32_t r) {
    const GazetteerRow& row = gazetteer_->row(r);
    const bool fits = row.kind == "neighbourhood" || row.kind == "site" || row.kind == "area";
    if (quarter && !fits) return false;
    if (row.country.empty()) return true;  // an area of several countries
    return std::any_of(all.begin(), all.end(), [&](const Candidate& o) {
      return o.accepted && o.group != c.group && of(o, row.country);
    });
  });
}

// "the quarter of X", of a table that knows no such quarter: the town X, but only near another
// place of the article.
bool PlaceReader::IsUnlistedQuarter(const Candidate& c, const std::vector<Candidate>& all) const {
  const auto& group = gazetteer_->group(c.group);
  if (!c.quarter || std::any_of(group.begin(), group.end(), [&](uint32_t r) {
        return KindFits(c.cue_kind, gazetteer_->row(r).kind);
      }))
    return false;
  const auto is_other = [&](const Candidate& o) {
    return o.accepted && o.group != c.group && !o.country;
  };
  const auto is_near = [&](const Candidate& o) { return is_other(o) && LieNear(c, o); };
  return std::any_of(all.begin(), all.end(), is_other) &&
         std::none_of(all.begin(), all.end(), is_near);
}

bool PlaceReader::LieNear(const Candidate& one, const Candidate& other) const {
  for (uint32_t x : gazetteer_->group(one.group)) {
    for (uint32_t y : gazetteer_->group(other.group)) {
      const GazetteerRow& a = gazetteer_->row(x);
      const GazetteerRow& b = gazetteer_->row(y);
      if (a.lat && a.lon && b.lat && b.lon && DistanceKm(*a.lat, *a.lon, *b.lat, *b.lon) < kOfTown)
        return true;
    }
  }
  return false;
}

// Whether its name is a word of the language, and nothing in front says that just such a place is
// meant. (Of quarters, "the quarter of X" is one in every other town.)
bool PlaceReader::IsWord(const Candidate& c) const {
  if (c.disaster) return false;  // "the quake of Bam"
  const auto& group = gazetteer_->group(c.group);
  return std::all_of(group.begin(), group.end(), [&](uint32_t r) {
    const GazetteerRow& row = gazetteer_->row(r);
    const bool fits = KindFits(c.cue_kind, row.kind) || (IsUnit(c.cue_kind) && IsUnit(row.kind));
    const bool said = c.weak ? fits : row.kind != "neighbourhood";
    return row.weak && row.importance < kLarge && !said;
  });
}

bool PlaceReader::IsStranger(const Candidate& c, const std::vector<Candidate>& all) const {
  const bool street = c.cue_kind == "street";
  if (street) return !LiesAmong(c, all, true);
  if (c.known && (c.small || c.weak || c.other_meaning)) return true;
  if (IsUnlistedQuarter(c, all)) return true;
  const bool word = IsWord(c) && std::none_of(all.begin(), all.end(), [&](const Candidate& o) {
                      return o.accepted && o.group == c.group && !IsWord(o);
                    });
  const bool doubtful = c.small || c.facility || word || c.cue_kind == "neighbourhood";
  if (c.country || !doubtful) return false;
  const bool alone = std::none_of(
      all.begin(), all.end(), [&](const Candidate& o) { return o.accepted && o.group != c.group; });
  return (word || !alone) && !LiesAmong(c, all, false);
}

// What the name behind it says of a name: "the hospital of X Y", "the market of X in Y" are called
// so; and no X of another country or province lies in Y, or north of it.
bool PlaceReader::IsCalledSo(const Candidate& c, const Candidate& next) const {
  if (!next.accepted || next.sentence != c.sentence) return false;
  const bool beside = next.first == c.last;
  // "the market of X north of Y" lies in X.
  if (c.facility && !c.cue && !next.direction && beside) return true;
  const bool inside = c.then_in && next.first == c.last + 1;
  if (c.country || (!inside && !(beside && next.direction && !next.country))) return false;
  if (inside && c.facility && !c.cue) return !AnyHolds(next, c);
  return (c.sure_cue || !IsLarge(c)) && (!ShareCountry(c, next) || (inside && IsElsewhere(c, next)));
}

// "X in the province of Y", and each small X of the tables is far from it. (Which province holds a
// place isn't asked: tables differ in their units, and in how they spell them.)
bool PlaceReader::IsElsewhere(const Candidate& c, const Candidate& next) const {
  if (!c.small || (next.cue_kind != "governorate" && next.cue_kind != "province")) return false;
  const auto& ones = gazetteer_->group(c.group);
  const auto far = [&](const GazetteerRow& unit) {
    return std::all_of(ones.begin(), ones.end(), [&](uint32_t r) {
      const GazetteerRow& row = gazetteer_->row(r);
      return row.lat && row.lon && unit.lat && unit.lon &&
             DistanceKm(*row.lat, *row.lon, *unit.lat, *unit.lon) > kAcross;
    });
  };
  bool any = false;
  for (uint32_t r : gazetteer_->group(next.group)) {
    const GazetteerRow& unit = gazetteer_->row(r);
    if (!IsUnit(unit.kind)) continue;  // a village of the province's name
    if (!far(unit)) return false;
    any = true;
  }
  return any;
}

void PlaceReader::DropStrangers(std::vector<Candidate>* candidates) const {
  for (size_t i = 0; i < candidates->size(); ++i) {
    Candidate& c = (*candidates)[i];
    if (!c.accepted) continue;
    const bool called = i + 1 < candidates->size() && IsCalledSo(c, (*candidates)[i + 1]);
    if (called || IsStranger(c, *candidates)) c.accepted = false;
  }
}

}  // namespace rasad
