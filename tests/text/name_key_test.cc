// One name in several spellings and in both languages; names that only look alike.
#include "text/name_key.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace rasad {
namespace {

struct Pair {
  const char* a;
  const char* b;
};

// Public figures, in Arabic and in Persian news.
const Pair kSame[] = {
    {"كيومارث بور هاشمي", "کیومرث پورهاشمی"},
    {"كيومرث بورهاشمي", "کیومرث پورهاشمی"},
    {"محمد باقر قاليباف", "محمدباقر قالیباف"},
    {"مسعود بزشكيان", "مسعود پزشکیان"},
    {"عباس عراقجي", "عباس عراقچی"},
    {"عباس عراقتشي", "عباس عراقچی"},
    {"حسين أمير عبد اللهيان", "حسین امیرعبداللهیان"},
    {"بنيامين نتنياهو", "بنیامین نتانیاهو"},
    {"يوآف غالانت", "یوآو گالانت"},
    {"إيتمار بن غفير", "ایتمار بن گویر"},
    {"سيرغي لافروف", "سرگئی لاوروف"},
    {"فلاديمير بوتين", "ولادیمیر پوتین"},
    {"فولوديمير زيلينسكي", "ولودیمیر زلنسکی"},
    {"أنطونيو غوتيريش", "آنتونیو گوترش"},
    {"دونالد ترامب", "دونالد ترامپ"},
    {"بشار الأسد", "بشار اسد"},
    {"حسن نصر الله", "حسن نصرالله"},
    {"يحيى السنوار", "یحیی سنوار"},
    {"إسماعيل هنية", "اسماعیل هنیه"},
    {"عبد الفتاح البرهان", "عبدالفتاح البرهان"},
    {"عبد الملك الحوثي", "عبدالملک حوثی"},
    {"أبو محمد الجولاني", "ابومحمد جولانی"},
    {"أبا محمد الجولاني", "أبو محمد الجولاني"},
    {"قاسم سليماني", "قاسم سلیمانی"},
    {"حسين سلامي", "حسین سلامی"},
    {"إسماعيل بقائي", "اسماعیل بقایی"},
    {"علي لاريجاني", "علی لاریجانی"},
    {"سعيد جليلي", "سعید جلیلی"},
    {"نعمة الله شهراني", "نعمت‌الله شهرانی"},
    {"هبة الله آخوند زاده", "هبت‌الله آخوندزاده"},
    {"عبد الرحمن", "عبدالرحمان"},
    {"تشارلز", "چارلز"},
    {"رجب طيب أردوغان", "رجب طیب اردوغان"},
    {"مصطفى الكاظمي", "مصطفی کاظمی"},
};

const Pair kDifferent[] = {
    {"حسن علي", "حسين علي"},
    {"عمر صالح", "عامر صالح"},
    {"صالح كريم", "صلاح كريم"},
    {"علي محمدي", "علي محمودي"},
    {"رضا رحيمي", "رضا رحماني"},
    {"سعيد", "سيد"},
    {"سعد جميل", "سعيد جميل"},
    {"ناصر", "نصر"},
    {"سالم", "سليم"},
    {"رشيد كرامي", "رشاد كرامي"},
    {"سليمان داود", "سلمان داود"},
    {"قاسم سليماني", "قاسم سلماني"},
    {"عبد القادر", "عبد القدير"},
    {"عبد السلام", "عبد السالم"},
    {"عبد الجبار", "عبد الجابر"},
    {"عبد الحميد", "عبد الحامد"},
    {"أحمد", "محمد"},
    {"أحمد", "حامد"},
    {"محمد علي", "علي محمد"},
    {"بشار الأسد", "ماهر الأسد"},
    {"أكبر هاشمي رفسنجاني", "كيومارث بور هاشمي"},
    {"حسين سلامي", "حسين سليمي"},
    {"جمال كريمي", "جميل كريمي"},
    {"علي صادقي", "علي صدقي"},
    {"محمود عباس", "محمد عباس"},
    {"مراد", "مروان"},
};

TEST(NameKeyTest, OneNameInTwoSpellingsIsOne) {
  for (const Pair& p : kSame) {
    EXPECT_EQ(CompareNames(p.a, p.b), NameMatch::kSame) << p.a << " ~ " << p.b;
    EXPECT_EQ(CompareNames(p.b, p.a), NameMatch::kSame) << p.b << " ~ " << p.a;
    EXPECT_EQ(NameKey(p.a), NameKey(p.b)) << p.a << " ~ " << p.b;
  }
}

TEST(NameKeyTest, NamesThatOnlyLookAlikeAreTwo) {
  for (const Pair& p : kDifferent) {
    EXPECT_EQ(CompareNames(p.a, p.b), NameMatch::kNone) << p.a << " ~ " << p.b;
    EXPECT_EQ(CompareNames(p.b, p.a), NameMatch::kNone) << p.b << " ~ " << p.a;
  }
}

TEST(NameKeyTest, ANameMayBeLeftOut) {
  EXPECT_EQ(CompareNames("أحمد كريمي", "أحمد رضا كريمي"), NameMatch::kPart);
  EXPECT_EQ(CompareNames("محمد علي حسن الكردي", "محمد کردی"), NameMatch::kPart);
  EXPECT_EQ(CompareNames("محمد علي", "محمد علي حسن"), NameMatch::kPart);
  EXPECT_EQ(CompareNames("محمد", "محمد علي"), NameMatch::kNone);  // a first name says too little
  EXPECT_EQ(CompareNames("علي حسن", "محمد علي حسن"), NameMatch::kNone);  // his father, perhaps
}

TEST(NameKeyTest, WithoutLettersNothingFits) {
  EXPECT_EQ(CompareNames("", ""), NameMatch::kNone);
  EXPECT_EQ(CompareNames("12", "12"), NameMatch::kNone);
  EXPECT_EQ(NameKey(" - "), "");
}

// Random rows of letters: the same name is the same, order doesn't matter, and same names share the
// key.
TEST(NameKeyTest, IsSymmetricAndKeysFollow) {
  const std::vector<std::string> letters = {"ا", "ل", "و", "ی", "م", "ح", "ه", "ة",
                                            "ت", "ش", "پ", "ب", "ف", "ع", " "};
  std::mt19937 random(7);
  const auto name = [&] {
    std::string s;
    for (size_t n = 1 + random() % 12; n > 0; --n) s += letters[random() % letters.size()];
    return s;
  };
  for (int i = 0; i < 20000; ++i) {
    const std::string a = name(), b = name();
    EXPECT_EQ(CompareNames(a, b), CompareNames(b, a)) << a << " ~ " << b;
    if (CompareNames(a, b) == NameMatch::kSame) {
      EXPECT_EQ(NameKey(a), NameKey(b)) << a << " ~ " << b;
    }
    if (!NameKey(a).empty()) {
      EXPECT_EQ(CompareNames(a, a), NameMatch::kSame) << a;
    }
  }
}

}  // namespace
}  // namespace rasad
