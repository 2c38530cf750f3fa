// Holds the statements of two tied occurrences, or of one, against each other and collects the
// verdicts (verdict.h) that are sure enough to be shown (doubts.h).
//
// Cost: the product of the two occurrences' statements. Not thread safe.
#ifndef RASAD_COMPARE_PAIR_JUDGE_H_
#define RASAD_COMPARE_PAIR_JUDGE_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "compare/doubts.h"
#include "compare/kinship.h"
#include "compare/occurrence.h"
#include "compare/pairing.h"
#include "compare/place_index.h"
#include "compare/relation.h"
#include "compare/statement.h"
#include "compare/verdict.h"
#include "compare/victims.h"

namespace rasad {

class PairJudge {
 public:
  // places[i] is the place of statements[i] in `index`, or kNowhere.
  PairJudge(const std::vector<Statement>& statements, const std::vector<uint32_t>& places,
            const PlaceIndex& index, const VictimClasses& classes)
      : statements_(statements),
        places_(places),
        index_(index),
        classes_(classes),
        doubts_(statements, places, index, classes) {}

  void JudgePair(const Occurrence& a, const Occurrence& b, const OccurrencePair& pair);
  // A disagreement inside one article is one, too.
  void JudgeWithin(const Occurrence& o);

  std::vector<Verdict> TakeVerdicts() { return std::move(verdicts_); }

 private:
  // Where and when an occurrence's statements are held to be: what they say of their own counts as
  // long as it can't be one telling of the occurrence's place and days.
  struct Frame {
    uint32_t place = kNowhere;
    DayRange days;
    bool guessed = false;
  };

  bool IsCompared(uint32_t i) const;
  bool IsWideTotal(uint32_t i) const;
  Frame FrameOf(const Occurrence& o, uint32_t i) const;
  Relation InHospital(uint32_t x, uint32_t y, Relation place) const;
  Relation PlaceOf(const Occurrence& a, const Frame& x, const Occurrence& b, const Frame& y,
                   bool loose) const;
  std::optional<Ruling> RuleOn(const Side& a, const Side& b, const Kinship& kin, bool loose) const;
  bool IsSure(const Ruling& ruling, const Side& a, const Side& b, const Kinship& kin) const;
  void JudgeAsTotal(const Side& a, const Side& b, const Kinship& kin);
  void JudgeTwo(const Side& a, const Side& b, const Kinship& kin, bool loose);

  const std::vector<Statement>& statements_;
  const std::vector<uint32_t>& places_;
  const PlaceIndex& index_;
  const VictimClasses& classes_;
  const Doubts doubts_;
  std::vector<Verdict> verdicts_;
};

}  // namespace rasad

#endif  // RASAD_COMPARE_PAIR_JUDGE_H_
