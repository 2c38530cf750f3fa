// Sentences that somebody speaks as a whole, and where lines begin. Pure functions; thread safe.
#ifndef RASAD_CLAIM_SPEECH_REACH_H_
#define RASAD_CLAIM_SPEECH_REACH_H_

#include <string_view>

#include "claim/speech.h"

namespace rasad {

// Whether a unit is the first of its line.
bool OpensLine(std::u16string_view text, const Unit& unit);

// All of a sentence, by one speaker.
Utterance WholeSentence(const Chart& row, uint32_t sentence, int by, const Rule* rule);

}  // namespace rasad

#endif  // RASAD_CLAIM_SPEECH_REACH_H_
