// From words to units: whole words first, then clitics, then endings; the longest phrase wins.
#include "rules/scanner.h"

#include "rules/temp_rules.h"

namespace rasad::rules_test {
namespace {

struct Case {
  const char* text;
  const char* expected;
};

class ScannerTest : public testing::Test {
 protected:
  ScannerTest() {
    rules_.AddClasses("Dead Person Place Verb Phrase Short Time Name Kin Month Father Adverb");
    rules_.Write("ar/a.words",
                 "Dead\tقتيل\tnumber=sg\nDead\tقتلى\tnumber=pl\nPerson\tطفلة\tnumber=sg\n"
                 "Person\tلاجئ\tnumber=sg\nPerson\tلاجئين\tnumber=pl\nPerson\tعائلة\n"
                 "Short\tبعد\nTime\tعد\nPhrase\tلقي حتفه\nPhrase\tلقي حتفه غرقا\nVerb\tلقي\n"
                 "Name\tباخ\tweak\nKin\tاخ\nName\tرام\tweak\nVerb\tنزح\tbare\n"
                 "Name\tبدر\tweak\nPhrase\tالدول "
                 "العربية\nMonth\t=آب\nFather\t=أب\nName\tالمتظاهرون\nPerson\tمتظاهرون\n");
    rules_.Write("fa/a.words",
                 "Adverb\tدست کم\nDead\tکشته\u200Cشده\nPerson\tسرباز\nPerson\tخانواده\n"
                 "Phrase\tجان خود را از دست داد\nPhrase\tجبهه مقاومت\nPhrase\tراه آهن\n"
                 "Verb\tبمباران کرد|بمباران شده است\n");
    rules_.Write("both.words", "Place\tكابل\n");
    rules_.Write("one.rules",
                 "stage s\nrule r\n match number:dual\n gives x()\n yes قتيلان\n no قتيل\n");
    book_ = rules_.Load();
    EXPECT_EQ(rules_.complaints(), std::vector<std::string>{});
  }
  void Check(std::initializer_list<Case> cases, uint8_t language = kArabic) {
    ASSERT_NE(book_, nullptr);
    for (const Case& c : cases)
      EXPECT_EQ(ShowUnits(*book_, c.text, language), c.expected) << c.text;
  }

