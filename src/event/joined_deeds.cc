#include "event/joined_deeds.h"

#include <algorithm>

#include "actor/forces.h"

namespace rasad {
namespace {

uint32_t UnitAt(const Chart& row, uint32_t position) {
  const auto at = std::find_if(row.units.begin(), row.units.end(),
                               [&](const Unit& u) { return u.end > position; });
  return static_cast<uint32_t>(at - row.units.begin());
}

bool IsHeld(const Claim& c) { return c.harm == Harm::kDetained; }

}  // namespace

Result<JoinedDeeds> JoinedDeeds::Create(const RuleBook& book) {
  JoinedDeeds deeds;
  if (const Status found = FindClasses(book.classes, {{&deeds.and_, "And"}}); !found)
    return found.error();
  deeds.noun_ = ClassesNamed(book.classes, {"Harm.*.Noun"});
  deeds.verb_ = ClassesNamed(book.classes, {"Harm.*.Verb", "Harm.*.Act"});
  deeds.parts_ = ClassesNamed(
      book.classes, {"Verb", "fin:yes", "Event.*", "Say.*", "Harm.*.Verb", "Harm.*.Act", "Break",
                     "Colon", "That", "Contrast", "Which", "Result", "By", "Aux.*"});
  return deeds;
}

bool JoinedDeeds::AreJoined(const Chart& row, const Claim& first, const Claim& second) const {
  const uint32_t noun = UnitAt(row, second.begin);
  const uint32_t before = UnitAt(row, first.begin);
  const uint32_t from = UnitAt(row, first.end);
  if (noun == 0 || noun >= row.units.size() || noun <= from) return false;
  if (!row.units[noun].IsAny(noun_) || row.units[noun].IsAny(verb_)) return false;
  if (!row.units[before].IsAny(noun_) || !row.units[noun - 1].Is(and_)) return false;
  return std::none_of(row.units.begin() + from, row.units.begin() + noun - 1,
                      [this](const Unit& u) { return u.IsAny(parts_); });
}

void JoinedDeeds::Name(const TextChart& chart, const std::vector<ActorReading>& actors,
                       std::vector<Claim>* claims) const {
  const Claim* last = nullptr;
  for (Claim& c : *claims) {
    if (c.part_of >= 0 || c.dropped) continue;
    const bool open = c.by < 0 && c.count.max != 0 && last != nullptr && last->by >= 0 &&
                      last->sentence == c.sentence && last->end <= c.begin;
    if (open && AreJoined(chart.charts[c.sentence], *last, c)) {
      const ActorReading& doer = actors[static_cast<size_t>(last->by)];
      if (!IsHeld(c) || IsHeld(*last) || !IsArmedGroup(doer.mention.type))
        c.by = last->by, c.beside = last->beside;
    }
    last = &c;
  }
}

}  // namespace rasad
