// Tells whether two articles are nearly the same text, from their records alone.
//
// A record keeps the words of everything that was found in it: dates, places, actors, claims,
// events. Runs of three of these words, in the order of the text, are the article's shingles, and
// the smallest 64 of their hashes its sketch. Likeness estimates which share of all shingles both
// articles have (Broder's bottom-k estimate; exact where there are no more than 64).
//
// Making one is linear in the record but for a sort; comparing two takes 64 steps.
#ifndef RASAD_COMPARE_SKETCH_H_
#define RASAD_COMPARE_SKETCH_H_

#include <cstdint>
#include <vector>

#include "record/record.h"

namespace rasad {

using Sketch = std::vector<uint64_t>;  // sorted, without doubles

Sketch SketchOf(const Record& record);

double Likeness(const Sketch& a, const Sketch& b);  // 0 to 1; 0 for an empty one

// Too few words say nothing: a short notice is like many others.
bool AreCopies(const Sketch& a, const Sketch& b);

}  // namespace rasad

#endif  // RASAD_COMPARE_SKETCH_H_
