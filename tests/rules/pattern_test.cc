// The pattern language: what each construct matches, and what is said about what isn't one.
#include "rules/pattern.h"
#include "rules/rows.h"

#include <gtest/gtest.h>

#include <string>

#include "rules/rule.h"

namespace rasad {
namespace {

const Pattern::Definitions kDefinitions = {{"Pair", "A B"},     {"Either", "A | B"},
                                           {"Deep", "@Pair C"}, {"Circle", "A @Circle"},
                                           {"Broken", "A ( B"}, {"Start", "^ A"}};

// "begin-end name=begin-end ..." of the match at unit `from`, or "-".
std::string Match(const std::string& pattern_text, const std::string& units, size_t from = 0) {
  const ClassTable classes = Classes();
  auto pattern = Pattern::Compile(pattern_text, classes, kDefinitions);
  if (!pattern) return "error: " + pattern.error().ToString();
  const Chart chart = MakeChart(classes, units);
  std::vector<UnitRange> captures;
  if (!pattern->MatchAt(chart.units, from, from == 0, &captures)) return "-";
  const auto show = [](UnitRange r) {
    return std::to_string(r.begin) + "-" + std::to_string(r.end);
  };
  std::string out = show(captures.back());
  for (size_t i = 0; i < pattern->names().size(); ++i) {
    if (!captures[i].empty()) out += " " + pattern->names()[i] + "=" + show(captures[i]);
  }
  return out;
}

struct Case {
  const char* pattern;
  const char* units;
  const char* expected;
};

TEST(PatternTest, EachConstructMatchesWhatItSays) {
  const Case cases[] = {
      {"A", "A", "0-1"},
      {"A", "B", "-"},
      {"A", "B+A", "0-1"},  // a unit may be several things
      {"A B", "A B", "0-2"},
      {"A B", "B A", "-"},
      {"A|B", "B", "0-1"},
      {"A|B", "C", "-"},
      {"X.*", "X.Two", "0-1"},
      {"X.*", "A", "-"},
      {"number:pl", "A+number:pl", "0-1"},
      {"!A", "B", "0-1"},
      {"!A", "A+B", "-"},
      {"!A|B", "B", "-"},  // neither
      {"A&!B", "A", "0-1"},
      {"A&!B", "A+B", "-"},
      {"A|B&!B", "A", "0-1"},
      {"A|B&!B", "A+B", "-"},  // what is excluded can't stand for the class asked for
      {"A&B", "B+A", "0-1"},   // in either order
      {"A&B", "A", "-"},
      {"A&B&C", "C+A+B", "0-1"},
      {"A|B&C", "B+C", "0-1"},  // one of A, B that is also C
      {"A|B&C", "A", "-"},
      {"any", "C", "0-1"},
      {"any B", "A", "-"},
      {"A? B", "B", "0-1"},
      {"A? B", "A B", "0-2"},
      {"A* B", "A A A B", "0-4"},
      {"A* B", "B", "0-1"},
      {"A+ B", "B", "-"},
      {"A+ B", "A A B", "0-3"},
      {"A{2}", "A A A", "0-2"},
      {"A{2}", "A", "-"},
      {"A{1,3}", "A A A A", "0-3"},
      {"( A B )+", "A B A B A", "0-4"},
      {"( A | B C ) A", "B C A", "0-3"},
      {"( A | B C ) A", "C A", "-"},
      {"gap(0..2) C", "A B C", "0-3"},
      {"gap(0..2) C", "C", "0-1"},
      {"gap(0..2) C", "A B A C", "-"},
      {"gap(1..2) C", "C", "-"},
      {"A gap(0..5) C", "A Break C", "-"},  // a gap ends with the sentence
      {"A gap(0..5 !Comma|B) C", "A X.One C", "0-3"},
      {"A gap(0..5 !Comma|B) C", "A Comma C", "-"},
      {"A gap(0..5 !Comma|B) C", "A X.One B C", "-"},
      {"A gap(0..5 B) C", "A B B C", "0-4"},  // or of one class only
      {"A gap(0..5 B) C", "A B A C", "-"},
      {"@Pair", "A B", "0-2"},
      {"@Deep", "A B C", "0-3"},
      {"@Either C", "B C", "0-2"},
      {"@Either C", "A B", "-"},
      {"@Pair{2}", "A B A B", "0-4"},
      {"A $", "A", "0-1"},
      {"A $", "A B", "-"},
  };
  for (const Case& c : cases)
    EXPECT_EQ(Match(c.pattern, c.units), c.expected) << c.pattern << " on " << c.units;
}

TEST(PatternTest, CapturesNameTheUnitsTheyTook) {
  const Case cases[] = {
      {"h=A gap(0..2) g=B", "A C B", "0-3 h=0-1 g=2-3"},
      {"all=( A B ) C", "A B C", "0-3 all=0-2"},
      {"out=( A in=B ) C", "A B C", "0-3 out=0-2 in=1-2"},
      {"a=A? b=B", "B", "0-1 b=0-1"},           // took no part: empty
      {"( x=A | B x=C )", "B C", "0-2 x=1-2"},  // an alternative may name it again
      {"r=A{1,2} B", "A A B", "0-3 r=0-2"},
      {"d=@Pair C", "A B C", "0-3 d=0-2"},
  };
  for (const Case& c : cases)
    EXPECT_EQ(Match(c.pattern, c.units), c.expected) << c.pattern << " on " << c.units;
}

TEST(PatternTest, MatchesBeginWhereTheyAreAskedTo) {
  EXPECT_EQ(Match("A B", "C A B", 0), "-");
  EXPECT_EQ(Match("x=A B", "C A B", 1), "1-3 x=1-2");
  EXPECT_EQ(Match("^ A", "A A", 0), "0-1");
  EXPECT_EQ(Match("^ A", "A A", 1), "-");
}

struct Mistake {
  const char* pattern;
  uint64_t column;
  const char* what;
};

TEST(PatternTest, EachMistakeIsToldWithItsColumn) {
  const Mistake cases[] = {
      {"A Z", 3, "no class is called 'Z'"},
      {"A Y.*", 3, "no class is called 'Y.*'"},
      {"A !Z", 4, "no class is called 'Z'"},
      {"( A B", 6, "a bracket is not closed"},
      {"A )", 3, "nothing expected here: ')'"},
      {"", 1, "an empty pattern or alternative"},
      {"A | ", 5, "an empty pattern or alternative"},
      {"( ) A", 3, "an empty pattern or alternative"},
      {"A gap(0..61)", 12, "a gap reaches from 0 to 60 units"},
      {"A gap(3..2)", 11, "a gap reaches from 0 to 60 units"},
      {"A gap(0,2)", 8, "a gap is written gap(0..5)"},
      {"A gap(x..2)", 7, "a number is expected here"},
      {"A gap(0..2 B", 13, "a gap's bracket is not closed"},
      {"A gap(0..99999999999999999999)", 10, "a number is expected here"},
      {"A{3,2}", 7, "a repeat reaches from 0 to 60"},
      {"A{99}", 6, "a repeat reaches from 0 to 60"},
      {"A{2", 4, "a repeat is written {1,3}"},
      {"@Nothing", 9, "no definition is called 'Nothing'"},
      {"@Broken", 8, "in the definition 'Broken': a bracket is not closed"},
      {"A&B&C&X.One", 12, "at most three classes"},
      {"A &", 3, "a class is expected here"},
      {"? A", 1, "a class is expected here"},
      {"name= A", 6, "a class is expected here"},
      {"C @Start", 9, "'^' belongs at the beginning"},
  };
  const ClassTable classes = Classes();
  for (const Mistake& c : cases) {
    const auto pattern = Pattern::Compile(c.pattern, classes, kDefinitions);
    ASSERT_FALSE(pattern.ok()) << c.pattern;
    EXPECT_EQ(pattern.error().what.substr(0, std::string(c.what).size()), c.what) << c.pattern;
    EXPECT_EQ(pattern.error().where.column, c.column) << c.pattern << ": " << pattern.error().what;
  }
}

TEST(PatternTest, DefinitionsInACircleAreToldAndDoNotHang) {
  const auto pattern = Pattern::Compile("@Circle", Classes(), kDefinitions);
  ASSERT_FALSE(pattern.ok());
  EXPECT_NE(pattern.error().what.find("circle"), std::string::npos) << pattern.error().what;
}

TEST(PatternTest, APatternThatMatchesNothingAtAllIsRefused) {
  for (const char* text : {"A?", "A*", "gap(0..3)", "$", "( A? | B )", "A? $"}) {
    const auto pattern = Pattern::Compile(text, Classes(), kDefinitions);
    ASSERT_FALSE(pattern.ok()) << text;
    EXPECT_EQ(pattern.error().what, "the pattern matches nothing at all") << text;
  }
}

// A hundred thousand brackets overflowed the parser's stack.
TEST(PatternTest, VeryDeepBracketsAreRefused) {
  const auto pattern = Pattern::Compile(std::string(100000, '('), Classes(), kDefinitions);
  ASSERT_FALSE(pattern.ok());
  EXPECT_NE(pattern.error().what.find("deep"), std::string::npos);
  EXPECT_EQ(Match(std::string(50, '(') + "A" + std::string(50, ')'), "A"), "0-1");
}

TEST(PatternTest, APatternTooLargeForTheAutomatonIsRefused) {
  const auto large = Pattern::Compile("( ( any{60} ){60} ){60} A", Classes(), kDefinitions);
  ASSERT_TRUE(large.ok());
  ASSERT_TRUE(large->TooLarge());
  EXPECT_EQ(large->TooLarge()->hint, "shorten its gaps");
  EXPECT_FALSE(Pattern::Compile("any{60} A", Classes(), kDefinitions)->TooLarge());
}

TEST(PatternTest, NeedsNeverHideAMatch) {
  const ClassTable classes = Classes();
  const auto needs = [&](const char* text) {
    auto pattern = Pattern::Compile(text, classes, kDefinitions);
    std::string out;
    for (const auto& any : pattern->shape().needs) {
      out += out.empty() ? "" : " ";
      for (size_t i = 0; i < any.size(); ++i) out += (i ? "|" : "") + classes.name(any[i]);
    }
    return out;
  };
  EXPECT_EQ(needs("A gap(0..2) B"), "A B");
  EXPECT_EQ(needs("A? B"), "B");
  EXPECT_EQ(needs("( A | B )"), "A|B");
  EXPECT_EQ(needs("( A | any ) B"), "B");
  EXPECT_EQ(needs("A|B&C"), "A|B C");
}

// A stage tries few patterns a unit; what it leaves out must not be missed.
TEST(RuleStageTest, FindsWhatEveryPatternFindsAtEveryUnit) {
  const ClassTable classes = Classes();
  const char* const patterns[] = {"A",           "A? B",  "any C", "gap(0..1) X.*",
                                  "( A | B C )", "!A&!B", "^ A",   "A|B&C $"};
  RuleStage stage;
  for (const char* text : patterns) {
    Rule rule;
    rule.name = text;
    rule.patterns.push_back(std::move(*Pattern::Compile(text, classes, {})));
    stage.Add(std::move(rule));
  }
  stage.Index(classes);
  for (const char* units : {"A", "B C", "A B C", "X.One A+C", "C C B A", "Comma", "X.Two B+C"}) {
    std::string found, expected;
    std::vector<RuleMatch> matches;
    stage.FindAll(MakeChart(classes, units), kArabic, &matches);
    for (const RuleMatch& m : matches)
      found += std::to_string(m.begin) + ":" + m.rule->name + ":" + std::to_string(m.end) + "; ";
    const size_t length = MakeChart(classes, units).units.size();
    for (size_t at = 0; at < length; ++at) {
      for (const char* text : patterns) {
        const std::string match = Match(text, units, at);
        if (match != "-")
          expected +=
              std::to_string(at) + ":" + text + ":" + match.substr(match.find('-') + 1) + "; ";
      }
    }
    EXPECT_EQ(found, expected) << units;
    EXPECT_FALSE(expected.empty());
  }
}

TEST(RuleStageTest, ARuleOfOneLanguageLeavesTheOtherAlone) {
  const ClassTable classes = Classes();
  RuleStage stage;
  Rule rule;
  rule.languages = kPersian;
  rule.patterns.push_back(std::move(*Pattern::Compile("A", classes, {})));
  stage.Add(std::move(rule));
  stage.Index(classes);
  std::vector<RuleMatch> matches;
  EXPECT_FALSE(stage.FindAll(MakeChart(classes, "A"), kArabic, &matches));
  EXPECT_TRUE(stage.FindAll(MakeChart(classes, "A"), kPersian, &matches));
}

}  // namespace
}  // namespace rasad
