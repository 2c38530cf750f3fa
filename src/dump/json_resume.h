// Going on after a broken element of a JSON array.
//
// Where a quote or a bracket is missing nobody can know where the element ends. The next one is
// taken to begin at a comma, white space, and what the array's first element began with: { and its
// first key. Inside a string that can't stand, as its quote would be escaped; an array of like
// objects inside the broken element can be mistaken for it.
#ifndef RASAD_DUMP_JSON_RESUME_H_
#define RASAD_DUMP_JSON_RESUME_H_

#include <cstddef>
#include <string_view>

#include "dump/window.h"

namespace rasad {

// Skips to such a comma and over it; false where there is none. `start` is "{" to behind the first
// key ("{" alone if it is empty). Holds at most `max_bytes` and a block. Linear.
bool SkipToElement(Window* window, std::string_view start, size_t max_bytes);

// What a good element begins with, in this sense; empty where it isn't an object with a member.
std::string_view StartOfElement(std::string_view element);

}  // namespace rasad

#endif  // RASAD_DUMP_JSON_RESUME_H_
