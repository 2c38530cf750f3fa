#include "compare/incident.h"

#include <gtest/gtest.h>

#include "compare/compare.h"
#include "compare/sample_statements.h"

namespace rasad {
namespace {

std::vector<Incident> Group(const std::vector<Statement>& statements) {
  CompareOptions options;
  options.victims = TestClasses();
  return Compare(statements, options).incidents;
}

Statement Attack(const std::string& article, const Count& count, const std::string& by = "") {
  Statement claim = Told(article, count, by);
  claim.event_type = "Violence against civilians";
  claim.sub_type = "Attack";
  return claim;
}

const HarmFigures& Killed(const Incident& incident) { return incident.harms[0]; }

TEST(Incident, GathersWhatIsToldOfOneOccurrence) {
  Statement quarter = Attack("b", Exactly(20), "y");
  quarter.place = Quarter();
  Statement night = Attack("c", Exactly(26), "z");
  night.days = DayRange{OnDay(6), OnDay(7)};
  Statement other = Attack("d", Exactly(3), "x");
  other.days = DayRange{OnDay(20), OnDay(20)};
  const auto incidents = Group({Attack("a", Exactly(18), "x"), quarter, night, other});
  ASSERT_EQ(incidents.size(), 2U);
  EXPECT_EQ(incidents[0].statements.size(), 3U);
  EXPECT_EQ(incidents[0].articles, 3U);
  EXPECT_EQ(incidents[0].carriers, 3U);
  EXPECT_EQ(incidents[0].voices, 3U);
  EXPECT_EQ(incidents[0].days->to, OnDay(7));
  EXPECT_EQ(incidents[0].place->name, "Salamiyah");
  EXPECT_EQ(Killed(incidents[0]).low, 18);
  EXPECT_EQ(Killed(incidents[0]).high, 26);
  EXPECT_FALSE(Killed(incidents[0]).high_is_open);
  EXPECT_TRUE(incidents[0].disputed);
}

TEST(Incident, IsNamedByItsStatements) {
  const auto one = Group({Attack("a", Exactly(1)), Attack("b", Exactly(2))});
  const auto other = Group({Attack("b", Exactly(2)), Attack("a", Exactly(1))});
  const auto third = Group({Attack("a", Exactly(1))});
  EXPECT_EQ(one[0].id.size(), 17U);
  EXPECT_EQ(one[0].id, other[0].id);
  EXPECT_NE(one[0].id, third[0].id);
}

TEST(Incident, DoesNotGrowFromDayToDay) {
  std::vector<Statement> statements;
  for (int day = 1; day <= 20; ++day) {
    Statement claim = Attack("a" + std::to_string(day), Exactly(7), "x" + std::to_string(day));
    claim.days = DayRange{OnDay(day), OnDay(day)};
    claim.caused_by = {Actor("rebels", "rebel")};
    statements.push_back(claim);
  }
  for (const Incident& incident : Group(statements))
    EXPECT_LE(incident.days->to - incident.days->from, 2);
}

TEST(Incident, TakesFiguresFromTheWidestClaims) {
  Statement child = Attack("a", Exactly(4), "a");
  child.victims = {"child"};
  Statement part = Attack("b", Exactly(2), "b");
  part.part_of = "b/c0";
  Statement denied = Attack("c", Exactly(90), "c");
  denied.assertion = Assertion::kDenied;
  const auto incidents = Group({child, part, denied, Attack("d", Vague(20, 99), "d"),
                                Attack("e", AtLeast(23), "e"), Attack("f", Exactly(18), "f")});
  ASSERT_EQ(incidents.size(), 1U);
  EXPECT_EQ(Killed(incidents[0]).low, 18);
  EXPECT_EQ(Killed(incidents[0]).high, 23);
  EXPECT_TRUE(Killed(incidents[0]).high_is_open);
  EXPECT_EQ(Killed(incidents[0]).voices.size(), 4U);
  EXPECT_FALSE(Killed(Group({denied})[0]).low);
}

TEST(Incident, AVoiceCountsWhatItSaysLast) {
  Statement before = Attack("a", Exactly(9), "x");
  Statement after = Attack("b", Exactly(12), "x");
  after.published = OnDay(8);
  const auto incidents = Group({before, after});
  ASSERT_EQ(Killed(incidents[0]).voices.size(), 1U);
  EXPECT_EQ(Killed(incidents[0]).low, 12);
}

TEST(Incident, GroupsThatCantOverlapAddUp) {
  Statement soldiers = Attack("a", Exactly(3), "x");
  soldiers.victims = {"soldier"};
  Statement civilians = Attack("a", Exactly(5), "x");
  civilians.id = "a/c2";
  civilians.victims = {"civilian"};
  const auto incidents = Group({soldiers, civilians});
  EXPECT_EQ(Killed(incidents[0]).low, 8);
  EXPECT_EQ(Killed(incidents[0]).high, 8);
}

Statement Clash(const std::string& article, const Count& count) {
  Statement claim = Told(article, count, article);
  claim.event_type = "Battles";
  claim.sub_type = "Armed clash";
  claim.caused_by = {Actor("rebels", "rebel")};
  claim.place = Place("Hama", "city", 35.13, 36.75);
  return claim;
}

TEST(Incident, TwoFightsOfACityAreOneWhereAFigureSaysSo) {
  EXPECT_EQ(Group({Clash("a", Exactly(12)), Clash("b", Exactly(10))}).size(), 2U);
  EXPECT_EQ(Group({Clash("a", Exactly(5)), Clash("b", Exactly(5))}).size(), 2U);
  EXPECT_EQ(Group({Clash("a", Exactly(12)), Clash("b", Exactly(12))}).size(), 1U);
}

TEST(Incident, TwoAttacksOnACityAreOneWhereAFigureSaysSo) {
  const auto attack = [](const std::string& article, int64_t killed) {
    Statement claim = Attack(article, Exactly(killed), article);
    claim.caused_by = {Actor("rebels", "rebel")};
    claim.place = Place("Hama", "city", 35.13, 36.75);
    return claim;
  };
  EXPECT_EQ(Group({attack("a", 8), attack("b", 20)}).size(), 2U);
  EXPECT_EQ(Group({attack("a", 18), attack("b", 20)}).size(), 1U);
}

Statement AsEvent(Statement told) {
  told.is_event = true;
  told.id = told.event = told.article + "/e1";
  return told;
}

TEST(Incident, AFightOfACityWithoutFiguresIsAnyOfThatDay) {
  const Statement event = AsEvent(Clash("c", Count{}));
  EXPECT_EQ(Group({Clash("a", Exactly(12)), event}).size(), 2U);
  EXPECT_EQ(Group({Clash("a", Exactly(12)), Clash("b", Exactly(30)), event}).size(), 3U);
}

TEST(Incident, AnAttackOnASmallTownWithoutFiguresIsTheOneOfThatDay) {
  const auto attack = [](const std::string& article, const Count& count) {
    Statement told = Attack(article, count, article);
    told.caused_by = {Actor("rebels", "rebel")};
    return told;
  };
  Statement event = AsEvent(attack("c", Count{}));
  EXPECT_EQ(Group({attack("a", Exactly(12)), event}).size(), 1U);
  event.place = Province();
  EXPECT_EQ(Group({attack("a", Exactly(12)), event}).size(), 2U);
}

TEST(Incident, WhoIsArrestedForAnAttackIsNoPartOfIt) {
  Statement event = Attack("a", Count{});
  event.is_event = true;
  event.id = event.event = "a/e1";
  Statement arrested = Attack("a", Exactly(6));
  arrested.event = event.id;
  arrested.harm = Harm::kDetained;
  EXPECT_EQ(Group({event, arrested}).size(), 2U);
  arrested.harm = Harm::kKilled;
  EXPECT_EQ(Group({event, arrested}).size(), 1U);
}

TEST(Incident, TwoDaysOfAProvinceShareASmallFigureByChance) {
  const auto incidents = [](const StatementPlace& place) {
    Statement first = Bomb("a", Exactly(4));
    Statement later = Bomb("b", Exactly(4));
    first.place = later.place = place;
    first.victims = later.victims = {"soldier"};
    later.days = DayRange{OnDay(7), OnDay(7)};
    CompareOptions options;
    options.victims = TestClasses();
    return Compare({first, later}, options).incidents.size();
  };
  EXPECT_EQ(incidents(Town()), 1U);
  EXPECT_EQ(incidents(Province()), 2U);
}

}  // namespace
}  // namespace rasad
