// The classes of words that part a sentence into clauses, or that lead back to what a text is
// about. Thread safety: const.
#ifndef RASAD_CLAIM_SCENE_CLASSES_H_
#define RASAD_CLAIM_SCENE_CLASSES_H_

#include "base/result.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

class SceneClasses {
 public:
  static Result<SceneClasses> Create(const RuleBook& book);
  // A conjunction or comma with a verb behind it.
  bool OpensClause(const Chart& row, size_t at) const;
  // "and in the attack on", "and an explosion in": another deed, with its own time and place.
  bool OpensDeed(const Chart& row, size_t at) const;
  // "two days after the attack": the unit of the deed that lay before what the clause tells; 0
  // where the words at `at` don't say so.
  size_t DeedBefore(const Chart& row, size_t at, bool persian) const;
  // "and in X": whether the place that begins there opens another deed.
  bool OpensWithAnd(const Chart& row, uint32_t place) const;
  // "in", "with" (b-).
  bool LeadsIn(const Unit& unit) const { return unit.Is(in_) || unit.Is(with_); }
  bool LeadsFrom(const Unit& unit) const { return unit.Is(of_) && !unit.Is(in_); }
  // "while": what stands behind it may be elsewhere.
  bool Contrasts(const Chart& row, size_t at) const { return row.units[at].Is(contrast_); }
  // Whether a sentence has a full stop.
  bool Ends(const Chart& row) const { return !row.units.empty() && row.units.back().Is(break_); }
  // A Persian verb that ends its clause, and the word that opens one inside another.
  bool EndsClause(const Unit& unit) const { return unit.Is(finite_); }
  bool IsAnd(const Unit& unit) const { return unit.Is(and_); }
  bool IsComma(const Unit& unit) const { return unit.Is(comma_); }
  // "The toll rose to", "reached".
  bool TellsRise(const Chart& row) const { return row.present.Has(rise_); }
  bool IsRelative(const Unit& unit) const { return unit.Is(which_) || unit.Is(that_); }
  bool BeginsWithAnd(const Chart& row) const {
    return !row.units.empty() && row.units.front().Is(and_);
  }
  // "in a series of attacks in which 600 were killed since May": whether a relative clause behind
  // `from` counts people of its own before `to`. So does ", bringing the toll since Thursday to".
  bool CountsInside(const Chart& row, uint32_t from, uint32_t to) const;
  // "were arrested in connection with the attacks of X": where the words of the reason begin that a
  // place stands in; 0 where it stands in none.
  uint32_t ReasonBefore(const Chart& row, uint32_t place) const;
  // The same for a day that the reason itself has: "over the attack of Monday", "in connection with
  // the blasts that happened on Friday".
  uint32_t ReasonOfDay(const Chart& row, uint32_t date) const;
  // Who died of wounds or was found, days after what the text is about.
  bool TellsAftermath(const Chart& row) const;
  // "the attack", "this explosion": one deed, told of before.
  bool RetellsDeed(const Chart& row) const { return DeedAgain(row) != kNowhere; }
  // Where its noun begins.
  static constexpr uint32_t kNowhere = UINT32_MAX;
  uint32_t DeedAgain(const Chart& row) const;
  // "On the other hand", "in other news": what stands behind it is told on its own.
  bool TurnsAway(const Chart& row) const;
  // A quake, a flood.
  bool TellsOfDisaster(const Chart& row) const { return row.present.Has(disaster_); }
  // "a series of attacks that killed 300".
  bool IsOfSeries(const Chart& row, uint32_t position) const;
  // "The war", "the conflict".
  bool TellsOfWar(const Chart& row) const { return row.present.Has(war_); }
  // "News in brief".
  bool IsDigest(const Chart& row) const { return row.present.Has(digest_); }
  // "Lately", "in recent days", "since the offensive began": when it was, and no day.
  bool SaysLately(const Chart& row, size_t at) const;
  // "It is recalled that", "had been".
  bool GoesBack(const Chart& row, uint8_t language) const;

 private:
  bool OpensNear(const Chart& row, size_t at) const;

  ClassId and_ = 0, comma_ = 0, semicolon_ = 0, recall_ = 0, be_ = 0, break_ = 0, contrast_ = 0,
          when_ = 0, clinic_ = 0, in_ = 0, with_ = 0, finite_ = 0, which_ = 0, that_ = 0,
          during_ = 0, after_ = 0, event_ = 0, time_unit_ = 0, claimed_ = 0, reason_ = 0,
          day_after_ = 0, hour_ = 0, this_ = 0, def_ = 0, doubt_ = 0, single_ = 0, rise_ = 0,
          that_day_ = 0, of_ = 0, turn_ = 0, lately_ = 0, digest_ = 0, disaster_ = 0, since_ = 0,
          gap_ = 0, breaks_ = 0, war_ = 0, series_ = 0;
  ClassSet verb_;
  ClassSet deed_;
  ClassSet aftermath_;
};

}  // namespace rasad

#endif  // RASAD_CLAIM_SCENE_CLASSES_H_
