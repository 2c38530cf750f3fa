#include "compare/statement.h"

#include <gtest/gtest.h>

#include "compare/risen.h"
#include "compare/sample_statements.h"

namespace rasad {
namespace {

PlaceMention Mention(const std::string& id, const std::string& kind) {
  PlaceMention place;
  place.id = id;
  place.name = id;
  place.kind = kind;
  return place;
}

// Two claims, the second part of the first, and an event that the first belongs to.
Record SampleRecord() {
  Record record;
  record.article.id = "a";
  record.article.source = "Paper";
  record.article.published = "2024-03-07T10:00";
  record.places = {Mention("p1", "town"), Mention("p2", "town"), Mention("sy", "country")};
  ActorMention actor;
  actor.id = "x";
  actor.name = "Army";
  actor.type = "state";
  record.actors = {actor};
  record.casualties.resize(2);
  record.casualties[0].id = "c1";
  record.casualties[0].event = "e1";
  record.casualties[1].id = "c2";
  record.casualties[1].part_of = "c1";
  record.casualties[1].claimed_by = "x";
  record.casualties[1].caused_by = {"x", "unlisted"};
  record.events.resize(1);
  record.events[0].id = "e1";
  record.events[0].type = "Battles";
  return record;
}

// "18 killed. The hospital said that it received 18 bodies": it was left out as a repeat.
TEST(StatementsOf, AnotherVoiceRepeatsNothing) {
  Record record = SampleRecord();
  record.casualties[1].part_of = {};
  record.casualties[1].same_as = "c1";
  EXPECT_FALSE(StatementsOf(record)[1].repeats);
  record.casualties[1].claimed_by = {};
  EXPECT_TRUE(StatementsOf(record)[1].repeats);
}

// "32 killed. The minister said that the toll had risen to 32": 32 is what it rose to in both.
TEST(StatementsOf, AFigureThatATollRoseToHasRisenWhereverItStands) {
  Record record = SampleRecord();
  record.casualties[1].part_of = {};
  record.casualties[1].rises = true;
  const auto rises = [&record](int64_t first, int64_t second) {
    record.casualties[0].count = {first, first};
    record.casualties[1].count = {second, second};
    return StatementsOf(record)[0].rises;
  };
  EXPECT_TRUE(rises(32, 32));
  EXPECT_FALSE(rises(30, 32));
  EXPECT_FALSE(rises(3, 3)) << "equal by chance";
  record.casualties[0].part_of = "c2";
  EXPECT_FALSE(rises(32, 32)) << "a part";
}

// "The toll rose to 11 in the town", and another attack's 11 in a village: both had risen.
TEST(SpreadRises, AnotherPlaceHasNotRisenByAnEqualFigure) {
  const auto rises = [](const char* place) {
    std::vector<Statement> claims(2);
    for (Statement& c : claims) c.count = {11, 11};
    claims[0].rises = true;
    claims[0].place = StatementPlace{.id = "town"};
    claims[1].place = StatementPlace{.id = place};
    SpreadRises(Record{}, &claims);
    return claims[1].rises;
  };
  EXPECT_TRUE(rises("town"));
  EXPECT_FALSE(rises("village"));
}

TEST(StatementsOf, LooksUpReferences) {
  const auto claims = StatementsOf(SampleRecord());
  ASSERT_EQ(claims.size(), 3U);
  EXPECT_EQ(claims[2].id, "a/e1");
  EXPECT_TRUE(claims[2].is_event);
  EXPECT_EQ(claims[0].id, "a/c1");
  EXPECT_EQ(claims[0].event, "a/e1");
  EXPECT_EQ(claims[0].event_type, "Battles");
  EXPECT_EQ(claims[0].published, OnDay(7));
  EXPECT_EQ(claims[1].part_of, "a/c1");
  EXPECT_TRUE(claims[1].plain_part);
  EXPECT_EQ(claims[1].claimed_by.name, "Army");
  EXPECT_EQ(claims[1].caused_by[1].name, "unlisted");
  EXPECT_EQ(claims[0].days, (DayRange{OnDay(4), OnDay(7)}));  // guessed from the publication
  EXPECT_EQ(claims[0].days_from, Origin::kPublished);
  EXPECT_FALSE(claims[0].place);
}

TEST(StatementsOf, TakesOverDayAndPlaceInOrder) {
  Record record = SampleRecord();
  record.events[0].date = DayRange{OnDay(6), OnDay(6)};
  record.events[0].place = "p1";
  record.casualties[1].event = "e1";
  auto claims = StatementsOf(record);
  EXPECT_EQ(claims[1].days, (DayRange{OnDay(6), OnDay(6)}));
  EXPECT_EQ(claims[1].days_from, Origin::kEvent);
  EXPECT_EQ(claims[1].place->id, "p1");
  record.casualties[0].date = DayRange{OnDay(5), OnDay(5)};
  record.casualties[0].place = "p2";
  claims = StatementsOf(record);
  EXPECT_EQ(claims[1].days->from, OnDay(5));
  EXPECT_EQ(claims[1].days_from, Origin::kWhole);
  EXPECT_EQ(claims[1].place->id, "p2");
  EXPECT_EQ(claims[0].days_from, Origin::kOwn);
}

TEST(StatementsOf, TakesOverWhatTheArticleHasOnlyOneOf) {
  Record record = SampleRecord();
  record.dates.resize(2);
  record.dates[0].days = record.dates[1].days = DayRange{OnDay(6), OnDay(6)};
  record.places = {Mention("p1", "town"), Mention("p1", "town"), Mention("sy", "country")};
  auto claims = StatementsOf(record);
  EXPECT_EQ(claims[0].days_from, Origin::kArticle);
  EXPECT_EQ(claims[0].days->from, OnDay(6));
  EXPECT_EQ(claims[0].place->id, "p1");
  record.dates[1].days = DayRange{OnDay(5), OnDay(5)};
  record.places.push_back(Mention("p2", "town"));
  claims = StatementsOf(record);
  EXPECT_EQ(claims[0].days_from, Origin::kPublished);
  EXPECT_FALSE(claims[0].place);
  record.events.resize(2);
  record.events[1].date = DayRange{OnDay(5), OnDay(5)};  // all that is dated is of one day
  record.events[1].place = "p2";
  claims = StatementsOf(record);
  EXPECT_EQ(claims[0].days->from, OnDay(5));
  EXPECT_EQ(claims[0].place->id, "p2");
}

// "claimed the attack in a statement on Wednesday": it was taken for the day of the attack.
TEST(StatementsOf, ADayOnWhichSomebodySpokeIsAGuess) {
  Record record = SampleRecord();
  record.casualties[0].date = DayRange{OnDay(6), OnDay(6)};
  record.casualties[0].date_of_report = true;
  Statement claim = StatementsOf(record)[0];
  EXPECT_EQ(claim.days, (DayRange{OnDay(3), OnDay(6)}));
  EXPECT_EQ(claim.days_from, Origin::kPublished);
  record.events[0].date = DayRange{OnDay(5), OnDay(5)};
  claim = StatementsOf(record)[0];
  EXPECT_EQ(claim.days, record.events[0].date);
  EXPECT_EQ(claim.days_from, Origin::kEvent);
}

TEST(StatementsOf, NeverTakesOverACountry) {
  Record record = SampleRecord();
  record.places = {Mention("sy", "country")};
  EXPECT_FALSE(StatementsOf(record)[0].place);
}

}  // namespace
}  // namespace rasad
