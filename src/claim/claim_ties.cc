#include "claim/claim_ties.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace rasad {
namespace {

constexpr uint32_t kBreakDownReach = 3;  // sentences in which a toll is broken down
constexpr uint32_t kTollReach = 4;  // sentences in which a part finds the toll that it belongs to

// Whether `toll`, told before, counts more people harmed like those of `part`. "Left dead" counts
// nobody.
bool Holds(const Claim& toll, const Claim& part) {
  const bool told = toll.count.max || toll.count.qualifier != Qualifier::kVague;
  return told && toll.harm == part.harm && toll.part_of < 0 && !toll.joins && !toll.dropped &&
         toll.group_begin < part.group_begin && toll.sentence + kTollReach >= part.sentence &&
         (!toll.count.max || *toll.count.max > part.count.min.value_or(0));
}

// "Two of the wounded died, and the toll rose to five": they are counted in the risen toll.
bool HoldsRisen(const Claim& toll, const Claim& part) {
  const bool near = toll.sentence == part.sentence ||
                    (toll.sentence < part.sentence && toll.sentence + kTollReach >= part.sentence);
  return near && toll.rise_rule != nullptr && toll.harm == part.harm && toll.part_of < 0 &&
         !toll.joins_risen && !toll.dropped &&
         toll.count.max.value_or(0) > part.count.min.value_or(0);
}

// A number of persons that is told exactly, and of its own.
bool IsPlain(const Claim& c, const std::vector<Group>& groups) {
  return c.group >= 0 && c.part_of < 0 && !c.joins && !c.dropped && c.count.min &&
         c.count.min == c.count.max && *c.count.min > 0 && c.count.unit.empty() &&
         !groups[static_cast<size_t>(c.group)].others;
}

// Whether some of `whole` may be those of `part`: soldiers are no women in the street.
bool MayHold(const Claim& whole, const Claim& part) {
  if (whole.victims.empty() || part.victims.empty()) return true;
  const bool common = std::any_of(part.victims.begin(), part.victims.end(), [&](const auto& v) {
    return std::find(whole.victims.begin(), whole.victims.end(), v) != whole.victims.end();
  });
  return common || (Counts(part, {"child", "woman", "man", "elderly"}) &&
                    !Counts(whole, {"soldier", "combatant", "police"}));
}

// Whether all of the toll's people have been told off already.
bool IsBrokenDown(size_t toll, const std::vector<Claim>& claims) {
  int64_t rest = claims[toll].count.min.value_or(0);
  for (const Claim& c : claims) {
    if (c.part_of == static_cast<int>(toll)) rest -= c.count.min.value_or(0);
  }
  return rest <= 0;
}

// The claims behind `toll` that add up to it, if there are any.
std::vector<size_t> Summands(size_t toll, const std::vector<size_t>& order,
                             const std::vector<Group>& groups, const std::vector<Claim>& claims) {
  const Claim& whole = claims[order[toll]];
  int64_t rest = *whole.count.min;
  std::vector<size_t> found;
  for (size_t k = toll + 1; k < order.size() && rest > 0; ++k) {
    const Claim& c = claims[order[k]];
    if (!IsOfHarm(c.harm, whole.harm) || c.part_of >= 0) continue;
    if (c.sentence > whole.sentence + kBreakDownReach) return {};
    if (!IsPlain(c, groups) || !MayHold(whole, c)) return {};
    if (c.sentence == whole.sentence || c.assertion != whole.assertion) return {};
    rest -= *c.count.min;
    found.push_back(order[k]);
  }
  return rest == 0 && found.size() >= 2 ? found : std::vector<size_t>{};
}

// Indices of the claims as they stand in the text.
std::vector<size_t> InOrder(const std::vector<Claim>& claims) {
  std::vector<size_t> order(claims.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return claims[a].group_begin < claims[b].group_begin;
  });
  return order;
}

bool IsOfOne(std::string_view victims) {
  return victims == "man" || victims == "woman" || victims == "elderly";
}

// What others beside such people hardly are, too.
bool IsOffice(std::string_view victims) { return victims == "commander" || victims == "official"; }

bool IsSide(std::string_view victims) {
  return victims == "civilian" || victims == "combatant" || victims == "soldier" ||
         victims == "police";
}

// The claims about those before `others` in its sentence.
std::vector<const Claim*> ClaimsBefore(const Claim& others, const std::vector<Claim>& claims) {
  std::vector<const Claim*> before;
  for (const Claim& c : claims) {
    if (c.sentence != others.sentence || c.part_of >= 0 || c.joins || c.group < 0) continue;
    if (c.group_begin < others.group_begin) before.push_back(&c);
  }
  return before;
}

// The victims of those before; none where they are of several kinds.
std::vector<std::string> VictimsOf(const std::vector<const Claim*>& before) {
  for (const Claim* c : before) {
    if (c->victims != before.front()->victims) return {};
  }
  return before.empty() ? std::vector<std::string>{} : before.front()->victims;
}

