// Classes, features and the lexicon: the tables under the scanner and the patterns.
#include "rules/classes.h"

#include <gtest/gtest.h>

#include "rules/class_set.h"
#include "rules/features.h"
#include "rules/lexicon.h"
#include "text/fold.h"
#include "text/token.h"

namespace rasad {
namespace {

std::string Names(const ClassTable& table, std::string_view glob) {
  std::string out;
  for (ClassId id : table.Glob(glob)) out += (out.empty() ? "" : " ") + table.name(id);
  return out;
}

TEST(ClassTableTest, AGlobNamesAllClassesOfItsShape) {
  ClassTable table;
  for (const char* name :
       {"Harm.Killed.Noun", "Harm.Killed.Verb", "Harm.Injured.Noun", "Harm", "Noun"})
    table.Declare(name, "");
  EXPECT_EQ(Names(table, "Harm.*.Noun"), "Harm.Killed.Noun Harm.Injured.Noun");
  EXPECT_EQ(Names(table, "Harm.*"), "Harm.Killed.Noun Harm.Killed.Verb Harm.Injured.Noun");
  EXPECT_EQ(Names(table, "Harm"), "Harm");
  EXPECT_EQ(Names(table, "*"), "Harm.Killed.Noun Harm.Killed.Verb Harm.Injured.Noun Harm Noun");
  EXPECT_EQ(Names(table, "Harm.Missing.*"), "");
  EXPECT_EQ(Names(table, "harm"), "");
}

TEST(ClassTableTest, TheFirstGlossStays) {
  ClassTable table;
  const ClassId id = table.Declare("A", "first");
  EXPECT_EQ(table.Declare("A", "second", true), id);
  EXPECT_EQ(table.gloss(id), "first");
  EXPECT_TRUE(table.is_common(id));
  EXPECT_EQ(table.Find("B"), std::nullopt);
}

TEST(GlobTest, StarsAndNegatives) {
  EXPECT_TRUE(GlobMatches("a*b*c", "axxbyybc"));
  EXPECT_TRUE(GlobMatches("*", ""));
  EXPECT_TRUE(GlobMatches("a*", "a"));
  EXPECT_FALSE(GlobMatches("a*b", "ab."));
  EXPECT_FALSE(GlobMatches("", "a"));
  EXPECT_FALSE(GlobMatches("a", ""));
}

TEST(FindClassesTest, TheFirstMissingClassIsNamed) {
  ClassTable table;
  table.Declare("A", "");
  ClassId a = 9, b = 9;
  const Status found = FindClasses(table, {{&a, "A"}, {&b, "B"}});
  ASSERT_FALSE(found.ok());
  EXPECT_EQ(a, 0);
  EXPECT_NE(found.error().ToString().find("'B'"), std::string::npos);
}

TEST(ClassSetTest, MeetsWhatItHolds) {
  ClassSet a, b;
  a.Add(3);
  a.Add(1023);
  b.Add(64);
  EXPECT_TRUE(a.Has(1023));
  EXPECT_FALSE(a.Has(64));
  EXPECT_FALSE(a.Meets(b));
  b.Add(3);
  EXPECT_TRUE(a.Meets(b));
  std::vector<ClassId> common;
  a.ForCommon(b, [&](ClassId id) { common.push_back(id); });
  EXPECT_EQ(common, std::vector<ClassId>{3});
  a.Clear();
  EXPECT_FALSE(a.Meets(b));
}

TEST(FeatureSetTest, ValuesByKeyInOrderOfKey) {
  FeatureSet set;
  set.Set("sex", "f");
  set.Set("num", "3");
  set.Set("sex", "m");
  EXPECT_EQ(set.ToString(), "num=3 sex=m");
  EXPECT_EQ(set.Number("num"), 3);
  EXPECT_EQ(set.Number("sex"), std::nullopt);
  EXPECT_EQ(set.Text("none"), "");
  set.Set("num", "3x");
  EXPECT_EQ(set.Number("num"), std::nullopt);
}

TEST(FeatureStoreTest, EqualSetsShareOneId) {
  FeatureStore store;
  FeatureSet a, b;
  a.Set("x", "1");
  a.Set("y", "2");
  b.Set("y", "2");
  b.Set("x", "1");
  EXPECT_EQ(store.Intern({}), 0u);
  EXPECT_EQ(store.Intern(a), store.Intern(b));
  EXPECT_NE(store.Intern(a), 0u);
  EXPECT_EQ(store[store.Intern(a)].ToString(), "x=1 y=2");
}

uint64_t HashOf(std::string_view phrase) {
  std::vector<Token> tokens;
  const std::u16string folded = Fold(phrase);
  Tokenize(folded, &tokens);
  uint64_t hash = 0;
  for (size_t i = 0; i < tokens.size(); ++i) {
    const uint64_t word = HashWord(
        std::u16string_view(folded).substr(tokens[i].begin, tokens[i].end - tokens[i].begin));
    hash = i == 0 ? word : HashPhrase(hash, word);
  }
  return hash;
}

Lexicon Build(std::initializer_list<std::pair<const char*, Reading>> words,
              std::vector<bool> useless = std::vector<bool>(8)) {
  LexiconBuilder builder;
  for (const auto& [surface, reading] : words)
    EXPECT_TRUE(builder.Add(surface, reading)) << surface;
  return builder.Build(useless);
}

TEST(LexiconTest, FindsWhatWasAddedAndNothingElse) {
  const Lexicon lexicon = Build({{"قتيل", {.cls = 1}}, {"قتيل", {.cls = 2}}, {"جريح", {.cls = 3}}});
  EXPECT_EQ(lexicon.size(), 2u);
  const Lexicon::Entry* entry = lexicon.Find(HashOf("قتيل"));
  ASSERT_NE(entry, nullptr);
  ASSERT_EQ(lexicon.readings(*entry).size(), 2u);
  EXPECT_EQ(lexicon.readings(*entry)[0].cls, 1);
  EXPECT_EQ(lexicon.readings(*entry)[1].cls, 2);
  EXPECT_EQ(lexicon.Find(HashOf("طفل")), nullptr);
  EXPECT_EQ(Build({}).Find(HashOf("قتيل")), nullptr);
}

TEST(LexiconTest, APhraseIsFoundFromItsFirstWordOn) {
  const Lexicon lexicon = Build({{"لقي حتفه غرقا", {.cls = 1}}});
  const Lexicon::Entry* first = lexicon.Find(HashOf("لقي"));
  ASSERT_NE(first, nullptr);
  EXPECT_EQ(first->count, 0);
  EXPECT_TRUE(first->goes_on);
  const Lexicon::Entry* beginning = lexicon.Find(HashOf("لقي حتفه"));
  ASSERT_NE(beginning, nullptr);
  EXPECT_TRUE(beginning->goes_on);
  EXPECT_EQ(beginning->count, 0);
  const Lexicon::Entry* whole = lexicon.Find(HashOf("لقي حتفه غرقا"));
  ASSERT_NE(whole, nullptr);
  EXPECT_FALSE(whole->goes_on);
  EXPECT_EQ(whole->count, 1);
}

TEST(LexiconTest, PersianPartsMayBeWrittenTogetherOrApart) {
  const Lexicon lexicon = Build({{"دست کم", {.cls = 1, .languages = kPersian}}});
  EXPECT_NE(lexicon.Find(HashOf("دست کم")), nullptr);
  EXPECT_NE(lexicon.Find(HashOf("دستکم")), nullptr);
  const Lexicon joined = Build({{"زخمی\u200Cشده\u200Cاند", {.cls = 1, .languages = kPersian}}});
  for (const char* way : {"زخمی شده اند", "زخمیشده اند", "زخمی شدهاند", "زخمیشدهاند"})
    EXPECT_NE(joined.Find(HashOf(way)), nullptr) << way;
  const Lexicon arabic = Build({{"على الأقل", {.cls = 1, .languages = kArabic}}});
  EXPECT_EQ(arabic.Find(HashOf("علىالأقل")), nullptr);
}

TEST(LexiconTest, OneWordOfBothLanguagesIsOneReading) {
  const Lexicon lexicon = Build(
      {{"حادث", {.cls = 1, .languages = kArabic}}, {"حادث", {.cls = 1, .languages = kPersian}}});
  const auto readings = lexicon.readings(*lexicon.Find(HashOf("حادث")));
  ASSERT_EQ(readings.size(), 1u);
  EXPECT_EQ(readings[0].languages, kBothLanguages);
}

TEST(LexiconTest, UselessClassesAndImpossibleSurfacesStayOut) {
  std::vector<bool> useless(8);
  useless[2] = true;
  const Lexicon lexicon = Build({{"قتيل", {.cls = 1}}, {"قتيل", {.cls = 2}}}, useless);
  EXPECT_EQ(lexicon.readings(*lexicon.Find(HashOf("قتيل"))).size(), 1u);
  LexiconBuilder builder;
  EXPECT_FALSE(builder.Add("", Reading{}));
  EXPECT_FALSE(builder.Add("...", Reading{}));
  EXPECT_FALSE(builder.Add("ا ب ج د ه و ز ح ط", Reading{}));
  EXPECT_TRUE(builder.Add("ا ب ج د ه و ز ح", Reading{}));
}

TEST(LexiconTest, SortingEarlyChangesNothing) {
  LexiconBuilder builder;
  builder.Add("قتيل", {.cls = 1});
  builder.Sort();
  builder.Add("جريح", {.cls = 3});
  builder.Add("قتيل", {.cls = 2});
  const Lexicon lexicon = builder.Build(std::vector<bool>(4, false));
  const Lexicon::Entry* entry = lexicon.Find(HashOf("قتيل"));
  ASSERT_NE(entry, nullptr);
  ASSERT_EQ(lexicon.readings(*entry).size(), 2u);
  EXPECT_EQ(lexicon.readings(*entry)[0].cls, 1);
  EXPECT_NE(lexicon.Find(HashOf("جريح")), nullptr);
}

}  // namespace
}  // namespace rasad
