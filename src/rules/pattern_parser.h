// The pattern language's syntax tree. Private to rules/: pattern.h is the public side.
#ifndef RASAD_RULES_PATTERN_PARSER_H_
#define RASAD_RULES_PATTERN_PARSER_H_

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rules/classes.h"
#include "rules/pattern.h"
#include "rules/step_graph.h"

namespace rasad {

struct PatternNode {
  enum class Kind { kUnit, kSequence, kChoice, kRepeat, kCapture, kEnd };
  Kind kind = Kind::kSequence;
  UnitTest test;  // kUnit
  std::vector<std::unique_ptr<PatternNode>>
      children;      // kSequence, kChoice; one for kRepeat and kCapture
  int min = 0;       // kRepeat
  int max = 0;       // kRepeat; -1 without end
  std::string name;  // kCapture
};

struct ParsedPattern {
  std::unique_ptr<PatternNode> root;
  bool sentence_start = false;
};

Result<ParsedPattern> ParsePattern(std::string_view text, const ClassTable& classes,
                                   const Pattern::Definitions& definitions);

}  // namespace rasad

#endif  // RASAD_RULES_PATTERN_PARSER_H_