// "eight soldiers of the army were killed and others hurt": the army's, too.
void TakeAffiliation(const std::vector<const Claim*>& before, const std::vector<Group>& groups,
                     Group* others) {
  const auto of = [&](const Claim* c) -> const Group& {
    return groups[static_cast<size_t>(c->group)];
  };
  for (const Claim* c : before) {
    if (of(c).affiliation != of(before.front()).affiliation ||
        of(c).affiliation_country != of(before.front()).affiliation_country)
      return;
  }
  if (before.empty() || others->affiliation >= 0 || !others->affiliation_country.empty()) return;
  others->affiliation = of(before.front()).affiliation;
  others->affiliation_country = of(before.front()).affiliation_country;
}

void JoinRisen(Claim* part, const std::vector<Claim>& claims) {
  for (size_t i = 0; i < claims.size(); ++i) {
    if (&claims[i] == part || !HoldsRisen(claims[i], *part)) continue;
    part->part_of = static_cast<int>(i);
    part->part_rule = part->rule;
  }
}

}  // namespace

bool IsOfHarm(Harm part, Harm whole) {
  const bool either = part == Harm::kKilled || part == Harm::kInjured;
  return part == whole || (whole == Harm::kKilledOrInjured && either);
}

bool Counts(const Claim& claim, std::initializer_list<std::string_view> victims) {
  return std::any_of(claim.victims.begin(), claim.victims.end(), [&](const std::string& v) {
    return std::find(victims.begin(), victims.end(), v) != victims.end();
  });
}

std::vector<std::string> OthersBeside(std::vector<std::string> victims) {
  std::erase_if(victims, [](const std::string& v) { return IsOfOne(v) || IsOffice(v); });
  return victims;
}

void JoinTolls(uint32_t sentence, std::vector<Claim>* claims) {
  for (Claim& part : *claims) {
    if (part.sentence != sentence || part.part_of >= 0) continue;
    if (part.joins_risen) JoinRisen(&part, *claims);
    if (!part.joins) continue;
    uint32_t latest = 0;
    for (size_t i = 0; i < claims->size(); ++i) {
      const Claim& toll = (*claims)[i];
      if (!Holds(toll, part) || (part.part_of >= 0 && toll.group_begin < latest)) continue;
      latest = toll.group_begin;
      part.part_of = static_cast<int>(i);
      if (part.part_rule == nullptr) part.part_rule = part.rule;
    }
  }
}

void BreakDown(const std::vector<Group>& groups, std::vector<Claim>* claims) {
  const std::vector<size_t> order = InOrder(*claims);
  std::set<Harm> told;  // harms of which a toll stands in front
  for (size_t k = 0; k < order.size(); ++k) {
    Claim& toll = (*claims)[order[k]];
    const bool first = told.insert(toll.harm).second;
    if (!IsPlain(toll, groups) || IsBrokenDown(order[k], *claims)) continue;
    const std::vector<size_t> parts = Summands(k, order, groups, *claims);
    const bool named = std::all_of(parts.begin(), parts.end(), [&](size_t i) {
      return !groups[static_cast<size_t>((*claims)[i].group)].person.empty();
    });
    if (!first && !named) continue;
    for (size_t i : parts) {
      (*claims)[i].part_of = static_cast<int>(order[k]);
      (*claims)[i].part_rule = (*claims)[i].rule;
    }
  }
}

void PartVictims(const std::vector<Group>& groups, std::vector<Claim>* claims) {
  const std::vector<size_t> order = InOrder(*claims);
  for (size_t i = 0; i + 2 < order.size(); ++i) {
    Claim& whole = (*claims)[order[i]];
    Claim& dead = (*claims)[order[i + 1]];
    Claim& hurt = (*claims)[order[i + 2]];
    if (!IsPlain(whole, groups) || !IsPlain(dead, groups) || !IsPlain(hurt, groups)) continue;
    if (whole.harm != Harm::kKilledOrInjured) continue;
    if (dead.harm != Harm::kKilled || hurt.harm != Harm::kInjured) continue;
    if (hurt.sentence > whole.sentence + 1 || *dead.count.min + *hurt.count.min != *whole.count.min)
      continue;
    for (Claim* part : {&dead, &hurt}) {
      part->part_of = static_cast<int>(order[i]);
      part->part_rule = part->rule;
    }
  }
}

void NameOthers(uint32_t sentence, std::vector<Group>* groups, std::vector<Claim>* claims) {
  for (Claim& c : *claims) {
    if (c.sentence != sentence || c.group < 0 || !c.victims.empty()) continue;
    Group& group = (*groups)[static_cast<size_t>(c.group)];
    if (!group.others && !group.bare && !group.counter) continue;
    const auto before = ClaimsBefore(c, *claims);
    c.victims = VictimsOf(before);
    if (group.others) TakeAffiliation(before, *groups, &group);
    if (group.others) c.victims = OthersBeside(std::move(c.victims));
    // "a child was killed and five hurt": the five are of the same side, whatever else.
    if (group.counter && !group.others)
      std::erase_if(c.victims, [](const std::string& v) { return !IsSide(v); });
  }
}

void DropForeigners(const std::vector<Group>& groups, const std::vector<PlaceReading>& places,
                    std::vector<Claim>* claims) {
  for (Claim& c : *claims) {
    if (c.group < 0 || c.place < 0) continue;
    const std::string& of = groups[static_cast<size_t>(c.group)].affiliation_country;
    if (!of.empty() && of == places[static_cast<size_t>(c.place)].mention.country)
      std::erase(c.victims, "foreigner");
  }
}

}  // namespace rasad
