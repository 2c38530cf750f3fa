// What a text is about, as far as its words tell.
//
//   if (!IsAbout(text, book.classes, give.Literal("topic"))) continue;
//
// Rules that give something only in texts on sport, or on an illness, name the class of its words
// with the key `topic`. Linear in the sentences; thread safe.
#ifndef RASAD_RULES_TOPIC_H_
#define RASAD_RULES_TOPIC_H_

#include <string_view>

#include "rules/classes.h"
#include "rules/text_chart.h"

namespace rasad {

// Whether a third of the sentences, and two at least, have a word of the class; a text of one
// sentence needs one. With nothing asked for, any text will do.
bool IsAbout(const TextChart& text, const ClassTable& classes, std::string_view topic);

}  // namespace rasad

#endif  // RASAD_RULES_TOPIC_H_
