// How the scope of one claim stands to that of another, dimension by dimension.
#ifndef RASAD_COMPARE_RELATION_H_
#define RASAD_COMPARE_RELATION_H_

#include "compare/statement.h"
#include "compare/victims.h"

namespace rasad {

// Read as "A is ... B".
enum class Relation { kApart, kSame, kInside, kAround };

Relation Reversed(Relation relation);

// How the tellings of what may be one occurrence stand to each other; kinship.h decides.
enum class Tie {
  kNone,        // two occurrences, as far as anybody can tell
  kOne,         // the same place and days
  kOtherDay,    // one occurrence, told of another day
  kOtherPlace,  // one occurrence, told of another place
};

// A claim's period is not always that of one occurrence. Ranges of up to two days that contain one
// another are one occurrence told more or less precisely (a night, "Wednesday and Thursday"); a
// longer range is a wider scope. Ranges that only overlap are apart.
Relation RelateDays(const DayRange& a, const DayRange& b);

// The same where either was guessed from the publication date: what meets is the same, as nothing
// can be held against a guess.
Relation RelateGuessedDays(const DayRange& a, const DayRange& b);

// killed and injured are inside killed_or_injured.
Relation RelateHarm(Harm a, Harm b);

// Named in any spelling of both languages; nobody is one with somebody unnamed.
bool AreOnePerson(std::string_view a, std::string_view b);

// Classes and affiliation. Sets of which neither includes the other are apart: nothing is known of
// their overlap.
Relation RelateVictims(const Statement& a, const Statement& b, const VictimClasses& classes);

// An accident or a natural disaster is not the occurrence that a battle or an attack is; unknown
// types can be any.
bool CanBeOneKindOfEvent(const Statement& a, const Statement& b);

// Who did it, as two tellings name them. Two state actors of one country (an army and its air
// force) are not told apart, and whom ACLED calls unidentified may be anybody.
using Doers = std::vector<const StatementActor*>;
bool AreOneDoer(const Doers& a, const Doers& b);     // someone is named by both
bool AreOtherDoers(const Doers& a, const Doers& b);  // both name somebody, and no one in common
bool DoersDiffer(const Statement& a, const Statement& b);

struct Scope {
  Relation place = Relation::kApart;
  Relation days = Relation::kApart;
  Relation harm = Relation::kApart;
  Relation victims = Relation::kApart;

  // kApart when any dimension is apart, or when A is inside B in one and around it in another.
  Relation Whole() const;
};

Scope Reversed(const Scope& scope);

// `place` comes from PlaceIndex, `days` from RelateDays. Where days or harm are apart, so are the
// victims: nothing is asked that no verdict needs.
Scope ScopeOf(const Statement& a, const Statement& b, Relation place, Relation days,
              const VictimClasses& classes);

}  // namespace rasad

#endif  // RASAD_COMPARE_RELATION_H_
