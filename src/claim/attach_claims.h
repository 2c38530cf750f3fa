// When and where each claim of an article is placed.
//
// As attach.h has it for any position of the text, and beyond that: where a place stands right
// behind those counted ("15 in Homs and nine in Daraa") it is theirs, and a total isn't where one
// of its parts is told to have been, when another was elsewhere. Who was arrested after the attack
// wasn't on its day, nor was who was hurt on that of earlier arrests; who fled from fighting
// has fled for days. A total of months or a war whose country the text doesn't name, and one whose
// parts were told in several places, is of the country that the text is about.
// Thread safety: pure. Cost: the claims times the places of a sentence.
#ifndef RASAD_CLAIM_ATTACH_CLAIMS_H_
#define RASAD_CLAIM_ATTACH_CLAIMS_H_

#include <functional>
#include <string>
#include <vector>

#include "claim/attach.h"
#include "claim/claim_reader.h"

namespace rasad {

// The number of a country as a place of the text, meant at a position of a sentence, made where the
// text names none; `country` "": that which the text is about. -1 where that is unknown.
using LandOf = std::function<int(const std::string& country, uint32_t sentence, uint32_t position)>;

void AttachClaims(const Attacher& attacher, const std::vector<Group>& groups, const LandOf& land,
                  std::vector<Claim>* claims);

}  // namespace rasad

#endif  // RASAD_CLAIM_ATTACH_CLAIMS_H_
