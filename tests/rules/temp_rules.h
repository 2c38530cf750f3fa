// A rules folder of a test's own in the temporary directory, and what the loader makes of it.
#ifndef RASAD_TESTS_RULES_TEMP_RULES_H_
#define RASAD_TESTS_RULES_TEMP_RULES_H_

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "rules/rule_book.h"
#include "rules/text_chart.h"

namespace rasad::rules_test {

inline constexpr const char* kArabicClitics =
    "conjunction\tو\tAnd\nconjunction\tف\tAnd\npreposition\tب\tPrep.With\n"
    "preposition\tل\tPrep.For\narticle\tال\tDef\nmerged\tلل\tPrep.For Def\n"
    "suffix\tا\tAccusative\nsuffix\t=ه\tPronoun\nsuffix\tهم\tPronoun\n"
    "suffix\tهم\tPronoun\tت\tة\ndual\tان\tnumber:dual\tة\tت\ndual\tين\tnumber:dual\tة\tت\n";
inline constexpr const char* kPersianClitics =
    "suffix\tها\tPlural\nsuffix\tهای\tPlural\nsuffix\tی\tIndefinite\n";
inline constexpr const char* kLightVerbs = "کرد\tنمود\nشده است\tگردیده است\n";
inline constexpr const char* kClasses =
    "Def\twith the article\nnumber:dual\tdual\nAnd\tand\nPrep.With\twith\nPrep.For\tfor\n"
    "Accusative\taccusative\nPronoun\tpronoun\nPlural\tplural\nIndefinite\tindefinite\n";

class TempRules {
 public:
  TempRules() {
    static int count = 0;
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = std::filesystem::temp_directory_path() /
              (std::string("rasad_rules_") + info->test_suite_name() + "_" + info->name() + "_" +
               std::to_string(++count));
    std::filesystem::remove_all(folder_);
    Write("classes.tsv", kClasses);
    Write("ar/clitics.tsv", kArabicClitics);
    Write("fa/clitics.tsv", kPersianClitics);
    Write("fa/light_verbs.tsv", kLightVerbs);
  }
  ~TempRules() { std::filesystem::remove_all(folder_); }
  TempRules(const TempRules&) = delete;
  TempRules& operator=(const TempRules&) = delete;

  void Write(const std::string& path, const std::string& text) const {
    std::filesystem::create_directories((folder_ / path).parent_path());
    std::ofstream(folder_ / path, std::ios::binary) << text;
  }
  void AddClasses(const std::string& names) const {
    std::string text = kClasses;
    for (size_t at = 0; at < names.size();) {
      const size_t end = std::min(names.find(' ', at), names.size());
      text += names.substr(at, end - at) + "\tgloss\n";
      at = end + 1;
    }
    Write("classes.tsv", text);
  }

  // The book, or null where there are complaints.
  std::shared_ptr<RuleBook> Load() {
    RuleBookLoader loader(folder_.string());
    loader.LoadWords();
    loader.LoadRules();
    complaints_.clear();
    for (const Error& e : loader.errors()) complaints_.push_back(e.ToString());
    auto book = loader.Finish();
    EXPECT_EQ(book.ok(), complaints_.empty());
    return book ? *book : nullptr;
  }
  const std::vector<std::string>& complaints() const { return complaints_; }
  std::string path() const { return folder_.string(); }

 private:
  std::filesystem::path folder_;
  std::vector<std::string> complaints_;
};

// The units of a text: classes joined by '+' in order of name, units apart by blanks.
inline std::string ShowUnits(const RuleBook& book, const std::string& text,
                             uint8_t language = kArabic) {
  TextChart chart;
  chart.Assign(text, language, book);
  std::string out;
  for (const Chart& row : chart.charts) {
    for (const Unit& unit : row.units) {
      std::vector<std::string> names;
      for (const Reading& r : unit.readings) names.push_back(book.classes.name(r.cls));
      std::sort(names.begin(), names.end());
      names.erase(std::unique(names.begin(), names.end()), names.end());
      if (!out.empty()) out += ' ';
      for (size_t i = 0; i < names.size(); ++i) out += (i ? "+" : "") + names[i];
    }
  }
  return out;
}

}  // namespace rasad::rules_test

#endif  // RASAD_TESTS_RULES_TEMP_RULES_H_
