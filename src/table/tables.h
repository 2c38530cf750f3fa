// The tables that the program writes: events.csv, casualties.csv, incidents.csv, verdicts.csv.
//
//   std::string out;
//   CsvWriter csv({.excel = false}, &out);
//   csv.Begin();
//   WriteHeader(EventColumns(), &csv);
//   for each record: WriteEventRows(record, classes, &csv);      // streaming: take `out` away when
//   it grows
//
// docs/columns.md describes every column. The columns are built once and shared; everything here is
// thread safe as long as each thread has its own CsvWriter. Rows of one record stand in the
// record's order.
#ifndef RASAD_TABLE_TABLES_H_
#define RASAD_TABLE_TABLES_H_

#include "compare/compare.h"
#include "compare/record_view.h"
#include "compare/victims.h"
#include "record/record.h"
#include "table/cell.h"
#include "table/harm_totals.h"

namespace rasad {

struct EventRow {
  const RecordView& view;
  const Event& event;
  const VictimClasses& classes;
};

struct CasualtyRow {
  const RecordView& view;
  const Casualty& casualty;
};

struct IncidentRow {
  const Comparison& comparison;
  const Incident& incident;
};

struct VerdictRow {
  const Comparison& comparison;
  const Verdict& verdict;
};

const Columns<EventRow>& EventColumns();
const Columns<CasualtyRow>& CasualtyColumns();
const Columns<IncidentRow>& IncidentColumns();
const Columns<VerdictRow>& VerdictColumns();

void WriteEventRows(const Record& record, const VictimClasses& classes, CsvWriter* csv);
void WriteCasualtyRows(const Record& record, CsvWriter* csv);
void WriteIncidentRows(const Comparison& comparison, CsvWriter* csv);
void WriteVerdictRows(const Comparison& comparison, CsvWriter* csv);

const TableInfo& EventsTable();
const TableInfo& CasualtiesTable();
const TableInfo& IncidentsTable();
const TableInfo& VerdictsTable();

}  // namespace rasad

#endif  // RASAD_TABLE_TABLES_H_
