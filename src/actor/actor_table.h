// The actors that the engine knows, and their names in the lexicon.
//
// Read from rules/actors/*.tsv (docs/rules.md describes the columns):
//   id name type country parent names_ar names_fa loaded aliases_en from to     named actors; ids
//     "country:XX" are states as actors
//   name_pattern names_ar names_fa type id_pattern
//     generic.tsv: bodies that every country has ("the army"), completed by a country
//   country adj_ar adj_fa
//     demonyms.tsv: adjectives and nouns of countries
//   id from to actor
//     sides.tsv: who a country's "rebels" or "resistance" are, and when
//   id_pattern language countries
//     homes.tsv: whose a body without a country is in papers of a language
//   name country names_ar names_fa
//     persons.tsv: persons known without their office (actor/persons.h)
//   source country
//     papers.tsv: the country of a paper, by the `source` of its articles
// Lexicon classes: Actor.Name, Country.Actor, Actor.Generic, Demonym; a reading's value is the
// index into rows(), generics() or countries(). Errors: collected in the loader. Thread safety:
// const after Load.
#ifndef RASAD_ACTOR_ACTOR_TABLE_H_
#define RASAD_ACTOR_ACTOR_TABLE_H_

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_book.h"

namespace rasad {

struct ActorRow {
  std::string id;
  std::string name;
  std::string type;
  std::string country;
  std::string parent;
  std::vector<std::string> aliases;  // English
  std::string from;                  // when it existed, "2014" or "2014-06-29"; may be empty
  std::string to;

  // Whether it existed on a day, "2014-07-01"; an unknown day fits.
  bool Existed(std::string_view day) const;
};

struct GenericActor {
  std::string name_pattern;  // "Military Forces of {country}"; further names behind bars
  std::string type;
  std::string id_pattern;  // "mil:{CC}"
};

class LocalBodies;
class Persons;

class ActorTable {
 public:
  void Load(RuleBookLoader* loader);

  const ActorRow& row(uint32_t index) const { return rows_[index]; }
  const GenericActor& generic(uint32_t index) const { return generics_[index]; }
  const std::string& demonym_country(uint32_t index) const { return countries_[index]; }
  const LocalBodies* local() const { return local_.get(); }
  const std::shared_ptr<Persons>& persons() const { return persons_; }  // null without the table
  const ActorRow* Find(std::string_view id) const;
  // The generic body of a country: the listed row where there is one, else made from the patterns.
  ActorRow Complete(const GenericActor& generic, const std::string& country) const;
  // A country's own forces, "mil:CC".
  ActorRow Forces(const std::string& country) const;
  std::string CountryName(const std::string& country) const;
  // A body's row by an id pattern such as "pol:{CC}"; null where no table knows it.
  std::optional<ActorRow> ByPattern(const std::string& id_pattern,
                                    const std::string& country) const;
  // Who is meant by the side `id` ("rebels of Yemen") on a day, in an article that plays in a
  // first-level unit ("the health ministry" in Gaza) or speaks in the words of one party ("the
  // aggression": its army is the Houthis'); null where nobody but the side.
  const ActorRow* Side(std::string_view id, std::string_view day, std::string_view admin1,
                       std::string_view wording) const;
  // Whose a body named without a country is, in an article about `country`: its, unless homes.tsv
  // knows that the papers of this language mean their own ("the foreign ministry").
  const std::string& HomeOf(const GenericActor& body, uint8_t language,
                            const std::string& country) const;
  // Of a paper, by what the dump calls it: "okaz", "telegram:farsna". "" where no table knows it.
  std::string CountryOfPaper(std::string_view source) const;
  size_t size() const { return rows_.size(); }

 private:
  struct SideRow {
    std::string actor;
    std::string admin1;   // only in articles that play there
    std::string wording;  // only in articles in the words of this party
    ActorRow period;      // its years alone
  };
  void LoadHomes(const TextFile& file, RuleBookLoader* loader);
  void LoadPapers(const TextFile& file, RuleBookLoader* loader);
  void LoadSides(const TextFile& file, RuleBookLoader* loader);
  void LoadActors(const TextFile& file, RuleBookLoader* loader);
  void LoadGenerics(const TextFile& file, RuleBookLoader* loader);
  void LoadDemonyms(const TextFile& file, RuleBookLoader* loader);

  std::vector<ActorRow> rows_;
  std::vector<GenericActor> generics_;
  std::vector<std::string> countries_;
  std::multimap<std::string, SideRow, std::less<>> sides_;
  std::map<uint8_t, std::map<std::string, std::vector<std::string>>> homes_;  // by language
  std::map<std::string, std::string, std::less<>> papers_;                    // their countries
  std::shared_ptr<LocalBodies> local_;
  std::shared_ptr<Persons> persons_;
  std::map<std::string, uint32_t, std::less<>> by_id_;
};

}  // namespace rasad

#endif  // RASAD_ACTOR_ACTOR_TABLE_H_
