// Which classes of victims include or exclude one another, as a table says.
//
// A table is text: one relation a line, tab-separated, '#' starts a comment line.
//   includes	civilian	child        every child is counted among the civilians
//   excludes	civilian	combatant    nobody is both
//   alike	soldier	police         news may call the same people by either
//   generic	civilian                 says little more than "persons"
// `includes` is transitive, `excludes` goes down to what the two classes include and holds both
// ways. Classes that the table doesn't name include and exclude nothing but themselves.
//
// A claim's victims are a set of classes that hold at once ("women soldiers"); the empty set is all
// persons. Const methods are thread safe.
#ifndef RASAD_COMPARE_VICTIMS_H_
#define RASAD_COMPARE_VICTIMS_H_

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace rasad {

class VictimClasses {
 public:
  using Set = std::vector<std::string>;

  // `file` is named in errors (kBadRule).
  static Result<VictimClasses> Parse(std::string_view table, const std::string& file);

  // Everybody in `narrow` is in `wide` too. True for equal sets, and for every set when `wide` is
  // empty.
  bool Includes(const Set& wide, const Set& narrow) const;
  // Nobody can be in both.
  bool Excludes(const Set& a, const Set& b) const;
  // A set that says little more than "persons": empty, or of generic classes alone.
  bool IsGeneric(const Set& set) const;

 private:
  using Names = std::set<std::string, std::less<>>;

  Status AddLine(std::string_view line);
  Status AddInclusion(const std::string& wide, const std::string& narrow);
  bool ClassIncludes(const std::string& wide, const std::string& narrow) const;
  bool ClassExcludes(const std::string& a, const std::string& b) const;
  const Names& Wider(const std::string& name) const;

  std::map<std::string, Names, std::less<>>
      wider_;  // every class that includes the key, but not itself
  std::map<std::string, Names, std::less<>> excludes_;   // both ways, as the table has them
  std::set<std::pair<std::string, std::string>> alike_;  // both ways
  Names generic_;
};

}  // namespace rasad

#endif  // RASAD_COMPARE_VICTIMS_H_
