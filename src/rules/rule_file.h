// Reading .rules files. docs/rules.md is the manual of the format:
//
//   stage claim
//   define Adjunct = Date | In Place
//
//   rule killed-then-count
//     note   The verb comes first.
//     match  harm=Harm.Killed.Verb gap(0..2) group=Group
//     gives  claim(harm: harm, group: group)
//     yes    <text>
//     is     killed 12
//     no     <text>
//
// "yes fa: <text>" (or no) says the language of an example where the file is for both. A rule
// without yes, no, match or gives is refused, as is a second rule of the same name. Errors are
// collected, not stopped at, so that one run shows all of them.
#ifndef RASAD_RULES_RULE_FILE_H_
#define RASAD_RULES_RULE_FILE_H_

#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "rules/rule.h"
#include "rules/table_file.h"

namespace rasad {

// A rule before its patterns are compiled.
struct RawRule {
  struct RawPattern {
    std::string text;
    TextLine line;
    size_t byte = 0;  // where the pattern begins in its line
  };
  Rule rule;
  std::vector<RawPattern> patterns;
};

struct RawRuleFile {
  TextFile file;
  std::string stage;
  Pattern::Definitions definitions;
  std::map<std::string, TextLine> definition_lines;
  std::vector<RawRule> rules;
};

// `languages`: what the folder says (rules/ar, rules/fa, else both).
RawRuleFile ParseRuleFile(TextFile file, uint8_t languages, std::vector<Error>* errors);

// "claim(harm: harm, count: count)"; captures are told from literals by `is_capture` later.
Result<Give> ParseGive(std::string_view text);

}  // namespace rasad

#endif  // RASAD_RULES_RULE_FILE_H_
