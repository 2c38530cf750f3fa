// Whatever a stage leaves alone because a sentence or a place can't match, nothing is lost: what it
// finds is what each pattern finds by itself at each unit.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "rules/random_patterns.h"
#include "rules/rows.h"
#include "rules/rule.h"
#include "rules/unit_tests.h"

namespace rasad {
namespace {

std::string Line(uint32_t rule, size_t begin, size_t end) {
  return std::to_string(rule) + " at " + std::to_string(begin) + ".." + std::to_string(end) + "\n";
}

RuleStage RandomStage(Random* random, const ClassTable& classes) {
  RuleStage stage;
  for (int i = 0; i < 40; ++i) {
    auto pattern = Pattern::Compile(RandomPattern(random, 1), classes, {});
    if (!pattern) continue;  // matches nothing at all
    Rule rule;
    rule.languages = static_cast<uint8_t>((*random)() % 3 + 1);
    rule.patterns.push_back(std::move(*pattern));
    stage.Add(std::move(rule));
  }
  stage.Index(classes);
  return stage;
}

std::string EachByItself(const RuleStage& stage, const Chart& chart, uint8_t language) {
  std::string out;
  for (size_t at = 0; at < chart.units.size(); ++at) {
    for (const Rule& rule : stage.rules()) {
      std::vector<UnitRange> captures;
      if ((rule.languages & language) &&
          rule.patterns[0].MatchByRegex(chart.units, at, at == 0, &captures))
        out += Line(rule.order, at, captures.back().end);
    }
  }
  return out;
}

// How many matches a stage finds: those that its rules find each by itself.
size_t FindsWhatEachDoes(const RuleStage& stage, const Chart& chart, uint8_t language) {
  std::vector<RuleMatch> matches;
  stage.FindAll(chart, language, &matches);
  std::string all;
  for (const RuleMatch& m : matches) all += Line(m.rule->order, m.begin, m.end);
  EXPECT_EQ(all, EachByItself(stage, chart, language));
  return matches.size();
}

TEST(RuleStagePropertyTest, FindsWhatEachPatternFindsByItself) {
  Random random(20241127);
  const ClassTable classes = Classes();
  size_t found = 0;
  for (int i = 0; i < 60; ++i) {
    const RuleStage stage = RandomStage(&random, classes);
    for (int k = 0; k < 40; ++k) {
      const std::string units = RandomRow(&random);
      SCOPED_TRACE(units);
      found += FindsWhatEachDoes(stage, MakeChart(classes, units), k % 2 ? kArabic : kPersian);
    }
  }
  EXPECT_GT(found, 20000u);
}

// A stage sees a long sentence window by window.
TEST(RuleStagePropertyTest, FindsAllInLongSentences) {
  Random random(20250309);
  const ClassTable classes = Classes();
  size_t found = 0;
  for (int i = 0; i < 40; ++i) {
    const RuleStage stage = RandomStage(&random, classes);
    std::string units = RandomRow(&random);
    for (size_t more = 10 + random() % 50; more > 0; --more) units += " " + RandomRow(&random);
    SCOPED_TRACE(units);
    found += FindsWhatEachDoes(stage, MakeChart(classes, units), kArabic);
  }
  EXPECT_GT(found, 20000u);
}

TEST(UnitTestsTest, EachUnitAnswersEachTest) {
  const ClassTable classes = Classes();
  const auto id = [&classes](const char* name) { return *classes.Find(name); };
  UnitTests tests;
  const UnitTest asked[] = {{{{id("A")}}, {}},
                            {{{id("A"), id("B")}}, {}},
                            {{}, {id("C")}},
                            {{{id("A")}, {id("C")}}, {}},
                            {{{id("B")}}, {id("A")}}};
  for (const UnitTest& test : asked) tests.Add(test);
  EXPECT_EQ(tests.Add(asked[2]), 2u) << "the same test twice is one";
  EXPECT_EQ(tests.width(), 2u);
  const Chart chart = MakeChart(classes, "Comma A B+C A+C A+B");
  std::string answers;
  tests.Answer(chart.units, 1, chart.units.size(), &answers);
  const std::vector<std::string> expected = {"11100", "01001", "11010", "11100"};
  for (size_t unit = 0; unit < expected.size(); ++unit) {
    std::string got;
    for (uint32_t t = 0; t < 5; ++t) got += tests.Passes(answers, unit, t) ? '1' : '0';
    EXPECT_EQ(got, expected[unit]) << "unit " << unit;
  }
}

}  // namespace
}  // namespace rasad
