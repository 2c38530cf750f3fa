// Which claims of a telling are tolls: figures for all the people of one class whom an occurrence
// harmed. Parts that the text doesn't call so, and what a part of the day or one of two attacks
// cost, can't be held against another teller's toll.
//
// A claim is taken for a part when a larger one of the same people and the same voice stands in
// its occurrence, when a larger one stands right beside it in the article, or when it and another
// add up to a figure of the article. Linear in the article's statements, but for the sums, which
// are quadratic in its claims of one harm. Const and thread safe.
#ifndef RASAD_COMPARE_TOLLS_H_
#define RASAD_COMPARE_TOLLS_H_

#include <cstdint>
#include <vector>

#include "compare/occurrence.h"
#include "compare/statement.h"
#include "compare/victims.h"

namespace rasad {

// "23 killed in two bombings" are more than the one cost.
bool IsOfSeveral(const Statement& claim);
// "Four were killed by the bomb": that only a country is told of where, or of an accident the
// province, makes it no total of that.
bool IsDeedInWidePlace(const Statement& claim);

class Tolls {
 public:
  // `statements` are sorted by article.
  Tolls(const std::vector<Statement>& statements, const VictimClasses& classes)
      : statements_(statements), classes_(classes) {}

  bool IsToll(const Occurrence& of, uint32_t claim) const;
  // "An officer and three soldiers" are four soldiers: each claim with what is counted right beside
  // it in its voice, where that makes the two agree.
  bool AddUpAlike(uint32_t a, uint32_t b) const;
  // The first of two accidents and the other paper's second: one of the two gives the sum of both.
  bool AddUpToATotal(uint32_t a, uint32_t b) const;
  // "Ten guards and three workers": neither is all of those harmed.
  bool HasBeside(uint32_t claim) const;
  // "170 of the town and more than sixty of its guests" may be another teller's 220.
  bool IsOneOfList(uint32_t claim, uint32_t whole) const;
  // An earlier count that the article gives behind the one that replaced it.
  bool IsSuperseded(uint32_t claim) const;

 private:
  bool Exceeds(const Statement& s, const Statement& other) const;
  bool IsSummand(uint32_t claim) const;
  int64_t SumBeside(uint32_t claim) const;
  bool Counts(uint32_t article_of, int64_t number) const;

  const std::vector<Statement>& statements_;
  const VictimClasses& classes_;
};

}  // namespace rasad

#endif  // RASAD_COMPARE_TOLLS_H_
