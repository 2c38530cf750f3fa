// "In the north of the country", "all over this country": places that name no country, yet mean
// one.
//
// "This country" is the one named last, as a place or by who is of it, in the sentence or the one
// before; "the country" is the one that the article is about, unless those sentences name others
// alone. "In the town N. of the Kenyans", a name that no table lists, means their country, and so
// does "on the border of the Kenyans". Each mention becomes one more place behind those of the
// list, where claims and events may be (implied: it is written out only where one was there). Needs
// places and actors as units. Linear in the text. Thread safety: const.
#ifndef RASAD_CLAIM_LAND_AGAIN_H_
#define RASAD_CLAIM_LAND_AGAIN_H_

#include <string>
#include <vector>

#include "actor/actor_reader.h"
#include "place/place_reader.h"
#include "rules/rule_book.h"

namespace rasad {

class LandAgain {
 public:
  static Result<LandAgain> Create(const RuleBook& book, const PlaceReader& places,
                                  const ActorReader& actors);
  // `home`: ISO code of the country that the article is about; "" where it is of none.
  void Mark(const TextChart& chart, const std::vector<ActorReading>& actors,
            const std::string& home, std::vector<PlaceReading>* places) const;

 private:
  LandAgain(const RuleBook& book, const PlaceReader& places, const ActorReader& actors)
      : book_(&book), places_(&places), actors_(&actors) {}
  bool IsWhere(const Chart& row, size_t at) const;
  std::string CountryOfUnlisted(const Chart& row, size_t at) const;
  std::string CountryOfFrontier(const Chart& row, size_t at) const;
  std::string MeantAt(const TextChart& chart, uint32_t sentence, size_t at,
                      const std::vector<ActorReading>& actors, const std::string& home,
                      const std::vector<PlaceReading>& places) const;
  std::string CountryOf(const TextChart& chart, uint32_t sentence, size_t at,
                        const std::vector<ActorReading>& actors, const std::string& home,
                        const std::vector<PlaceReading>& places) const;

  const RuleBook* book_;
  const PlaceReader* places_;
  const ActorReader* actors_;
  struct Classes {
    ClassId land, again, outside, throughout, cue, word, def, frontier, on;
  } k_{};
  ClassSet nouns_;  // that may mean a country told of before
  ClassSet where_;  // what stands before the noun of a place
};

}  // namespace rasad

#endif  // RASAD_CLAIM_LAND_AGAIN_H_
