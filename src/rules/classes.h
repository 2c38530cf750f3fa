// The names of classes: what a word, a mark or a composed unit can be ("Harm.Killed.Noun",
// "Person", "Date").
//
// Every class is declared in rules/classes.tsv with an English gloss; a word list or a pattern that
// uses another name is refused. A word's non-numeric features are classes too, written "key:value"
// ("number:dual"), declared by their first use in a word list. Ids are dense, given in order of
// declaration, and valid only within one RuleBook. Cost: look-up by name is a hash; by id an index.
// Thread safety: const after loading.
#ifndef RASAD_RULES_CLASSES_H_
#define RASAD_RULES_CLASSES_H_

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"

namespace rasad {

using ClassId = uint16_t;

class ClassTable {
 public:
  // Adds a class or returns the one there is. The first gloss stays.
  ClassId Declare(std::string_view name, std::string_view gloss, bool common = false);
  std::optional<ClassId> Find(std::string_view name) const;
  // All classes that a glob names: "Harm.*.Noun"; '*' stands for any run of characters. In order of
  // id.
  std::vector<ClassId> Glob(std::string_view pattern) const;

  const std::string& name(ClassId id) const { return names_[id]; }
  const std::string& gloss(ClassId id) const { return glosses_[id]; }
  // Whether nearly every sentence has it, so that patterns are not picked by it.
  bool is_common(ClassId id) const { return common_[id]; }
  size_t size() const { return names_.size(); }

 private:
  std::vector<std::string> names_;
  std::vector<std::string> glosses_;
  std::vector<bool> common_;
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  std::unordered_map<std::string, ClassId, Hash, std::equal_to<>> ids_;
  std::map<std::string, ClassId, std::less<>> sorted_;  // for globs: what begins alike is together
};

// The ids of classes that code needs by name. Fails with the first name that isn't declared.
struct WantedClass {
  ClassId* id;
  const char* name;
};
Status FindClasses(const ClassTable& classes, std::initializer_list<WantedClass> wanted);

bool GlobMatches(std::string_view pattern, std::string_view name);

}  // namespace rasad

#endif  // RASAD_RULES_CLASSES_H_
