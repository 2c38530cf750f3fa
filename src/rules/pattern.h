// A pattern over classes.
//
//   match  harm=Harm.*.Verb  gap(0..2)  count=Quantity  who=Person?
//
// Syntax (docs/rules.md has the tutorial):
//   Class            a unit that may be of this class; '*' in it is a glob: Harm.*.Noun
//   A|B              a unit of one of the classes (no blanks around '|')
//   !A  A&!B  A&B    not; and-not; both
//   any              any unit
//   gap(0..5)        up to five units that are no Break (end of sentence); gap(0..5 !Verb|Comma):
//   none of these either ( x y | z )      a group, alternatives between blanks
//   @Name            a definition: "define Name = ..."
//   ? * + {1,3}      behind any of these
//   name=...         names what was matched, for `gives`
//   ^ first, $ last  the sentence's beginning and end
// A pattern means what RE2 makes of it when it reads a row of units as their answers to the
// pattern's tests (unit_tests.h); UnitWalk finds the same faster. Patterns are anchored where a
// unit begins; shape() says where a match can begin at all and what it needs, so that most
// sentences are never looked at. Errors: Error::kBadRule with the column (in code points, from 1)
// inside the pattern text. Cost: linear in the sentence. Thread safety: const after Compile.
#ifndef RASAD_RULES_PATTERN_H_
#define RASAD_RULES_PATTERN_H_

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rules/chart.h"
#include "rules/classes.h"
#include "rules/pattern_shape.h"
#include "rules/unit_tests.h"
#include "rules/unit_walk.h"

namespace rasad {

class Pattern {
 public:
  using Definitions = std::map<std::string, std::string, std::less<>>;

  static Result<Pattern> Compile(std::string_view text, const ClassTable& classes,
                                 const Definitions& definitions);
  // Complains where RE2 finds the pattern too large, which limits what a match may cost. RE2
  // compiles it only when it is asked for: extraction doesn't need it, and all of them take a
  // while.
  std::optional<Error> TooLarge() const;
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;
  ~Pattern();

  // Matches at unit `from`, where the sentence opens if `opens`; captures[i] is what name i matched
  // (empty where it took no part); the last one is the whole match.
  // `window`: as UnitWalk takes it.
  bool MatchAt(const std::vector<Unit>& units, size_t from, bool opens,
               std::vector<UnitRange>* captures, const TestedWindow* window = nullptr) const;
  // The same by RE2: slower, and the yardstick that tests hold MatchAt against.
  bool MatchByRegex(const std::vector<Unit>& units, size_t from, bool opens,
                    std::vector<UnitRange>* captures) const;

  const std::vector<std::string>& names() const { return names_; }
  int NameIndex(std::string_view name) const;  // -1 where there is none
  const PatternShape& shape() const { return shape_; }
  const UnitTests& tests() const { return tests_; }

 private:
  class Regex;

  Pattern();
  // The units under a part of the answers of those from `from` on.
  UnitRange UnitsOf(std::string_view part, std::string_view answers, size_t from) const;

  std::unique_ptr<Regex> regex_;
  std::vector<std::string> names_;
  PatternShape shape_;
  UnitTests tests_;
  UnitWalk walk_;
};

}  // namespace rasad

#endif  // RASAD_RULES_PATTERN_H_
