// Groups: the people that a sentence counts. "18 civilians", "two girls", "37 of the security
// forces", "27 dead", a named man.
//
// The rules of stage `group` find them in sentences that speak of harm; each becomes one unit of
// class Group with one class more for its kind: Group.Counted (a number or dual), Group.Single,
// Group.Plural (a bare plural), Group.Number (a number alone), Group.Named; besides Group.Nobody
// ("not one of the gunmen"), Group.Others ("12 others"), Group.Own ("two of its men"), Group.Some
// ("three of the wounded", where the rule gives `some: yes`), and where a noun in it says the harm
// by itself ("27 dead") that noun's class Harm.*.Person, and its words' features. A person who may
// also be an actor ("a doctor") stays one.
//   gives group(kind: counted, count: q, who: p, of: a, name: n, qualifier: l, span: s)
// `count` a Quantity unit; `qualifier` a Qual unit behind the noun; `who` units of people; `of` an
// Actor, Demonym or Place; `name` the words of a name; `span` what becomes the unit (the whole
// match where it is not given). Where matches overlap the longest wins, then the earlier rule.
// Thread safety: const.
#ifndef RASAD_CLAIM_GROUP_H_
#define RASAD_CLAIM_GROUP_H_

#include <optional>
#include <string>
#include <vector>

#include "actor/actor_reader.h"
#include "record/record.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

struct Group {
  uint32_t sentence = 0;
  uint32_t begin = 0;  // folded characters
  uint32_t end = 0;
  Count count;
  std::vector<std::string> victims;
  std::string person;
  int affiliation = -1;             // index of an actor
  std::string affiliation_country;  // a demonym's country, where there is no actor
  std::optional<Harm> harm;         // said by a noun of the group itself
  bool others = false;
  bool own = false;      // "two of its men"
  bool the = false;      // "the three dead"
  bool body = false;     // corpses
  bool bare = false;     // a number alone
  bool counter = false;  // a number and a word that only counts: Persian "five tan"
  const Rule* rule = nullptr;
};

// Victims stand in the order of the alphabet, each once; "" is none.
void AddVictim(std::string_view victim, std::vector<std::string>* victims);

// Whether people of a country are foreigners in another. Where it is disputed which of two
// countries a place belongs to, nobody of the two is; nor is anybody where either isn't known.
bool AreForeign(std::string_view country, std::string_view home);

// The harm that a class "Harm.X.Y" stands for.
class HarmClasses {
 public:
  explicit HarmClasses(const ClassTable& classes);
  std::optional<Harm> Of(ClassId cls) const;
  std::optional<Harm> Of(const Unit& unit) const;
  bool IsPerson(ClassId cls) const { return cls < person_.size() && person_[cls]; }
  // Whether any word of the sentence may tell of harm: other sentences count nobody.
  bool SpeaksOfHarm(const Chart& chart) const;
  // Whether the class is a word's feature ("body:yes").
  bool IsFeature(ClassId cls) const { return cls < feature_.size() && feature_[cls]; }

 private:
  std::vector<int8_t> harm_;  // by class; -1 for none
  std::vector<bool> person_;
  std::vector<bool> feature_;
  ClassSet speaks_;
};

class GroupReader {
 public:
  static Result<GroupReader> Create(const RuleBook& book, const ActorReader& actors);
  // `home`: the country that the article is about: another country's people are foreigners.
  void Read(const std::vector<Count>& counts, const std::vector<ActorReading>& actors,
            const std::string& home, TextChart* chart, std::vector<Group>* groups) const;
  const HarmClasses& harms() const { return harms_; }

 private:
  GroupReader(const RuleBook& book, const ActorReader& actors)
      : book_(&book), actors_(&actors), harms_(book.classes) {}
  struct Classes {
    ClassId group, counted, single, plural, number, nobody, named, others_group, some, own,
        own_word, quantity, person, rank, nation, others, ordinal, actor, doer, source, unnamed,
        force, demonym, accusative, sg, dual, pl, pronoun, possess, def, family, qual, age, year,
        vague, as_year, digits, counter;
  };
  bool IsYear(const Chart& row, const RuleMatch& match, const std::vector<Count>& counts) const;
  bool IsTheirs(const Unit& unit) const;
  void NameCountry(const Chart& row, const RuleMatch& match,
                   const std::vector<ActorReading>& actors, Group* group) const;
  Group Make(const TextChart& chart, const Chart& row, const RuleMatch& match,
             const std::vector<Count>& counts) const;
  void AddPeople(const Chart& row, UnitRange range, Group* group) const;
  bool IsWhose(const Chart& row, UnitRange range, uint32_t at, std::string_view victims) const;
  void Qualify(const Chart& row, UnitRange range, Group* group) const;
  void AddCount(const Chart& row, const RuleMatch& match, const std::vector<Count>& counts,
                Group* group) const;
  bool OnlyCounts(const Chart& row, UnitRange who) const;
  bool IsMinor(const Chart& row, UnitRange people, const std::vector<Count>& counts) const;
  int BodyBehind(const Chart& row, UnitRange who) const;
  int ForceOf(const Chart& row, UnitRange who, const Give& give) const;
  void AddKind(const ActorReading& actor, Group* group) const;
  void AddOrigin(const std::string& home, Group* group) const;
  void Compose(const RuleMatch& match, uint32_t value, const Group& group, Chart* row) const;

  const RuleBook* book_;
  const ActorReader* actors_;
  HarmClasses harms_;
  const RuleStage* stage_ = nullptr;
  Classes k_{};
  ClassSet ends_age_;  // what ends the words for somebody's age
  ClassSet ago_;       // "12 years ago" is none
};

}  // namespace rasad

#endif  // RASAD_CLAIM_GROUP_H_
