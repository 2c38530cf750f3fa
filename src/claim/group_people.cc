// Who the people of a group are: classes, ages, bodies, countries.
#include <algorithm>

#include "claim/group.h"

namespace rasad {

// "X, 16 years old": who is below 18 is a child, of whom the words may not say it.
bool GroupReader::IsMinor(const Chart& row, UnitRange people,
                          const std::vector<Count>& counts) const {
  constexpr int64_t kAdult = 18;
  constexpr size_t kBehind = 5;  // units: "X Y, of the age of"
  const size_t last = std::min<size_t>(row.units.size(), people.end + kBehind);
  for (size_t i = people.begin; i + 1 < last; ++i) {
    const Unit& unit = row.units[i];
    if (i >= people.end && unit.IsAny(ends_age_)) return false;
    const Reading* number = unit.Find(k_.quantity);
    const Unit& next = row.units[i + 1];
    if (number == nullptr || !(next.Is(k_.age) || next.Is(k_.year))) continue;
    if (i + 2 < row.units.size() && row.units[i + 2].IsAny(ago_)) return false;
    const Count& years = counts[number->value];
    return years.max && *years.max < kAdult && years.min == years.max;
  }
  return false;
}

// "The hostage crisis 1979": four bare digits behind a harm are the year of it, unless they are
// round.
bool GroupReader::IsYear(const Chart& row, const RuleMatch& match,
                         const std::vector<Count>& counts) const {
  const Give& give = match.rule->gives[0];
  const UnitRange number = match.Of(give, "count");
  if (give.Literal("kind") != "number" || number.end != number.begin + 1) return false;
  const Unit& unit = row.units[number.begin];
  const Reading* read = unit.Find(k_.quantity);
  if (read == nullptr || unit.end - unit.begin != 4) return false;
  const Count& count = counts[read->value];
  const int64_t year = count.min.value_or(0);
  const bool ours = (year >= 1900 && year < 2040) || (year >= 1340 && year < 1450);
  return ours && count.max == year && year % 100 != 0;
}

// "ten of the members of the army": the body that the people's own noun stands in front of.
int GroupReader::BodyBehind(const Chart& row, UnitRange who) const {
  if (who.end - who.begin < 2) return -1;
  const Unit& last = row.units[who.end - 1];
  const Reading* actor = last.Find(k_.actor);
  return actor == nullptr || last.Is(k_.person) ? -1 : static_cast<int>(actor->value);
}

// "33 soldiers of Turkey", read as its forces: the people are the body's men.
int GroupReader::ForceOf(const Chart& row, UnitRange who, const Give& give) const {
  if (give.Literal("kind") != "counted" || who.end != who.begin + 1) return -1;
  const Unit& unit = row.units[who.begin];
  const Reading* actor = unit.Find(k_.actor);
  const bool men = unit.Is(k_.person) && unit.Is(k_.force) && !unit.Is(k_.unnamed);
  return actor == nullptr || !men ? -1 : static_cast<int>(actor->value);
}

// "eight of the army": whose they are says what they are, where no noun does.
void GroupReader::AddKind(const ActorReading& actor, Group* group) const {
  // "members of the army": the noun alone would make them fighters.
  const bool fighters = group->victims.size() == 1 && group->victims[0] == "combatant";
  if (actor.is_source || actor.is_country) return;
  // Officers of an armed group are fighters.
  if (actor.members == "combatant") std::erase(group->victims, "soldier");
  if (!group->victims.empty() && !fighters) return;
  if (fighters && (actor.members == "soldier" || actor.members == "police")) group->victims.clear();
  AddVictim(actor.members, &group->victims);
}

bool AreForeign(std::string_view country, std::string_view home) {
  const auto disputed = [](std::string_view c) { return c == "PS" || c == "IL"; };
  if (country.empty() || home.empty() || country == home) return false;
  return !disputed(country) || !disputed(home);
}

// "three Syrians" in a text about Iraq. Soldiers and fighters abroad are no foreigners there.
void GroupReader::AddOrigin(const std::string& home, Group* group) const {
  if (!AreForeign(group->affiliation_country, home)) return;
  for (const std::string& v : group->victims) {
    if (v == "soldier" || v == "police" || v == "combatant" || v == "commander") return;
  }
  AddVictim("foreigner", &group->victims);
}

bool GroupReader::OnlyCounts(const Chart& row, UnitRange who) const {
  for (uint32_t i = who.begin; i < who.end; ++i) {
    if (!row.units[i].Is(k_.counter)) return false;
  }
  return !who.empty();
}

// "three guards of the governor", by two nouns side by side: the second is no victim.
bool GroupReader::IsWhose(const Chart& row, UnitRange range, uint32_t at,
                          std::string_view victims) const {
  if (victims != "official" && victims != "commander") return false;
  return at > range.begin && row.units[at - 1].Is(k_.person) && !row.units[at - 1].Is(k_.counter) &&
         !row.units[at - 1].Is(k_.rank);
}

void GroupReader::AddPeople(const Chart& row, UnitRange range, Group* group) const {
  for (uint32_t i = range.begin; i < range.end; ++i) {
    for (const Reading& r : row.units[i].readings) {
      const bool harmed = harms_.IsPerson(r.cls);
      if (r.cls != k_.person && r.cls != k_.rank && r.cls != k_.nation && !harmed &&
          r.cls != k_.family)
        continue;
      const FeatureSet& features = book_->FeaturesOf(r);
      const bool whose =
          features.Text("number") == "sg" && IsWhose(row, range, i, features.Text("victims"));
      for (const char* key : {"victims", "victims2", "victims3"}) {
        if (!whose) AddVictim(features.Text(key), &group->victims);
      }
      if (features.Text("body") == "yes") group->body = true;
      if (features.Text("own") == "yes") group->own = true;
      if (harmed && !group->harm) group->harm = harms_.Of(r.cls);
      if (r.cls == k_.family) group->count.unit = "families";
    }
  }
}

}  // namespace rasad
