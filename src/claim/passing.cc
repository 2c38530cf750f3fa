#include "claim/passing.h"

#include <algorithm>

#include "rules/class_set.h"

namespace rasad {
namespace {

constexpr size_t kLettersForAClaim = 2000;
constexpr uint32_t kLead = 2;  // sentences in which a text says what it is about

// One person, or people of whom not even "hundreds" says how many.
bool IsUncounted(const Claim& c) {
  const bool vague = c.count.qualifier == Qualifier::kVague && !c.count.max;
  return c.group >= 0 && (vague || c.count.max == 1);
}

bool HasParts(size_t toll, const std::vector<Claim>& claims) {
  return std::any_of(claims.begin(), claims.end(),
                     [&](const Claim& c) { return c.part_of == static_cast<int>(toll); });
}

}  // namespace

void DropPassing(const TextChart& chart, const ClassTable& classes, std::vector<Claim>* claims) {
  if (claims->empty() || chart.text.size() < kLettersForAClaim * claims->size()) return;
  const ClassSet events = ClassesNamed(classes, {"Event.*"});
  for (size_t i = 0; i < claims->size(); ++i) {
    Claim& c = (*claims)[i];
    if (c.sentence < kLead || !IsUncounted(c) || HasParts(i, *claims)) continue;
    c.dropped = !chart.charts[c.sentence].present.Meets(events);
  }
}

}  // namespace rasad
