// Which disputes are sure enough to be shown. Tied occurrences (kinship.h) are probably one, and
// probably isn't enough for "both can't be true": a figure may be a part, an earlier count, that of
// another attack on the same town, or of a list. An analyst prefers few disputes that hold.
//
// Contradictions, containments and denials are examined, all other verdicts pass. Symmetric but for
// what the verdict puts in front. Cost: linear in the statements of the two articles, but for sums
// and counterparts (tolls.h, retold.h). Const and thread safe.
#ifndef RASAD_COMPARE_DOUBTS_H_
#define RASAD_COMPARE_DOUBTS_H_

#include <cstdint>
#include <vector>

#include "compare/busy_days.h"
#include "compare/kinship.h"
#include "compare/occurrence.h"
#include "compare/place_index.h"
#include "compare/retold.h"
#include "compare/statement.h"
#include "compare/tolls.h"
#include "compare/verdict.h"
#include "compare/victims.h"

namespace rasad {

// A statement and the occurrence that it tells of.
struct Side {
  const Occurrence& of;
  uint32_t statement;
};

class Doubts {
 public:
  // places[i] is the place of statements[i] in `index`, or kNowhere.
  Doubts(const std::vector<Statement>& statements, const std::vector<uint32_t>& places,
         const PlaceIndex& index, const VictimClasses& classes)
      : statements_(statements),
        places_(places),
        index_(index),
        tolls_(statements, classes),
        retold_(statements, classes),
        busy_(statements, places, index) {}

  // `front` stands in front in the verdict; see verdict.h.
  bool IsSure(VerdictKind kind, const Side& front, const Side& back, const Kinship& kin) const;

 private:
  const Statement& At(const Side& side) const { return statements_[side.statement]; }

  bool AreTolls(const Side& front, const Side& back) const;
  bool IsSureOfTwoArticles(VerdictKind kind, const Side& front, const Side& back,
                           const Kinship& kin) const;
  bool IsSureTotal(VerdictKind kind, const Side& part, const Side& whole, const Kinship& kin) const;
  bool AreOfTwoPlaces(const Side& a, const Side& b) const;
  bool AreOfAList(const Side& a, const Side& b) const;
  bool IsBusy(const Side& side) const;
  bool IsWide(const Side& side) const;
  bool IsOfSomeDayInACity(const Side& side) const;

  const std::vector<Statement>& statements_;
  const std::vector<uint32_t>& places_;
  const PlaceIndex& index_;
  const Tolls tolls_;
  const Retold retold_;
  const BusyDays busy_;
};

}  // namespace rasad

#endif  // RASAD_COMPARE_DOUBTS_H_
