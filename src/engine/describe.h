// What a rule gave, in one line of English: what `is` lines of examples are compared with, and what
// `explain` prints.
//
//   calendar  2024-03-06 or 2024-03-06..2024-03-08; "unresolved"
//   group     12 civilian; 2.. civilian; 20..30; 1 journalist named
//   claim     killed 12 civilian; spread: killed 2 child part
//   say       SANA; SANA denied; denied
//   role      by Taliban; by IL (the forces of a country); of Taliban; armed
//   event     Air/drone strike; Air/drone strike by Military Forces of Israel
#ifndef RASAD_ENGINE_DESCRIBE_H_
#define RASAD_ENGINE_DESCRIBE_H_

#include <string>
#include <vector>

#include "engine/analysis.h"
#include "event/acled.h"

namespace rasad {

std::string Describe(const Count& count);
std::string Describe(const Claim& claim);
std::string Describe(const Group& group);
std::string Describe(const DateMention& date);
std::string Describe(const Utterance& utterance, const Analysis& analysis);
std::string Describe(const RoleReading& role, const Analysis& analysis);
std::string Describe(const EventMention& event, const Analysis& analysis, const EventKinds& kinds);

// Everything that the rule of this name gave, in order of the text.
std::vector<std::string> GivenBy(const Rule& rule, const Analysis& analysis,
                                 const EventKinds& kinds);

}  // namespace rasad

#endif  // RASAD_ENGINE_DESCRIBE_H_
