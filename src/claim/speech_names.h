// The words by which a text calls somebody who speaks. Pure functions; thread safe.
#ifndef RASAD_CLAIM_SPEECH_NAMES_H_
#define RASAD_CLAIM_SPEECH_NAMES_H_

#include <string_view>

#include "actor/actor_reader.h"
#include "rules/text_chart.h"

namespace rasad {

inline constexpr std::string_view kPersonType = "person";

// The last word of a unit: a name that was read as somebody's may be one unit.
std::u16string_view LastWord(const TextChart& chart, const Unit& unit);

// A national team plays: whoever speaks beside its name is its man. A club announces things.
bool IsNationalTeam(const ActorReading& actor);

// Somebody called by the words of the text, from one unit to another.
ActorReading MentionOf(const TextChart& chart, uint32_t sentence, const Unit& first,
                       const Unit& last, std::string_view type);

}  // namespace rasad

#endif  // RASAD_CLAIM_SPEECH_NAMES_H_
