// What the sentences of a text tell of, for rules that hold only in some texts.
//
//   if (!Allows(text, book.classes, give)) continue;
//
// `topic: Class` asks for a text that is about it (rules/topic.h), `about: Class` for one of which
// three sentences at least, and a sixth of all, have such a word: a post of one sentence names a
// film's director and yet tells news. `unless: Class` asks for a text without any; a star stands
// for any end of a name (Event.*). `calm: Class` asks for the same of a text of four sentences at
// least: a shorter one may leave out what happened. Linear in the sentences; thread safe.
#ifndef RASAD_CLAIM_TOLD_OF_H_
#define RASAD_CLAIM_TOLD_OF_H_

#include "rules/classes.h"
#include "rules/rule.h"
#include "rules/text_chart.h"

namespace rasad {

bool Allows(const TextChart& text, const ClassTable& classes, const Give& give);

}  // namespace rasad

#endif  // RASAD_CLAIM_TOLD_OF_H_
