// What each voice of an incident counts, and from these the lowest and the highest figure.
//
// Only affirmed and alleged claims about persons that are no part of another and no repeat count.
// Of one voice
//   1. the last article that gives a figure stands: tolls are repeated and raised, not added;
//   2. within it, a figure for all persons is the total, and of several the last told;
//   3. where there is none, groups that can't overlap (3 soldiers, 5 civilians) are added; of
//   groups
//      that may, the largest low and the sum of the highs.
// Over the voices, low is the lowest and high the highest, of those who give totals where some do,
// and of those who name a number where some do ("dozens" names none). Never an average.
#ifndef RASAD_COMPARE_VOICE_FIGURES_H_
#define RASAD_COMPARE_VOICE_FIGURES_H_

#include "compare/incident.h"

namespace rasad {

HarmFigures FiguresOf(const std::vector<Statement>& statements,
                      const std::vector<uint32_t>& members, Harm harm,
                      const VictimClasses& classes);

}  // namespace rasad

#endif  // RASAD_COMPARE_VOICE_FIGURES_H_
