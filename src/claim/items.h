// The items of a digest, each a line that names it and one with a dateline, which begin with the
// same bullet: "* A storm in X" and "* Y - agency: ...". Places and days don't go on from one item
// to the next.
//
// So is each line of a text that calls itself news in brief. Else a text is a digest where kLeast
// lines begin with a bullet and a dateline. (Lists, and interviews that mark the questions, have
// bullets too, and tell of one thing.) Linear in the text. Thread safety: pure.
#ifndef RASAD_CLAIM_ITEMS_H_
#define RASAD_CLAIM_ITEMS_H_

#include <cstdint>
#include <vector>

#include "place/place_reader.h"
#include "rules/text_chart.h"

namespace rasad {

// Of each sentence the first one of its item; 0 for all where the text is no digest. `brief`: the
// text calls itself one.
std::vector<uint32_t> FirstOfItems(const TextChart& chart, const std::vector<PlaceReading>& places,
                                   bool brief);

}  // namespace rasad

#endif  // RASAD_CLAIM_ITEMS_H_
