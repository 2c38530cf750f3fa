#include "event/people_struck.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rasad {
namespace {

// What people are beside what befell them: a man on the road may be a pilgrim, too, a soldier not.
constexpr std::array<std::string_view, 5> kAnybody = {"civilian", "man", "woman", "child",
                                                      "elderly"};
constexpr std::string_view kForce = "protest_force";  // keys of kinds
constexpr std::string_view kIntervention = "protest_intervention";

}  // namespace

Result<PeopleStruck> PeopleStruck::Create(const RuleBook& book) {
  PeopleStruck p(book);
  const Status found = FindClasses(
      book.classes,
      {{&p.group_, "Group"}, {&p.person_, "Person"}, {&p.protester_, "Actor.Protester"}});
  if (!found) return found.error();
  return p;
}

bool PeopleStruck::MayBe(const Claim& claim, const std::vector<Group>& groups) {
  if (claim.dropped || claim.count.max == 0 || claim.part_of >= 0 || claim.total) return false;
  if (claim.harm == Harm::kDetained || claim.harm == Harm::kDisplaced) return false;
  if (claim.group >= 0 && groups[static_cast<size_t>(claim.group)].affiliation >= 0) return false;
  return std::all_of(claim.victims.begin(), claim.victims.end(), [](const std::string& v) {
    return std::find(kAnybody.begin(), kAnybody.end(), v) != kAnybody.end();
  });
}

std::vector<std::string> PeopleStruck::Of(int event, const EventKinds& kinds,
                                          const TextChart& chart, const std::vector<Group>& groups,
                                          const std::vector<RoleReading>& roles,
                                          const std::vector<EventMention>& mentions) const {
  std::vector<std::string> victims;
  for (const EventMention& m : mentions) {
    if (m.event != event || m.denied) continue;
    const std::string& key = kinds[m.kind].key;
    if (key == kForce || key == kIntervention) AddVictim("protester", &victims);
    for (const RoleReading& role : roles) {
      if (role.kind != RoleReading::Kind::kStruck || role.sentence != m.sentence) continue;
      for (uint32_t i = role.at.begin; i < role.at.end; ++i)
        Take(chart.charts[role.sentence].units[i], groups, &victims);
    }
  }
  return victims;
}

void PeopleStruck::Take(const Unit& unit, const std::vector<Group>& groups,
                        std::vector<std::string>* victims) const {
  if (unit.Is(protester_)) AddVictim("protester", victims);
  if (const Reading* group = unit.Find(group_)) {
    for (const std::string& v : groups[static_cast<size_t>(group->value)].victims)
      AddVictim(v, victims);
  } else if (const Reading* person = unit.Find(person_)) {
    for (const char* key : {"victims", "victims2", "victims3"})
      AddVictim(book_->FeaturesOf(*person).Text(key), victims);
  }
}

}  // namespace rasad
