// Whether two articles tell the same where two of their claims disagree. An article that tells of
// two attacks tells both tolls; another that tells of one of them agrees with one and is thought to
// dispute the other. So a dispute isn't sure where the other article gives the figure itself, or
// where each of the two things has its own counterpart there.
//
// Symmetric. Cost: linear in the claims of the two articles; Apart is quadratic in those of
// one event. Const and thread safe.
#ifndef RASAD_COMPARE_RETOLD_H_
#define RASAD_COMPARE_RETOLD_H_

#include <cstdint>
#include <vector>

#include "compare/statement.h"
#include "compare/victims.h"

namespace rasad {

class Retold {
 public:
  // `statements` are sorted by article.
  Retold(const std::vector<Statement>& statements, const VictimClasses& classes)
      : statements_(statements), classes_(classes) {}

  // The article of one of the two claims gives the other's figure, too.
  bool Agrees(uint32_t a, uint32_t b) const { return Gives(a, b) || Gives(b, a); }
  // Both articles give one figure for the same harm and people: what else they count is something
  // else, or an earlier count of it.
  bool Share(uint32_t a, uint32_t b) const;
  // An article tells of the other's event by a claim of another event than this one's.
  bool Apart(uint32_t a, uint32_t b) const { return HasOther(a, b) || HasOther(b, a); }

 private:
  bool AreAlike(const Statement& s, const Statement& t) const;
  bool Gives(uint32_t article_of, uint32_t claim) const;
  bool IsTollBeside(uint32_t claim, uint32_t own) const;
  bool HasOther(uint32_t a, uint32_t b) const;

  const std::vector<Statement>& statements_;
  const VictimClasses& classes_;
};

}  // namespace rasad

#endif  // RASAD_COMPARE_RETOLD_H_
