#include "claim/claim_ties.h"

#include <algorithm>

namespace rasad {
namespace {

constexpr uint32_t kTollReach = 4;  // sentences in which a part finds the toll that it belongs to

// Whether `toll`, told before, counts more people harmed like those of `part`. "Left dead" counts
// nobody.
bool Holds(const Claim& toll, const Claim& part) {
  const bool told = toll.count.max || toll.count.qualifier != Qualifier::kVague;
  return told && toll.harm == part.harm && toll.part_of < 0 && !toll.joins && !toll.dropped &&
         toll.group_begin < part.group_begin && toll.sentence + kTollReach >= part.sentence &&
         (!toll.count.max || *toll.count.max > part.count.min.value_or(0));
}

bool IsOfOne(std::string_view victims) { return victims == "woman" || victims == "elderly"; }

// The victims of those before `others` in its sentence; null where they are of several kinds.
const std::vector<std::string>* VictimsBefore(const Claim& others,
                                              const std::vector<Claim>& claims) {
  const Claim* before = nullptr;
  for (const Claim& c : claims) {
    if (c.sentence != others.sentence || c.part_of >= 0 || c.joins || c.group < 0) continue;
    if (c.group_begin >= others.group_begin) continue;
    if (before != nullptr && before->victims != c.victims) return nullptr;
    before = &c;
  }
  return before == nullptr ? nullptr : &before->victims;
}

}  // namespace

bool Counts(const Claim& claim, std::initializer_list<std::string_view> victims) {
  return std::any_of(claim.victims.begin(), claim.victims.end(), [&](const std::string& v) {
    return std::find(victims.begin(), victims.end(), v) != victims.end();
  });
}

void JoinTolls(uint32_t sentence, std::vector<Claim>* claims) {
  for (Claim& part : *claims) {
    if (!part.joins || part.sentence != sentence || part.part_of >= 0) continue;
    uint32_t latest = 0;
    for (size_t i = 0; i < claims->size(); ++i) {
      const Claim& toll = (*claims)[i];
      if (!Holds(toll, part) || (part.part_of >= 0 && toll.group_begin < latest)) continue;
      latest = toll.group_begin;
      part.part_of = static_cast<int>(i);
      part.part_rule = part.rule;
    }
  }
}

void NameOthers(uint32_t sentence, const std::vector<Group>& groups, std::vector<Claim>* claims) {
  for (Claim& c : *claims) {
    if (c.sentence != sentence || c.group < 0 || !c.victims.empty()) continue;
    const Group& group = groups[static_cast<size_t>(c.group)];
    if (!group.others && !group.bare) continue;
    if (const auto* victims = VictimsBefore(c, *claims)) c.victims = *victims;
    // "a woman was killed and five others hurt": of any sex and age.
    if (group.others) std::erase_if(c.victims, [](const std::string& v) { return IsOfOne(v); });
  }
}

}  // namespace rasad
