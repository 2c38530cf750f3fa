// `same_as`: which claims of an article say again what it has said.
#include "engine/repeats.h"

#include "engine/extract.h"

namespace rasad::engine_test {
namespace {

Casualty Toll(const char* id, int64_t n) {
  Casualty c;
  c.id = id;
  c.count = {.min = n, .max = n, .qualifier = Qualifier::kExact};
  return c;
}

// The same_as of the second of two claims, each in a sentence of its own.
std::string SecondOf(const Casualty& a, const Casualty& b) {
  Record record;
  for (const char* id : {"town", "province"}) record.places.emplace_back().id = id;
  record.places[0].country = record.places[1].country = "SY";
  record.places[0].admin1 = record.places[1].admin1 = "Idlib";
  record.places[0].kind = "town";
  record.places[1].kind = "governorate";
  record.casualties = {a, b};
  MarkRepeats({{a.id, 0}, {b.id, 1}}, &record);
  EXPECT_EQ(record.casualties[0].same_as, "");
  return record.casualties[1].same_as;
}

TEST(RepeatsTest, ALaterSentenceRepeatsTheFirst) {
  const Record r = Read("ar",
                        "مقتل 12 مدنيا في قصف على إدلب أمس. وقال شهود إن الطائرات عادت مرتين. "
                        "وأدى القصف إلى مقتل 12 شخصا بينهم 4 أطفال.");
  ASSERT_EQ(r.casualties.size(), 3u);
  EXPECT_EQ(r.casualties[0].same_as, "");
  EXPECT_EQ(r.casualties[1].same_as, r.casualties[0].id);
  EXPECT_EQ(r.casualties[2].same_as, "");
}

TEST(RepeatsTest, APersianRepeat) {
  const Record r = Read("fa", "۱۴ نفر در زلزله کشته شدند. بر اثر این زلزله ۱۴ نفر کشته شدند.");
  ASSERT_EQ(r.casualties.size(), 2u);
  EXPECT_EQ(r.casualties[1].same_as, r.casualties[0].id);
}

TEST(RepeatsTest, TwoTollsInOneSentenceAreTwo) {
  const Record r = Read("ar", "قتل 5 أشخاص في حمص و5 أشخاص في حماة");
  for (const Casualty& c : r.casualties) EXPECT_EQ(c.same_as, "");
}

TEST(RepeatsTest, AllRepeatsPointToTheFirst) {
  Record record;
  record.casualties = {Toll("c1", 12), Toll("c2", 12), Toll("c3", 12)};
  MarkRepeats({{"c1", 0}, {"c2", 1}, {"c3", 2}}, &record);
  EXPECT_EQ(record.casualties[1].same_as, "c1");
  EXPECT_EQ(record.casualties[2].same_as, "c1");
}

TEST(RepeatsTest, VictimsIncludeOneAnother) {
  Casualty a = Toll("a", 12), b = Toll("b", 12);
  a.victims = {"civilian"};
  EXPECT_EQ(SecondOf(a, b), "a");
  b.victims = {"child", "civilian"};
  EXPECT_EQ(SecondOf(a, b), "a");
  b.victims = {"soldier"};
  EXPECT_EQ(SecondOf(a, b), "");
}

TEST(RepeatsTest, WhatDisagreesIsNoRepeat) {
  const Casualty a = Toll("a", 12);
  Casualty b = Toll("b", 12);
  EXPECT_EQ(SecondOf(a, b), "a");
  b.harm = Harm::kInjured;
  EXPECT_EQ(SecondOf(a, b), "");
  b = Toll("b", 13);
  EXPECT_EQ(SecondOf(a, b), "");
  b = Toll("b", 12);
  b.count.unit = "families";
  EXPECT_EQ(SecondOf(a, b), "");
  b = Toll("b", 12);
  b.assertion = Assertion::kDenied;
  EXPECT_EQ(SecondOf(a, b), "");
  b = Toll("b", 12);
  b.part_of = "a";
  EXPECT_EQ(SecondOf(a, b), "");
}

TEST(RepeatsTest, DayPlaceDoerAndClaimantMustAgreeWhereBothTellThem) {
  const Casualty plain = Toll("a", 12);
  Casualty a = plain, b = Toll("b", 12);
  b.date = DayRange{5, 5};
  b.place = "town";
  b.claimed_by = "ministry";
  b.caused_by = {"army"};
  EXPECT_EQ(SecondOf(plain, b), "a");
  a.date = DayRange{6, 6};
  EXPECT_EQ(SecondOf(a, b), "");
  a = plain;
  a.place = "elsewhere";
  EXPECT_EQ(SecondOf(a, b), "");
  a.place = "province";
  EXPECT_EQ(SecondOf(a, b), "a");
  a = plain;
  a.claimed_by = "observatory";
  EXPECT_EQ(SecondOf(a, b), "");
  a = plain;
  a.caused_by = {"rebels"};
  EXPECT_EQ(SecondOf(a, b), "");
}

TEST(RepeatsTest, CommonFiguresNeedTheSameOccurrence) {
  Casualty a = Toll("a", 1), b = Toll("b", 1);
  EXPECT_EQ(SecondOf(a, b), "");
  a.event = b.event = "e1";
  EXPECT_EQ(SecondOf(a, b), "a");
  b.event = "e2";
  EXPECT_EQ(SecondOf(a, b), "");
  a.place = b.place = "town";
  a.date = b.date = DayRange{5, 5};
  EXPECT_EQ(SecondOf(a, b), "a");
  a.person = "x y", b.person = "z";
  EXPECT_EQ(SecondOf(a, b), "");
  b.person = "y";
  EXPECT_EQ(SecondOf(a, b), "a");
}

}  // namespace
}  // namespace rasad::engine_test
