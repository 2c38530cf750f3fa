#include "compare/place_index.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "compare/sample_statements.h"
#include "record/distance.h"

namespace rasad {
namespace {

Relation Found(const PlaceIndex& index, uint32_t a, uint32_t b) {
  for (const auto& near : index.SameOrAround(a)) {
    if (near.place == b) return near.relation;
  }
  return Relation::kApart;
}

// How the first stands to the second, whichever is added first.
Relation Relate(const StatementPlace& first, const StatementPlace& second) {
  PlaceIndex index;
  const uint32_t a = index.Add(first);
  const uint32_t b = index.Add(second);
  index.Build();
  PlaceIndex turned;
  const uint32_t d = turned.Add(second);
  const uint32_t c = turned.Add(first);
  turned.Build();
  EXPECT_EQ(Found(index, a, b), Found(turned, c, d));
  return Found(index, a, b);
}

TEST(PlaceIndex, RelatesPlaces) {
  const StatementPlace near = Place("Near", "village", 35.03, 37.05);  // 2 km
  const StatementPlace far = Place("Far", "village", 35.08, 37.05);    // 8 km
  const StatementPlace district = Place("Salamiyah District", "district", 35.1, 37.1);
  const StatementPlace other_unit = Place("Rural", "village", 35.01, 37.05, "Homs", "SY");
  EXPECT_EQ(Relate(Town(), Town()), Relation::kSame);
  EXPECT_EQ(Relate(Town(), near), Relation::kSame);
  EXPECT_EQ(Relate(Town(), far), Relation::kApart);
  EXPECT_EQ(Relate(Town(), Quarter()), Relation::kSame);
  EXPECT_EQ(Relate(Quarter(), Town()), Relation::kSame);
  EXPECT_EQ(Relate(Town(), district), Relation::kSame);  // of one name
  EXPECT_EQ(Relate(near, district), Relation::kInside);
  EXPECT_EQ(Relate(other_unit, district), Relation::kApart);
  EXPECT_EQ(Relate(Town(), Province()), Relation::kInside);
  EXPECT_EQ(Relate(Province(), Town()), Relation::kApart);  // asks for what is around it
  EXPECT_EQ(Relate(other_unit, Province()), Relation::kApart);
  EXPECT_EQ(Relate(Town(), Country()), Relation::kInside);
  EXPECT_EQ(Relate(Province(), Country()), Relation::kInside);
  EXPECT_EQ(Relate(Place("Beirut", "city", 33.9, 35.5, "Beirut", "LB"), Country()),
            Relation::kApart);
}

TEST(PlaceIndex, AQuarterOfACityReachesFartherThanOneOfATown) {
  const StatementPlace suburb = Place("Suburb", "neighbourhood", 35.13, 37.05);  // 13 km
  const StatementPlace city = Place("Salamiyah", "city", 35.01, 37.05);
  EXPECT_EQ(Relate(suburb, Town()), Relation::kApart);
  EXPECT_EQ(Relate(suburb, city), Relation::kSame);
  EXPECT_EQ(Relate(Place("Suburb", "neighbourhood", 35.13, 37.05, "Homs"), city), Relation::kApart);
}

TEST(PlaceIndex, KnowsTwoEntriesOfOneName) {
  StatementPlace twin = Place("Hama", "province", 35.2, 37.1, "");
  EXPECT_EQ(Relate(Province(), twin), Relation::kSame);
  StatementPlace namesake = Town();
  namesake.id = "another entry";
  namesake.lat = namesake.lon = std::nullopt;
  EXPECT_EQ(Relate(Town(), namesake), Relation::kSame);
  namesake.lat = 36.5;  // 165 km off: another village of this name
  namesake.lon = 37.05;
  EXPECT_EQ(Relate(Town(), namesake), Relation::kApart);
}

TEST(PlaceIndex, FindsAPlaceAgain) {
  PlaceIndex index;
  EXPECT_EQ(index.Add(Town()), 0U);
  EXPECT_EQ(index.Add(Province()), 1U);
  EXPECT_EQ(index.Add(Town()), 0U);
  EXPECT_EQ(index.size(), 2U);
}

TEST(PlaceIndex, TakesAnyCoordinates) {
  PlaceIndex index;
  for (const double x : {-1e308, -180.0, 0.0, 180.0, 1e308})
    index.Add(Place("p" + std::to_string(x), "city", x, -x));
  index.Build();
  EXPECT_EQ(index.size(), 5U);
}

TEST(PlaceNameKey, LeavesOutWhatUnitsAreCalled) {
  EXPECT_EQ(PlaceNameKey("Aleppo Governorate"), "aleppo");
  EXPECT_EQ(PlaceNameKey("al-Bab"), "al bab");
  EXPECT_EQ(PlaceNameKey("Ma'arrat Misrin"), "maarrat misrin");
}

TEST(DistanceKm, IsRightToTheKilometre) {
  EXPECT_NEAR(DistanceKm(33.513, 36.292, 36.202, 37.134), 308, 1);  // Damascus to Aleppo
  EXPECT_EQ(DistanceKm(10, 20, 10, 20), 0);
}

TEST(PlacePrecision, FollowsTheKind) {
  EXPECT_EQ(PlacePrecision("camp"), 1);
  EXPECT_EQ(PlacePrecision("district"), 2);
  EXPECT_EQ(PlacePrecision("region"), 3);
  EXPECT_EQ(PlacePrecision("country"), 4);
  EXPECT_EQ(PlacePrecision("planet"), 0);
}

}  // namespace
}  // namespace rasad
