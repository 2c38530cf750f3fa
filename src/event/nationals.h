// Foreigners by what the text says of their nationality: "93 migrants of African nationalities",
// "one of them bears the Saudi nationality", "two nationals of X", "12 Pakistani fighters".
//
// Only of claims whose place is known and lies in another country; soldiers and policemen abroad
// are no foreigners. Thread safety: const. Cost: a few units for each claim.
#ifndef RASAD_EVENT_NATIONALS_H_
#define RASAD_EVENT_NATIONALS_H_

#include <string>
#include <vector>

#include "actor/actor_reader.h"
#include "claim/claim_reader.h"
#include "rules/rule_book.h"

namespace rasad {

class Nationals {
 public:
  static Result<Nationals> Create(const RuleBook& book, const ActorReader& actors);

  void Name(const TextChart& chart, const std::vector<PlaceReading>& places,
            const std::vector<ActorReading>& actors, std::vector<Group>* groups,
            std::vector<Claim>* claims) const;

 private:
  explicit Nationals(const ActorReader& actors) : actors_(&actors) {}
  // What is said of those counted: of one country, of several, or nothing.
  struct Said {
    std::string country;
    bool several = false;
  };
  struct Lists {
    const std::vector<PlaceReading>& places;
    const std::vector<ActorReading>& actors;
  };
  Said Behind(const Chart& row, size_t at, const Lists& lists) const;
  std::string CountryOf(const Unit& unit, const Lists& lists) const;

  const ActorReader* actors_;
  ClassId group_ = 0, place_ = 0, actor_ = 0, nationality_ = 0, several_ = 0, nationals_ = 0;
  ClassSet ends_;
};

}  // namespace rasad

#endif  // RASAD_EVENT_NATIONALS_H_
