#include "compare/relation.h"

#include <gtest/gtest.h>

#include "compare/sample_statements.h"

namespace rasad {
namespace {

TEST(Relation, OfDays) {
  const auto relate = [](int a, int b, int c, int d) {
    return RelateDays({OnDay(a), OnDay(b)}, {OnDay(c), OnDay(d)});
  };
  EXPECT_EQ(relate(6, 6, 6, 6), Relation::kSame);
  EXPECT_EQ(relate(6, 6, 6, 7), Relation::kSame);  // a night
  EXPECT_EQ(relate(6, 6, 5, 7), Relation::kInside);
  EXPECT_EQ(relate(5, 7, 6, 6), Relation::kAround);
  EXPECT_EQ(relate(1, 31, 1, 31), Relation::kSame);
  EXPECT_EQ(relate(6, 6, 7, 7), Relation::kApart);
  EXPECT_EQ(relate(5, 6, 6, 7), Relation::kApart);  // they only overlap
}

TEST(Relation, OfHarm) {
  EXPECT_EQ(RelateHarm(Harm::kKilled, Harm::kKilled), Relation::kSame);
  EXPECT_EQ(RelateHarm(Harm::kInjured, Harm::kKilledOrInjured), Relation::kInside);
  EXPECT_EQ(RelateHarm(Harm::kKilledOrInjured, Harm::kKilled), Relation::kAround);
  EXPECT_EQ(RelateHarm(Harm::kKilled, Harm::kInjured), Relation::kApart);
  EXPECT_EQ(RelateHarm(Harm::kMissing, Harm::kKilledOrInjured), Relation::kApart);
}

Statement Victims(std::vector<std::string> victims, std::string affiliation = "") {
  Statement claim = Told("a", Exactly(3));
  claim.victims = std::move(victims);
  claim.affiliation = std::move(affiliation);
  return claim;
}

TEST(Relation, OfVictims) {
  const VictimClasses classes = TestClasses();
  const auto relate = [&](const Statement& a, const Statement& b) {
    EXPECT_EQ(RelateVictims(a, b, classes), Reversed(RelateVictims(b, a, classes)));
    return RelateVictims(a, b, classes);
  };
  EXPECT_EQ(relate(Victims({}), Victims({})), Relation::kSame);
  EXPECT_EQ(relate(Victims({"child"}), Victims({"civilian"})), Relation::kInside);
  EXPECT_EQ(relate(Victims({}), Victims({"woman"})), Relation::kAround);
  EXPECT_EQ(relate(Victims({"woman"}), Victims({"civilian"})), Relation::kApart);
  EXPECT_EQ(relate(Victims({"soldier"}), Victims({"civilian"})), Relation::kApart);
  EXPECT_EQ(relate(Victims({}, "IR"), Victims({})), Relation::kInside);
  EXPECT_EQ(relate(Victims({}, "IR"), Victims({}, "SY")), Relation::kApart);
  EXPECT_EQ(relate(Victims({"soldier"}, "SY"), Victims({"soldier"})), Relation::kSame);
}

TEST(Relation, OfAPartThatNobodyKnowsIsInsideAtMost) {
  Statement part = Victims({});
  part.plain_part = true;
  EXPECT_EQ(RelateVictims(part, Victims({}), TestClasses()), Relation::kInside);
  EXPECT_EQ(RelateVictims(Victims({}), part, TestClasses()), Relation::kAround);
  EXPECT_EQ(RelateVictims(part, part, TestClasses()), Relation::kApart);
}

TEST(Relation, OfUnits) {
  Statement families = Victims({});
  families.count.unit = "families";
  EXPECT_EQ(RelateVictims(families, Victims({}), TestClasses()), Relation::kApart);
}

TEST(Relation, InAndOutAtOnceIsApart) {
  const Relation in = Relation::kInside;
  const Relation same = Relation::kSame;
  EXPECT_EQ((Scope{in, same, same, in}).Whole(), in);
  EXPECT_EQ((Scope{same, same, same, same}).Whole(), same);
  EXPECT_EQ((Scope{in, same, same, Relation::kAround}).Whole(), Relation::kApart);
  EXPECT_EQ((Scope{in, Relation::kApart, same, in}).Whole(), Relation::kApart);
}

TEST(DoersDiffer, OnlyWhenBothNameNobodyInCommon) {
  Statement a = Told("a", Exactly(3));
  Statement b = Told("b", Exactly(3));
  a.caused_by = {Actor("Army", "state", "IL")};
  EXPECT_FALSE(DoersDiffer(a, b));
  b.caused_by = {Actor("Militia", "militia")};
  EXPECT_TRUE(DoersDiffer(a, b));
  b.caused_by.push_back(Actor("Army", "state", "IL"));
  EXPECT_FALSE(DoersDiffer(a, b));
  b.caused_by = {Actor("Air Force", "state", "IL")};
  EXPECT_FALSE(DoersDiffer(a, b));
}

TEST(DoersDiffer, NotWhereOneIsUnidentified) {
  Statement a = Told("a", Exactly(1));
  Statement b = Told("b", Exactly(1));
  a.caused_by = {Actor("Unidentified armed group", "militia")};
  b.caused_by = {Actor("Islamic State", "rebel")};
  EXPECT_FALSE(DoersDiffer(a, b));
  a.caused_by = {Actor("Local tribe", "militia")};
  EXPECT_TRUE(DoersDiffer(a, b));
}

TEST(CanBeOneKindOfEvent, TellsNatureFromViolence) {
  Statement a = Told("a", Exactly(3));
  Statement b = Told("b", Exactly(3));
  a.event_type = "Natural disaster";
  EXPECT_TRUE(CanBeOneKindOfEvent(a, b));
  b.event_type = "Battles";
  EXPECT_FALSE(CanBeOneKindOfEvent(a, b));
  a.event_type = "Violence against civilians";
  EXPECT_TRUE(CanBeOneKindOfEvent(a, b));
}

}  // namespace
}  // namespace rasad
