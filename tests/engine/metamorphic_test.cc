// Changes of a text that change nothing of what it claims: over the tables beside this test, the
// sample articles, and where RASAD_GOLD names a folder over its NAME.articles.jsonl.
#include <cstdlib>
#include <filesystem>

#include "dump/dump.h"
#include "engine/extract.h"
#include "engine/mutate.h"

namespace rasad::engine_test {
namespace {

TEST(MetamorphicTest, SpellingDoesNotChangeTheFigures) {
  int with_claims = 0;
  std::set<std::string> variants;  // that changed a text at all
  for (const Case& c : Cases("claims.tsv")) {
    const auto plain = Figures(Read(c.lang, c.text));
    with_claims += !plain.empty();
    const auto same = [&](const std::string& text, const char* what) {
      if (text != c.text) variants.insert(what);
      EXPECT_EQ(Figures(Read(c.lang, text)), plain) << what << ": " << text;
    };
    same(Insert(c.text, "\u0640", 2), "tatweel");
    same(Insert(c.text, "\u064E", 1), "vowel signs");
    same(Insert(c.text, "\u200F", 3), "direction marks");
    same(ToArabicDigits(c.text), "Arabic digits");
    same(ReplaceAll(c.text, {{"۰", "0"},
                             {"۱", "1"},
                             {"۲", "2"},
                             {"۳", "3"},
                             {"۴", "4"},
                             {"۵", "5"},
                             {"۶", "6"},
                             {"۷", "7"},
                             {"۸", "8"},
                             {"۹", "9"}}),
         "ASCII digits");
    same(ReplaceAll(c.text, {{"ی", "ي"}, {"ک", "ك"}}), "Arabic kaf and ya");
    same(ReplaceAll(c.text, {{"ي", "ی"}, {"ك", "ک"}}), "Persian kaf and ya");
    same(ReplaceAll(c.text, {{"أ", "ا"}, {"إ", "ا"}}), "no hamzas");
    same(ReplaceAll(c.text, {{"\u200C", ""}}), "no ZWNJ");
    same(ReplaceAll(c.text, {{"\u200C", " "}}), "blanks for ZWNJ");
    same(ReplaceAll(c.text, {{" ", "  "}}), "two blanks");
    same(ReplaceAll(c.text, {{" ", "\u00A0"}}), "no-break spaces");
    same("\U0001F534 " + c.text, "an emoji in front");
    same("\u00AB" + c.text + "\u00BB", "quotation marks");
  }
  EXPECT_EQ(variants.size(), 14u);
  EXPECT_GT(with_claims, 30);
}

TEST(MetamorphicTest, AnUnrelatedParagraphChangesNoFigure) {
  for (const Case& c : Cases("claims.tsv")) {
    const auto plain = Figures(Read(c.lang, c.text));
    const std::string other =
        c.lang == "fa" ? "بازار کتاب فردا باز می\u200Cشود." : "يفتتح معرض الكتاب أبوابه غدا.";
    EXPECT_EQ(Figures(Read(c.lang, c.text + ".\n\n" + other)), plain) << c.text;
    EXPECT_EQ(Figures(Read(c.lang, other + "\n\n" + c.text)), plain) << c.text;
  }
}

TEST(MetamorphicTest, ATextWrittenTwiceClaimsTwice) {
  for (const Case& c : Cases("claims.tsv")) {
    auto twice = Figures(Read(c.lang, c.text));
    const auto once = twice;
    twice.insert(once.begin(), once.end());
    EXPECT_EQ(Figures(Read(c.lang, c.text + ".\n" + c.text + ".")), twice) << c.text;
  }
}

void AddArticles(const std::string& input, std::vector<Article>* out) {
  auto reader = DumpReader::Open({input}, {});
  ASSERT_TRUE(reader.ok()) << input;
  RawRecord raw;
  while ((*reader)->Next(&raw)) {
    ParsedRecord parsed = ParseRecord(raw);
    if (parsed.outcome == ParsedRecord::Outcome::kArticle)
      out->push_back(std::move(parsed.article));
  }
}

const std::vector<Article>& WholeArticles() {
  static const std::vector<Article> articles = [] {
    std::vector<Article> out;
    AddArticles(std::string(RASAD_TEST_DIR) + "/../samples/articles", &out);
    const char* folder = std::getenv("RASAD_GOLD");
    if (folder == nullptr || *folder == '\0') return out;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
      if (file.path().string().ends_with(".articles.jsonl")) AddArticles(file.path(), &out);
    }
    return out;
  }();
  return articles;
}

std::string Days(const std::optional<DayRange>& days) {
  return days ? IsoDate(days->from) + ".." + IsoDate(days->to) : "no day";
}

// All that a claim says, without where it stands and without what is a slice of the text.
std::multiset<std::string> Claims(const Record& record) {
  std::multiset<std::string> out;
  for (const Casualty& c : record.casualties) {
    std::string s = std::string(NameOf(c.harm)) + " " + Show(c.count);
    s += " " + std::string(NameOf(c.count.qualifier));
    s += " | " + Join(c.victims, " ") + (c.person.empty() ? "" : " named");
    s += " | " + Days(c.date) + " | " + c.place + " | " + std::string(NameOf(c.assertion));
    if (!c.part_of.empty()) s += " | part";
    out.insert(std::move(s));
  }
  return out;
}

// What was claimed before or after the change, but not both.
std::string Difference(const std::multiset<std::string>& before,
                       const std::multiset<std::string>& after) {
  std::string out;
  for (const std::string& s : before)
    if (before.count(s) != after.count(s)) out += "\n  before: " + s;
  for (const std::string& s : after)
    if (before.count(s) != after.count(s)) out += "\n  after:  " + s;
  return out;
}

using Change = std::string (*)(const std::string&);

const char* NewsOf(const Article& article) {
  return article.text.find("\u06CC") != std::string::npos ? "\n\nبازار کتاب فردا باز می\u200Cشود."
                                                          : "\n\nيفتتح معرض الكتاب أبوابه غدا.";
}

struct Named {
  const char* name;
  Change change;
};

const Named kChanges[] = {
    {"tatweel", [](const std::string& t) { return Insert(t, "\u0640", 3); }},
    {"vowel signs", [](const std::string& t) { return Insert(t, "\u064E", 2); }},
    {"no ZWNJ",
     [](const std::string& t) {
       return ReplaceAll(t, {{"\u200C", ""}});
     }},
    {"hidden ZWNJ", HiddenZwnj},
    {"ASCII digits", [](const std::string& t) { return DigitsFrom("0", t); }},
    {"Arabic digits", [](const std::string& t) { return DigitsFrom("\u0660", t); }},
    {"Persian digits", [](const std::string& t) { return DigitsFrom("\u06F0", t); }},
    {"Arabic kaf and ya",
     [](const std::string& t) {
       return ReplaceAll(t, {{"ی", "ي"}, {"ک", "ك"}});
     }},
    {"Persian kaf and ya",
     [](const std::string& t) {
       return ReplaceAll(t, {{"ي", "ی"}, {"ك", "ک"}});
     }},
};

Article InItsLanguage(Article article) {
  if (!article.lang) article.lang = TheEngine().Extract(article).lang;
  return article;
}

TEST(MetamorphicTest, SpellingDoesNotChangeTheClaimsOfWholeArticles) {
  EXPECT_GT(WholeArticles().size(), 8u);
  for (const Article& given : WholeArticles()) {
    Article article = InItsLanguage(given);
    const auto plain = Claims(TheEngine().Extract(article));
    const std::string text = article.text;
    for (const Named& change : kChanges) {
      if (std::string(change.name).ends_with("digits") && HasSlashedDigits(text)) continue;
      article.text = change.change(text);
      const auto now = Claims(TheEngine().Extract(article));
      EXPECT_EQ(Difference(plain, now), "") << change.name << " in " << article.id;
    }
  }
}

TEST(MetamorphicTest, AnUnrelatedParagraphDoesNotChangeTheClaimsOfWholeArticles) {
  for (const Article& given : WholeArticles()) {
    Article article = InItsLanguage(given);
    const auto plain = Claims(TheEngine().Extract(article));
    article.text += NewsOf(article);
    EXPECT_EQ(Difference(plain, Claims(TheEngine().Extract(article))), "") << article.id;
  }
}

}  // namespace
}  // namespace rasad::engine_test
