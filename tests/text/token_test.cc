// Tokens, sentences, and which language a text is in.
#include "text/token.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "text/fold.h"
#include "text/language.h"

namespace rasad {
namespace {

// Tokens joined by '|', a line end as '/', sentences joined by " # ".
std::string Tokens(const std::u16string& folded, const std::vector<Token>& tokens, Sentence s) {
  std::string out;
  for (uint32_t i = s.begin; i < s.end; ++i) {
    if (i > s.begin) out += '|';
    const Token& t = tokens[i];
    out += t.kind == TokenKind::kLineEnd ? "/" : ToUtf8(folded.substr(t.begin, t.end - t.begin));
  }
  return out;
}

std::string ShowTokens(const std::string& text) {
  const std::u16string folded = Fold(text);
  std::vector<Token> tokens;
  Tokenize(folded, &tokens);
  return Tokens(folded, tokens, {0, static_cast<uint32_t>(tokens.size())});
}

std::string ShowSentences(const std::string& text) {
  const std::u16string folded = Fold(text);
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  Tokenize(folded, &tokens);
  SplitSentences(tokens, &sentences);
  std::string out;
  for (const Sentence& s : sentences) out += (out.empty() ? "" : " # ") + Tokens(folded, tokens, s);
  return out;
}

struct Case {
  const char* input;
  const char* expected;
};

TEST(TokenizeTest, LettersDigitsAndMarksAreApart) {
  const Case cases[] = {
      {"قتل رجل", "قتل|رجل"},
      {"و16 جريحا", "و|16|جریحا"},  // letters and digits never share a token
      {"إف16", "اف|16"},
      {"١٢٫٥٪", "12|.|5|%"},
      {"«غزة»", "غزه"},  // quotation marks are no tokens
      {"(12)", "(|12|)"},
      {"کشته\u200Cشدگان", "کشتهشدگان"},
      {"ا\nب", "ا|/|ب"},
      {"\U0001F534عاجل", "\uFFFC|عاجل"},
      {"  ", ""},
      {"", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(ShowTokens(c.input), c.expected) << c.input;
}

TEST(TokenizeTest, ATokenKnowsItsHashAndWhetherABlankStandsBefore) {
  std::vector<Token> tokens;
  const std::u16string folded = Fold("من «غزة»16");
  Tokenize(folded, &tokens);
  ASSERT_EQ(tokens.size(), 3u);
  EXPECT_EQ(tokens[0].hash, HashWord(Fold("من")));
  EXPECT_EQ(tokens[1].hash, HashWord(Fold("غزه")));
  EXPECT_NE(tokens[0].hash, tokens[1].hash);
  EXPECT_FALSE(tokens[0].space_before);
  EXPECT_TRUE(tokens[1].space_before);
  EXPECT_TRUE(tokens[2].space_before);  // a quotation mark parts as a blank does
  EXPECT_EQ(tokens[2].kind, TokenKind::kDigits);
}

TEST(HashTest, APhraseIsNoOtherPhraseOfTheSameWords) {
  const uint64_t a = HashWord(u"ا"), b = HashWord(u"ب");
  EXPECT_NE(HashPhrase(a, b), HashPhrase(b, a));
  EXPECT_NE(HashPhrase(a, b), HashWord(u"اب"));
}

TEST(SplitSentencesTest, StopsEndASentenceAndAbbreviationsDoNot) {
  const Case cases[] = {
      {"قتل رجل. جرح ولد.", "قتل|رجل|. # جرح|ولد|."},
      {"قال د. سمير إن", "قال|د|.|سمیر|ان"},                   // a single letter
      {"شبكة سي.ان.ان قالت", "شبکه|سی\u06FFان\u06FFان|قالت"},  // initials
      {"قال س.ع قالت", "قال|س|.|ع|قالت"},                      // short parts
      {"قالت رويتر.همچنين گفت", "قالت|رویتر|. # همچنین|گفت"},  // a missing blank
      {"بلغت 12.5 مترا", "بلغت|12|.|5|مترا"},
      {"بلغت ٣٫٥ مترا", "بلغت|3|.|5|مترا"},
      {"قتل 12. جرح 3", "قتل|12|. # جرح|3"},
      {"أين؟ هنا! نعم۔ لا", "این|؟ # هنا|! # نعم|۔ # لا"},
      {"عنوان\nخبر", "عنوان # خبر"},
      {"قتل رجل، وجرح ولد؛ وانتهى", "قتل|رجل|،|وجرح|ولد|؛|وانتهی"},
      {"\n\n", ""},
      {"", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(ShowSentences(c.input), c.expected) << c.input;
}

TEST(SplitSentencesTest, ATextWithoutStopsIsCut) {
  std::string text;
  for (uint32_t i = 0; i < 2 * kMaxSentence + 50; ++i) text += "ب ";
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  const std::u16string folded = Fold(text);
  Tokenize(folded, &tokens);
  SplitSentences(tokens, &sentences);
  ASSERT_EQ(sentences.size(), 3u);
  EXPECT_EQ(sentences[0].end - sentences[0].begin, kMaxSentence);
  EXPECT_EQ(sentences[2].end - sentences[2].begin, 50u);
}

TEST(SplitSentencesPropertyTest, EveryTokenButLineEndsIsInOneSentence) {
  std::mt19937_64 random(3);
  const char* const pieces[] = {"ب", "قتل", "12", ".", "؟", "!", " ", "\n", "،", "د"};
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  for (int i = 0; i < 5000; ++i) {
    std::string text;
    for (size_t n = random() % 30; n > 0; --n) text += pieces[random() % std::size(pieces)];
    const std::u16string folded = Fold(text);
    Tokenize(folded, &tokens);
    SplitSentences(tokens, &sentences);
    std::vector<int> seen(tokens.size(), 0);
    for (const Sentence& s : sentences) {
      ASSERT_LT(s.begin, s.end);
      for (uint32_t t = s.begin; t < s.end; ++t) ++seen[t];
    }
    for (size_t t = 0; t < tokens.size(); ++t)
      ASSERT_EQ(seen[t], tokens[t].kind == TokenKind::kLineEnd ? 0 : 1) << text;
  }
}

TEST(DetectLanguageTest, ByTheLettersThatOneLanguageAloneWrites) {
  const Case cases[] = {
      {"مقتل ثلاثة أشخاص في غارة على غزة", "ar"},
      {"سه نفر در حمله به کابل کشته شدند", "fa"},
      {"پنج تن از نيروهاي گارد كشته شدند", "fa"},  // Persian typed with Arabic kaf and ya
      {"استشهاد ثلاثة في غارة", "ar"},
      {"قتل رجل", "ar"},  // letters of both: the commoner language
      {"Three people were killed", ""},
      {"Three people were killed in an air strike on the town of قتل on Monday", ""},
      {"أعلنت شركة Acme Trading عن مقتل ثلاثة أشخاص في غارة", "ar"},
      {"12345 !", ""},
      {"", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(DetectLanguage(c.input), c.expected) << c.input;
}

TEST(DetectLanguageTest, TheBeginningDecides) {
  std::string text;
  while (text.size() < 4000) text += "غارة على المدينة ";
  for (int i = 0; i < 500; ++i) text += " گزارش پلیس";
  EXPECT_EQ(DetectLanguage(text), "ar");
}

}  // namespace
}  // namespace rasad
