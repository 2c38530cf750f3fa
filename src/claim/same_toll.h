// What the tellings of one toll in an article share: where it was, and when.
//
// "A blast in Iraq killed 15. ... The governor of Diyala said that 15 died": one occurrence, so the
// telling that names only the country was in Diyala too, and so were those that its sentence tells
// of in the same place. Two claims tell the same toll where harm, figure and day agree and one's
// victims are the other's; a single person has to be named, vague figures don't tell. Where other
// tellings name several places, nothing is shared. Cost: the square of the claims of an article.
// Thread safety: pure.
#ifndef RASAD_CLAIM_SAME_TOLL_H_
#define RASAD_CLAIM_SAME_TOLL_H_

#include <vector>

#include "claim/attach.h"
#include "claim/claim_reader.h"
#include "claim/group.h"

namespace rasad {

void ShareScopes(const Attacher& attacher, const std::vector<Group>& groups,
                 std::vector<Claim>* claims);

}  // namespace rasad

#endif  // RASAD_CLAIM_SAME_TOLL_H_
