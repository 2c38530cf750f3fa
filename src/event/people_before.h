// Whom a claim's pronoun means: "eight of them", "one of these".
//
// The last people told of in front, in the sentence of the claim or in the one before: a group that
// is large enough, the men of a named body, or a plural noun. What stands between and can't be
// meant (one person, a part of others, who speaks, who did it) is passed over; people of whom the
// text doesn't say what they are, or says two things, end the search. Thread safety: const. Cost:
// the units of two sentences for each group, with a look through the claims and events of the
// text.
#ifndef RASAD_EVENT_PEOPLE_BEFORE_H_
#define RASAD_EVENT_PEOPLE_BEFORE_H_

#include <optional>
#include <string>
#include <vector>

#include "claim/claim_reader.h"
#include "event/own_deeds.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

struct People {
  std::vector<std::string> victims;
  int affiliation = -1;  // index of an actor
  std::string country;
};

class PeopleBefore {
 public:
  static Result<PeopleBefore> Create(const RuleBook& book);

  // None where the claim has no such pronoun, or nobody is found.
  std::optional<People> Of(const TextChart& chart, const Told& told,
                           const std::vector<EventMention>& mentions,
                           const std::vector<Claim>& claims, const Claim& claim) const;
  // The unit of the claim's group; the size of the row where it has none.
  size_t UnitOf(const Chart& row, const Claim& claim) const;

 private:
  explicit PeopleBefore(const RuleBook& book) : book_(&book) {}
  struct Look;
  bool Points(const Chart& row, size_t at) const;
  bool PointsToOne(const Chart& row, size_t at) const;
  bool Search(const Chart& row, size_t end, Look* look, std::optional<People>* found) const;
  bool Meets(const Chart& row, size_t at, Look* look, std::optional<People>* found) const;
  bool MeetsGroup(const Look& look, int group, std::optional<People>* found) const;
  bool MeetsBody(const Look& look, const Unit& unit, int actor, std::optional<People>* found) const;
  // What its words say that they are; nothing where they don't.
  void TakeNoun(const Reading& person, std::optional<People>* found) const;
  bool IsOneOfTwo(const Chart& row, size_t at) const;

  const RuleBook* book_;
  ClassId group_ = 0, actor_ = 0, person_ = 0, plural_ = 0, number_pl_ = 0, points_ = 0, this_ = 0,
          single_ = 0, protester_ = 0, they_ = 0, and_ = 0, between_ = 0, force_noun_ = 0,
          demonym_ = 0;
  ClassSet opens_part_;  // behind "of them": who some of those counted are
  ClassSet speaks_;
};

}  // namespace rasad

#endif  // RASAD_EVENT_PEOPLE_BEFORE_H_
