// What bodies that carry arms do, and what their people are, by their kind in the actor tables or
// by that of the body that they are a part of.
//
// The kind is what stands before the colon of an id: "mil:SY", "pol:IQ". Thread safety: pure
// functions.
#ifndef RASAD_ACTOR_FORCES_H_
#define RASAD_ACTOR_FORCES_H_

#include <string_view>

#include "actor/actor_table.h"

namespace rasad {

// A body of a state that arrests and fights, or a part of one: when it tells of an arrest it was
// its own.
bool Arrests(const ActorRow& row);

// By its id: a country's army or police, or a branch of them.
bool IsForceOfState(std::string_view id);

// An armed group, an army, or what fights beside one: a branch of it, a coalition that it leads.
bool BearsArms(const ActorRow& row);

// By the type of an actor: neither a state nor unarmed.
bool IsArmedGroup(std::string_view type);

// By its id: gunmen, smugglers, "terrorists" of whom nobody says who they are.
bool IsUnnamed(std::string_view id);

// An office that judges, heals or administers: it strikes nobody, though it may arrest.
bool IsOffice(const ActorRow& row);

// The ministries of defence and of the interior: what they tell of their forces did.
bool IsMinistryOfForces(std::string_view id);

// Who helps, reports or is a civilian: what others did isn't laid at his door.
bool HarmsNobody(std::string_view type, std::string_view id);

// The class of victims that its people are: "soldier", "police", "combatant"; "" where unknown.
std::string_view MembersOf(const ActorRow& row);

}  // namespace rasad

#endif  // RASAD_ACTOR_FORCES_H_