  TempRules rules_;
  std::shared_ptr<RuleBook> book_;
};

TEST_F(ScannerTest, NothingIsLeftOut) {
  Check({{"قتيل 16 abc، (*)؟",
          "Dead Digits Latin Comma Bracket.Open Mark Bracket.Close Break+Question"},
         {"سمير: - / %؛", "Word Colon Dash Slash Percent Semicolon"},
         {"12.5 قتيل.", "Digits Dot Digits Dead Break"}});
}

TEST_F(ScannerTest, CliticsInFrontBecomeUnits) {
  Check({{"وقتيل", "And Dead"},
         {"بالقتيل", "Prep.With Dead+Def"},
         {"والقتيل", "And Dead+Def"},
         {"وبقتيل", "And Prep.With Dead"},
         {"للقتيل", "Prep.For Dead+Def"},  // two lam merged
         {"وللقتلى", "And Prep.For Dead+Def"},
         {"القتيل", "Dead+Def"},
         {"بوقتيل", "Word"},  // the wrong order is no split
         {"ووقتيل", "Word"},
         {"وسمير", "Word"}});  // what isn't listed stays whole
}

TEST_F(ScannerTest, EndingsAreTakenOffWhatNoListKnows) {
  Check({{"قتيلا", "Accusative+Dead"},
         {"قتيلهم", "Dead+Pronoun"},
         {"وقتيلهم", "And Dead+Pronoun"},
         {"عائلتهم", "Person+Pronoun"},  // ta for ta marbuta
         {"قتيله", "Dead+Pronoun"},
         {"قتيلة", "Word"},  // ta marbuta folds to ha but is no pronoun
         {"سميرا", "Word"}});
}

TEST_F(ScannerTest, AListedWordIsNeverSplit) {
  Check({{"بعد", "Short"},  // not ب + عد
         {"وبعد", "And Short"},
         {"عد", "Time"}});
}

TEST_F(ScannerTest, DualsAreMadeOfSingulars) {
  Check({{"قتيلان", "Dead+number:dual"},
         {"قتيلين", "Dead+number:dual"},
         {"طفلتان", "Person+number:dual"},
         {"طفلتين", "Person+number:dual"},
         {"والقتيلان", "And Dead+Def+number:dual"},
         {"لاجئان", "Person+number:dual"},
         {"لاجئين", "Person"},   // listed as a plural: the spelling is no dual
         {"عائلتان", "Word"}});  // no singular in the list: no dual
}

TEST_F(ScannerTest, TheLongestListedPhraseWins) {
  Check({{"لقي حتفه غرقا", "Phrase"},
         {"لقي حتفه اليوم", "Phrase Word"},
         {"لقي سمير", "Verb Word"},
         {"ولقي حتفه", "And Phrase"},
         {"لقي (حتفه)", "Phrase Bracket.Close"},  // brackets don't hide a phrase
         {"لقي، حتفه", "Verb Comma Word"},
         {"لقي. حتفه", "Verb Break Word"}});
}

// In one text every beginning of a phrase was met before, with and without what follows it.
TEST_F(ScannerTest, AWordThatWasMetIsReadAsIfItWerent) {
  const auto all_as_alone = [&](std::initializer_list<const char*> lines, uint8_t language) {
    std::string text, alone;
    for (int round = 0; round < 3; ++round) {
      for (const char* line : lines) {
        text += std::string(line) + "\n";
        alone += (alone.empty() ? "" : " ") + ShowUnits(*book_, line, language);
      }
    }
    EXPECT_EQ(ShowUnits(*book_, text, language), alone);
  };
  all_as_alone({"لقي سمير", "لقي حتفه", "لقي حتفه غرقا", "لقي حتفه اليوم", "ولقي حتفه غرقا",
                "لقي (حتفه) غرقا", "لقي حتفه (غرقا)", "لقي"},
               kArabic);
  all_as_alone({"جان", "جان خود", "جان خود را", "جان خود را از دست", "جان خود را از دست داد",
                "جان خود را از شهر", "جان خود (را) از دست داد"},
               kPersian);
}

TEST_F(ScannerTest, AWeakNameGivesWayToEveryOtherReading) {
  Check({{"باخ", "Prep.With Kin"},  // weak whole, but a clitic and a word
         {"رام", "Name"},           // nothing else: the name
         {"سرام", "Word"}});
}

// Its first letter looked like a preposition with a swallowed article, and nothing was left.
TEST_F(ScannerTest, AWeakNameThatBeginsLikeAPrepositionIsKept) {
  Check({{"بدر", "Name"},
         {"بالدول العربية", "Prep.With Phrase"},
         {"للدول العربية", "Prep.For Def+Phrase"}});
}

TEST_F(ScannerTest, BareWordsTakeNoClitics) {
  Check({{"نزح", "Verb"}, {"ونزح", "Word"}, {"نزحهم", "Word"}});
}

TEST_F(ScannerTest, AnExactWordIsReadOnlyAsSpelled) {
  Check({{"آب", "Month"}, {"أب", "Father"}, {"اب", "Word"}});
}

// The name took the word's place, and nobody was left to be counted.
TEST_F(ScannerTest, ANameWithTheArticleKeepsTheWordBesideIt) {
  Check({{"المتظاهرون", "Def+Name+Person"}, {"متظاهرون", "Person"}});
}

TEST_F(ScannerTest, AnEzafeWrittenOutHidesNoPersianWord) {
  Check({{"خانواده\u200Cی", "Person"},  // no ending of "a"
         {"جبهه\u200Cی مقاومت", "Phrase"},
         {"جبهه مقاومت", "Phrase"},
         {"راه\u200Cی آهن", "Word Word"}},  // only behind a heh that isn't spoken
        kPersian);
}

TEST_F(ScannerTest, PersianPartsJoinAndPart) {
  Check({{"دست کم", "Adverb"},
         {"دست\u200Cکم", "Adverb"},
         {"دستکم", "Adverb"},
         {"کشته شده", "Dead"},
         {"کشته\u200Cشده", "Dead"},
         {"جان خود را از دست داد", "Phrase"},
         {"دست او کم", "Word Word Word"},
         {"سربازها", "Person+Plural"},
         {"سرباز\u200Cهای", "Person+Plural"},
         {"سربازی", "Indefinite+Person"},
         {"وسرباز", "Word"}},  // Arabic's clitics are not Persian's
        kPersian);
}

TEST_F(ScannerTest, AnAuxiliaryStandsForAnother) {
  Check({{"بمباران کرد", "Verb"},
         {"بمباران نمود", "Verb"},
         {"بمباران گردیده است", "Verb"},
         {"بمباران گردید", "Word Word"},  // no row of the table ends so
         {"نمود", "Word"}},
        kPersian);
}

TEST_F(ScannerTest, AListServesItsOwnLanguageOnly) {
  Check({{"كابل", "Place"}, {"سرباز", "Word"}, {"قتيل", "Dead"}});
  Check({{"کابل", "Place"}, {"سرباز", "Person"}, {"قتيل", "Word"}}, kPersian);
}

TEST_F(ScannerTest, AUnitsSpanIsItsOwnPartOfTheWord) {
  TextChart chart;
  chart.Assign("في والقَتيل", kArabic, *book_);
  ASSERT_EQ(chart.charts.size(), 1u);
  const auto& units = chart.charts[0].units;
  ASSERT_EQ(units.size(), 3u);
  EXPECT_EQ(chart.SliceOf(units[1].begin, units[1].end), "و");
  EXPECT_EQ(chart.SliceOf(units[2].begin, units[2].end), "القَتيل");
  EXPECT_EQ(chart.SpanOf(units[2].begin, units[2].end), (std::pair<uint32_t, uint32_t>{4, 11}));
}

TEST(ChartTest, ComposePutsOneUnitForARun) {
  Chart chart;
  for (uint32_t i = 0; i < 4; ++i) {
    chart.units.push_back({i, i + 1, i * 2, i * 2 + 1, {}, i == 1});
    chart.Give({.cls = 1}, &chart.units.back());
  }
  chart.Compose(1, 3, {.cls = 7, .value = 5});
  ASSERT_EQ(chart.units.size(), 3u);
  EXPECT_EQ(chart.units[1].begin, 2u);
  EXPECT_EQ(chart.units[1].end, 5u);
  EXPECT_EQ(chart.units[1].token_end, 3u);
  EXPECT_TRUE(chart.units[1].space_before);
  ASSERT_TRUE(chart.units[1].Is(7));
  EXPECT_EQ(chart.units[1].Find(7)->value, 5u);
  EXPECT_FALSE(chart.units[1].Is(1));
  EXPECT_TRUE(chart.present.Has(7));
}

}  // namespace
}  // namespace rasad::rules_test
