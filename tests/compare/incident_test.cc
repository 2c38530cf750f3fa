#include "compare/incident.h"

#include <gtest/gtest.h>

#include "compare/sample_claims.h"

namespace rasad {
namespace {

std::vector<Incident> Group(const std::vector<CasualtyClaim>& claims) {
  PlaceIndex places;
  LeftOut left_out;
  const auto placed = PlaceClaims(claims, &places, &left_out);
  return GroupIncidents(claims, placed, places);
}

CasualtyClaim During(CasualtyClaim claim, int from, int to) {
  claim.days = DayRange{OnDay(from), OnDay(to)};
  return claim;
}

CasualtyClaim In(CasualtyClaim claim, const ClaimPlace& place) {
  claim.place = place;
  return claim;
}

TEST(Incident, GathersOneHarmPlaceAndPeriod) {
  CasualtyClaim injured = Told("d", Exactly(40));
  injured.harm = Harm::kInjured;
  const auto incidents = Group(
      {Told("a", Exactly(18), "x"), In(Told("b", Exactly(20), "y"), Quarter()),
       During(Told("c", Exactly(26), "x"), 6, 7), injured, In(Told("e", Exactly(1)), Province()),
       During(Told("f", Exactly(99)), 1, 31), During(Told("g", Exactly(3)), 9, 9)});
  ASSERT_EQ(incidents.size(), 5U);
  EXPECT_EQ(incidents[0].days.to, OnDay(31));
  for (const Incident& incident : incidents) {
    if (incident.claims.size() == 1) continue;
    EXPECT_EQ(incident.claims, (std::vector<uint32_t>{0, 1, 2}));
    EXPECT_EQ(incident.low, 18);
    EXPECT_EQ(incident.high, 26);
    EXPECT_FALSE(incident.high_is_open);
    EXPECT_EQ(incident.articles, 3U);
    EXPECT_EQ(incident.sources, 3U);
    EXPECT_EQ(incident.voices, 2U);
    EXPECT_EQ(incident.days.to, OnDay(7));
    EXPECT_EQ(incident.place.name, "Salamiyah");
  }
}

TEST(Incident, IsNamedByItsClaims) {
  const auto one = Group({Told("a", Exactly(1)), Told("b", Exactly(2))});
  const auto other = Group({Told("b", Exactly(2)), Told("a", Exactly(7))});
  const auto third = Group({Told("a", Exactly(1))});
  ASSERT_EQ(one.size(), 1U);
  EXPECT_EQ(one[0].id.size(), 17U);
  EXPECT_EQ(one[0].id, other[0].id);
  EXPECT_NE(one[0].id, third[0].id);
}

TEST(Incident, TakesFiguresFromTheWidestClaims) {
  CasualtyClaim child = Told("a", Exactly(4));
  child.victims = {"child"};
  CasualtyClaim part = Told("b", Exactly(2));
  part.part_of = "b/c0";
  CasualtyClaim denied = Told("c", Exactly(90));
  denied.assertion = Assertion::kDenied;
  const auto incidents = Group({child, part, denied, Told("d", Vague(20, 99)),
                                Told("e", AtLeast(23)), Told("f", Exactly(18))});
  ASSERT_EQ(incidents.size(), 1U);
  EXPECT_EQ(incidents[0].low, 18);
  EXPECT_EQ(incidents[0].high, 23);
  EXPECT_TRUE(incidents[0].high_is_open);
  const auto vague = Group({child, Told("d", Vague(20, 99))});
  EXPECT_EQ(vague[0].high, 99);
  const auto narrow = Group({child, denied});
  EXPECT_EQ(narrow[0].low, 4);
  const auto nothing = Group({denied});
  EXPECT_FALSE(nothing[0].low);
}

}  // namespace
}  // namespace rasad
