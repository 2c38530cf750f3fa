// Whom an occurrence struck, as the text tells it beside the deed: the pilgrims whom the bus
// carried, the protesters whom the forces fired on.
//
// Rules of the stage `role` find them (struck(people: ...)); those that a text then counts without
// saying who they were, "five persons were killed", were such people. Thread safety: const. Cost:
// the roles of a text.
#ifndef RASAD_EVENT_PEOPLE_STRUCK_H_
#define RASAD_EVENT_PEOPLE_STRUCK_H_

#include <string>
#include <vector>

#include "claim/claim_reader.h"
#include "event/acled.h"
#include "event/role_reader.h"
#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad {

class PeopleStruck {
 public:
  static Result<PeopleStruck> Create(const RuleBook& book);

  // Whether a claim may be of whomever an occurrence struck: it counts people of no kind of their
  // own, dead, hurt or missing.
  static bool MayBe(const Claim& claim, const std::vector<Group>& groups);
  // Their classes of victims: by what was told in the sentences of an occurrence, and by its kind.
  std::vector<std::string> Of(int event, const EventKinds& kinds, const TextChart& chart,
                              const std::vector<Group>& groups,
                              const std::vector<RoleReading>& roles,
                              const std::vector<EventMention>& mentions) const;

 private:
  explicit PeopleStruck(const RuleBook& book) : book_(&book) {}
  void Take(const Unit& unit, const std::vector<Group>& groups,
            std::vector<std::string>* victims) const;

  const RuleBook* book_;
  ClassId group_ = 0, person_ = 0, protester_ = 0;
};

}  // namespace rasad

#endif  // RASAD_EVENT_PEOPLE_STRUCK_H_
