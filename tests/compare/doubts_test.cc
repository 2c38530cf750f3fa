// What looks like a dispute and is none: each test has two articles that disagree, and what makes
// their disagreement doubtful.
#include "compare/doubts.h"

#include <gtest/gtest.h>

#include "compare/compare.h"
#include "compare/sample_statements.h"

namespace rasad {
namespace {

std::vector<std::string> Disputes(std::vector<Statement> statements) {
  CompareOptions options;
  options.victims = TestClasses();
  const Comparison comparison = Compare(std::move(statements), options);
  std::vector<std::string> got;
  for (const Verdict& v : comparison.verdicts) {
    if (!IsDispute(v.kind)) continue;
    got.push_back(std::string(NameOf(v.kind)) + " " + comparison.statements[v.a].article +
                  comparison.statements[v.b].article);
  }
  return got;
}

const std::vector<std::string> kNone;

Statement OfAnotherEvent(Statement claim) {
  claim.event = claim.article + "/e2";
  return claim;
}

TEST(Doubts, AnArticleThatTellsTheOthersFigureDoesNotDisputeIt) {
  const Statement academy = Bomb("a", Exactly(20));
  const Statement truck = OfAnotherEvent(Also(academy, "c2", Exactly(15), 500));
  const Statement other = Bomb("b", Exactly(15), "ministry");
  EXPECT_EQ(Disputes({academy, other}), std::vector<std::string>{"contradiction ab"});
  EXPECT_EQ(Disputes({academy, truck, other}), kNone);
}

TEST(Doubts, AnArticleMayTellTheFigureInAnotherVoice) {
  const Statement own = Bomb("a", AtLeast(23));
  Statement quoted = Also(own, "c2", Exactly(18), 500);
  quoted.claimed_by = Actor("agency");
  const Statement other = Bomb("b", Exactly(18), "hospital");
  EXPECT_EQ(Disputes({own, quoted, other}), std::vector<std::string>{"contradiction ab"});
}

TEST(Doubts, TwoEventsEachWithItsCounterpartAreTwo) {
  const Statement academy = Bomb("a", Exactly(20));
  const Statement truck = OfAnotherEvent(Also(academy, "c2", Exactly(15), 500));
  const Statement first_count = Bomb("b", Exactly(8), "police");
  const Statement toll = Also(first_count, "c2", Exactly(15), 500);
  for (const std::string& dispute : Disputes({academy, truck, first_count, toll}))
    EXPECT_NE(dispute, "contradiction ab");
}

TEST(Doubts, WhereAnArticleTellsOfTwoAttacksAFigureMustSayWhichOneItIs) {
  const Statement first = Bomb("a", Exactly(20));
  const Statement second = OfAnotherEvent(Also(first, "c2", Exactly(50), 500));
  const Statement x = Bomb("b", Exactly(12), "police");
  const Statement y = Bomb("c", Exactly(30), "hospital");
  EXPECT_EQ(Disputes({x, y}), std::vector<std::string>{"contradiction bc"});
  EXPECT_EQ(Disputes({first, second, x, y}), kNone);
  Statement hurt = Also(x, "c2", Exactly(41), 300);
  Statement injured = Also(y, "c2", Exactly(41), 300);
  hurt.harm = injured.harm = Harm::kInjured;
  EXPECT_EQ(Disputes({first, second, x, y, hurt, injured}),
            std::vector<std::string>{"contradiction bc"});
}

TEST(Doubts, TwoQuartersMakeACityBusy) {
  Statement here = Bomb("a", Exactly(20), "police");
  here.place = Quarter();
  Statement there = OfAnotherEvent(Also(here, "c2", Exactly(6), 500));
  there.claimed_by = Actor("ministry");
  there.place = Place("South Quarter", "neighbourhood", 34.99, 37.05);
  const Statement x = Bomb("b", Exactly(12), "army");
  const Statement y = Bomb("c", Exactly(30), "hospital");
  EXPECT_EQ(Disputes({here, there, x, y}), kNone);
}

TEST(Doubts, PlacesThatEachTellerNamesAreTwo) {
  Statement town = Bomb("a", Exactly(24), "police");
  Statement village = Bomb("b", Exactly(10), "hospital");
  village.place = Place("Far Village", "village", 35.2, 37.05);
  Statement hurt = Also(village, "c2", Exactly(55), 300);
  Statement injured = Also(town, "c2", Exactly(55), 300);
  hurt.harm = injured.harm = Harm::kInjured;
  hurt.place = Town();
  EXPECT_EQ(Disputes({town, village, hurt, injured}), kNone);
}

TEST(Doubts, AnEarlierCountThatTheArticleGivesBehindTheNewIsReplaced) {
  Statement now = Bomb("a", Exactly(8), "army");
  Statement before = Also(now, "c2", Exactly(4), 900);
  before.claimed_by = StatementActor();
  EXPECT_EQ(Disputes({now, before, Bomb("b", Exactly(12), "ministry")}),
            std::vector<std::string>{"contradiction ab"});
  before.start = 0;
  now.start = 900;
  EXPECT_EQ(Disputes({now, before, Bomb("b", Exactly(12), "ministry")}).size(), 2U);
}

TEST(Doubts, WhatIsCountedBesideAWholeBelongsToIt) {
  Statement force = Bomb("a", Exactly(10), "emir");
  Statement workers = Also(force, "c2", Exactly(3), 30);
  workers.victims = {"worker"};
  Statement guards = Bomb("b", Exactly(12), "ministry");
  guards.victims = {"police"};
  EXPECT_EQ(Disputes({force, guards}), std::vector<std::string>{"containment ba"});
  EXPECT_EQ(Disputes({force, workers, guards}), kNone);
}

TEST(Doubts, TwoSmallAccidentsOfATownAreTwo) {
  Statement well = Bomb("a", Exactly(2), "civil defence");
  Statement camel = Bomb("b", Exactly(1), "red crescent");
  for (Statement* s : {&well, &camel}) {
    s->event_type = s->sub_type = "Accident";
    s->caused_by.clear();
  }
  EXPECT_EQ(Disputes({well, camel}), kNone);
  well.count = Exactly(9);
  camel.count = Exactly(5);
  EXPECT_EQ(Disputes({well, camel}), std::vector<std::string>{"contradiction ab"});
}

TEST(Doubts, ATotalOfOneSidesDeedsHoldsNoneOfTheOthers) {
  Statement strike = Bomb("a", Exactly(29), "coalition");
  Statement total = Bomb("b", Exactly(20), "police");
  total.place = Province();
  total.days = DayRange{OnDay(5), OnDay(7)};
  strike.caused_by = total.caused_by;
  EXPECT_EQ(Disputes({strike, total}), std::vector<std::string>{"containment ab"});
  strike.caused_by = {Actor("coalition", "coalition")};
  EXPECT_EQ(Disputes({strike, total}), kNone);
}

TEST(Doubts, WithinAnArticleAPlaceIsNoPartOfAnother) {
  Statement town = Bomb("a", Exactly(9), "army");
  Statement province = Also(town, "c2", Exactly(7), 500);
  province.claimed_by = Actor("police");
  province.place = Province();
  for (const std::string& dispute : Disputes({town, province}))
    EXPECT_NE(dispute, "containment aa");
}

TEST(Doubts, AVoiceDoesNotCountAPartAboveItsWhole) {
  Statement early = Bomb("a", Exactly(11), "observatory");
  Statement late = Bomb("b", Exactly(25), "observatory");
  late.victims = {"combatant"};
  late.published = OnDay(8);
  EXPECT_EQ(Disputes({early, late}), kNone);
}

TEST(Doubts, OneOfAListIsNoToll) {
  const Statement father = Bomb("a", Exactly(1));
  const Statement sons = Bomb("b", Exactly(3), "hospital");
  EXPECT_EQ(Disputes({father, sons}), kNone);
  EXPECT_EQ(Disputes({Bomb("a", Exactly(1), "police"), sons}),
            std::vector<std::string>{"contradiction ab"});
  Statement brother = Bomb("a", Exactly(1));
  brother.claimed_by = Actor("source", "source");
  EXPECT_EQ(Disputes({brother, sons}), kNone);
}

TEST(Doubts, DozensNeedAFigureToBeDisputed) {
  const Statement dozens = Bomb("a", Vague(20, 99), "army");
  const Statement few = Bomb("b", Exactly(15), "police");
  EXPECT_EQ(Disputes({dozens, few}), kNone);
}

TEST(Doubts, OneArticlesDozensOfAFightAreNotItsFifteen) {
  Statement dozens = Bomb("a", Vague(20, 99), "army");
  Statement few = Also(dozens, "c2", Exactly(15), 500);
  few.claimed_by = Actor("police");
  EXPECT_EQ(Disputes({dozens, few}), std::vector<std::string>{"contradiction aa"});
  dozens.event_type = few.event_type = "Battles";
  EXPECT_EQ(Disputes({dozens, few}), kNone);
}

TEST(Doubts, StrikesOnAProvinceAreMany) {
  Statement three = Bomb("a", Exactly(9), "ministry");
  Statement two = Bomb("b", Exactly(6), "army");
  EXPECT_EQ(Disputes({three, two}), std::vector<std::string>{"contradiction ab"});
  three.place = two.place = Province();
  EXPECT_EQ(Disputes({three, two}), kNone);
}

TEST(Doubts, TotalsFarApartAreOfTwoThings) {
  Statement nine = Bomb("a", Exactly(9), "observatory");
  Statement many = Bomb("b", MoreThan(260), "army");
  for (Statement* s : {&nine, &many}) {
    s->place = Province();
    s->days = DayRange{OnDay(1), OnDay(6)};
    s->event.clear();
    s->event_type.clear();
    s->sub_type.clear();
    s->caused_by.clear();
  }
  EXPECT_EQ(Disputes({nine, many}), kNone);
  many.count = Exactly(14);
  EXPECT_EQ(Disputes({nine, many}), std::vector<std::string>{"contradiction ab"});
}

TEST(Doubts, APartWithoutAClassIsAPart) {
  Record record;
  Casualty whole;
  whole.id = "c1";
  whole.victims = {"pilgrim"};
  whole.count = Exactly(47);
  Casualty part = whole;
  part.id = "c2";
  part.part_of = "c1";
  part.victims = {};
  part.count = Exactly(15);
  record.casualties = {whole, part};
  EXPECT_TRUE(StatementsOf(record)[1].plain_part);
  record.casualties[1].victims = {"child"};
  EXPECT_FALSE(StatementsOf(record)[1].plain_part);
}

TEST(Doubts, ATitleIsNotBesideTheText) {
  Statement title = Bomb("a", Exactly(13), "ministry");
  title.in_title = true;
  Statement text = Also(title, "c2", Exactly(10), 40);
  text.in_title = false;
  text.claimed_by = Actor("emir");
  EXPECT_EQ(Disputes({title, text}), std::vector<std::string>{"contradiction aa"});
}

Statement EventOf(const Statement& claim, const std::string& type, const std::string& sub_type) {
  Statement event = claim;
  event.id = claim.article + "/e1";
  event.is_event = true;
  event.event_type = type;
  event.sub_type = sub_type;
  event.caused_by.clear();
  return event;
}

TEST(Doubts, WhoDeniesATransferDoesNotDenyArrests) {
  const std::string type = "Strategic developments";
  const Statement arrests = EventOf(Bomb("a", Count{}, "police"), type, "Arrests");
  Statement denied = EventOf(Bomb("b", Count{}, "army"), type, "Non-violent transfer of territory");
  denied.assertion = Assertion::kDenied;
  EXPECT_EQ(Disputes({arrests, denied}), kNone);
  denied.sub_type = "Arrests";
  EXPECT_EQ(Disputes({arrests, denied}), std::vector<std::string>{"denial ab"});
  denied.claimed_by = arrests.claimed_by;
  EXPECT_EQ(Disputes({arrests, denied}), kNone);
}

TEST(Doubts, WhoDeniesThatAPlaceFellDoesNotDenyFights) {
  Statement fell = EventOf(Bomb("a", Count{}, "police"), "Battles", "Armed clash");
  Statement denied =
      EventOf(Bomb("b", Count{}, "army"), "Battles", "Non-state actor overtakes territory");
  denied.assertion = Assertion::kDenied;
  EXPECT_EQ(Disputes({fell, denied}), kNone);
  fell.sub_type = "Government regains territory";
  EXPECT_EQ(Disputes({fell, denied}), std::vector<std::string>{"denial ab"});
  fell.place = Quarter();
  EXPECT_EQ(Disputes({fell, denied}), kNone);
}

TEST(Doubts, WhoDeniesAFightDeniesNoneThatAnotherArticleTells) {
  const Statement fight = EventOf(Bomb("a", Count{}, "police"), "Battles", "Armed clash");
  Statement denied = EventOf(Bomb("b", Count{}, "army"), "Battles", "Armed clash");
  denied.assertion = Assertion::kDenied;
  EXPECT_EQ(Disputes({fight, denied}), kNone);
}

TEST(Doubts, WhoDeniesThatAPlaceFellOnAnotherDayDeniesAnotherFight) {
  const char* const taken = "Non-state actor overtakes territory";
  const Statement fell = EventOf(Bomb("a", Count{}, "police"), "Battles", taken);
  Statement denied = EventOf(Bomb("b", Count{}, "army"), "Battles", taken);
  denied.assertion = Assertion::kDenied;
  EXPECT_EQ(Disputes({fell, denied}), std::vector<std::string>{"denial ab"});
  denied.days = DayRange{OnDay(4), OnDay(4)};
  EXPECT_EQ(Disputes({fell, denied}), kNone);
}

TEST(Doubts, SomeHarmedAreDeniedBySomebody) {
  const Statement harmed = Bomb("a", Exactly(3), "hospital");
  Statement denied = Bomb("b", {2, std::nullopt, Qualifier::kVague, ""}, "army");
  denied.assertion = Assertion::kDenied;
  EXPECT_EQ(Disputes({harmed, denied}), std::vector<std::string>{"denial ab"});
  denied.claimed_by = StatementActor();
  EXPECT_EQ(Disputes({harmed, denied}), kNone);
}

TEST(Doubts, ADeniedDeathIsOfTheOneNamed) {
  Statement dead = Bomb("a", Exactly(1), "source");
  dead.person = "محمد الخطيب";
  Statement denied = Bomb("b", Exactly(1), "army");
  denied.person = "علي الحسن";
  denied.assertion = Assertion::kDenied;
  EXPECT_EQ(Disputes({dead, denied}), kNone);
  denied.person = dead.person;
  EXPECT_EQ(Disputes({dead, denied}), std::vector<std::string>{"denial ab"});
}

TEST(Doubts, WhatNobodyDeniesIsNoDenial) {
  const std::string type = "Violence against civilians";
  const Statement attack = EventOf(Bomb("a", Count{}, "police"), type, "Attack");
  Statement denied = EventOf(Bomb("b", Count{}), type, "Attack");
  denied.assertion = Assertion::kDenied;
  EXPECT_EQ(Disputes({attack, denied}), kNone);
  denied.claimed_by = Actor("army");
  EXPECT_EQ(Disputes({attack, denied}), std::vector<std::string>{"denial ab"});
  denied.place = Country();
  EXPECT_EQ(Disputes({attack, denied}), kNone);
}

TEST(Doubts, TwoArticlesThatAgreeOnATollDisputeNoOtherCount) {
  const Statement truck = Bomb("a", Exactly(15));
  Statement early = Also(truck, "c2", Exactly(8), 900);
  early.claimed_by = Actor("police");
  const Statement same_truck = Bomb("b", Exactly(15));
  Statement academy = Also(same_truck, "c2", Exactly(20), 900);
  academy.claimed_by = Actor("hospital");
  for (const std::string& dispute : Disputes({truck, early, same_truck, academy}))
    EXPECT_NE(dispute, "contradiction ab");
  EXPECT_EQ(Disputes({early, academy}), std::vector<std::string>{"contradiction ab"});
}

TEST(Doubts, TheBodiesOfAStateCountEachItsOwnDeeds) {
  Statement police = Bomb("a", Exactly(11));
  Statement army = Bomb("b", Exactly(13));
  for (Statement* s : {&police, &army}) {
    s->event_type = "Explosions/Remote violence";
    s->sub_type = "Air/drone strike";
    s->victims = {"combatant"};
  }
  police.claimed_by = Actor("police", "state", "IQ");
  army.claimed_by = Actor("army", "state", "SY");
  EXPECT_EQ(Disputes({police, army}), std::vector<std::string>{"contradiction ab"});
  army.claimed_by = Actor("army", "state", "IQ");
  EXPECT_EQ(Disputes({police, army}), kNone);
}

TEST(Doubts, OneOfAListIsNotItsWhole) {
  Statement townsmen = Bomb("a", Exactly(170), "observatory");
  Statement guests = Also(townsmen, "c2", MoreThan(60), 20);
  const Statement all = Bomb("b", Exactly(220), "activists");
  EXPECT_EQ(Disputes({townsmen, all}), std::vector<std::string>{"contradiction ab"});
  EXPECT_EQ(Disputes({townsmen, guests, all}), kNone);
  guests.rises = true;  // "170, and later more than 60": no list
  EXPECT_EQ(Disputes({townsmen, guests, all}), std::vector<std::string>{"contradiction ab"});
}

TEST(Doubts, WhatIsListedByProvincesIsNotAnotherVoicesTotal) {
  Statement total = Bomb("a", Exactly(26), "government");
  Statement here = Also(total, "c2", Exactly(7), 400);
  here.claimed_by = Actor("agency");
  Statement there = Also(here, "c3", Exactly(3), 20);
  EXPECT_EQ(Disputes({total, here}), std::vector<std::string>{"contradiction aa"});
  EXPECT_EQ(Disputes({total, here, there}), kNone);
}

TEST(Doubts, OneOfATribeIsNoDisputeOfTheTwoWhoWereBuried) {
  Statement tribe = Bomb("a", Exactly(1));
  tribe.claimed_by = Actor("sheikh", "source");
  Statement soldier = Also(tribe, "c2", Exactly(1), 400);
  soldier.person = "محمد الخطيب";
  Statement buried = Bomb("b", Exactly(2), "army");
  Statement named = Also(buried, "c2", Exactly(1), 400);
  named.person = soldier.person;
  EXPECT_EQ(Disputes({tribe, soldier, buried, named}), kNone);
}

TEST(Doubts, FiveHurtHereAndSixHurtThereAreNear) {
  Statement square = Bomb("a", Exactly(5));
  Statement bridge = Bomb("b", Exactly(6));
  for (Statement* s : {&square, &bridge}) {
    s->event_type = s->sub_type = "Accident";
    s->harm = Harm::kInjured;
    s->caused_by.clear();
  }
  EXPECT_EQ(Disputes({square, bridge}), std::vector<std::string>{"contradiction ab"});
  square.days_from = Origin::kPublished;
  square.place = bridge.place = Province();
  EXPECT_EQ(Disputes({square, bridge}), kNone);
}

TEST(Doubts, WhatTwoEnemiesDidInOneArticleAreTwoDeeds) {
  Statement shelled = Bomb("a", Exactly(9), "police");
  Statement answered = Also(shelled, "c2", Exactly(6), 500);
  answered.claimed_by = Actor("rebels", "rebel");
  EXPECT_EQ(Disputes({shelled, answered}), std::vector<std::string>{"contradiction aa"});
  answered.caused_by = {Actor("army", "state")};
  EXPECT_EQ(Disputes({shelled, answered}), kNone);
}

TEST(Doubts, NoSureDisputeOfOneScopeIsOneOfPartAndWhole) {
  Statement quarter = Bomb("a", Exactly(21), "ministry");
  quarter.place = Quarter();
  Statement repeats = Also(quarter, "c2", Exactly(19), 900);
  const Statement town = Bomb("b", Exactly(19), "police");
  EXPECT_EQ(Disputes({quarter, repeats, town}), kNone);
}

TEST(Doubts, ACountryIsAnImpreciseWordForTheTown) {
  const Statement town = Bomb("a", Exactly(6), "hospital");
  Statement country = Bomb("b", Exactly(5), "police");
  country.place = Country();
  for (const std::string& dispute : Disputes({town, country})) EXPECT_NE(dispute, "containment ab");
}

TEST(Doubts, AnAccidentHasOneScene) {
  Statement quarter = Bomb("a", Exactly(31), "police");
  quarter.place = Quarter();
  Statement town = Bomb("b", Exactly(29), "ministry");
  Statement hurt = Also(quarter, "c2", Exactly(12), 400);
  Statement injured = Also(town, "c2", Exactly(12), 400);
  hurt.harm = injured.harm = Harm::kInjured;
  for (Statement* s : {&quarter, &town, &hurt, &injured}) {
    s->event_type = s->sub_type = "Accident";
    s->caused_by.clear();
  }
  EXPECT_EQ(Disputes({quarter, town, hurt, injured}), std::vector<std::string>{"contradiction ab"});
}

TEST(Doubts, WhomTheArmyCountsIsNotWhomASourceCounts) {
  Statement fighters = Bomb("a", Exactly(8), "army");
  fighters.victims = {"combatant"};
  Statement family = Bomb("b", Exactly(5));
  family.claimed_by = Actor("residents", "source");
  EXPECT_EQ(Disputes({fighters, family}), kNone);
  family.claimed_by = Actor("ministry");
  EXPECT_EQ(Disputes({fighters, family}), std::vector<std::string>{"containment ab"});
}

}  // namespace
}  // namespace rasad
