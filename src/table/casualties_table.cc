#include "table/common_columns.h"
#include "table/tables.h"

namespace rasad {
namespace {

using T = ColumnType;

const std::string& PlaceId(const CasualtyRow& row) { return row.casualty.place; }
const Item& GetItem(const CasualtyRow& row) { return row.casualty; }

Cell GlobalId(const CasualtyRow& row, const std::string& id) {
  return id.empty() ? Cell() : TextCell(row.view.record().article.id + "/" + id);
}

Cell ClaimantType(const CasualtyRow& row) {
  const ActorMention* actor = row.view.FindActor(row.casualty.claimed_by);
  return actor ? TextCell(actor->type) : Cell();
}

void AddCountColumns(Columns<CasualtyRow>* columns) {
  columns->insert(
      columns->end(),
      {{{"harm", T::kString, "Harm",
         "killed, injured, missing, captured, detained, displaced or killed_or_injured"},
        [](const CasualtyRow& r) { return TextCell(NameOf(r.casualty.harm)); }},
       {{"count_min", T::kInteger, "At least", "Fewest that the words entail"},
        [](const CasualtyRow& r) { return IntegerCell(r.casualty.count.min); }},
       {{"count_max", T::kInteger, "At most",
         "Most that the words entail; empty where they are open upwards"},
        [](const CasualtyRow& r) { return IntegerCell(r.casualty.count.max); }},
       {{"qualifier", T::kString, "Qualifier",
         "exact, at_least, more_than, at_most, less_than, about, between or vague (\"dozens\")"},
        [](const CasualtyRow& r) { return TextCell(NameOf(r.casualty.count.qualifier)); }},
       {{"unit", T::kString, "Unit", "What is counted where it isn't persons, such as families"},
        [](const CasualtyRow& r) { return TextCell(r.casualty.count.unit); }}});
}

void AddVictimColumns(Columns<CasualtyRow>* columns) {
  columns->insert(
      columns->end(),
      {{{"victims", T::kString, "Victims",
         "Classes that hold at once (civilian, soldier, child, woman, ...), joined by \"; \"; "
         "empty where the text says persons only"},
        [](const CasualtyRow& r) { return TextCell(Joined(r.casualty.victims)); }},
       {{"person", T::kString, "Person", "The name of a named victim, as written"},
        [](const CasualtyRow& r) { return TextCell(r.casualty.person); }},
       {{"affiliation", T::kString, "Affiliation",
         "English name of the actor or country that the victims belong to"},
        [](const CasualtyRow& r) { return TextCell(ActorName(r.view, r.casualty.affiliation)); }},
       {{"affiliation_id", T::kString, "Affiliation, id", "Its id"},
        [](const CasualtyRow& r) { return TextCell(r.casualty.affiliation); }},
       {{"date_from", T::kDate, "First day",
         "First day on which the harm can have been done; the first of a period for a toll that "
         "has accumulated"},
        [](const CasualtyRow& r) {
          return DayCell(r.casualty.date ? std::optional(r.casualty.date->from) : std::nullopt);
        }},
       {{"date_to", T::kDate, "Last day", "Last such day, inclusive"},
        [](const CasualtyRow& r) {
          return DayCell(r.casualty.date ? std::optional(r.casualty.date->to) : std::nullopt);
        }},
       {{"date_of_report", T::kBoolean, "Day of the report",
         "true where the text gives no day but that on which somebody spoke or counted: it "
         "happened then or shortly before"},
        [](const CasualtyRow& r) {
          return r.casualty.date ? Cell(r.casualty.date_of_report) : Cell();
        }}});
}

void AddSpeakerColumns(Columns<CasualtyRow>* columns) {
  columns->insert(
      columns->end(),
      {{{"caused_by", T::kString, "Caused by",
         "English names of those who did it, if the text says; several joined by \"; \""},
        [](const CasualtyRow& r) { return TextCell(ActorNames(r.view, r.casualty.caused_by)); }},
       {{"caused_by_id", T::kString, "Caused by, ids", "Their ids, in the same order"},
        [](const CasualtyRow& r) { return TextCell(Joined(r.casualty.caused_by)); }},
       {{"claimed_by", T::kString, "Claimed by",
         "English name of the source that the text names; empty where the article speaks for "
         "itself"},
        [](const CasualtyRow& r) { return TextCell(ActorName(r.view, r.casualty.claimed_by)); }},
       {{"claimed_by_id", T::kString, "Claimed by, id", "The source's id"},
        [](const CasualtyRow& r) { return TextCell(r.casualty.claimed_by); }},
       {{"claimed_by_type", T::kString, "Type of claimant",
         "state, rebel, militia, media, ngo, international, ...; source for one that stays "
         "unnamed"},
        ClaimantType},
       {{"assertion", T::kString, "Assertion", "affirmed, alleged, denied or hypothetical"},
        [](const CasualtyRow& r) { return TextCell(NameOf(r.casualty.assertion)); }},
       {{"part_of", T::kString, "Part of",
         "claim_id of the claim that includes this one; don't add the two"},
        [](const CasualtyRow& r) { return GlobalId(r, r.casualty.part_of); }},
       {{"same_as", T::kString, "Same as",
         "claim_id of the article's first claim that says the same; empty in that one. Rows "
         "without "
         "it are the article's different claims"},
        [](const CasualtyRow& r) { return GlobalId(r, r.casualty.same_as); }},
       {{"rises", T::kBoolean, "Rises",
         "true where the text says that the toll rose to this figure: an earlier one is outdated"},
        [](const CasualtyRow& r) { return Cell(r.casualty.rises); }},
       {{"event_id", T::kString, "Event", "event_id of the event, in events.csv"},
        [](const CasualtyRow& r) { return GlobalId(r, r.casualty.event); }}});
}

Columns<CasualtyRow> MakeColumns() {
  Columns<CasualtyRow> columns = {
      {{"claim_id", T::kString, "Claim", "ARTICLE/CLAIM; stays the same from run to run"},
       [](const CasualtyRow& r) { return GlobalId(r, r.casualty.id); }}};
  AddArticleColumns(&columns);
  AddCountColumns(&columns);
  AddVictimColumns(&columns);
  AddPlaceColumns<CasualtyRow, PlaceId>(&columns);
  columns.push_back(
      {{"locality", T::kString, "Locality",
        "Village, quarter or street there that the gazetteer lacks, in the article's words"},
       [](const CasualtyRow& r) { return TextCell(r.casualty.locality); }});
  AddSpeakerColumns(&columns);
  AddEvidenceColumns<CasualtyRow, GetItem>(&columns);
  columns.push_back(
      {{"told_as", T::kString, "Told as",
        "several: counted over several deeds; period: since something began; earlier: replaced by "
        "another count; some: of those harmed, such as those still in care. Empty for a toll as "
        "such"},
       [](const CasualtyRow& r) { return TextCell(r.casualty.told_as); }});
  return columns;
}

}  // namespace

const Columns<CasualtyRow>& CasualtyColumns() {
  static const Columns<CasualtyRow> kColumns = MakeColumns();
  return kColumns;
}

void WriteCasualtyRows(const Record& record, CsvWriter* csv) {
  const RecordView view(record);
  for (const Casualty& casualty : record.casualties)
    WriteRow(CasualtyColumns(), CasualtyRow{view, casualty}, csv);
}

const TableInfo& CasualtiesTable() {
  static const TableInfo kTable = {
      "casualties", "Casualty claims",
      "One row for each statement that people were harmed, repeats included.", "claim_id",
      InfosOf(CasualtyColumns())};
  return kTable;
}

}  // namespace rasad
