// One text of an article on its way through the stages: folded, cut into sentences, each sentence a
// chart.
//
// Holds views into the text it was made from, which must outlive it. Positions: units hold folded
// characters; SpanOf turns them into code points of the original, SliceOf into the original bytes.
// Not thread safe: one a thread, Assign reuses its memory.
#ifndef RASAD_RULES_TEXT_CHART_H_
#define RASAD_RULES_TEXT_CHART_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/chart.h"
#include "rules/rule_book.h"
#include "text/fold.h"
#include "text/token.h"

namespace rasad {

struct TextChart {
  uint8_t language = kArabic;
  FoldedText text;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Chart> charts;  // one a sentence

  void Assign(std::string_view utf8, uint8_t lang, const RuleBook& book);

  WordMemory words;
  // Charts of a longer text before, kept for the memory of their rows.
  std::vector<Chart> spare;

  // Code points [first, second) under folded characters [begin, end).
  std::pair<uint32_t, uint32_t> SpanOf(uint32_t begin, uint32_t end) const {
    return {text.code_point(begin), text.code_point_end(end)};
  }
  std::string SliceOf(uint32_t begin, uint32_t end) const {
    return std::string(text.Original(begin, end));
  }
};

}  // namespace rasad

#endif  // RASAD_RULES_TEXT_CHART_H_
