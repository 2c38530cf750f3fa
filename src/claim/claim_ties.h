// What ties the claims of a sentence to those told before.
//
// Thread safety: free functions without state. Cost: the claims of a text, squared.
#ifndef RASAD_CLAIM_CLAIM_TIES_H_
#define RASAD_CLAIM_CLAIM_TIES_H_

#include <initializer_list>
#include <string_view>
#include <vector>

#include "claim/claim_reader.h"
#include "place/place_reader.h"

namespace rasad {

// Whether those harmed are of one of these classes of victims.
bool Counts(const Claim& claim, std::initializer_list<std::string_view> victims);

// What others are beside people of these classes: "a woman was killed and five others hurt" says
// nothing of their sex, and others beside a commander command nobody.
std::vector<std::string> OthersBeside(std::vector<std::string> victims);

// Whether those harmed in the one way are counted among those harmed in the other: the dead and the
// wounded add up to "47 dead and wounded".
bool IsOfHarm(Harm part, Harm whole);

// "Among the dead are five women": a claim that joins becomes part of the last toll of its harm
// that can hold it, told in this sentence or up to four before; "two of the wounded died" only of
// one of which the text says that it rose, in the same sentence or before.
void JoinTolls(uint32_t sentence, std::vector<Claim>* claims);

// "Four were killed. ... a man and his son, a woman, and a child": the first toll of a harm, and
// the claims of the next sentences that add up to it, are the whole and its parts. Two or more
// names that add up to any toll told before are its parts, too.
void BreakDown(const std::vector<Group>& groups, std::vector<Claim>* claims);

// "1,413 fell victim to attacks: 427 dead and 986 wounded": dead and wounded who add up to a count
// of both are its parts.
void PartVictims(const std::vector<Group>& groups, std::vector<Claim>* claims);

// "6 civilians were killed and 27 others wounded": the others are civilians, too, if those before
// them in the sentence are of one kind. So is a number alone: "6 civilians were killed and 27
// hurt". Others of whom those before them are, are theirs, too: that goes into `groups`.
void NameOthers(uint32_t sentence, std::vector<Group>* groups, std::vector<Claim>* claims);

// "three Palestinians in Gaza", in a text that goes on about Iraq: in their own country they are no
// foreigners.
void DropForeigners(const std::vector<Group>& groups, const std::vector<PlaceReading>& places,
                    std::vector<Claim>* claims);

}  // namespace rasad

#endif  // RASAD_CLAIM_CLAIM_TIES_H_
