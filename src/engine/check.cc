#include "engine/check.h"

#include <algorithm>

#include "engine/describe.h"

namespace rasad {
namespace {

std::string List(const std::vector<std::string>& items) {
  if (items.empty()) return "nothing";
  std::string out;
  for (const std::string& i : items) out += (out.empty() ? "'" : ", '") + i + "'";
  return out;
}

Error Complain(const Rule& rule, uint64_t line, std::string what) {
  return {Error::Kind::kBadRule,
          "rule '" + rule.name + "': " + std::move(what),
          {rule.file, 0, line, 1},
          "see it with: rasad explain"};
}

// A rule that keeps others off some words gives nothing itself: its examples are turned around.
bool KeepsOthersOff(const Rule& rule) {
  return (rule.stage == "calendar" || rule.stage == "claim") &&
         std::all_of(rule.gives.begin(), rule.gives.end(),
                     [](const Give& g) { return g.kind == "none"; });
}

void CheckSilence(const Rule& rule, const Example& example, const Analysis& analysis,
                  std::vector<Error>* errors) {
  const bool dates = rule.stage == "calendar";
  if ((dates ? analysis.dates.empty() : analysis.claims.empty()) == example.positive) return;
  const std::string what = dates ? "date" : "claim";
  errors->push_back(Complain(rule, example.line,
                             example.positive ? "no " + what + " may be read here, but one is"
                                              : "a " + what + " must be read here, but none is"));
}

void CheckExample(const Stages& stages, const Rule& rule, const Example& example,
                  Analysis* analysis, std::vector<Error>* errors) {
  Article article;
  article.id = "example";
  article.published = kExampleDay;
  article.lang = example.lang;
  article.text = example.text;
  stages.Run(article, false, analysis);
  if (KeepsOthersOff(rule)) return CheckSilence(rule, example, *analysis, errors);
  std::vector<std::string> given = GivenBy(rule, *analysis, stages.kinds());
  if (!example.positive) {
    if (!given.empty())
      errors->push_back(
          Complain(rule, example.line, "must give nothing here, but gives " + List(given)));
    return;
  }
  if (given.empty())
    return errors->push_back(Complain(rule, example.line, "must match here, but gives nothing"));
  if (example.expected.empty()) return;
  std::vector<std::string> expected;
  for (const auto& e : example.expected) expected.push_back(e.text);
  std::sort(given.begin(), given.end());
  std::sort(expected.begin(), expected.end());
  if (given == expected) return;
  errors->push_back(Complain(rule, example.expected.front().line,
                             "gives " + List(given) + " instead of " + List(expected)));
}

std::vector<Error> CheckPatterns(const Stages& stages) {
  std::vector<Error> errors;
  for (const auto& [name, stage] : stages.book().stages) {
    for (const Rule& rule : stage.rules()) {
      for (const Pattern& pattern : rule.patterns) {
        if (const auto error = pattern.TooLarge())
          errors.push_back(Complain(rule, rule.line, error->what));
      }
    }
  }
  return errors;
}

}  // namespace

std::vector<Error> CheckRules(const Stages& stages) {
  std::vector<Error> errors = CheckPatterns(stages);
  Analysis analysis;
  for (const auto& [name, stage] : stages.book().stages) {
    for (const Rule& rule : stage.rules()) {
      for (const Example& example : rule.examples)
        CheckExample(stages, rule, example, &analysis, &errors);
    }
  }
  return errors;
}

}  // namespace rasad
