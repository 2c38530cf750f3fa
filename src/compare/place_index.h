// Which places of the compared claims are the same or contain one another.
//
// The same: one gazetteer entry; or the same name, level and country; a town and the district of
// its name; or two localities (city, town, village, camp, neighbourhood, site, airport, crossing,
// base) within 5 km. A quarter or a site is the same occurrence's place as a town within 10 km and
// as a city of its unit within 20 km; so is an area with a locality. Inside: a locality in a
// district whose centre is within 20 km and whose first-level unit isn't another; anything in the
// province or governorate that its admin1 names, or, where the tree is silent, whose centre lies
// within 80 km; in a region within 100 km; anything in its country. Places of two countries are
// always apart.
//
// Names are compared without case, punctuation and words such as "Governorate". Distances are great
// circles. How two places stand to each other depends on the two alone, but for the limits: a place
// looks at no more than 512 neighbours in a square of about 11 km, so that a hostile file can't
// make it quadratic; what lies beyond is told apart by id and name alone. Built once, then
// read-only (thread safe). Cost: near-linear.
#ifndef RASAD_COMPARE_PLACE_INDEX_H_
#define RASAD_COMPARE_PLACE_INDEX_H_

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "compare/relation.h"
#include "compare/statement.h"

namespace rasad {

// "Aleppo Governorate" -> "aleppo", "al-Bab" -> "al bab".
std::string PlaceNameKey(const std::string& name);

// How much of the map a kind of place covers; also the precision code of the tables: 1 an exact
// locality, 2 district, 3 province, governorate, region or area, 4 country, 0 unknown.
int PlacePrecision(const std::string& kind);

class PlaceIndex {
 public:
  struct Neighbour {
    uint32_t place;
    Relation relation;  // of the place asked about to this one: kSame or kInside
  };

  // Adds a place, or finds it again. Ids are dense, from 0, in the order of the first Add.
  uint32_t Add(const StatementPlace& place);
  // Call once, after the last Add. The order of the Adds doesn't change the relations.
  void Build();

  size_t size() const { return places_.size(); }
  const StatementPlace& place(uint32_t index) const { return places_[index]; }
  // Itself (kSame) first, then every other that is the same or around it.
  const std::vector<Neighbour>& SameOrAround(uint32_t index) const { return around_[index]; }
  // How A stands to B; kApart when neither holds the other.
  Relation Relate(uint32_t a, uint32_t b) const;

  // Of one country, and no farther from each other; false where a position isn't known.
  bool LieWithin(uint32_t a, uint32_t b, double km) const;
  double Breadth(uint32_t index) const;  // km from the centre to where it may end
  bool IsLocal(uint32_t index) const;    // something happens in it, not all over it
  // A quarter or camp, and a town or city.
  bool IsPartOfTown(uint32_t part, uint32_t town) const;
  // Local or a district: the widest that two tellings of one occurrence mistake for another.
  bool IsNarrow(uint32_t index) const;
  bool IsLargeCity(uint32_t index) const;  // where several things may happen on one day

 private:
  void RelateByCell();
  void RelateByName();
  void RelateContainers();
  void RelateWhereTreeIsSilent();
  void RelateNear(uint32_t a, uint32_t b);
  void Same(uint32_t a, uint32_t b);
  void Inside(uint32_t narrow, uint32_t wide);

  std::vector<StatementPlace> places_;
  std::unordered_map<std::string, uint32_t> by_key_;
  std::vector<std::vector<Neighbour>> around_;
};

}  // namespace rasad

#endif  // RASAD_COMPARE_PLACE_INDEX_H_
