// Figures that aren't of one deed: what the text says of a figure (told_as), and what speaks for
// two deeds where two articles tell of a like one.
#include <gtest/gtest.h>

#include "compare/compare.h"
#include "compare/sample_statements.h"

namespace rasad {
namespace {

Comparison CompareAll(std::vector<Statement> statements) {
  CompareOptions options;
  options.victims = TestClasses();
  return Compare(std::move(statements), options);
}

size_t CountDisputes(std::vector<Statement> statements) {
  size_t count = 0;
  for (const Verdict& v : CompareAll(std::move(statements)).verdicts) count += IsDispute(v.kind);
  return count;
}

Statement Fight(const std::string& article, const Count& count, const std::string& by = "") {
  Statement claim = Bomb(article, count, by);
  claim.event_type = "Battles";
  claim.sub_type = "Armed clash";
  claim.victims = {"combatant"};
  return claim;
}

Statement Crash(const std::string& article, const Count& count) {
  Statement claim = Bomb(article, count);
  claim.event_type = claim.sub_type = "Accident";
  claim.caused_by.clear();
  return claim;
}

TEST(OneDeed, WhatTwoBombingsCostIsNotWhatOneDid) {
  Statement two = Bomb("a", Exactly(23));
  const Statement one = Bomb("b", Exactly(19), "ministry");
  EXPECT_EQ(CountDisputes({two, one}), 1U);
  two.told_as = "several";
  EXPECT_EQ(CountDisputes({two, one}), 0U);
}

TEST(OneDeed, TwoSumsOfTheSameBombingsAreHeldAgainstEachOther) {
  Statement x = Bomb("a", Exactly(23));
  Statement y = Bomb("b", Exactly(19), "ministry");
  x.told_as = y.told_as = "several";
  EXPECT_EQ(CountDisputes({x, y}), 1U);
}

TEST(OneDeed, AnEarlierTollIsReplacedAndSomeAreNoToll) {
  Statement before = Bomb("a", Exactly(12));
  const Statement now = Bomb("b", Exactly(16), "ministry");
  EXPECT_EQ(CountDisputes({before, now}), 1U);
  for (const char* as : {"earlier", "some"}) {
    before.told_as = as;
    EXPECT_EQ(CountDisputes({before, now}), 0U) << as;
  }
}

TEST(OneDeed, TheTollOfAPeriodIsOfNoDaysIncident) {
  const Statement attack = Bomb("a", Exactly(5));
  Statement since = Also(attack, "c2", Exactly(20), 100);
  EXPECT_EQ(CompareAll({attack, since}).incidents.size(), 1U);
  since.told_as = "period";
  EXPECT_EQ(CompareAll({attack, since}).incidents.size(), 2U);
}

TEST(OneDeed, WhomAWarKilledAreNotOfTheDayOfItsCaptives) {
  const Statement fight = Fight("a", Exactly(5));
  const Statement event = EventOf(fight);
  Statement captives = fight;
  captives.harm = Harm::kCaptured;
  Statement war = Also(fight, "c2", MoreThan(4000), 100);
  EXPECT_EQ(CompareAll({event, captives, war}).incidents.size(), 2U);
  war.count = Exactly(40);
  EXPECT_EQ(CompareAll({event, captives, war}).incidents.size(), 1U);
}

TEST(OneDeed, AnEventThatHasItsClaimsHasNoneInAnotherTown) {
  const Statement here = Bomb("a", Exactly(20));
  const Statement event = EventOf(here);
  Statement there = Also(here, "c2", Exactly(11), 300);
  there.place = Place("Far Town", "town", 35.6, 37.05);
  EXPECT_EQ(CompareAll({event, here, there}).incidents.size(), 2U);
  EXPECT_EQ(CompareAll({event, there}).incidents.size(), 1U);
}

TEST(OneDeed, ARemarkFarBehindTheAttackIsNotOfIt) {
  const Statement attack = Bomb("a", Exactly(6));
  const Statement event = EventOf(attack);
  Statement remark = Also(attack, "c2", {2, std::nullopt, Qualifier::kVague, ""}, 200);
  EXPECT_EQ(CompareAll({event, attack, remark}).incidents.size(), 1U);
  remark.start = 2000;
  EXPECT_EQ(CompareAll({event, attack, remark}).incidents.size(), 2U);
}

TEST(OneDeed, ASumJoinsNoSingleDeedOfAnotherArticle) {
  const Statement one = Bomb("a", Exactly(20));
  Statement sum = Bomb("b", Exactly(20), "ministry");
  EXPECT_EQ(CompareAll({one, sum}).incidents.size(), 1U);
  sum.told_as = "several";
  EXPECT_EQ(CompareAll({one, sum}).incidents.size(), 2U);
}

TEST(OneDeed, FightsOfATownNeedAFigureUnlessBothSidesSpeak) {
  Statement x = Fight("a", Exactly(9));
  Statement y = Fight("b", Exactly(25));
  x.place = y.place = Quarter();
  EXPECT_EQ(CountDisputes({x, y}), 0U);
  x.claimed_by = Actor("army", "state");
  y.claimed_by = Actor("rebels", "rebel");
  EXPECT_EQ(CountDisputes({x, y}), 1U);
}

TEST(OneDeed, AccidentsOfACityOnSomeDayAreTwo) {
  Statement x = Crash("a", Exactly(4));
  Statement y = Crash("b", Exactly(9));
  EXPECT_EQ(CountDisputes({x, y}), 1U);
  for (Statement* s : {&x, &y}) {
    s->place = Place("Hama", "city", 35.13, 36.75);
    s->harm = Harm::kInjured;
  }
  y.days_from = Origin::kPublished;
  EXPECT_EQ(CountDisputes({x, y}), 0U);
}

TEST(OneDeed, TwoPartsOfOneTotalAreNoDispute) {
  const Statement first = Bomb("a", Exactly(3), "police");
  const Statement second = Bomb("b", Exactly(9), "hospital");
  EXPECT_EQ(CountDisputes({first, second}), 1U);
  Statement both = Also(second, "c2", Exactly(12), 900);
  both.told_as = "several";
  EXPECT_EQ(CountDisputes({first, second, both}), 0U);
}

TEST(OneDeed, OneNamelessSourceMayBeOneMan) {
  Statement x = Bomb("a", Exactly(3));
  Statement y = Bomb("b", Exactly(9));
  x.claimed_by = y.claimed_by = Actor("Military source", "source");
  EXPECT_EQ(CountDisputes({x, y}), 0U);
  y.claimed_by = Actor("Military sources (Syria)", "source");
  EXPECT_EQ(CountDisputes({x, y}), 0U);
  y.claimed_by = Actor("Medical source", "source");
  EXPECT_EQ(CountDisputes({x, y}), 1U);
}

TEST(OneDeed, APaperQuotesWhatAPartOfTheTownLost) {
  Statement city = Bomb("a", Exactly(23));
  Statement quarter = Also(city, "c2", Exactly(19), 300);
  quarter.event = "a/e2";
  quarter.place = Quarter();
  quarter.claimed_by = Actor("ministry");
  const Statement other = Bomb("b", Exactly(19), "hospital");
  EXPECT_EQ(CountDisputes({city, other}), 1U);
  EXPECT_EQ(CountDisputes({city, quarter, other}), 0U);
}

TEST(OneDeed, WithinAnArticleTwoVoicesTellOfOneEvent) {
  const Statement x = Bomb("a", Exactly(14), "army");
  Statement y = Also(x, "c2", Exactly(11), 400);
  y.claimed_by = Actor("newspaper");
  EXPECT_EQ(CountDisputes({x, y}), 1U);
  y.count = Vague(2, 9);
  y.claimed_by = Actor("police");
  EXPECT_EQ(CountDisputes({Also(x, "c3", Exactly(1), 900), y}), 0U);
}

TEST(OneDeed, FightersOfATownAreNoPartOfAWarReport) {
  Statement town = Bomb("a", Exactly(28), "ministry");
  Statement province = Bomb("b", Exactly(23), "police");
  for (Statement* s : {&town, &province}) s->caused_by.clear();
  province.place = Province();
  province.days = DayRange{OnDay(4), OnDay(7)};
  EXPECT_EQ(CountDisputes({town, province}), 1U);
  town.victims = province.victims = {"combatant"};
  EXPECT_EQ(CountDisputes({town, province}), 0U);
}

}  // namespace
}  // namespace rasad
