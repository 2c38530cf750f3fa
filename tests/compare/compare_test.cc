#include "compare/compare.h"

#include <gtest/gtest.h>

#include "compare/sample_statements.h"

namespace rasad {
namespace {

Comparison CompareAll(std::vector<Statement> statements, size_t speakers = 64) {
  CompareOptions options;
  options.victims = TestClasses();
  options.crowding.speakers = speakers;
  options.crowding.leaders = 2;
  return Compare(std::move(statements), options);
}

// Told of an attack by one doer, so that it is known again.
Statement Attack(const std::string& article, const Count& count, const std::string& by) {
  Statement claim = Told(article, count, by);
  claim.event_type = "Violence against civilians";
  claim.sub_type = "Attack";
  return claim;
}

std::vector<std::string> Kinds(const Comparison& comparison) {
  std::vector<std::string> got;
  for (const Verdict& v : comparison.verdicts) {
    got.push_back(std::string(NameOf(v.kind)) + " " + comparison.statements[v.a].article +
                  comparison.statements[v.b].article);
  }
  return got;
}

TEST(Compare, FindsPairsAcrossLevels) {
  Statement province = Attack("b", Exactly(12), "b");
  province.place = Province();
  EXPECT_EQ(Kinds(CompareAll({Attack("a", Exactly(15), "a"), province})),
            std::vector<std::string>{"containment ab"});
}

TEST(Compare, CountsWhatItLeavesOut) {
  Statement undated = Told("a", Exactly(1));
  undated.days.reset();
  Statement unplaced = Told("b", Exactly(1));
  unplaced.place.reset();
  Statement threat = Told("c", Exactly(1));
  threat.assertion = Assertion::kHypothetical;
  const Comparison comparison = CompareAll({undated, unplaced, threat, Told("d", Count{})});
  EXPECT_EQ(comparison.left_out.without_days, 1U);
  EXPECT_EQ(comparison.left_out.without_place, 1U);
  EXPECT_EQ(comparison.left_out.hypothetical, 1U);
  EXPECT_EQ(comparison.left_out.without_figure, 1U);
  size_t kept = 0;
  for (const Incident& incident : comparison.incidents) kept += incident.statements.size();
  EXPECT_EQ(kept, 4U);  // nothing is dropped
}

TEST(Compare, LetsOneSpeakForAVoiceInACrowd) {
  std::vector<Statement> claims;
  for (int i = 0; i < 500; ++i)
    claims.push_back(Attack("w" + std::to_string(i), Exactly(18), "agency"));
  Statement first = Attack("first", Exactly(18), "agency");
  first.published = OnDay(6);
  claims.push_back(first);
  claims.push_back(Attack("z", Exactly(20), "observatory"));
  const Comparison comparison = CompareAll(claims);
  ASSERT_EQ(comparison.verdicts.size(), 1U);
  EXPECT_EQ(comparison.statements[comparison.verdicts[0].a].article, "first");
  EXPECT_EQ(comparison.verdicts[0].days_between, 1);
  EXPECT_EQ(comparison.left_out.repeats, 500U);
  EXPECT_EQ(comparison.incidents.at(0).statements.size(), 502U);
}

TEST(Compare, HoldsTheRestOfACrowdAgainstItsLeaders) {
  std::vector<Statement> claims;
  for (int i = 0; i < 30; ++i)
    claims.push_back(Attack("a" + std::to_string(i), Exactly(100 + i), "v" + std::to_string(i)));
  // 10 speakers meet each other, 20 more meet 2 leaders.
  EXPECT_EQ(CompareAll(claims, 10).verdicts.size(), 45U + 40U);
}

TEST(Compare, ARepeatInOneArticleIsCountedOnce) {
  Statement first = Attack("a", Exactly(18), "x");
  Statement again = first;
  again.id = "a/c2";
  again.same_as = first.id;
  again.repeats = true;
  const Comparison comparison = CompareAll({first, again, Attack("b", Exactly(20), "y")});
  EXPECT_EQ(comparison.verdicts.size(), 1U);
  const HarmFigures& killed = comparison.incidents.at(0).harms[0];
  EXPECT_EQ(killed.low, 18);
  EXPECT_EQ(killed.high, 20);
}

Statement Also(const Statement& first, const char* id, const Count& count, const char* by) {
  Statement more = first;
  more.id = first.article + "/" + id;
  more.count = count;
  more.start = first.start + 500;
  more.claimed_by = *by ? Actor(by) : StatementActor();
  return more;
}

TEST(Compare, WhatAddsUpToAFigureOfTheArticleIsAPart) {
  const Statement total = Attack("a", Exactly(20), "");
  const Statement part = Also(total, "c2", Exactly(18), "militia");
  const Statement other = Also(total, "c3", Exactly(2), "");
  const Statement elsewhere = Attack("b", Exactly(19), "ministry");
  const Comparison apart = CompareAll({total, part, elsewhere});
  EXPECT_EQ(apart.verdicts.size(), 2U);
  const Comparison comparison = CompareAll({total, part, other, elsewhere});
  EXPECT_EQ(Kinds(comparison), std::vector<std::string>{"contradiction ab"});
}

// An event of the same article, place and day as the claims of Attack.
Statement EventIn(const std::string& article, const std::string& sub_type, uint32_t start) {
  Statement event = Attack(article, Count{}, "");
  event.id = article + "/" + sub_type;
  event.is_event = true;
  event.event = event.id;
  event.sub_type = sub_type;
  event.start = start;
  return event;
}

TEST(Compare, AClaimWithoutAnEventIsOfTheOneToldLastThatFits) {
  Statement claim = Attack("a", Exactly(5), "");
  claim.event_type = claim.sub_type = "";
  claim.start = 200;
  const Statement attack = EventIn("a", "Attack", 10);
  const Statement arrests = EventIn("a", "Arrests", 100);
  const Comparison killed = CompareAll({claim, attack, arrests});
  ASSERT_EQ(killed.incidents.size(), 2U);
  claim.harm = Harm::kDetained;
  const auto company = [](const Comparison& c, const std::string& id) {
    for (size_t i = 0; i < c.statements.size(); ++i) {
      if (c.statements[i].id == id) return c.incident_of[i];
    }
    return uint32_t{0};
  };
  EXPECT_EQ(company(killed, "a/c1"), company(killed, "a/Attack"));
  const Comparison detained = CompareAll({claim, attack, arrests});
  EXPECT_EQ(company(detained, "a/c1"), company(detained, "a/Arrests"));
}

TEST(Compare, NoCivilianKilledIsATollThoughFightersWere) {
  Statement none = Attack("a", Exactly(0), "army");
  none.victims = {"civilian"};
  Statement fighters = Attack("a", Exactly(11), "army");
  fighters.id = "a/c2";
  fighters.victims = {"combatant"};
  Statement five = Attack("b", Exactly(5), "hospital");
  five.victims = {"civilian"};
  for (Statement* s : {&none, &fighters, &five}) s->caused_by = {Actor("x")};
  EXPECT_EQ(Kinds(CompareAll({none, fighters, five})),
            std::vector<std::string>{"contradiction ab"});
  none.victims.clear();  // some other house, where nobody was killed at all
  EXPECT_EQ(Kinds(CompareAll({none, fighters, five})), std::vector<std::string>{});
}

TEST(Compare, OneDeedLaidAtTwoDoorsIsOneOccurrence) {
  Statement one = EventIn("a", "Air/drone strike", 10);
  one.claimed_by = Actor("observatory");
  one.caused_by = {Actor("x")};
  Statement other = EventIn("a", "Air/drone strike", 90);
  other.id += "2";
  other.event = other.id;
  other.claimed_by = Actor("rescuers");
  other.caused_by = {Actor("y")};
  EXPECT_EQ(CompareAll({one, other}).incidents.size(), 1U);
  other.claimed_by = one.claimed_by;  // who tells of two strikes means two
  EXPECT_EQ(CompareAll({one, other}).incidents.size(), 2U);
}

TEST(Compare, NearFiguresTellOneOccurrence) {
  const auto told = [](const std::string& article, int64_t killed, const std::string& sub_type) {
    Statement claim = Attack(article, Exactly(killed), article);
    claim.place = Place("Hama", "city", 35.13, 36.75);
    claim.sub_type = sub_type;
    return claim;
  };
  EXPECT_EQ(Kinds(CompareAll({told("a", 16, "Attack"), told("b", 18, "Attack")})).size(), 1U);
  EXPECT_EQ(Kinds(CompareAll({told("a", 6, "Attack"), told("b", 18, "Looting")})).size(), 0U);
}

TEST(Compare, ATotalIsHeldAgainstItsPartWhetherItExceedsItOrNot) {
  Statement province = Attack("b", Exactly(30), "ministry");
  province.place = Province();
  province.event_type = province.sub_type = "";
  province.days = DayRange{OnDay(5), OnDay(7)};
  EXPECT_EQ(Kinds(CompareAll({Attack("a", Exactly(15), "a"), province})),
            std::vector<std::string>{"compatible ab"});
  province.count = Exactly(12);
  EXPECT_EQ(Kinds(CompareAll({Attack("a", Exactly(15), "a"), province})),
            std::vector<std::string>{"containment ab"});
}

TEST(Compare, AnEarlierTollIsNoPartOfTheRisenOne) {
  const Statement first = Attack("a", Exactly(4), "");
  Statement risen = Attack("a", Exactly(6), "");
  risen.id = "a/c2";
  risen.start = 50;
  const Statement other = Attack("b", Exactly(9), "army");
  EXPECT_EQ(Kinds(CompareAll({first, risen, other})), std::vector<std::string>{"contradiction ab"});
  risen.rises = true;
  EXPECT_EQ(Kinds(CompareAll({first, risen, other})),
            (std::vector<std::string>{"contradiction ab", "contradiction ab"}));
}

TEST(Compare, InOneArticleNamedVoicesDisagreeAndThePaperDoesNot) {
  const Statement first = Attack("a", Exactly(20), "army");
  EXPECT_TRUE(CompareAll({first, Also(first, "c2", Exactly(28), "")}).verdicts.empty());
  EXPECT_EQ(Kinds(CompareAll({first, Also(first, "c2", Exactly(28), "militia")})),
            std::vector<std::string>{"contradiction aa"});
}

TEST(Compare, OneDeedIsToldOfTwoDistricts) {
  const auto told = [](const std::string& article, int64_t captured, const char* district,
                       double lon, const char* kind) {
    Statement event = EventIn(article, "Abduction/forced disappearance", 10);
    Statement claim = Also(event, "c1", Exactly(captured), "");
    claim.is_event = false;
    claim.harm = Harm::kCaptured;
    claim.victims = {"passenger"};
    for (Statement* s : {&event, &claim}) {
      s->place = Place(district, kind, 35.1, lon);
      s->caused_by = {Actor("group")};
    }
    return std::vector<Statement>{event, claim};
  };
  const auto both = [&](int64_t first, int64_t second, double lon, const char* kind = "district") {
    std::vector<Statement> all = told("a", first, "West", 36.7, "district");
    for (Statement& s : told("b", second, "East", lon, kind)) all.push_back(std::move(s));
    return Kinds(CompareAll(all));
  };
  EXPECT_EQ(both(17, 17, 37.1), std::vector<std::string>{"place ab"});
  EXPECT_EQ(both(17, 21, 37.1), std::vector<std::string>{"place ab"}) << "nearly the same figure";
  EXPECT_EQ(both(17, 17, 37.1, "area"), std::vector<std::string>{}) << "an area has no bounds";
  EXPECT_EQ(both(17, 60, 37.1), std::vector<std::string>{});
  EXPECT_EQ(both(17, 21, 40.5), std::vector<std::string>{}) << "three hundred kilometres apart";
}

TEST(Compare, FiguresFarApartAreOneTollOnlyWhereMuchSpeaksForIt) {
  const auto told = [](const std::string& article, int64_t killed, const char* victim) {
    Statement claim = Attack(article, Exactly(killed), article);
    claim.caused_by = {Actor("group")};
    if (*victim) claim.victims = {victim};
    return claim;
  };
  EXPECT_EQ(Kinds(CompareAll({told("a", 6, "prisoner"), told("b", 40, "prisoner")})),
            std::vector<std::string>{"contradiction ab"});
  EXPECT_EQ(Kinds(CompareAll({told("a", 6, ""), told("b", 40, "")})), std::vector<std::string>{});
  EXPECT_EQ(Kinds(CompareAll({told("a", 4, "prisoner"), told("b", 40, "prisoner")})),
            std::vector<std::string>{});
}

TEST(Compare, TotalsOfOnePeriodAndCountryAreHeldAgainstEachOther) {
  const auto total = [](const std::string& article, const Count& count, int first) {
    Statement claim = Told(article, count, article);
    claim.place = Country();
    claim.days = DayRange{OnDay(first), OnDay(6)};
    claim.victims = {"civilian"};
    return claim;
  };
  const auto both = [&](const Count& one, const Count& other, int first) {
    return Kinds(CompareAll({total("a", one, first), total("b", other, first)}));
  };
  EXPECT_EQ(both(MoreThan(20), AtLeast(27), 3), std::vector<std::string>{"compatible ab"});
  EXPECT_EQ(both(Exactly(20), AtLeast(27), 3), std::vector<std::string>{"contradiction ab"});
  EXPECT_EQ(both(Exactly(27), AtLeast(27), 3), std::vector<std::string>{"corroboration ab"});
  EXPECT_EQ(both(Exactly(20), AtLeast(27), 5), std::vector<std::string>{}) << "any two attacks";
}

TEST(Compare, TheHospitalOfAQuarterCountsAPart) {
  const auto told = [](const std::string& by, int64_t killed, bool quarter) {
    Statement claim = Attack(quarter ? "a" : "b", Exactly(killed), by);
    claim.place = quarter ? Quarter() : Place("Salamiyah", "city", 35.01, 37.05);
    claim.caused_by = {Actor("group")};
    return claim;
  };
  EXPECT_EQ(Kinds(CompareAll({told("Quarter Hospital", 24, true), told("ministry", 19, false)})),
            std::vector<std::string>{"containment ab"});
  EXPECT_EQ(Kinds(CompareAll({told("observatory", 24, true), told("ministry", 19, false)})),
            std::vector<std::string>{"contradiction ab"});
}

TEST(Compare, AnOfficerAndThreeSoldiersAreFour) {
  Statement officer = Attack("a", Exactly(1), "army");
  officer.victims = {"commander"};
  Statement soldiers = Also(officer, "c2", Exactly(3), "army");
  soldiers.start = officer.start + 8;
  soldiers.victims = {"soldier"};
  Statement four = Attack("b", Exactly(4), "paper");
  four.victims = {"soldier"};
  for (Statement* s : {&officer, &soldiers, &four}) s->caused_by = {Actor("group")};
  EXPECT_EQ(Kinds(CompareAll({officer, soldiers, four})), std::vector<std::string>{});
  four.count = Exactly(7);
  EXPECT_EQ(Kinds(CompareAll({officer, soldiers, four})),
            std::vector<std::string>{"contradiction ab"});
}

TEST(Compare, FewAreEnoughToDisputeARiot) {
  const auto told = [](const std::string& article, int64_t killed, const std::string& type) {
    Statement claim = Attack(article, Exactly(killed), article);
    claim.event_type = type;
    claim.sub_type = type;
    claim.place = Place("Hama", "city", 35.13, 36.75);
    return claim;
  };
  EXPECT_EQ(Kinds(CompareAll({told("a", 1, "Riots"), told("b", 3, "Protests")})),
            std::vector<std::string>{"contradiction ab"});
  EXPECT_EQ(Kinds(CompareAll({told("a", 1, "Battles"), told("b", 3, "Battles")})),
            std::vector<std::string>{});
}

TEST(Compare, WhoDeniesADeedMayTellOfSomethingElse) {
  Statement denial = Attack("a", Vague(2, 0), "police");
  denial.count.max.reset();
  denial.assertion = Assertion::kDenied;
  denial.sub_type = "Looting/property destruction";
  denial.event_type = "Strategic developments";
  denial.victims = {"child"};
  Statement child = Attack("b", Exactly(1), "observatory");
  child.victims = {"child"};
  EXPECT_EQ(Kinds(CompareAll({denial, child})), std::vector<std::string>{"denial ba"});
}

TEST(Compare, TellsOnlyWhatConcernsTheNew) {
  CompareOptions options;
  options.victims = TestClasses();
  options.concerning = {"c"};
  const Comparison comparison = Compare(
      {Attack("a", Exactly(18), "x"), Attack("b", Exactly(20), "y"), Attack("c", Exactly(21), "z")},
      options);
  EXPECT_EQ(Kinds(comparison), (std::vector<std::string>{"contradiction ac", "contradiction bc"}));
}

TEST(Compare, CanLeaveOutWhatIsCompatible) {
  const std::vector<Statement> claims = {Attack("a", Exactly(46), "a"),
                                         Attack("b", AtLeast(35), "b")};
  EXPECT_EQ(CompareAll(claims).verdicts.size(), 1U);
  CompareOptions options;
  options.compatible = false;
  EXPECT_TRUE(Compare(claims, options).verdicts.empty());
}

TEST(Compare, OfNothingIsNothing) {
  const Comparison comparison = CompareAll({});
  EXPECT_TRUE(comparison.incidents.empty());
  EXPECT_TRUE(comparison.verdicts.empty());
}

}  // namespace
}  // namespace rasad
