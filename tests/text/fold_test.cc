// The matching copy of a text: what is unified, what is dropped, and the way back to the original.
#include "text/fold.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "text/token.h"

namespace rasad {
namespace {

struct Case {
  const char* input;
  const char* expected;
};

// "B.B.C" was three words with the ends of sentences between them.
TEST(Fold, MakesInitialsOneWordOfTheirOwn) {
  EXPECT_EQ(Fold("بي.بي.سي"), u"بی\u06FFبی\u06FFسی");
  EXPECT_EQ(Fold("قال و.م.ع."), u"قال و\u06FFم\u06FFع.");
  EXPECT_EQ(Fold("س.ع"), u"س.ع");
  EXPECT_EQ(Fold("شد.وي گفت"), u"شد.وی گفت");
  EXPECT_EQ(Fold("کرد.از.در"), u"کرد.از.در");
  EXPECT_EQ(Fold("1.2.3"), u"1.2.3");
  FoldedText text;
  text.Assign("پ.ک.ک حمله کرد");
  EXPECT_EQ(text.Original(0, 5), "پ.ک.ک");
}

TEST(FoldTest, VariantsOfALetterBecomeOne) {
  const Case cases[] = {
      {"أإآٱا", "ااااا"},    // alef
      {"يىی", "ییی"},        // ya
      {"كک", "کک"},          // kaf
      {"ةهۀ", "ههه"},        // ha and ta marbuta
      {"ؤئ", "وی"},          // hamza on a seat becomes the seat
      {"جزء ءب", "جز ب"},    // a lone hamza goes
      {"پچژگ", "پچژگ"},      // Persian letters are letters of their own
      {"تثحذضظ", "تثحذضظ"},  // and dots tell letters apart
      {"ABCxyz", "abcxyz"},  // Latin: small
  };
  for (const Case& c : cases) EXPECT_EQ(ToUtf8(Fold(c.input)), c.expected) << c.input;
}

TEST(FoldTest, PresentationFormsAreTheirLetters) {
  const Case cases[] = {
      {"\uFEFB", "لا"},  // lam-alef in one
      {"\uFED7\uFE98\uFEDE", "قتل"},
      {"\uFB56", "پ"},
      {"\uFEF7", "لا"},        // lam-alef with hamza: decomposed, then unified
      {"\uFF11\uFF12", "12"},  // full width
  };
  for (const Case& c : cases) EXPECT_EQ(ToUtf8(Fold(c.input)), c.expected) << c.input;
}

TEST(FoldTest, SignsThatDoNotSpellAreDropped) {
  const Case cases[] = {
      {"شَهِيدٌ", "شهید"},                                  // vowel signs
      {"مدرّسة", "مدرسه"},                                // shadda
      {"شهيـــــد", "شهید"},                             // tatweel
      {"رحمٰن", "رحمن"},                                  // superscript alef
      {"می\u200Cشود", "میشود"},                          // ZWNJ
      {"\u200Fقتل\u200E", "قتل"},                        // direction marks
      {"\u202Bقتل\u202C", "قتل"}, {"\uFEFFقتل", "قتل"},  // byte order mark
      {"ا\u0654ب", "اب"},                                // hamza as a combining mark
  };
  for (const Case& c : cases) EXPECT_EQ(ToUtf8(Fold(c.input)), c.expected) << c.input;
}

TEST(FoldTest, DigitsAndMarksAreUnified) {
  const Case cases[] = {
      {"٠١٢٣٤٥٦٧٨٩", "0123456789"},
      {"۰۱۲۳۴۵۶۷۸۹", "0123456789"},
      {"٣٫٥", "3.5"},
      {"١٬٠٠٠", "1,000"},
      {"٥٪", "5%"},
      {"«غزة»", "\"غزه\""},
      {"“غزة”", "\"غزه\""},
      {"٢\u2013٣", "2-3"},
      {"ا\u00A0ب\tج", "ا ب ج"},
      {"ا\r\nب", "ا\n\nب"},
      {"هجوم، ثم", "هجوم، ثم"},
      {"لماذا؟", "لماذا؟"},
  };
  for (const Case& c : cases) EXPECT_EQ(ToUtf8(Fold(c.input)), c.expected) << c.input;
}

// It stands among the honorific signs and was dropped with them, which made one word of two.
TEST(FoldTest, TheArabicSemicolonIsAMarkAndNotDropped) {
  EXPECT_EQ(ToUtf8(Fold("قتل؛جرح")), "قتل؛جرح");
  EXPECT_EQ(ToUtf8(Fold("قتل\u061Aجرح\u061C")), "قتلجرح");  // its neighbours are signs
}

TEST(FoldTest, WhatIsNoLetterOfTheBmpBecomesAnObject) {
  EXPECT_EQ(Fold("\U0001F534 عاجل"), u"\uFFFC عاجل");
  EXPECT_EQ(Fold("\xFF"), u"\uFFFC");  // not UTF-8: no crash, no letter
  EXPECT_EQ(Fold("\xD8"), u"\uFFFC");
  EXPECT_EQ(Fold(""), u"");
}

TEST(FoldLightlyTest, KeepsWhatTellsWordsApart) {
  const Case cases[] = {
      {"آب", "آب"},      {"أب", "أب"},           {"غزة", "غزة"},
      {"قتيل", "قتیل"},  {"كابل", "کابل"},       {"مسؤول", "مسؤول"},
      {"شَهِيـد", "شهید"}, {"می\u200Cشد", "میشد"}, {"١٢", "12"},
  };
  for (const Case& c : cases) EXPECT_EQ(ToUtf8(FoldLightly(c.input)), c.expected) << c.input;
  EXPECT_NE(FoldLightly("آب"), FoldLightly("أب"));
  EXPECT_EQ(Fold("آب"), Fold("أب"));
}

struct Slice {
  const char* text;
  size_t begin, end;  // folded units
  const char* original;
  uint32_t code_point_begin, code_point_end;
};

TEST(FoldedTextTest, SignsBehindALetterBelongToItsSpan) {
  const Slice cases[] = {
      {"قُتِلَ رجل", 0, 3, "قُتِلَ", 0, 6},
      {"جزء من", 0, 2, "جزء", 0, 3},
      {"شهيــد", 0, 3, "شهيــ", 0, 5},
      {"کشته\u200C شد", 0, 4, "کشته", 0, 4},          // a ZWNJ stands between letters
      {"می\u200Cشود", 0, 5, "می\u200Cشود", 0, 6},     // and inside a word is part of it
      {"إجلا\u200Cء 60", 0, 4, "إجلا\u200Cء", 0, 6},  // nor does it part a lone hamza from its word
      {"\U0001F534 قتل", 2, 5, "قتل", 2, 5},          // one code point, two UTF-16 units
      {"\uFEFB قتل", 3, 6, "قتل", 2, 5},              // one code point, two letters
      {"قتل ءب", 0, 3, "قتل", 0, 3},  // a hamza that begins a word isn't the last one's
      {"في ١٢ قرية", 3, 5, "١٢", 3, 5},
  };
  FoldedText folded;
  for (const Slice& c : cases) {
    folded.Assign(c.text);
    EXPECT_EQ(folded.Original(c.begin, c.end), c.original) << c.text;
    EXPECT_EQ(folded.code_point(c.begin), c.code_point_begin) << c.text;
    EXPECT_EQ(folded.code_point_end(c.end), c.code_point_end) << c.text;
  }
  EXPECT_EQ(folded.Original(2, 2), "");
}

// The end of the very first text was written where no memory was.
TEST(FoldedTextTest, AnEmptyTextHasAnEnd) {
  FoldedText folded;
  folded.Assign("");
  EXPECT_EQ(folded.size(), 0u);
  EXPECT_EQ(folded.byte(0), 0u);
  EXPECT_EQ(folded.code_point(0), 0u);
  EXPECT_EQ(folded.code_point_end(0), 0u);
}

// Random rows of what news is made of, signs and odd characters included.
const char* const kPieces[] = {
    "ا",      "أ",      "إ",      "آ",      "ب",          "پ",      "ت",      "ة",
    "ه",      "ي",      "ى",      "ی",      "ك",          "ک",      "گ",      "ل",
    "م",      "و",      "ؤ",      "ئ",      "ء",          "\u064B", "\u064E", "\u0651",
    "\u0640", "\u0670", "\u0654", "\u200C", "\u200F",     "١",      "۲",      "3",
    ".",      "،",      "؛",      "«",      "»",          "\"",     " ",      " ",
    "\u00A0", "\n",     "\uFEFB", "\uFEDF", "\U0001F534", "x",      "\uFE0F"};

std::string RandomText(std::mt19937_64* random) {
  std::string text;
  for (size_t n = (*random)() % 40; n > 0; --n) text += kPieces[(*random)() % std::size(kPieces)];
  return text;
}

// The bytes of code points [begin, end).
std::string CodePointSlice(const std::string& text, uint32_t begin, uint32_t end) {
  std::string out;
  uint32_t at = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if ((text[i] & 0xC0) == 0x80) {
      if (at > begin && at <= end) out += text[i];
      continue;
    }
    if (at >= begin && at < end) out += text[i];
    ++at;
  }
  return out;
}

TEST(FoldedTextPropertyTest, EveryTokenIsASliceOfTheOriginalThatFoldsToIt) {
  std::mt19937_64 random(20240515);
  FoldedText folded;
  std::vector<Token> tokens;
  for (int i = 0; i < 20000; ++i) {
    const std::string text = RandomText(&random);
    folded.Assign(text);
    ASSERT_EQ(folded.text(), Fold(text));
    Tokenize(folded.text(), &tokens);
    uint32_t last = 0;
    for (const Token& t : tokens) {
      const std::string original(folded.Original(t.begin, t.end));
      ASSERT_EQ(Fold(original), folded.text().substr(t.begin, t.end - t.begin)) << text;
      const uint32_t begin = folded.code_point(t.begin), end = folded.code_point_end(t.end);
      ASSERT_EQ(CodePointSlice(text, begin, end), original) << text;
      ASSERT_LT(begin, end) << text;
      ASSERT_LE(last, begin) << text;
      last = end;
    }
  }
}

TEST(FoldPropertyTest, FoldingTwiceIsFoldingOnce) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 5000; ++i) {
    const std::u16string once = Fold(RandomText(&random));
    ASSERT_EQ(Fold(ToUtf8(once)), once);
  }
}

TEST(FoldPropertyTest, SignsBetweenLettersChangeNothing) {
  std::mt19937_64 random(11);
  const char* const signs[] = {"\u064E", "\u0651", "\u0640", "\u200C", "\u200F"};
  for (int i = 0; i < 5000; ++i) {
    std::string plain, noisy;
    for (size_t n = random() % 20; n > 0; --n) {
      const char* piece = kPieces[random() % std::size(kPieces)];
      plain += piece;
      noisy += piece;
      if (random() % 3 == 0) noisy += signs[random() % std::size(signs)];
    }
    ASSERT_EQ(Fold(noisy), Fold(plain)) << plain;
  }
}

}  // namespace
}  // namespace rasad
