// Persons who are known without their office: presidents, ministers, leaders of groups.
//
// actors/persons.tsv has a row for each: the name that is shown, the country whose bodies he speaks
// for, the names in both languages. They are no words of the lexicon: a name alone harms nobody and
// does nothing; it is asked for where somebody speaks. Spaces and joiners don't matter. Thread
// safety: const after loading.
#ifndef RASAD_ACTOR_PERSONS_H_
#define RASAD_ACTOR_PERSONS_H_

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_book.h"

namespace rasad {

struct KnownPerson {
  std::string name;
  std::string country;
  std::string Id() const;  // "person:donald-trump"
};

class Persons {
 public:
  void Load(const TextFile& file, RuleBookLoader* loader);
  // Who bears this name, in folded letters; or whose full name its end is ("President X Y"); null
  // where nobody.
  const KnownPerson* Find(std::u16string_view name) const;

 private:
  void AddNames(std::string_view names, uint32_t person);
  const KnownPerson* Named(std::u16string_view name) const;

  std::vector<KnownPerson> persons_;
  std::map<std::u16string, uint32_t, std::less<>> by_letters_;
};

}  // namespace rasad

#endif  // RASAD_ACTOR_PERSONS_H_
