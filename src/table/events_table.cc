#include "table/common_columns.h"
#include "table/tables.h"

namespace rasad {
namespace {

using T = ColumnType;

const std::string& PlaceId(const EventRow& row) { return row.event.place; }
const Item& GetItem(const EventRow& row) { return row.event; }

void AddTimeColumns(Columns<EventRow>* columns) {
  columns->insert(
      columns->end(),
      {{{"date_from", T::kDate, "First day", "First day on which the event can have happened"},
        [](const EventRow& r) {
          return DayCell(r.event.date ? std::optional(r.event.date->from) : std::nullopt);
        }},
       {{"date_to", T::kDate, "Last day", "Last such day, inclusive"},
        [](const EventRow& r) {
          return DayCell(r.event.date ? std::optional(r.event.date->to) : std::nullopt);
        }},
       {{"date_precision", T::kString, "Precision of the date",
         "day, week, month, season, year or span: how the text gives it"},
        [](const EventRow& r) {
          return r.event.date ? TextCell(NameOf(r.event.date_precision)) : Cell();
        }},
       {{"date_basis", T::kString, "Basis of the date",
         "absolute: the text gives all of it; partial: something is taken from context, such as "
         "the year; relative: pointed to from another day"},
        [](const EventRow& r) {
          return r.event.date ? TextCell(NameOf(r.event.date_basis)) : Cell();
        }},
       {{"date_of_report", T::kBoolean, "Day of the report",
         "true where the text gives no day but that on which somebody spoke or counted: it "
         "happened then or shortly before"},
        [](const EventRow& r) { return r.event.date ? Cell(r.event.date_of_report) : Cell(); }}});
}

void AddActorColumns(Columns<EventRow>* columns) {
  columns->insert(
      columns->end(),
      {{{"type", T::kString, "Event type", "ACLED event type, or Accident, Natural disaster"},
        [](const EventRow& r) { return TextCell(r.event.type); }},
       {{"sub_type", T::kString, "Sub-event type",
         "ACLED sub-event type, or Accident, Natural disaster"},
        [](const EventRow& r) { return TextCell(r.event.sub_type); }},
       {{"actor1", T::kString, "Actor 1",
         "English names of those who did it; several joined by \"; \""},
        [](const EventRow& r) { return TextCell(ActorNames(r.view, r.event.actor1)); }},
       {{"actor1_id", T::kString, "Actor 1 ids", "Their ids, in the same order"},
        [](const EventRow& r) { return TextCell(Joined(r.event.actor1)); }},
       {{"actor2", T::kString, "Actor 2",
         "English names of those to whom it was done; several joined by \"; \""},
        [](const EventRow& r) { return TextCell(ActorNames(r.view, r.event.actor2)); }},
       {{"actor2_id", T::kString, "Actor 2 ids", "Their ids, in the same order"},
        [](const EventRow& r) { return TextCell(Joined(r.event.actor2)); }}});
}

constexpr char kAll[] = "";
constexpr char kCivilian[] = "civilian";
constexpr char kChild[] = "child";
constexpr char kWoman[] = "woman";

template <Harm harm, const char* victim>
void AddHarm(std::string_view min_name, std::string_view max_name, std::string_view who,
             Columns<EventRow>* columns) {
  columns->insert(columns->end(),
                  {{{min_name, T::kInteger, who,
                     "Fewest persons that the article's claims allow; empty without a claim"},
                    [](const EventRow& r) {
                      return IntegerCell(TotalOf(r.view, r.event, harm, victim, r.classes).min);
                    }},
                   {{max_name, T::kInteger, who,
                     "Most persons that they allow; empty where a claim is open upwards, too"},
                    [](const EventRow& r) {
                      return IntegerCell(TotalOf(r.view, r.event, harm, victim, r.classes).max);
                    }}});
}

void AddHarmColumns(Columns<EventRow>* c) {
  AddHarm<Harm::kKilled, kAll>("killed_min", "killed_max", "Killed", c);
  AddHarm<Harm::kInjured, kAll>("injured_min", "injured_max", "Injured", c);
  AddHarm<Harm::kMissing, kAll>("missing_min", "missing_max", "Missing", c);
  AddHarm<Harm::kCaptured, kAll>("captured_min", "captured_max", "Captured by force", c);
  AddHarm<Harm::kDetained, kAll>("detained_min", "detained_max", "Detained", c);
  AddHarm<Harm::kDisplaced, kAll>("displaced_min", "displaced_max", "Displaced", c);
  AddHarm<Harm::kKilledOrInjured, kAll>("killed_or_injured_min", "killed_or_injured_max",
                                        "Killed or injured, in one number", c);
  AddHarm<Harm::kKilled, kCivilian>("civilians_killed_min", "civilians_killed_max",
                                    "Killed, called civilians", c);
  AddHarm<Harm::kKilled, kChild>("children_killed_min", "children_killed_max",
                                 "Killed, called children", c);
  AddHarm<Harm::kKilled, kWoman>("women_killed_min", "women_killed_max", "Killed, called women", c);
}

void AddClaimColumns(Columns<EventRow>* columns) {
  columns->insert(
      columns->end(),
      {{{"claimed_by", T::kString, "Claimed by",
         "English name of the source that the text names; empty where the article speaks for "
         "itself"},
        [](const EventRow& r) { return TextCell(ActorName(r.view, r.event.claimed_by)); }},
       {{"claimed_by_id", T::kString, "Claimed by, id", "The source's id"},
        [](const EventRow& r) { return TextCell(r.event.claimed_by); }},
       {{"assertion", T::kString, "Assertion", "affirmed, alleged, denied or hypothetical"},
        [](const EventRow& r) { return TextCell(NameOf(r.event.assertion)); }}});
}

Columns<EventRow> MakeColumns() {
  Columns<EventRow> columns = {
      {{"event_id", T::kString, "Event", "ARTICLE/EVENT; stays the same from run to run"},
       [](const EventRow& r) { return TextCell(r.view.record().article.id + "/" + r.event.id); }}};
  AddArticleColumns(&columns);
  AddTimeColumns(&columns);
  AddActorColumns(&columns);
  AddPlaceColumns<EventRow, PlaceId>(&columns);
  columns.push_back(
      {{"locality", T::kString, "Locality",
        "Village, quarter or street there that the gazetteer lacks, in the article's words"},
       [](const EventRow& r) { return TextCell(r.event.locality); }});
  columns.push_back({{"extent", T::kString, "Extent",
                      "How much, in the article's own words (\"70% of the city\")"},
                     [](const EventRow& r) { return TextCell(r.event.extent); }});
  AddHarmColumns(&columns);
  AddClaimColumns(&columns);
  AddEvidenceColumns<EventRow, GetItem>(&columns);
  return columns;
}

}  // namespace

const Columns<EventRow>& EventColumns() {
  static const Columns<EventRow> kColumns = MakeColumns();
  return kColumns;
}

void WriteEventRows(const Record& record, const VictimClasses& classes, CsvWriter* csv) {
  const RecordView view(record);
  for (const Event& event : record.events)
    WriteRow(EventColumns(), EventRow{view, event, classes}, csv);
}

const TableInfo& EventsTable() {
  static const TableInfo kTable = {"events", "Events",
                                   "One row for each event that an article tells.", "event_id",
                                   InfosOf(EventColumns())};
  return kTable;
}

}  // namespace rasad
