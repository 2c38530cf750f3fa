// The order of the columns is a promise; a new column goes to the end of its group only with a new
// schema version.
#include "table/tables.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "table/csv_reader.h"
#include "table/datapackage.h"
#include "table/sample_record.h"
#include "table/verdict_json.h"

namespace rasad {
namespace {

template <typename Row>
std::string Header(const Columns<Row>& columns) {
  std::string out;
  CsvWriter csv({}, &out);
  WriteHeader(columns, &csv);
  return out;
}

// The one row that `csv_text` holds under its header, by column.
std::map<std::string, std::string> OnlyRow(const std::string& csv_text) {
  const auto rows = ReadCsv(csv_text);
  EXPECT_TRUE(rows && rows->size() == 2);
  std::map<std::string, std::string> row;
  if (!rows || rows->size() != 2) return row;
  EXPECT_EQ((*rows)[0].size(), (*rows)[1].size());
  for (size_t i = 0; i < (*rows)[0].size(); ++i) row[(*rows)[0][i]] = (*rows)[1][i];
  return row;
}

using Expected = std::vector<std::pair<std::string, std::string>>;

void ExpectCells(const std::map<std::string, std::string>& row, const Expected& expected) {
  for (const auto& [name, value] : expected) {
    ASSERT_TRUE(row.count(name)) << name;
    EXPECT_EQ(row.at(name), value) << name;
  }
}

TEST(Tables, EventsHaveTheseColumns) {
  EXPECT_EQ(Header(EventColumns()),
            "event_id,article_id,source,url,published,language,date_from,date_to,date_precision,"
            "date_basis,date_of_report,type,sub_type,"
            "actor1,actor1_id,actor2,actor2_id,place,place_id,place_kind,admin1,country,lat,lon,"
            "place_precision,locality,extent,"
            "killed_min,killed_max,injured_min,injured_max,missing_min,missing_max,captured_min,"
            "captured_max,"
            "detained_min,detained_max,displaced_min,displaced_max,killed_or_injured_min,killed_or_"
            "injured_max,"
            "civilians_killed_min,civilians_killed_max,children_killed_min,children_killed_max,"
            "women_killed_min,"
            "women_killed_max,claimed_by,claimed_by_id,assertion,evidence,evidence_in,evidence_"
            "start,evidence_end,rule\n");
}

TEST(Tables, CasualtiesHaveTheseColumns) {
  EXPECT_EQ(Header(CasualtyColumns()),
            "claim_id,article_id,source,url,published,language,harm,count_min,count_max,qualifier,"
            "unit,victims,person,"
            "affiliation,affiliation_id,date_from,date_to,date_of_report,place,place_id,place_kind,"
            "admin1,country,"
            "lat,lon,"
            "place_precision,locality,caused_by,caused_by_id,claimed_by,claimed_by_id,claimed_by_type,"
            "assertion,part_of,same_as,rises,event_id,"
            "evidence,evidence_in,evidence_start,evidence_end,rule,told_as\n");
}

TEST(Tables, IncidentsHaveTheseColumns) {
  EXPECT_EQ(Header(IncidentColumns()),
            "incident_id,date_from,date_to,place,place_id,place_kind,admin1,country,lat,lon,"
            "place_precision,type,sub_type,actors,"
            "killed_low,killed_high,killed_high_is_open,killed_by_voice,"
            "injured_low,injured_high,injured_high_is_open,injured_by_voice,"
            "other_harm,voices,carriers,articles,copies,disputed,claims,claim_ids,events,"
            "event_ids\n");
}

TEST(Tables, VerdictsHaveTheseColumns) {
  EXPECT_EQ(Header(VerdictColumns()),
            "verdict,severity,a,b,incident_a,incident_b,source_a,source_b,claimed_by_a,"
            "claimed_by_b,voice_a,voice_b,copies,harm_a,harm_b,figure_a,figure_b,victims_a,"
            "victims_b,days_between,place_a,place_b,date_from,date_to,explanation,evidence_a,"
            "evidence_b\n");
}

TEST(Tables, AnEventIsOneRow) {
  std::string out = Header(EventColumns());
  CsvWriter csv({}, &out);
  WriteEventRows(SampleRecord(), VictimClasses(), &csv);
  ExpectCells(OnlyRow(out), {{"event_id", "a-1/e10"},
                             {"source", "Enab Baladi"},
                             {"published", "2024-11-30"},
                             {"language", "ar"},
                             {"date_from", "2024-11-28"},
                             {"date_to", "2024-11-29"},
                             {"date_precision", "span"},
                             {"date_basis", "relative"},
                             {"sub_type", "Air/drone strike"},
                             {"actor1", "Army; Militia"},
                             {"actor1_id", "a1; a2"},
                             {"actor2", "Observatory"},
                             {"place", "Idlib"},
                             {"lat", "35.93"},
                             {"place_precision", "1"},
                             {"locality", "Old Quarter"},
                             {"extent", "16 villages"},
                             {"killed_min", "12"},
                             {"killed_max", "12"},
                             {"injured_min", ""},
                             {"children_killed_min", "12"},
                             {"women_killed_min", ""},
                             {"claimed_by", "Observatory"},
                             {"assertion", "affirmed"},
                             {"evidence", "shelling killed 12"},
                             {"evidence_in", "text"},
                             {"evidence_start", "10"},
                             {"evidence_end", "30"},
                             {"rule", "shelling"}});
}

TEST(Tables, AStatementIsOneRow) {
  std::string out = Header(CasualtyColumns());
  CsvWriter csv({}, &out);
  WriteCasualtyRows(SampleRecord(), &csv);
  ExpectCells(OnlyRow(out), {{"claim_id", "a-1/c10"},
                             {"harm", "killed"},
                             {"count_min", "12"},
                             {"qualifier", "exact"},
                             {"victims", "child; civilian"},
                             {"date_to", "2024-11-29"},
                             {"place_id", "sy-idlib"},
                             {"caused_by", "Army; Militia"},
                             {"claimed_by_type", "ngo"},
                             {"part_of", ""},
                             {"same_as", ""},
                             {"event_id", "a-1/e10"},
                             {"evidence", "12, \"killed\""}});
}

TEST(Tables, WhatARecordDoesNotSayIsEmpty) {
  Record record;
  record.article.id = "x";
  record.events.emplace_back().id = "e1";
  record.events[0].place = "nowhere";  // not in the record
  record.events[0].actor1 = {"nobody"};
  std::string out = Header(EventColumns());
  CsvWriter csv({}, &out);
  WriteEventRows(record, VictimClasses(), &csv);
  const auto row = OnlyRow(out);
  const std::set<std::string> filled = {"event_id",    "article_id",     "actor1_id",   "assertion",
                                        "evidence_in", "evidence_start", "evidence_end"};
  for (const auto& [name, value] : row)
    EXPECT_EQ(value.empty(), !filled.count(name)) << name << "=" << value;
}

TEST(Tables, NamesAreUniqueAndDescribed) {
  for (const TableInfo* table :
       {&EventsTable(), &CasualtiesTable(), &IncidentsTable(), &VerdictsTable()}) {
    std::set<std::string_view> names;
    for (const ColumnInfo& column : table->columns) {
      EXPECT_TRUE(names.insert(column.name).second) << column.name;
      EXPECT_FALSE(column.title.empty()) << column.name;
      EXPECT_FALSE(column.description.empty()) << column.name;
    }
    EXPECT_TRUE(table->key.empty() || names.count(table->key)) << table->key;
  }
}

// Two articles, two figures.
// Two sources on one attack, the second of so many or more.
Comparison SampleComparison(int64_t second_figure) {
  Record first = SampleRecord();
  Record second = SampleRecord();
  second.article.id = "a-2";
  second.article.source = "SANA";
  second.article.published = "2024-12-01";
  second.casualties[0].count = {second_figure, std::nullopt, Qualifier::kAtLeast, ""};
  second.casualties[0].claimed_by = "";
  std::vector<Statement> claims = StatementsOf(first);
  claims.push_back(StatementsOf(second)[0]);
  return Compare(claims, {});
}

TEST(Tables, AnIncidentIsOneRow) {
  std::string out = Header(IncidentColumns());
  CsvWriter csv({}, &out);
  WriteIncidentRows(SampleComparison(12), &csv);
  ExpectCells(OnlyRow(out), {{"killed_low", "12"},
                             {"killed_high", "12"},
                             {"killed_high_is_open", "true"},
                             {"killed_by_voice", "Observatory: 12; SANA: 12 or more"},
                             {"date_from", "2024-11-28"},
                             {"place", "Idlib"},
                             {"articles", "2"},
                             {"carriers", "2"},
                             {"voices", "2"},
                             {"claims", "2"},
                             {"claim_ids", "a-1/c10; a-2/c10"}});
}

TEST(Tables, AVerdictIsOneRow) {
  std::string out = Header(VerdictColumns());
  CsvWriter csv({}, &out);
  WriteVerdictRows(SampleComparison(20), &csv);
  ExpectCells(
      OnlyRow(out),
      {{"verdict", "contradiction"},
       {"a", "a-1/c10"},
       {"b", "a-2/c10"},
       {"source_b", "SANA"},
       {"claimed_by_a", "Observatory"},
       {"claimed_by_b", ""},
       {"figure_a", "12"},
       {"figure_b", "at least 20"},
       {"days_between", "1"},
       {"place_a", "Idlib"},
       {"date_to", "2024-11-29"},
       {"explanation",
        "Observatory counts 12 killed (child, civilian); SANA, published a day later, counts "
        "at least 20 killed (child, civilian) in Idlib from 2024-11-28 to 2024-11-29: both "
        "can't be true."}});
}

TEST(Tables, AVerdictIsOneLineOfJson) {
  const Comparison comparison = SampleComparison(20);
  std::string out;
  WriteVerdictJson(comparison, comparison.verdicts.at(0), &out);
  EXPECT_EQ(out, "{\"a\":\"a-1/c10\",\"b\":\"a-2/c10\",\"verdict\":\"contradiction\"}\n");
}

TEST(DataPackage, DescribesEveryColumn) {
  const auto package =
      nlohmann::json::parse(DataPackageJson({&EventsTable(), &VerdictsTable()}, {}));
  EXPECT_EQ(package["profile"], "tabular-data-package");
  ASSERT_EQ(package["resources"].size(), 2U);
  const auto& events = package["resources"][0];
  EXPECT_EQ(events["path"], "events.csv");
  EXPECT_EQ(events["schema"]["primaryKey"], "event_id");
  EXPECT_EQ(events["dialect"]["lineTerminator"], "\n");
  ASSERT_EQ(events["schema"]["fields"].size(), EventColumns().size());
  EXPECT_EQ(events["schema"]["fields"][6]["name"], "date_from");
  EXPECT_EQ(events["schema"]["fields"][6]["type"], "date");
  EXPECT_FALSE(package["resources"][1]["schema"].contains("primaryKey"));
}

}  // namespace
}  // namespace rasad
