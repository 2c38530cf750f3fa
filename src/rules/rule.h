// A rule as read from a file, and the rules of one stage made ready to match.
//
// Thread safety: const after loading. Cost of FindAll: only the patterns whose needed classes all
// occur in the sentence are looked at, and tried only at units where their guard finds everything
// in reach that a match has; each try is linear in the sentence.
#ifndef RASAD_RULES_RULE_H_
#define RASAD_RULES_RULE_H_

#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/pattern.h"
#include "rules/pattern_guard.h"
#include "rules/prospects.h"
#include "rules/test_table.h"

namespace rasad {

struct GiveArgument {
  std::string key;
  std::string value;  // the name of a capture, or a literal
  bool is_capture = false;
};

// "casualty(harm: harm, count: count)"
struct Give {
  std::string kind;
  std::vector<GiveArgument> arguments;

  const GiveArgument* Find(std::string_view key) const;
  // The literal given for `key`, or "".
  std::string_view Literal(std::string_view key) const;
};

struct Example {
  struct Expected {
    std::string text;
    uint64_t line = 0;
  };
  std::string text;
  std::string lang;  // "ar" or "fa"
  uint64_t line = 0;
  bool positive = true;
  std::vector<Expected> expected;
};

struct Rule {
  std::string name;
  std::string note;
  std::string stage;
  uint8_t languages = kBothLanguages;
  std::string file;  // below the rules folder
  uint64_t line = 0;
  std::vector<Pattern> patterns;
  std::vector<Give> gives;
  std::vector<Example> examples;
  uint32_t order = 0;  // in the stage: files by name, rules by line
};

struct RuleMatch {
  const Rule* rule = nullptr;
  const Pattern* pattern = nullptr;
  uint32_t begin = 0;  // units
  uint32_t end = 0;
  std::vector<UnitRange> captures;

  // What a name captured (an alternative may name it again: the one that took part), or an empty
  // range.
  UnitRange At(std::string_view name) const;
  // What a `gives` argument captured; empty for a literal or where it took no part.
  UnitRange Of(const Give& give, std::string_view key) const;
};

class RuleStage {
 public:
  void Add(Rule rule) { rules_.push_back(std::move(rule)); }
  // To be called once all rules are added.
  void Index(const ClassTable& classes);

  // Some of the rules, to be looked for alone.
  using Part = Prospects;
  Part PartOf(const ClassTable& classes, const std::function<bool(const Rule&)>& wanted) const;

  // All matches at all units, in order of (begin, rule order, pattern order). `matches` is emptied
  // first; false when there are none. Works in memory of the calling thread that is kept from call
  // to call.
  bool FindAll(const Chart& chart, uint8_t language, std::vector<RuleMatch>* matches) const {
    return FindAll(chart, language, all_, matches);
  }
  // Those of a part of this stage.
  bool FindAll(const Chart& chart, uint8_t language, const Part& part,
               std::vector<RuleMatch>* matches) const;
  const Part& all() const { return all_; }
  const std::deque<Rule>& rules() const { return rules_; }

 private:
  struct Candidate {
    const Rule* rule;
    const Pattern* pattern;
    PatternGuard guard;
    std::vector<uint32_t> tests;  // what tests_ calls those of the pattern
  };
  struct Scratch;
  void AddCandidate(const Rule& rule, const Pattern& pattern);
  void FindTries(uint32_t from, uint32_t openings, Scratch* scratch) const;
  void FindMatches(const Chart& chart, uint32_t from, uint32_t openings, Scratch* scratch,
                   std::vector<RuleMatch>* matches) const;
  uint32_t CountOpenings(const Chart& chart) const;
  bool IsOrnament(const Unit& unit) const;

  std::deque<Rule> rules_;
  std::vector<ClassId> ornaments_;  // what may stand in front of a sentence: an emoji, a bullet
  std::vector<Candidate> candidates_;
  TestTable tests_;
  Part all_;
};

}  // namespace rasad

#endif  // RASAD_RULES_RULE_H_
