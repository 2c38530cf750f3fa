// What ICU spells out, we read back: a generator that has never seen our word lists.
#include <unicode/rbnf.h>
#include <unicode/unistr.h>

#include <random>

#include "quantity/read.h"

namespace rasad::quantity_test {
namespace {

class Speller {
 public:
  Speller(const char* locale, const char* rules) : rules_(rules) {
    UErrorCode status = U_ZERO_ERROR;
    format_ = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, icu::Locale(locale),
                                                           status);
    EXPECT_TRUE(U_SUCCESS(status));
  }
  std::string Spell(int64_t n) const {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString out;
    icu::FieldPosition position;
    format_->format(n, icu::UnicodeString(rules_), out, position, status);
    std::string utf8;
    return out.toUTF8String(utf8);
  }

 private:
  const char* rules_;
  std::unique_ptr<icu::RuleBasedNumberFormat> format_;
};

void ReadsBack(const Speller& speller, const char* lang, int64_t n) {
  const std::string text = speller.Spell(n);
  EXPECT_EQ(ShowValues(Read(lang, text).quantities), std::to_string(n)) << lang << ": " << text;
}

struct Style {
  const char* lang;
  const char* rules;
};

class SpelloutTest : public testing::TestWithParam<Style> {};

TEST_P(SpelloutTest, EverySmallNumberReadsBack) {
  const Speller speller(GetParam().lang, GetParam().rules);
  for (int64_t n = 0; n <= 2200; ++n) ReadsBack(speller, GetParam().lang, n);
}

TEST_P(SpelloutTest, RandomNumbersUpToTenMillionReadBack) {
  const Speller speller(GetParam().lang, GetParam().rules);
  std::mt19937_64 random(20240514);
  for (int i = 0; i < 5000; ++i)
    ReadsBack(speller, GetParam().lang, static_cast<int64_t>(random() % 10'000'001));
}

TEST_P(SpelloutTest, TextAroundTheNumberDoesNotChangeIt) {
  const Speller speller(GetParam().lang, GetParam().rules);
  const bool arabic = std::string_view(GetParam().lang) == "ar";
  std::mt19937_64 random(7);
  for (int i = 0; i < 500; ++i) {
    const int64_t n = 3 + static_cast<int64_t>(random() % 100'000);
    const std::string text = (arabic ? "شارك " : "در این مراسم ") + speller.Spell(n) +
                             (arabic ? " مواطن في الحفل." : " نفر شرکت کردند.");
    EXPECT_EQ(ShowValues(Read(GetParam().lang, text).quantities), std::to_string(n)) << text;
  }
}

INSTANTIATE_TEST_SUITE_P(Styles, SpelloutTest,
                         testing::Values(Style{"ar", "%spellout-cardinal-masculine"},
                                         Style{"ar", "%spellout-cardinal-feminine"},
                                         Style{"fa", "%spellout-cardinal"}),
                         [](const auto& style) {
                           return std::string(style.param.lang) + std::to_string(style.index);
                         });

}  // namespace
}  // namespace rasad::quantity_test
