// Compares the claims of different articles: which belong together, and which can't both be true.
//
//   std::vector<CasualtyClaim> claims;
//   for (const Record& record : records) Append(ClaimsOf(record), &claims);
//   const Comparison comparison = Compare(std::move(claims), {});
//   for (const Verdict& v : comparison.verdicts) ... comparison.claims[v.a] ...
//
// A first and careful comparison. It takes claims to be about one occurrence when harm, victims,
// place and period meet; it knows nothing of the texts, so two attacks on one town on one day that
// no doer or kind of event tells apart are held against each other. Claims without a day or a place
// are not compared (ClaimsOf says what they may take over) but counted.
//
// Laws (tested): the result doesn't depend on the order of the claims; a claim given twice counts
// once; the verdict on (a, b) is that on (b, a). Cost: near-linear in the claims plus the verdicts;
// memory holds all claims. Thread safe; no errors.
#ifndef RASAD_COMPARE_COMPARE_H_
#define RASAD_COMPARE_COMPARE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compare/claim.h"
#include "compare/incident.h"
#include "compare/pairing.h"
#include "compare/verdict.h"
#include "compare/victims.h"

namespace rasad {

// The short name, for callers that don't see the claim room.

struct CompareOptions {
  VictimClasses victims;       // without a table, only equal sets and "all persons" are comparable
  bool compatible = true;      // report pairs that can both be true, too
  size_t max_statements = 64;  // of one place, first day and harm; see pairing.h
};

struct Verdict {
  VerdictKind kind = VerdictKind::kCompatible;
  uint32_t a = 0;  // indices into Comparison::claims; verdict.h says which claim is `a`
  uint32_t b = 0;
  std::optional<int> days_between;  // days of publication, b after a; negative when before
  std::string explanation;
};

struct Comparison {
  std::vector<CasualtyClaim> claims;  // sorted by id, without doubles
  std::vector<Incident> incidents;    // sorted by first day, then id
  std::vector<Verdict> verdicts;      // sorted by kind, then the ids of a and b
  LeftOut left_out;
};

Comparison Compare(std::vector<CasualtyClaim> claims, const CompareOptions& options);

}  // namespace rasad

#endif  // RASAD_COMPARE_COMPARE_H_
