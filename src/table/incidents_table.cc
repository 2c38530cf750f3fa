#include "table/common_columns.h"
#include "table/tables.h"

namespace rasad {
namespace {

using T = ColumnType;

Cell Count(size_t n) { return Cell(static_cast<int64_t>(n)); }

// No figure, no statement about its end either.
Cell HighIsOpen(const IncidentRow& row) {
  return row.incident.high ? Cell(row.incident.high_is_open) : Cell();
}

Cell ClaimIds(const IncidentRow& row) {
  std::vector<std::string> ids;
  for (const uint32_t claim : row.incident.claims) ids.push_back(row.comparison.claims[claim].id);
  return TextCell(Joined(ids));
}

Columns<IncidentRow> MakeColumns() {
  return {
      {{"incident_id", T::kString, "Incident",
        "Made from the ids of its claims: the same claims, the same id"},
       [](const IncidentRow& r) { return TextCell(r.incident.id); }},
      {{"harm", T::kString, "Harm",
        "killed, injured, missing, captured, detained, displaced or killed_or_injured"},
       [](const IncidentRow& r) { return TextCell(NameOf(r.incident.harm)); }},
      {{"low", T::kInteger, "Lowest figure",
        "The lowest number that a claim about all victims allows"},
       [](const IncidentRow& r) { return IntegerCell(r.incident.low); }},
      {{"high", T::kInteger, "Highest figure", "The highest number that such a claim names"},
       [](const IncidentRow& r) { return IntegerCell(r.incident.high); }},
      {{"high_is_open", T::kBoolean, "Open upwards",
        "true where such a claim says \"at least\" or \"more than\": there may be more than the "
        "highest figure"},
       HighIsOpen},
      {{"unit", T::kString, "Unit", "What is counted where it isn't persons, such as families"},
       [](const IncidentRow& r) { return TextCell(r.incident.unit); }},
      {{"date_from", T::kDate, "First day", "First day of the claims' periods"},
       [](const IncidentRow& r) { return DayCell(r.incident.days.from); }},
      {{"date_to", T::kDate, "Last day", "Last day of them, inclusive"},
       [](const IncidentRow& r) { return DayCell(r.incident.days.to); }},
      {{"place", T::kString, "Place", "English name of the place that most of the claims name"},
       [](const IncidentRow& r) { return TextCell(r.incident.place.name); }},
      {{"place_id", T::kString, "Place id", "The place's id in the gazetteer"},
       [](const IncidentRow& r) { return TextCell(r.incident.place.id); }},
      {{"place_kind", T::kString, "Kind of place",
        "city, town, village, district, governorate, country, ..."},
       [](const IncidentRow& r) { return TextCell(r.incident.place.kind); }},
      {{"admin1", T::kString, "First-level unit", "Governorate or province that the place is in"},
       [](const IncidentRow& r) { return TextCell(r.incident.place.admin1); }},
      {{"country", T::kString, "Country", "ISO 3166-1 alpha-2 code"},
       [](const IncidentRow& r) { return TextCell(r.incident.place.country); }},
      {{"lat", T::kNumber, "Latitude", "Degrees north, WGS 84"},
       [](const IncidentRow& r) { return NumberCell(r.incident.place.lat); }},
      {{"lon", T::kNumber, "Longitude", "Degrees east, WGS 84"},
       [](const IncidentRow& r) { return NumberCell(r.incident.place.lon); }},
      {{"place_precision", T::kInteger, "Precision of the place",
        "1 a locality, 2 a district, 3 a governorate, province, region or area, 4 a country"},
       [](const IncidentRow& r) { return PrecisionCell(r.incident.place.kind); }},
      {{"articles", T::kInteger, "Articles", "How many articles make the claims"},
       [](const IncidentRow& r) { return Count(r.incident.articles); }},
      {{"sources", T::kInteger, "Sources",
        "How many publishers; an article without a known source counts as one"},
       [](const IncidentRow& r) { return Count(r.incident.sources); }},
      {{"voices", T::kInteger, "Voices",
        "How many claimants: a ministry quoted by ten papers is one voice"},
       [](const IncidentRow& r) { return Count(r.incident.voices); }},
      {{"claims", T::kInteger, "Claims", "How many claims"},
       [](const IncidentRow& r) { return Count(r.incident.claims.size()); }},
      {{"claim_ids", T::kString, "Claim ids", "Their ids in casualties.csv, joined by \"; \""},
       ClaimIds}};
}

}  // namespace

const Columns<IncidentRow>& IncidentColumns() {
  static const Columns<IncidentRow> kColumns = MakeColumns();
  return kColumns;
}

void WriteIncidentRows(const Comparison& comparison, CsvWriter* csv) {
  for (const Incident& incident : comparison.incidents) {
    WriteRow(IncidentColumns(), IncidentRow{comparison, incident}, csv);
  }
}

const TableInfo& IncidentsTable() {
  static const TableInfo kTable = {
      "incidents", "Incidents",
      "One row for all claims about one harm at one place in one period, of all articles.",
      "incident_id", InfosOf(IncidentColumns())};
  return kTable;
}

}  // namespace rasad
