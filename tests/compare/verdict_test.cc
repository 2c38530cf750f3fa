// One case a line: two claims, changed in what matters, and the verdict on them.
#include "compare/verdict.h"

#include <gtest/gtest.h>

#include <functional>

#include "compare/place_index.h"
#include "compare/sample_statements.h"

namespace rasad {
namespace {

using Change = std::function<void(Statement&)>;

Change Victims(const char* name) {
  return [name](Statement& c) { c.victims = {name}; };
}
Change In(const StatementPlace& place) {
  return [place](Statement& c) { c.place = place; };
}
Change During(int from, int to) {
  return [from, to](Statement& c) { c.days = DayRange{OnDay(from), OnDay(to)}; };
}
Change Of(Harm harm) {
  return [harm](Statement& c) { c.harm = harm; };
}
Change Is(Assertion assertion) {
  return [assertion](Statement& c) { c.assertion = assertion; };
}
Change By(const char* doer) {
  return [doer](Statement& c) { c.caused_by = {Actor(doer, "rebel")}; };
}
Change Named(const char* person) {
  return [person](Statement& c) { c.person = person; };
}
Change Part() {
  return [](Statement& c) { c.part_of = c.article + "/c0"; };
}
Change All(std::vector<Change> changes) {
  return [changes](Statement& c) {
    for (const Change& change : changes) change(c);
  };
}

struct Side {
  Count count;
  const char* by = "";
  Change change = [](Statement&) {};
};

struct Case {
  const char* why;
  Side a;
  Side b;
  const char* verdict;  // "" for none
};

Statement Make(const char* article, const Side& side) {
  Statement claim = Told(article, side.count, side.by);
  side.change(claim);
  return claim;
}

Relation PlaceRelation(const Statement& a, const Statement& b) {
  PlaceIndex index;
  const uint32_t x = index.Add(*a.place);
  const uint32_t y = index.Add(*b.place);
  index.Build();
  return index.Relate(x, y);
}

std::optional<Ruling> Rule(const Statement& a, const Statement& b, Tie tie = Tie::kOne) {
  const VictimClasses classes = TestClasses();
  const Relation days = RelateDays(*a.days, *b.days);
  return Judge(a, b, ScopeOf(a, b, PlaceRelation(a, b), days, classes), tie, classes);
}

const Change kDenied = Is(Assertion::kDenied);

std::vector<Case> Cases() {
  return {
      {"two figures", {Exactly(18), "hospital"}, {AtLeast(23), "observatory"}, "contradiction"},
      {"two figures, a quarter and its town",
       {Exactly(18), "hospital", In(Quarter())},
       {Exactly(20), "army"},
       "contradiction"},
      {"a night told as one day or two",
       {Exactly(18), "hospital"},
       {Exactly(20), "army", During(6, 7)},
       "contradiction"},
      {"parts of one class",
       {Exactly(4), "a", All({Victims("woman"), Part()})},
       {Exactly(5), "b", All({Victims("woman"), Part()})},
       "contradiction"},
      {"nobody against somebody",
       {Exactly(0), "army", Of(Harm::kKilledOrInjured)},
       {Exactly(3), "hospital"},
       "contradiction"},
      {"nobody against perhaps somebody",
       {Exactly(0), "army"},
       {UpTo(3), "hospital"},
       "compatible"},
      {"alleged is told, too",
       {Exactly(18), "hospital"},
       {Exactly(20), "army", Is(Assertion::kAlleged)},
       "contradiction"},
      {"each side blames the other, and counts for itself",
       {Exactly(18), "hospital", By("x")},
       {Exactly(20), "army", By("y")},
       "contradiction"},
      {"eight residents are too many for five persons",
       {Exactly(8), "a", Victims("civilian")},
       {Exactly(5), "b"},
       "contradiction"},
      {"eight residents may be among eleven persons",
       {Exactly(8), "a", Victims("civilian")},
       {Exactly(11), "b"},
       "compatible"},
      {"other days", {Exactly(18), "hospital"}, {Exactly(20), "army", During(7, 7)}, ""},
      {"another harm", {Exactly(18), "hospital"}, {Exactly(20), "army", Of(Harm::kInjured)}, ""},
      {"other victims",
       {Exactly(18), "hospital", Victims("soldier")},
       {Exactly(20), "army", Victims("child")},
       ""},
      {"hypothetical",
       {Exactly(18), "hospital"},
       {Exactly(20), "army", Is(Assertion::kHypothetical)},
       ""},

      {"more in the town than in the province",
       {Exactly(15), "a"},
       {Exactly(12), "b", All({In(Province()), During(6, 7)})},
       "containment"},
      {"more fighters than dead",
       {Exactly(3), "a", Victims("combatant")},
       {Exactly(2), "b"},
       "containment"},
      {"more on a day than in a week",
       {Exactly(9), "a"},
       {Exactly(5), "b", During(1, 7)},
       "containment"},
      {"more killed than killed or injured",
       {Exactly(9), "a"},
       {Exactly(5), "b", Of(Harm::kKilledOrInjured)},
       "containment"},
      {"about gives way", {About(10), "a"}, {Exactly(9), "b", In(Province())}, "compatible"},
      {"narrower here, wider there",
       {Exactly(15), "a", During(1, 7)},
       {Exactly(12), "b", In(Province())},
       ""},

      {"one denies it",
       {Exactly(11), "rescuers", Victims("civilian")},
       {{2, std::nullopt, Qualifier::kVague, ""}, "army", All({kDenied, Victims("civilian")})},
       "denial"},
      {"of civilians, children too",
       {Exactly(3), "rescuers", Victims("child")},
       {{2, std::nullopt, Qualifier::kVague, ""}, "army", All({kDenied, Victims("civilian")})},
       "denial"},
      {"who denies civilians doesn't deny persons",
       {Exactly(14), "rescuers"},
       {{2, std::nullopt, Qualifier::kVague, ""}, "army", All({kDenied, Victims("civilian")})},
       ""},
      {"a denied number",
       {AtLeast(40), "red crescent"},
       {Exactly(40), "ministry", All({kDenied, In(Province())})},
       "denial"},
      {"another number than the denied",
       {Exactly(25), "red crescent"},
       {Exactly(40), "ministry", kDenied},
       ""},
      {"both deny", {Exactly(3), "x", kDenied}, {Exactly(3), "y", kDenied}, ""},

      {"one claimant, later", {Exactly(9), "emergency"}, {Exactly(12), "emergency"}, "update"},
      {"one claimant, civilians first",
       {Exactly(11), "civil defence", Victims("civilian")},
       {Exactly(14), "civil defence"},
       "update"},
      {"one claimant, a group of them",
       {Exactly(3), "ministry", Victims("soldier")},
       {Exactly(14), "ministry"},
       ""},
      {"one claimant, the same figure", {Exactly(9), "emergency"}, {Exactly(9), "emergency"}, ""},
      {"one claimant, may be the same",
       {MoreThan(20), "civil defence"},
       {Between(20, 30), "civil defence"},
       "compatible"},

      {"the same figure", {Exactly(9), "emergency"}, {Exactly(9), "red crescent"}, "corroboration"},
      {"about, within a tenth", {Exactly(27), ""}, {About(30), "medical sources"}, "corroboration"},
      {"at least the same", {Exactly(11), "civil defence"}, {AtLeast(11), ""}, "corroboration"},
      {"the same figure, civilians for one",
       {Exactly(27), "", Victims("civilian")},
       {Exactly(27), "b"},
       "corroboration"},
      {"the same figure for a part and for all",
       {Exactly(2), "", All({Victims("child"), Part()})},
       {Exactly(2), "b"},
       ""},
      {"one named victim",
       {Exactly(1), "", Named("کامران پورصادقی")},
       {Exactly(1), "b", Named("كامران بور صادقي")},
       "corroboration"},
      {"two named victims",
       {Exactly(1), "", Named("محمد الخطيب")},
       {Exactly(1), "b", Named("محمود الحسن")},
       ""},
      {"a named victim may be among them",
       {Exactly(1), "", Named("محمد الخطيب")},
       {Exactly(7), "b"},
       ""},
      {"another doer for the same figure",
       {Exactly(9), "a", By("x")},
       {Exactly(9), "b", By("y")},
       "perpetrator"},

      {"both can be true", {Exactly(46), "a"}, {AtLeast(35), "b"}, "compatible"},
      {"may be among them",
       {Exactly(6), "a", Victims("civilian")},
       {AtLeast(8), "b"},
       "compatible"},
      {"the town in its province",
       {Exactly(22), "a"},
       {Exactly(25), "b", In(Province())},
       "compatible"},
      {"vague words repeat nothing", {Vague(20, 99), "a"}, {Vague(20, 99), "b"}, "compatible"},
      {"a town in its country says nothing",
       {Exactly(22), "a"},
       {Exactly(25), "b", In(Country())},
       ""},
      {"a day in a year says nothing", {Exactly(2), "a"}, {Exactly(25), "b", During(1, 31)}, ""},
  };
}

TEST(Verdict, IsTheCodebooks) {
  for (const Case& c : Cases()) {
    const auto ruling = Rule(Make("a", c.a), Make("b", c.b));
    EXPECT_EQ(ruling ? NameOf(ruling->kind) : "", c.verdict) << c.why;
  }
}

TEST(Verdict, IsTheSameTurnedRound) {
  for (const Case& c : Cases()) {
    const Statement a = Make("a", c.a);
    const Statement b = Make("b", c.b);
    const auto ruling = Rule(a, b);
    const auto turned = Rule(b, a);
    ASSERT_EQ(ruling.has_value(), turned.has_value()) << c.why;
    if (!ruling) continue;
    EXPECT_EQ(ruling->kind, turned->kind) << c.why;
    EXPECT_NE(ruling->b_first, turned->b_first) << c.why;
  }
}

TEST(Verdict, PutsTheNarrowerTheAffirmingOrTheEarlierInFront) {
  Statement wide = Told("a", Exactly(12), "x");
  wide.place = Province();
  EXPECT_TRUE(Rule(wide, Told("b", Exactly(15), "y"))->b_first);
  Statement denial = Told("a", Exactly(15), "x");
  denial.assertion = Assertion::kDenied;
  EXPECT_TRUE(Rule(denial, Told("b", Exactly(15), "y"))->b_first);
  Statement later = Told("a", Exactly(12), "x");
  later.published = OnDay(9);
  EXPECT_TRUE(Rule(later, Told("b", Exactly(15), "y"))->b_first);
  later.published = std::nullopt;
  EXPECT_TRUE(Rule(later, Told("b", Exactly(15), "y"))->b_first);
}

TEST(Verdict, WithinOneArticleIsForTwoVoices) {
  Statement a = Told("a", Exactly(18), "hospital");
  Statement b = Told("a", Exactly(20), "army");
  b.id = "a/c2";
  EXPECT_TRUE(Rule(a, b));
  b.claimed_by = {};
  EXPECT_TRUE(Rule(a, b));
  b.claimed_by = a.claimed_by;
  EXPECT_FALSE(Rule(a, b));
}

TEST(Verdict, ATollThatTheTextSaysRoseIsAnUpdate) {
  const Statement before = Told("a", Exactly(8), "x");
  Statement after = Told("b", Exactly(11), "y");
  after.rises = true;
  EXPECT_EQ(Rule(before, after)->kind, VerdictKind::kContradiction);  // of the same day
  after.published = OnDay(9);
  EXPECT_EQ(Rule(before, after)->kind, VerdictKind::kUpdate);
}

TEST(Verdict, ANewTollReplacesTheOneThatTheArticleGivesBesideIt) {
  const Statement before = Told("a", Exactly(15), "ministry");
  Statement after = Also(before, "c2", Exactly(21), 300);
  after.claimed_by = Actor("hospital");
  EXPECT_EQ(Rule(before, after)->kind, VerdictKind::kContradiction);
  after.rises = true;
  EXPECT_EQ(Rule(before, after)->kind, VerdictKind::kUpdate);
}

TEST(Verdict, ATollRisesAboveAtLeastAndAboveAClass) {
  Statement after = Told("b", Exactly(11), "y");
  after.rises = true;
  after.published = OnDay(9);
  EXPECT_EQ(Rule(Told("a", AtLeast(8), "x"), after)->kind, VerdictKind::kUpdate);
  Statement police = Told("a", Exactly(8), "x");
  police.victims = {"police"};
  EXPECT_EQ(Rule(police, after)->kind, VerdictKind::kUpdate);
}

TEST(Verdict, WhoDeniesMayNameAnotherDay) {
  Statement denial = Told("a", Exactly(7), "x");
  denial.assertion = Assertion::kDenied;
  denial.days = DayRange{OnDay(5), OnDay(5)};
  EXPECT_EQ(Rule(denial, Told("b", Exactly(7), "y"))->kind, VerdictKind::kDenial);
}

TEST(Verdict, WithoutATieOnlyATotalIsHeldAgainstItsPart) {
  Statement part = Told("a", Exactly(15), "x");
  Statement whole = Told("b", Exactly(12), "y");
  EXPECT_FALSE(Rule(part, whole, Tie::kNone));
  whole.place = Province();
  whole.event_type = "Riots";
  EXPECT_FALSE(Rule(part, whole, Tie::kNone));
  part.event_type = whole.event_type;
  EXPECT_EQ(Rule(part, whole, Tie::kNone)->kind, VerdictKind::kContainment);
}

TEST(Verdict, WhatNobodyAddedUpIsNoTotal) {
  Statement whole = Told("b", Exactly(12));
  whole.place = Province();
  EXPECT_FALSE(Rule(Told("a", Exactly(15), "x"), whole, Tie::kNone));  // some other fight there
  whole.days = DayRange{OnDay(5), OnDay(6)};
  EXPECT_TRUE(Rule(Told("a", Exactly(15), "x"), whole, Tie::kNone));
  whole.days = DayRange{OnDay(1) - 100, OnDay(6)};
  EXPECT_FALSE(Rule(Told("a", Exactly(15), "x"), whole, Tie::kNone));
}

TEST(Verdict, DozensDontExceedANumber) {
  Statement whole = Told("b", Exactly(12), "y");
  whole.place = Province();
  const auto ruling = Rule(Told("a", Vague(20, 99), "x"), whole);
  EXPECT_TRUE(!ruling || ruling->kind != VerdictKind::kContainment);
}

Statement Event(const char* article, const char* doer) {
  Statement event = Told(article, Count{}, article);
  event.is_event = true;
  event.event_type = "Explosions/Remote violence";
  event.sub_type = "Shelling/artillery/missile attack";
  if (*doer) event.caused_by = {Actor(doer, "rebel")};
  return event;
}

TEST(Verdict, EventsDifferInDoerDayOrPlace) {
  const auto kind = [](const Statement& a, const Statement& b, Tie tie) {
    const auto ruling = Rule(a, b, tie);
    return ruling ? NameOf(ruling->kind) : std::string_view();
  };
  EXPECT_EQ(kind(Event("a", "x"), Event("b", "y"), Tie::kOne), "perpetrator");
  EXPECT_EQ(kind(Event("a", "x"), Event("b", ""), Tie::kOne), "");
  Statement first = Event("a", "x");
  Statement later = Event("b", "x");
  later.days = DayRange{OnDay(7), OnDay(7)};
  first.day_beside = later.day_beside = true;
  EXPECT_EQ(kind(first, later, Tie::kOtherDay), "date");
  first.day_beside = false;  // it goes on with the day of what was told before it
  EXPECT_EQ(kind(first, later, Tie::kOtherDay), "");
  Statement elsewhere = Event("b", "x");
  elsewhere.place = Place("Elsewhere", "town", 34, 36);
  EXPECT_EQ(kind(Event("a", "x"), elsewhere, Tie::kOtherPlace), "place");
  Statement denied = Event("b", "x");
  denied.assertion = Assertion::kDenied;
  EXPECT_EQ(kind(Event("a", "x"), denied, Tie::kOne), "denial");
  EXPECT_EQ(kind(Event("a", "y"), denied, Tie::kOne), "");
}

TEST(Voice, OfOneTextInTwoPapersIsOne) {
  Statement a = Told("a", Exactly(1));
  Statement b = Told("b", Exactly(1));
  EXPECT_FALSE(IsOneVoice(a, b));
  const auto sketch = std::make_shared<const Sketch>(Sketch{1, 2, 3, 4, 5, 6, 7, 8, 9});
  a.sketch = b.sketch = sketch;
  EXPECT_TRUE(IsOneVoice(a, b));
  b.claimed_by = Actor("SANA");
  EXPECT_FALSE(IsOneVoice(a, b));
}

TEST(Voice, IsTheClaimantElseThePaper) {
  EXPECT_EQ(VoiceOf(Told("a", Exactly(1), "SANA")), "sana");
  Statement own = Told("a", Exactly(1));
  own.source = "SANA";
  EXPECT_EQ(VoiceOf(own), "sana");
  own.source.clear();
  EXPECT_EQ(VoiceOf(own), "a");
  Statement unnamed = Told("a", Exactly(1), "Medical source");
  unnamed.claimed_by.type = "source";
  Statement other = unnamed;
  other.source = "Another paper";
  EXPECT_NE(VoiceOf(unnamed), VoiceOf(other));
}

}  // namespace
}  // namespace rasad
