// Compares what different articles tell: which of it is about one occurrence, and which can't all
// be true.
//
//   std::vector<Statement> statements;
//   for (const Record& record : records) Append(StatementsOf(record), &statements);
//   const Comparison comparison = Compare(std::move(statements), {});
//   for (const Verdict& v : comparison.verdicts) ... comparison.statements[v.a] ...
//
// The way: statements -> occurrences of each article (occurrence.h) -> ties between occurrences of
// different articles (pairing.h, kinship.h) -> incidents (incident.h) and verdicts (verdict.h).
// docs/verdicts.md tells it to analysts.
//
// Laws (tested): the result doesn't depend on the order of the statements; a statement given twice
// counts once; the verdict on (a, b) is that on (b, a); every statement is in exactly one incident;
// comparing blocks apart gives what comparing all at once gives (blocks.h). Cost: near-linear in
// the statements plus the verdicts; memory holds all statements. Thread safe; no errors.
#ifndef RASAD_COMPARE_COMPARE_H_
#define RASAD_COMPARE_COMPARE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "compare/incident.h"
#include "compare/pairing.h"
#include "compare/statement.h"
#include "compare/verdict.h"
#include "compare/victims.h"

namespace rasad {

struct CompareOptions {
  VictimClasses victims;   // without a table, only equal sets and "all persons" are comparable
  bool compatible = true;  // report pairs that can both be true, too
  Crowding crowding;
  std::string block;  // only the rows at home there; see blocks.h
  // Where not empty: only the rows that one of these articles has a part in.
  std::unordered_set<std::string> concerning;
};

// What could not be compared, and why.
struct LeftOut {
  size_t without_days = 0;
  size_t without_place = 0;
  size_t without_figure = 0;
  size_t hypothetical = 0;
  size_t repeats = 0;  // occurrences that another one of the same voice speaks for, in a crowd
};

struct Comparison {
  std::vector<Statement> statements;  // sorted by article and id, without doubles
  std::vector<Incident> incidents;    // sorted by first day, then id; not all may be wanted
  std::vector<uint32_t> incident_of;  // of each statement: an index into incidents
  std::vector<Verdict> verdicts;      // sorted by kind, then a and b
  LeftOut left_out;
};

Comparison Compare(std::vector<Statement> statements, const CompareOptions& options);

}  // namespace rasad

#endif  // RASAD_COMPARE_COMPARE_H_
