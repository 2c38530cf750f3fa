// The record's JSON is a promise to whoever reads it: the first test spells it out, byte by byte.
#include "table/record_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "table/sample_record.h"

namespace rasad {
namespace {

std::string Written(const Record& record, bool quantities = false) {
  std::string out;
  WriteRecordJson(record, {quantities}, &out);
  return out;
}

TEST(RecordJson, HasTheCodebooksShape) {
  const std::string expected =
      R"({"schema_version":"1",)"
      R"("article":{"id":"a-1","source":"Enab Baladi","url":"https://example.org/1","published":"2024-11-30T08:15:00+03:00","title":"A \"title\"\n","lang":"ar"},)"
      R"("anchor":{"day":"2024-11-30","basis":"inferred","because":"Saturday 30 November"},)"
      R"("dates":[{"start":3,"end":9,"in":"title","text":"28-29 11","from":"2024-11-28","to":"2024-11-29","precision":"span","calendar":"islamic","basis":"partial","approximate":true,"conflict":"the weekday says Friday","rule":"day-month"}],)"
      R"("places":[{"start":0,"end":5,"text":"idlib","id":"sy-idlib","name":"Idlib","kind":"city","country":"SY","admin1":"Idlib","lat":35.93,"lon":36.5,"ids":["pcode:SY07"],"certainty":"likely","others":["sy-idlib-gov"],"rule":"SY.tsv"}],)"
      R"("actors":[{"start":6,"end":9,"text":"Army","id":"a1","name":"Army","aliases":["SAA"],"type":"state","country":"SY","rule":"actors.tsv"},)"
      R"({"start":6,"end":9,"text":"Militia","id":"a2","name":"Militia","aliases":[],"type":"militia","country":"SY","rule":"actors.tsv"},)"
      R"({"start":6,"end":9,"text":"Observatory","id":"a3","name":"Observatory","aliases":[],"type":"ngo","country":"SY","rule":"actors.tsv"}],)"
      R"("casualties":[{"id":"c10","start":10,"end":20,"text":"12, \"killed\"","harm":"killed","count":{"min":12,"max":12,"qualifier":"exact"},"victims":["child","civilian"],"person":null,"affiliation":null,"part_of":null,"same_as":null,"event":"e10","rises":false,"told_as":null,"date":{"from":"2024-11-28","to":"2024-11-29"},"place":"sy-idlib","locality":null,"caused_by":["a1","a2"],"claimed_by":"a3","assertion":"affirmed","rule":"noun-then-group"}],)"
      R"("events":[{"id":"e10","start":10,"end":30,"text":"shelling killed 12","type":"Explosions/Remote violence","sub_type":"Air/drone strike","date":{"from":"2024-11-28","to":"2024-11-29","precision":"span","basis":"relative"},"place":"sy-idlib","locality":"Old Quarter","actor1":["a1","a2"],"actor2":["a3"],"extent":"16 villages","claimed_by":"a3","assertion":"affirmed","casualties":["c10"],"rule":"shelling"}]})"
      "\n";
  EXPECT_EQ(Written(SampleRecord()), expected);
}

TEST(RecordJson, WritesLayersOnlyWhenAsked) {
  const auto with = nlohmann::json::parse(Written(SampleRecord(), true));
  EXPECT_FALSE(nlohmann::json::parse(Written(SampleRecord())).contains("quantities"));
  EXPECT_EQ(
      with["quantities"].dump(),
      R"([{"end":12,"max":null,"min":12,"qualifier":"at_least","rule":"digits","start":10,"text":"12","unit":"families"}])");
}

TEST(RecordJson, UnknownIsNullAndNeverAnEmptyString) {
  Record record;
  record.article.id = "x";
  record.article.source = "";
  record.dates.emplace_back();
  record.places.emplace_back();
  record.events.emplace_back().id = "e1";
  const auto json = nlohmann::json::parse(Written(record));
  EXPECT_TRUE(json["article"]["source"].is_null());
  EXPECT_TRUE(json["article"]["lang"].is_null());
  EXPECT_EQ(json["anchor"].dump(), R"({"basis":"none","because":null,"day":null})");
  EXPECT_TRUE(json["dates"][0]["from"].is_null());
  EXPECT_FALSE(json["dates"][0].contains("approximate"));
  EXPECT_FALSE(json["dates"][0].contains("conflict"));
  EXPECT_TRUE(json["places"][0]["lat"].is_null());
  EXPECT_TRUE(json["places"][0]["rule"].is_null());
  EXPECT_TRUE(json["events"][0]["date"].is_null());
}

TEST(RecordJson, ReadsWhatItWrites) {
  const auto record = ReadRecordJson(Written(SampleRecord(), true));
  ASSERT_TRUE(record) << record.error().ToString();
  EXPECT_EQ(Written(*record, true), Written(SampleRecord(), true));
  EXPECT_EQ(record->anchor.source, Anchor::Source::kInferred);
  EXPECT_TRUE(record->dates[0].span.in_title);
}

TEST(RecordJson, PassesOverWhatALaterVersionAdds) {
  const auto record = ReadRecordJson(
      R"({"schema_version":"1","article":{"id":"x","mood":7},"sounds":[1],"dates":null,"events":[{"id":"e1","start":0,"end":0,"text":"","depth":{}}]})");
  ASSERT_TRUE(record) << record.error().ToString();
  EXPECT_EQ(record->events.size(), 1U);
  EXPECT_TRUE(record->casualties.empty());
}

struct BadLine {
  const char* name;
  const char* line;
  const char* message;  // a part of it
};

