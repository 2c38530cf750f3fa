// Rule files, word lists and clitic tables: what is read, and every complaint with
// file:line:column.
#include "rules/rule_file.h"
#include "rules/temp_rules.h"

namespace rasad::rules_test {
namespace {

using Strings = std::vector<std::string>;

// The errors without their hints.
Strings Complaints(const std::vector<Error>& errors) {
  Strings out;
  for (const Error& e : errors) {
    out.push_back(e.where.file + ":" + std::to_string(e.where.line) + ":" +
                  std::to_string(e.where.column) + ": " + e.what);
  }
  return out;
}

TextFile File(const std::string& text) { return *SplitLines(text, "x.rules"); }

constexpr const char* kWhole =
    "stage claim\n"
    "define D = A | B\n"
    "rule one\n"
    "  note   what it is for\n"
    "  match  h=A @D\n"
    "  match  B\n"
    "  gives  claim(harm: h, to: killed)\n"
    "  yes    ar: قتل رجل\n"
    "  is     killed 1\n"
    "  yes    fa: مردی کشته شد\n"
    "  no     گروهی از مردم\n";

TEST(RuleFileTest, AWholeRuleIsRead) {
  std::vector<Error> errors;
  const RawRuleFile file = ParseRuleFile(File(kWhole), kBothLanguages, &errors);
  EXPECT_EQ(Complaints(errors), Strings{});
  EXPECT_EQ(file.stage, "claim");
  EXPECT_EQ(file.definitions.at("D"), "A | B");
  ASSERT_EQ(file.rules.size(), 1u);
  const Rule& rule = file.rules[0].rule;
  EXPECT_EQ(rule.name, "one");
  EXPECT_EQ(rule.line, 3u);
  EXPECT_EQ(file.rules[0].patterns.size(), 2u);
  EXPECT_EQ(rule.gives.at(0).kind, "claim");
  EXPECT_EQ(rule.gives.at(0).Find("harm")->value, "h");
  ASSERT_EQ(rule.examples.size(), 3u);
  EXPECT_EQ(rule.examples[0].lang, "ar");
  EXPECT_EQ(rule.examples[0].expected.at(0).text, "killed 1");
  EXPECT_EQ(rule.examples[1].lang, "fa");
  EXPECT_EQ(rule.examples[2].lang, "fa");  // by its letters
  EXPECT_FALSE(rule.examples[2].positive);
}

struct Broken {
  const char* remove;  // the line of kWhole that begins so is left out ("" for none)
  const char* add;     // and this line is put at the end
  const char* complaint;
};

TEST(RuleFileTest, EachMistakeIsToldWhereItStands) {
  const Broken cases[] = {
      {"  yes", "", "x.rules:3:1: rule 'one' has no 'yes' line"},
      {"  no ", "", "x.rules:3:1: rule 'one' has no 'no' line"},
      {"  match", "", "x.rules:3:1: rule 'one' has no 'match' line"},
      {"  gives", "", "x.rules:3:1: rule 'one' has no 'gives' line"},
      {"stage", "", "x.rules:3:6: the file's first line must be 'stage NAME'"},
      {"rule", "", "x.rules:4:10: this line stands outside a rule"},
      {"", "  mtach  A", "x.rules:12:3: unknown keyword 'mtach'"},
      {"", "  is     killed 1", "x.rules:12:10: 'is' must follow a 'yes' line"},
      {"", "  gives  claim harm: h", "x.rules:12:10: written as kind(key: value, key: value)"},
      {"", "  gives  claim(harm h)", "x.rules:12:10: written as kind(key: value, key: value)"},
      {"", "  gives  claim(harm: )", "x.rules:12:10: written as kind(key: value, key: value)"},
      {"", "  yes    nobody was hurt", "x.rules:12:10: an example in neither language"},
      {"", "  yes    ar: ", "x.rules:12:10: an example in neither language"},
      {"", "stage other", "x.rules:12:7: the file already has a stage"},
      {"", "define D = C", "x.rules:12:8: 'D' is defined twice"},
      {"", "define E", "x.rules:12:8: a definition is written 'define Name = pattern'"},
      {"", "rule قتل", "x.rules:12:6: a rule needs a name of letters, digits and '-'"},
  };
  for (const Broken& c : cases) {
    std::string text;
    for (const Field& line : SplitFields(kWhole, '\n')) {
      const bool removed = *c.remove != '\0' && line.text.starts_with(c.remove);
      text += (removed ? std::string() : std::string(line.text)) + "\n";
    }
    text.pop_back();
    std::vector<Error> errors;
    ParseRuleFile(File(text + c.add), kBothLanguages, &errors);
    const Strings complaints = Complaints(errors);
    EXPECT_NE(std::find(complaints.begin(), complaints.end(), c.complaint), complaints.end())
        << c.complaint << "\nbut: " << testing::PrintToString(complaints);
  }
}

TEST(RuleFileTest, AllMistakesAreToldInOneRun) {
  std::vector<Error> errors;
  ParseRuleFile(File("stage s\nrule a\n foo\n bar\nrule b\n"), kArabic, &errors);
  EXPECT_EQ(errors.size(), 2u + 4u + 4u);  // two keywords, and all that both rules lack
}

TEST(RuleFileTest, TheFoldersLanguageIsTheExamples) {
  std::vector<Error> errors;
  const auto file = ParseRuleFile(
      File("stage s\nrule a\n match A\n gives x()\n yes قتل\n no جرح\n"), kPersian, &errors);
  EXPECT_EQ(Complaints(errors), Strings{});
  EXPECT_EQ(file.rules[0].rule.examples[0].lang, "fa");
}

TEST(LoaderTest, AGoodFolderLoads) {
  TempRules rules;
  rules.AddClasses("Dead Person");
  rules.Write("ar/a.words", "# a comment\n\nDead\tقتيل|قتلى\nPerson\tرجل\tvictims=man num=1\n");
  rules.Write("ar/a.rules",
              "stage s\nrule r\n match Dead Person\n gives x()\n yes قتيل رجل\n no رجل\n");
  const auto book = rules.Load();
  EXPECT_EQ(rules.complaints(), Strings{});
  ASSERT_NE(book, nullptr);
  ASSERT_NE(book->Stage("s"), nullptr);
  EXPECT_EQ(book->Stage("s")->rules().size(), 1u);
  EXPECT_EQ(book->Stage("t"), nullptr);
  EXPECT_EQ(ShowUnits(*book, "قتلى رجل"), "Dead Person");
}

struct BrokenFile {
  const char* path;
  const char* text;
  const char* complaint;
};

TEST(LoaderTest, EachBrokenFileIsToldWithLineAndColumn) {
  const char* const kRule = " gives x()\n yes قتيل\n no رجل\n";
  const std::string bad_class = std::string("stage s\nrule r\n match Dead Zed\n") + kRule;
  const std::string bad_bracket = std::string("stage s\nrule r\n  match  ( Dead\n") + kRule;
  const std::string circle =
      std::string("stage s\ndefine A = @B\ndefine B = @A\nrule r\n match @A\n") + kRule;
  const std::string empty = std::string("stage s\nrule r\n match Dead?\n") + kRule;
  const std::string twice =
      std::string("stage s\nrule r\n match Dead\n") + kRule + "rule r\n match Dead\n" + kRule;
  const BrokenFile cases[] = {
      {"ar/b.words", "Dead\tقتيل\nDaed\tقتلى\n", "ar/b.words:2:1: no class is called 'Daed'"},
      {"ar/b.words", "Dead قتيل\n",
       "ar/b.words:1:1: a word is written: class, tab, word, tab, features"},
      {"ar/b.words", "Dead\tقتيل|| قتلى\n", "ar/b.words:1:11: an empty word"},
      {"ar/b.words", "\n# x\nDead\tقتيل\tsg\n",
       "ar/b.words:3:11: features are written key=value, or weak, or bare"},
      {"ar/b.words", "Dead\tقتيل\tnumber=\n", "ar/b.words:1:11: features are written"},
      {"ar/b.words", "Dead\tقتيل|ا ب ج د ه و ز ح ط\n",
       "ar/b.words:1:11: a phrase has one to eight words"},
      {"ar/b.words", "Dead\t...\n", "ar/b.words:1:6: a phrase has one to eight words"},
      {"ar/b.words", "Dead\tقتيل\nDead\t\xFF\n", "ar/b.words:2:1: the line is not valid UTF-8"},
      {"classes.tsv", "Dead\n", "classes.tsv:1:1: a class is written"},
      {"classes.tsv", "Dead\tgloss\trare\n", "classes.tsv:1:1: a class is written"},
      {"classes.tsv", "Dead\tkilled\nDead\ta quay\n",
       "classes.tsv:2:1: class Dead is declared twice"},
      {"ar/clitics.tsv", "prefix\tو\tAnd\n", "ar/clitics.tsv:1:1: no slot is called 'prefix'"},
      {"ar/clitics.tsv", "conjunction\tو\n",
       "ar/clitics.tsv:1:1: a clitic is written: slot, form, classes"},
      {"ar/clitics.tsv", "merged\tلل\tPrep.For Dfe\n",
       "ar/clitics.tsv:1:20: no class is called 'Dfe'"},
      {"fa/light_verbs.tsv", "کرد\n", "fa/light_verbs.tsv:1:1: an auxiliary is written"},
      {"b.rules", bad_class.c_str(), "b.rules:3:13: no class is called 'Zed'"},
      {"b.rules", bad_bracket.c_str(), "b.rules:3:16: a bracket is not closed"},
      {"b.rules", circle.c_str(), "b.rules:5:"},
      {"b.rules", empty.c_str(), "b.rules:3:8: the pattern matches nothing at all"},
      {"b.rules", twice.c_str(), "b.rules:7:1: a second rule is called 'r'"},
  };
  for (const BrokenFile& c : cases) {
    TempRules rules;
    rules.AddClasses("Dead");
    rules.Write(c.path, c.text);
    EXPECT_EQ(rules.Load(), nullptr) << c.complaint;
    const Strings& told = rules.complaints();
    EXPECT_TRUE(std::any_of(told.begin(), told.end(),
                            [&](const std::string& t) { return t.starts_with(c.complaint); }))
        << c.complaint << "\nbut: " << testing::PrintToString(told);
  }
}

TEST(LoaderTest, ADefinitionOfTwoFilesOfAStageIsTold) {
  TempRules rules;
  rules.Write("a.rules", "stage s\ndefine D = And\n");
  rules.Write("b.rules", "stage s\ndefine D = Def\n");
  rules.Write("c.rules", "stage t\ndefine D = Def\n");  // another stage has its own
  rules.Load();
  EXPECT_EQ(rules.complaints(),
            Strings{"b.rules:2:1: 'D' is defined in another file of this stage"});
}

TEST(LoaderTest, AFolderThatIsNotThereIsTold) {
  RuleBookLoader loader("/nonexistent/rules");
  loader.LoadWords();
  loader.LoadRules();
  const auto book = loader.Finish();
  ASSERT_FALSE(book.ok());
  EXPECT_EQ(book.error().kind, Error::Kind::kNotFound);
  EXPECT_EQ(book.error().where.file, "classes.tsv");
}

TEST(LoaderTest, TooManyClassesAreRefused) {
  TempRules rules;
  std::string text = kClasses;
  for (int i = 0; i < 1600; ++i) text += "C" + std::to_string(i) + "\tgloss\n";
  rules.Write("classes.tsv", text);
  RuleBookLoader loader(rules.path());
  loader.LoadWords();
  EXPECT_TRUE(loader.errors().empty());
  EXPECT_FALSE(loader.Finish().ok());
}

TEST(LoaderTest, TheHashTellsWhetherAFileChanged) {
  TempRules rules;
  rules.AddClasses("Dead");
  rules.Write("ar/a.words", "Dead\tقتيل\n");
  const uint64_t first = rules.Load()->hash;
  EXPECT_EQ(rules.Load()->hash, first);
  rules.Write("ar/a.words", "Dead\tقتلى\n");
  EXPECT_NE(rules.Load()->hash, first);
}

TEST(LoaderTest, SharedRulesComeBeforeALanguagesOwn) {
  TempRules rules;
  const char* const kRest = " match And\n gives x()\n yes قتل\n no جرح\n";
  rules.Write("ar/a.rules", std::string("stage s\nrule own\n") + kRest);
  rules.Write("z/a.rules", std::string("stage s\nrule shared\n") + kRest);
  const auto book = rules.Load();
  ASSERT_NE(book, nullptr);
  const auto& list = book->Stage("s")->rules();
  ASSERT_EQ(list.size(), 2u);
  EXPECT_EQ(list[0].name, "shared");
  EXPECT_EQ(list[0].languages, kBothLanguages);
  EXPECT_EQ(list[1].languages, kArabic);
}

TEST(TextFileTest, WindowsLineEndsAndAByteOrderMarkAreTakenOff) {
  TempRules rules;
  rules.Write("x.tsv",
              "\xEF\xBB\xBF"
              "a\tb\r\n\r\n# no\r\nc\r\n");
  const auto file = ReadTextFile(rules.path() + "/x.tsv", "x.tsv");
  ASSERT_TRUE(file.ok());
  ASSERT_EQ(file->lines.size(), 2u);
  EXPECT_EQ(file->lines[0].text, "a\tb");
  EXPECT_EQ(file->lines[1].number, 4u);
}

}  // namespace
}  // namespace rasad::rules_test
