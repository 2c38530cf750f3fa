// When and where each claim of an article is placed.
//
// As attach.h has it for any position of the text, and beyond that: where a place stands right
// behind those counted ("15 in Homs and nine in Daraa") it is theirs, and a total isn't where one
// of its parts is told to have been, when another was elsewhere. Who was arrested after the attack
// wasn't on its day, nor was who was hurt on that of earlier arrests; who fled from fighting
// has fled for days. Thread safety: pure. Cost: the claims times the places of a sentence.
#ifndef RASAD_CLAIM_ATTACH_CLAIMS_H_
#define RASAD_CLAIM_ATTACH_CLAIMS_H_

#include <vector>

#include "claim/attach.h"
#include "claim/claim_reader.h"

namespace rasad {

void AttachClaims(const Attacher& attacher, const std::vector<Group>& groups,
                  std::vector<Claim>* claims);

}  // namespace rasad

#endif  // RASAD_CLAIM_ATTACH_CLAIMS_H_