class BadRecordJson : public testing::TestWithParam<BadLine> {};

TEST_P(BadRecordJson, IsAnErrorThatNamesTheKey) {
  const auto record = ReadRecordJson(GetParam().line);
  ASSERT_FALSE(record);
  EXPECT_NE(record.error().what.find(GetParam().message), std::string::npos) << record.error().what;
}

#define HEAD R"({"schema_version":"1","article":{"id":"x"},)"
INSTANTIATE_TEST_SUITE_P(
    Lines, BadRecordJson,
    testing::Values(
        BadLine{"Empty", "", "not JSON"},
        BadLine{"Cut", R"({"schema_version":"1","art)", "not JSON"},
        BadLine{"Array", "[1]", "not a JSON object"}, BadLine{"Number", "7", "not a JSON object"},
        BadLine{"NoVersion", R"({"article":{"id":"x"}})", "schema_version: is missing"},
        BadLine{"OtherVersion", R"({"schema_version":"2","article":{"id":"x"}})",
                "schema_version '2'"},
        BadLine{"NoArticle", R"({"schema_version":"1"})", "article: is missing"},
        BadLine{"NoId", R"({"schema_version":"1","article":{}})", "article.id: is missing"},
        BadLine{"IdIsNumber", R"({"schema_version":"1","article":{"id":7}})",
                "article.id: expected a string"},
        BadLine{"ArticleIsList", R"({"schema_version":"1","article":[]})",
                "article: expected an object"},
        BadLine{"DatesIsObject", HEAD R"("dates":{}})", "dates: expected an array"},
        BadLine{"DateIsNull", HEAD R"("dates":[null]})", "dates[0]: expected objects"},
        BadLine{"NoStart", HEAD R"("dates":[{"end":1,"text":""}]})", "dates[0].start: is missing"},
        BadLine{"StartIsText", HEAD R"("dates":[{"start":"1","end":1,"text":""}]})",
                "dates[0].start: expected an integer"},
        BadLine{"StartIsFraction", HEAD R"("dates":[{"start":0.5,"end":1,"text":""}]})",
                "dates[0].start: expected an integer"},
        BadLine{"StartIsNegative", HEAD R"("dates":[{"start":-1,"end":1,"text":""}]})",
                "dates[0].start: expected an integer"},
        BadLine{"EndTooLarge", HEAD R"("dates":[{"start":0,"end":4294967296,"text":""}]})",
                "dates[0].end: is too large"},
        BadLine{"Backwards", HEAD R"("dates":[{"start":2,"end":1,"text":""}]})",
                "dates[0].end: is before start"},
        BadLine{"InElsewhere", HEAD R"("dates":[{"start":0,"end":1,"text":"","in":"body"}]})",
                "dates[0].in"},
        BadLine{"NoSuchDay",
                HEAD
                R"("dates":[{"start":0,"end":1,"text":"","from":"2023-02-29","to":"2023-03-01"}]})",
                "dates[0].from: expected a day"},
        BadLine{
            "DayWithTime",
            HEAD
            R"("dates":[{"start":0,"end":1,"text":"","from":"2023-02-01T00:00","to":"2023-03-01"}]})",
            "dates[0].from: expected a day"},
        BadLine{"HalfARange",
                HEAD R"("dates":[{"start":0,"end":1,"text":"","from":"2023-02-01"}]})",
                "from and to go together"},
        BadLine{"RangeBackwards",
                HEAD
                R"("dates":[{"start":0,"end":1,"text":"","from":"2023-02-02","to":"2023-02-01"}]})",
                "dates[0].to: is before from"},
        BadLine{"UnknownHarm",
                HEAD R"("casualties":[{"id":"c1","start":0,"end":1,"text":"","harm":"scared"}]})",
                "casualties[0].harm: 'scared'"},
        BadLine{"NoHarm", HEAD R"("casualties":[{"id":"c1","start":0,"end":1,"text":""}]})",
                "casualties[0].harm: is missing"},
        BadLine{
            "CountIsNumber",
            HEAD
            R"("casualties":[{"id":"c1","start":0,"end":1,"text":"","harm":"killed","count":3}]})",
            "casualties[0].count: expected an object"},
        BadLine{
            "MinIsText",
            HEAD
            R"("casualties":[{"id":"c1","start":0,"end":1,"text":"","harm":"killed","count":{"min":"3"}}]})",
            "casualties[0].count.min: expected an integer"},
        BadLine{
            "MaxBelowMin",
            HEAD
            R"("casualties":[{"id":"c1","start":0,"end":1,"text":"","harm":"killed","count":{"min":3,"max":2}}]})",
            "casualties[0].count.max: is less"},
        BadLine{
            "VictimIsNumber",
            HEAD
            R"("casualties":[{"id":"c1","start":0,"end":1,"text":"","harm":"killed","victims":["child",3]}]})",
            "casualties[0].victims[1]: expected a string"},
        BadLine{
            "SecondEvent",
            HEAD
            R"("events":[{"id":"e1","start":0,"end":1,"text":""},{"start":0,"end":1,"text":""}]})",
            "events[1].id: is missing"},
        BadLine{"LatIsText", HEAD R"("places":[{"start":0,"end":1,"text":"","lat":"36"}]})",
                "places[0].lat: expected a number"},
        BadLine{"FlagIsText",
                HEAD R"("dates":[{"start":0,"end":1,"text":"","approximate":"yes"}]})",
                "dates[0].approximate"}),
    [](const auto& bad) { return std::string(bad.param.name); });

}  // namespace
}  // namespace rasad
