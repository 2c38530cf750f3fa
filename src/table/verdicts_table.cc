#include "compare/explain.h"
#include "compare/figure.h"
#include "table/common_columns.h"
#include "table/tables.h"

namespace rasad {
namespace {

using T = ColumnType;

const Statement& A(const VerdictRow& row) { return row.comparison.statements[row.verdict.a]; }
const Statement& B(const VerdictRow& row) { return row.comparison.statements[row.verdict.b]; }

// What both claims' periods cover together.
DayRange DaysOf(const VerdictRow& row) {
  const DayRange a = A(row).days.value_or(DayRange{});
  const DayRange b = B(row).days.value_or(a);
  return {std::min(a.from, b.from), std::max(a.to, b.to)};
}

template <const Statement& (*Get)(const VerdictRow&)>
Cell PlaceName(const VerdictRow& row) {
  return Get(row).place ? TextCell(Get(row).place->name) : Cell();
}

template <const Statement& (*Get)(const VerdictRow&)>
Cell Subject(const VerdictRow& row) {
  const Statement& s = Get(row);
  return TextCell(s.is_event ? std::string_view(s.sub_type) : NameOf(s.harm));
}

template <const Statement& (*Get)(const VerdictRow&)>
Cell Figure(const VerdictRow& row) {
  const Statement& s = Get(row);
  return s.is_event ? Cell() : TextCell(FigureText(s.count));
}

std::string IncidentOf(const VerdictRow& row, uint32_t statement) {
  return row.comparison.incidents[row.comparison.incident_of[statement]].id;
}

template <const Statement& (*Get)(const VerdictRow&)>
Cell Victims(const VerdictRow& row) {
  return TextCell(Joined(Get(row).victims));
}

void AddPairColumns(Columns<VerdictRow>* columns) {
  columns->insert(
      columns->end(),
      {{{"verdict", T::kString, "Verdict",
         "contradiction, containment, denial, perpetrator, date, place, update, corroboration or "
         "compatible"},
        [](const VerdictRow& r) { return TextCell(NameOf(r.verdict.kind)); }},
       {{"severity", T::kInteger, "Severity",
         "3 to 0: how far the two are from each other; 0 where nothing disagrees"},
        [](const VerdictRow& r) { return Cell(int64_t{r.verdict.severity}); }},
       {{"a", T::kString, "Statement A",
         "claim_id in casualties.csv or event_id in events.csv. Containment: the narrower; denial: "
         "the one that affirms; else the one published first"},
        [](const VerdictRow& r) { return TextCell(A(r).id); }},
       {{"b", T::kString, "Statement B", "The id of the other"},
        [](const VerdictRow& r) { return TextCell(B(r).id); }},
       {{"incident_a", T::kString, "Incident of A", "incident_id in incidents.csv"},
        [](const VerdictRow& r) { return TextCell(IncidentOf(r, r.verdict.a)); }},
       {{"incident_b", T::kString, "Incident of B", "The same for B"},
        [](const VerdictRow& r) { return TextCell(IncidentOf(r, r.verdict.b)); }},
       {{"source_a", T::kString, "Source of A", "Who published A's article"},
        [](const VerdictRow& r) { return TextCell(A(r).source); }},
       {{"source_b", T::kString, "Source of B", "Who published B's article"},
        [](const VerdictRow& r) { return TextCell(B(r).source); }},
       {{"claimed_by_a", T::kString, "Claimant of A",
         "The source that A's text names; empty where the article speaks for itself"},
        [](const VerdictRow& r) { return TextCell(A(r).claimed_by.name); }},
       {{"claimed_by_b", T::kString, "Claimant of B", "The same for B"},
        [](const VerdictRow& r) { return TextCell(B(r).claimed_by.name); }},
       {{"voice_a", T::kString, "Voice of A", "Who speaks: the claimant, else the source"},
        [](const VerdictRow& r) { return TextCell(SpeakerOf(A(r))); }},
       {{"voice_b", T::kString, "Voice of B", "The same for B"},
        [](const VerdictRow& r) { return TextCell(SpeakerOf(B(r))); }},
       {{"copies", T::kBoolean, "Copies",
         "true where one of the two articles nearly repeats the text of the other"},
        [](const VerdictRow& r) {
          return Cell(A(r).sketch && B(r).sketch && A(r).article != B(r).article &&
                      AreCopies(*A(r).sketch, *B(r).sketch));
        }}});
}

void AddFigureColumns(Columns<VerdictRow>* columns) {
  columns->insert(
      columns->end(),
      {{{"harm_a", T::kString, "Harm of A", "killed, injured, ...; of an event its sub-type"},
        Subject<A>},
       {{"harm_b", T::kString, "Harm of B", "The same, or one that includes the other"},
        Subject<B>},
       {{"figure_a", T::kString, "Figure of A",
         "27, at least 23, more than 20, up to 9, about 30, 20-30, 2 or more"},
        Figure<A>},
       {{"figure_b", T::kString, "Figure of B", "The same for B"}, Figure<B>},
       {{"victims_a", T::kString, "Victims of A", "Classes joined by \"; \"; empty: persons"},
        Victims<A>},
       {{"victims_b", T::kString, "Victims of B", "The same for B"}, Victims<B>}});
}

void AddScopeColumns(Columns<VerdictRow>* columns) {
  columns->insert(
      columns->end(),
      {{{"days_between", T::kInteger, "Days between",
         "From A's day of publication to B's; empty where one is unknown"},
        [](const VerdictRow& r) { return IntegerCell(r.verdict.days_between); }},
       {{"place_a", T::kString, "Place of A", "English name of the place"}, PlaceName<A>},
       {{"place_b", T::kString, "Place of B", "The same for B"}, PlaceName<B>},
       {{"date_from", T::kDate, "First day", "First day of the two periods"},
        [](const VerdictRow& r) { return DayCell(DaysOf(r).from); }},
       {{"date_to", T::kDate, "Last day", "Last day of the two periods, inclusive"},
        [](const VerdictRow& r) { return DayCell(DaysOf(r).to); }},
       {{"explanation", T::kString, "Explanation", "One sentence"},
        [](const VerdictRow& r) { return TextCell(r.verdict.explanation); }},
       {{"evidence_a", T::kString, "Evidence for A", "The words of A's article"},
        [](const VerdictRow& r) { return TextCell(A(r).evidence); }},
       {{"evidence_b", T::kString, "Evidence for B", "The words of B's article"},
        [](const VerdictRow& r) { return TextCell(B(r).evidence); }}});
}

Columns<VerdictRow> MakeColumns() {
  Columns<VerdictRow> columns;
  AddPairColumns(&columns);
  AddFigureColumns(&columns);
  AddScopeColumns(&columns);
  return columns;
}

}  // namespace

const Columns<VerdictRow>& VerdictColumns() {
  static const Columns<VerdictRow> kColumns = MakeColumns();
  return kColumns;
}

void WriteVerdictRows(const Comparison& comparison, CsvWriter* csv) {
  for (const Verdict& verdict : comparison.verdicts) {
    WriteRow(VerdictColumns(), VerdictRow{comparison, verdict}, csv);
  }
}

const TableInfo& VerdictsTable() {
  static const TableInfo kTable = {
      "verdicts", "Verdicts",
      "One row for each pair of statements that say something about each other.", "",
      InfosOf(VerdictColumns())};
  return kTable;
}

}  // namespace rasad
