// Loading and checking rules: the project's own are right, and broken ones are told.
#include <unistd.h>
#include <algorithm>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "engine/extract.h"
#include "rules/class_set.h"

namespace rasad::engine_test {
namespace {

std::vector<std::string> Texts(const std::vector<Error>& errors) {
  std::vector<std::string> out;
  for (const Error& e : errors) out.push_back(e.ToString());
  return out;
}

TEST(CheckTest, EveryExampleOfTheProjectsRulesHolds) {
  RulesSummary summary;
  EXPECT_EQ(Texts(Engine::Check(RASAD_RULES_DIR, &summary)), std::vector<std::string>{});
  EXPECT_GT(summary.rules, 50u);
  EXPECT_GE(summary.examples, 2 * summary.rules);  // each at least one yes and one no
  EXPECT_GT(summary.places, 10000u);
  EXPECT_GT(summary.actors, 500u);
}

TEST(CheckTest, AFolderThatIsNotThereIsAnError) {
  const auto engine = Engine::Load("/nonexistent/rules");
  ASSERT_FALSE(engine.ok());
  EXPECT_EQ(engine.error().kind, Error::Kind::kNotFound);
  EXPECT_EQ(Engine::LoadUnchecked("/nonexistent/rules"), nullptr);
}

// The project's rules without its large tables, and one more file.
class BrokenRulesTest : public testing::Test {
 protected:
  BrokenRulesTest() {
    namespace fs = std::filesystem;
    fs::remove_all(folder_);
    fs::copy(RASAD_RULES_DIR, folder_, fs::copy_options::recursive);
    fs::remove_all(folder_ / "places");
    fs::create_directories(folder_ / "places");
  }
  ~BrokenRulesTest() override { std::filesystem::remove_all(folder_); }

  // What is said about an added file, the complaints about other files left out.
  std::string Told(const std::string& path, const std::string& text) {
    std::ofstream(folder_ / path, std::ios::binary) << text;
    RulesSummary summary;
    std::string told;
    for (const Error& e : Engine::Check(folder_.string(), &summary)) {
      if (e.where.file == path) told += e.ToString() + "\n";
    }
    std::filesystem::remove(folder_ / path);
    return told;
  }

  std::filesystem::path folder_ = std::filesystem::temp_directory_path() /
                                  ("rasad_engine_broken_rules." + std::to_string(getpid()));
};

TEST_F(BrokenRulesTest, AnExampleThatDoesNotHoldIsToldWithItsLine) {
  const std::string rule =
      "stage claim\nrule mine\n match harm=Harm.Killed.Verb group=Group.Counted\n gives "
      "claim(harm: harm, group: group)\n";
  EXPECT_EQ(Told("claim/a.rules", rule + " yes قتل 12 مدنيا\n no قتل مدني\n"), "");
  EXPECT_NE(Told("claim/a.rules", rule + " yes قتل مدني\n no قتل مدني\n")
                .find("claim/a.rules:5:1: rule 'mine': must match here"),
            std::string::npos);
  EXPECT_NE(Told("claim/a.rules", rule + " yes قتل 12 مدنيا\n no قتل 12 مدنيا\n")
                .find("claim/a.rules:6:1: rule 'mine': must give nothing here"),
            std::string::npos);
  EXPECT_NE(
      Told("claim/a.rules", rule + " yes قتل 12 مدنيا\n is killed 13 civilian\n no قتل مدني\n")
          .find("claim/a.rules:6:1: rule 'mine': gives"),
      std::string::npos);
}

TEST_F(BrokenRulesTest, MoreClassesThanASetHoldsWereNothingWrong) {
  std::ifstream file(folder_ / "classes.tsv", std::ios::binary);
  std::string classes((std::istreambuf_iterator<char>(file)), {});
  for (size_t i = 0; i < ClassSet::kMaxClasses; ++i)
    classes += "C" + std::to_string(i) + "\tgloss\n";
  EXPECT_NE(Told("classes.tsv", classes).find("classes and features are declared"),
            std::string::npos);
}

TEST_F(BrokenRulesTest, ABrokenRowOfATableIsToldWithItsColumn) {
  const std::string places =
      "id\tkind\tname\tnames_ar\tnames_fa\tcountry\tadmin1\tlat\tlon\timportance\tcue\tids\n";
  const std::string good = "x:1\ttown\tNewtown\tالمدينة\t\tSY\tHoms\t34.5\t36.5\t3\t\t\n";
  EXPECT_EQ(Told("places/x.tsv", places + good), "");
  EXPECT_NE(
      Told("places/x.tsv", good).find("places/x.tsv:1:1: the first row must name the columns"),
      std::string::npos);
  EXPECT_NE(Told("places/x.tsv", places + "x:1\ttown\n")
                .find("places/x.tsv:2:1: a place has 12 columns, this row 2"),
            std::string::npos);
  EXPECT_NE(Told("places/x.tsv", places + "x:1\tton\tN\tم\t\tSY\tHoms\t34.5\t36.5\t3\t\t\n")
                .find("places/x.tsv:2:5: unknown kind 'ton'"),
            std::string::npos);
  EXPECT_NE(Told("places/x.tsv", places + "x:1\ttown\tN\tم\t\tSY\tHoms\t94.5\t36.5\t3\t\t\n")
                .find("places/x.tsv:2:23: not a latitude"),
            std::string::npos);
  EXPECT_NE(Told("places/x.tsv", places + "x:1\ttown\tN\tم\t\tSY\tHoms\t34.5\tE\t3\t\t\n")
                .find("not a longitude"),
            std::string::npos);
  EXPECT_NE(Told("places/x.tsv", places + "x:1\ttown\tN\tم\t\tSY\tHoms\t34.5\t36\tx\t\t\n")
                .find("importance is a whole number"),
            std::string::npos);
  const std::string actors =
      "id\tname\ttype\tcountry\tparent\tnames_ar\tnames_fa\tloaded\taliases_en\tfrom\tto\n";
  EXPECT_NE(Told("actors/x.tsv", actors + "x:1\tN\tmedia\n")
                .find("actors/x.tsv:2:1: the columns must be"),
            std::string::npos);
  EXPECT_NE(Told("actors/x.tsv", actors + "\tN\tmedia\tSY\t\tن\t\t\t\t\t\n")
                .find("actors/x.tsv:2:1: an actor needs an id and a name"),
            std::string::npos);
  const std::string row = "x:1\tN\tmedia\tSY\t\tن\t\t\t\t\t\n";
  EXPECT_NE(Told("actors/x.tsv", actors + row + row)
                .find("actors/x.tsv:3:1: a second actor has the id 'x:1'"),
            std::string::npos);
}

}  // namespace
}  // namespace rasad::engine_test
