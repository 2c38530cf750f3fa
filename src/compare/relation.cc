#include "compare/relation.h"

#include <algorithm>

#include "compare/kinds.h"
#include "text/name_key.h"

namespace rasad {
namespace {

constexpr Day kOneOccurrence = 2;  // days
constexpr Day kGuessed = 4;        // days before the publication; see statement.h

Day Length(const DayRange& days) { return days.to - days.from + 1; }

bool Contains(const DayRange& wide, const DayRange& narrow) {
  return wide.from <= narrow.from && narrow.to <= wide.to;
}

// "Iran" of "Police Forces of Iran".
std::string_view CountryInName(std::string_view name) {
  const size_t of = name.rfind(" of ");
  return of == name.npos ? std::string_view() : name.substr(of + 4);
}

bool SameOrOneState(const StatementActor& a, const StatementActor& b) {
  if (a.id == b.id) return true;
  if (a.type != "state" || b.type != "state") return false;
  if (!a.country.empty() && a.country == b.country) return true;
  const std::string_view x = CountryInName(a.name);
  return !x.empty() && x == CountryInName(b.name);
}

bool IsUnidentified(const StatementActor& actor) {
  return actor.name.rfind("Unidentified", 0) == 0;
}

Doers DoersOf(const Statement& s) {
  Doers doers;
  for (const StatementActor& actor : s.caused_by) doers.push_back(&actor);
  return doers;
}

// The affiliation narrows a claim only when the other speaks of persons in general.
Relation RelateAffiliation(const Statement& a, const Statement& b) {
  if (a.affiliation == b.affiliation) return Relation::kSame;
  if (a.affiliation.empty()) return a.victims.empty() ? Relation::kAround : Relation::kSame;
  if (b.affiliation.empty()) return b.victims.empty() ? Relation::kInside : Relation::kSame;
  const bool one_state = !a.targets.empty() && !b.targets.empty() &&
                         SameOrOneState(a.targets.front(), b.targets.front());
  return one_state ? Relation::kSame : Relation::kApart;
}

// Nobody knows which part it is, so it can only be inside the other.
Relation RelatePlainPart(const Statement& a, bool inside, bool around) {
  if (a.plain_part) return inside ? Relation::kInside : Relation::kApart;
  return around ? Relation::kAround : Relation::kApart;
}

Relation RelateClasses(const Statement& a, const Statement& b, const VictimClasses& classes) {
  if (a.plain_part && b.plain_part) return Relation::kApart;
  const bool inside = classes.Includes(b.victims, a.victims);
  const bool around = classes.Includes(a.victims, b.victims);
  if (inside && around && !a.plain_part && !b.plain_part) return Relation::kSame;
  if (a.plain_part || b.plain_part) return RelatePlainPart(a, inside, around);
  if (inside) return Relation::kInside;
  return around ? Relation::kAround : Relation::kApart;
}

Relation Join(Relation a, Relation b) {
  if (a == b || b == Relation::kSame) return a;
  if (a == Relation::kSame) return b;
  return Relation::kApart;
}

}  // namespace

Relation Reversed(Relation relation) {
  if (relation == Relation::kInside) return Relation::kAround;
  return relation == Relation::kAround ? Relation::kInside : relation;
}

Relation RelateDays(const DayRange& a, const DayRange& b) {
  const bool inside = Contains(b, a);
  const bool around = Contains(a, b);
  if (!inside && !around) return Relation::kApart;
  if (std::max(Length(a), Length(b)) <= kOneOccurrence || (inside && around))
    return Relation::kSame;
  return inside ? Relation::kInside : Relation::kAround;
}

Relation RelateGuessedDays(const DayRange& a, const DayRange& b) {
  const bool meet = a.from <= b.to && b.from <= a.to;
  const bool brief = std::max(Length(a), Length(b)) <= kGuessed;
  return meet && brief ? Relation::kSame : Relation::kApart;
}

Relation RelateHarm(Harm a, Harm b) {
  if (a == b) return Relation::kSame;
  const auto part = [](Harm harm) { return harm == Harm::kKilled || harm == Harm::kInjured; };
  if (part(a) && b == Harm::kKilledOrInjured) return Relation::kInside;
  return part(b) && a == Harm::kKilledOrInjured ? Relation::kAround : Relation::kApart;
}

bool AreOnePerson(std::string_view a, std::string_view b) {
  return !a.empty() && !b.empty() && CompareNames(a, b) != NameMatch::kNone;
}

Relation RelateVictims(const Statement& a, const Statement& b, const VictimClasses& classes) {
  if (a.count.unit != b.count.unit || classes.Excludes(a.victims, b.victims))
    return Relation::kApart;
  if (AreOnePerson(a.person, b.person)) return Relation::kSame;
  return Join(RelateClasses(a, b, classes), RelateAffiliation(a, b));
}

bool CanBeOneKindOfEvent(const Statement& a, const Statement& b) {
  if (a.event_type.empty() || b.event_type.empty()) return true;
  if (IsNature(a.event_type) || IsNature(b.event_type)) return a.event_type == b.event_type;
  return true;
}

bool AreOneDoer(const Doers& a, const Doers& b) {
  return std::any_of(a.begin(), a.end(), [&](const StatementActor* x) {
    return std::any_of(b.begin(), b.end(),
                       [&](const StatementActor* y) { return SameOrOneState(*x, *y); });
  });
}

bool AreOtherDoers(const Doers& a, const Doers& b) {
  const auto known = [](const StatementActor* actor) { return !IsUnidentified(*actor); };
  return !a.empty() && !b.empty() && std::all_of(a.begin(), a.end(), known) &&
         std::all_of(b.begin(), b.end(), known) && !AreOneDoer(a, b);
}

bool DoersDiffer(const Statement& a, const Statement& b) {
  return AreOtherDoers(DoersOf(a), DoersOf(b));
}

Relation Scope::Whole() const { return Join(Join(place, days), Join(harm, victims)); }

Scope Reversed(const Scope& scope) {
  return {Reversed(scope.place), Reversed(scope.days), Reversed(scope.harm),
          Reversed(scope.victims)};
}

Scope ScopeOf(const Statement& a, const Statement& b, Relation place, Relation days,
              const VictimClasses& classes) {
  Scope scope{place, days, RelateHarm(a.harm, b.harm), Relation::kApart};
  if (scope.days == Relation::kApart || scope.harm == Relation::kApart) return scope;  // most pairs
  scope.victims = RelateVictims(a, b, classes);
  return scope;
}

}  // namespace rasad
