// Numbers written out the way that people write them, each piece in one of its spellings, and read
// back.
#include <random>

#include "quantity/read.h"

namespace rasad::quantity_test {
namespace {

using Spellings = std::vector<const char*>;

class Writer {
 public:
  explicit Writer(uint32_t seed) : random_(seed) {}
  virtual ~Writer() = default;
  std::string Below1000(int64_t n) {
    const int64_t hundreds = n / 100, rest = n % 100;
    if (hundreds == 0) return Below100(rest);
    const std::string head = Hundreds(hundreds);
    return rest == 0 ? head : head + And() + Below100(rest);
  }
  virtual std::string Thousands(int64_t n) = 0;

  std::string Write(int64_t n) {
    const int64_t thousands = n / 1000, rest = n % 1000;
    if (thousands == 0) return Chunk(rest);
    if (rest == 0) return Thousands(thousands);
    return Thousands(thousands) + And() + Chunk(rest);
  }

 protected:
  size_t Below(size_t n) { return random_() % n; }
  std::string One(const Spellings& s) { return s[Below(s.size())]; }
  virtual std::string And() = 0;
  virtual std::string Below100(int64_t n) = 0;
  virtual std::string Hundreds(int64_t n) = 0;
  // Words, or digits of one of the three sets.
  std::string Chunk(int64_t n) { return Below(4) == 0 && n >= 100 ? Digits(n) : Below1000(n); }
  std::string Digits(int64_t n) {
    static const char* const kZeros[] = {"0", "\u0660", "\u06F0"};
    std::string zero = kZeros[Below(3)], out;
    for (char c : std::to_string(n)) {
      std::string digit = zero;
      digit.back() = static_cast<char>(digit.back() + (c - '0'));
      out += digit;
    }
    return out;
  }

 private:
  std::mt19937 random_;
};

class Arabic : public Writer {
 public:
  using Writer::Writer;

  std::string Thousands(int64_t n) override {
    if (n == 1) return One({"ألف", "الف"});
    if (n == 2) return One({"ألفان", "ألفين", "الفين"});
    if (n <= 10) return Below1000(n) + One({" آلاف", " الاف"});
    return (Below(3) == 0 ? Digits(n) : Below1000(n)) + One({" ألف", " الف", " ألفا", " ألفاً"});
  }

 private:
  std::string And() override { return One({" و", " و "}); }

  std::string Below100(int64_t n) override {
    static const std::vector<Spellings> kUnits = {
        {},
        {"واحد", "واحدة", "واحداً"},
        {"اثنان", "اثنين", "اثنتان", "اثنتين", "إثنين"},
        {"ثلاثة", "ثلاث", "ثلاثه"},
        {"أربعة", "اربعة", "أربع"},
        {"خمسة", "خمسه", "خمس"},
        {"ستة", "ست", "ستّة"},
        {"سبعة", "سبع"},
        {"ثمانية", "ثماني", "ثمان", "ثمانٍ"},
        {"تسعة", "تسع"},
        {"عشرة", "عشر"},
        {"أحد عشر", "احد عشر", "إحدى عشرة", "أحد عشرة"},
        {"اثنا عشر", "اثني عشر", "اثنتا عشرة", "اثنتي عشرة", "إثني عشر", "اثناعشر"}};
    static const std::vector<Spellings> kTens = {{},
                                                 {},
                                                 {"عشرون", "عشرين"},
                                                 {"ثلاثون", "ثلاثين"},
                                                 {"أربعون", "أربعين", "اربعين"},
                                                 {"خمسون", "خمسين"},
                                                 {"ستون", "ستين"},
                                                 {"سبعون", "سبعين"},
                                                 {"ثمانون", "ثمانين"},
                                                 {"تسعون", "تسعين"}};
    if (n <= 12) return One(kUnits[static_cast<size_t>(n)]);
    if (n < 20) return One(kUnits[static_cast<size_t>(n - 10)]) + One({" عشر", " عشرة"});
    const std::string tens = One(kTens[static_cast<size_t>(n / 10)]);
    return n % 10 == 0 ? tens : One(kUnits[static_cast<size_t>(n % 10)]) + And() + tens;
  }
  std::string Hundreds(int64_t n) override {
    const std::string hundred = One({"مئة", "مائة", "مئه", "مائه"});
    if (n == 1) return hundred;
    if (n == 2) return One({"مئتان", "مئتين", "مائتان", "مائتين"});
    static const char* const kUnits[] = {"ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"};
    return std::string(kUnits[n - 3]) + One({"", " "}) + hundred;
  }
};

class Persian : public Writer {
 public:
  using Writer::Writer;

  std::string Thousands(int64_t n) override {
    if (n == 1) return One({"هزار", "یک هزار", "یک\u200Cهزار", "یکهزار", "1 هزار"});
    return (Below(3) == 0 ? Digits(n) : Below1000(n)) + " هزار";
  }

 private:
  std::string And() override { return One({" و ", " و"}); }

  std::string Below100(int64_t n) override {
    static const std::vector<Spellings> kSmall = {{},
                                                  {"یک", "يك"},
                                                  {"دو"},
                                                  {"سه"},
                                                  {"چهار"},
                                                  {"پنج"},
                                                  {"شش"},
                                                  {"هفت"},
                                                  {"هشت"},
                                                  {"نه"},
                                                  {"ده"},
                                                  {"یازده", "يازده"},
                                                  {"دوازده"},
                                                  {"سیزده", "سيزده"},
                                                  {"چهارده"},
                                                  {"پانزده"},
                                                  {"شانزده"},
                                                  {"هفده"},
                                                  {"هجده", "هژده", "هیجده"},
                                                  {"نوزده", "نزده"}};
    static const std::vector<Spellings> kTens = {
        {},        {},      {"بیست", "بيست"}, {"سی", "سي"}, {"چهل"},
        {"پنجاه"}, {"شصت"}, {"هفتاد"},        {"هشتاد"},    {"نود"}};
    if (n < 20) return One(kSmall[static_cast<size_t>(n)]);
    const std::string tens = One(kTens[static_cast<size_t>(n / 10)]);
    const auto joined = One({" و ", " و", "\u200Cو\u200C", "و"});
    return n % 10 == 0 ? tens : tens + joined + One(kSmall[static_cast<size_t>(n % 10)]);
  }
  std::string Hundreds(int64_t n) override {
    if (n == 1) return One({"صد", "یکصد", "یک صد", "يكصد"});
    if (n == 2) return One({"دویست", "دويست", "دو صد"});
    if (n == 3) return One({"سیصد", "سه صد", "سيصد"});
    if (n == 5) return One({"پانصد", "پنج صد", "پنج\u200Cصد"});
    static const char* const kUnits[] = {"", "", "", "", "چهار", "", "شش", "هفت", "هشت", "نه"};
    return std::string(kUnits[n]) + One({"", " ", "\u200C"}) + "صد";
  }
};

void ReadBack(const char* lang, Writer* writer, int64_t n, const std::string& noun) {
  const std::string text = writer->Write(n) + noun;
  EXPECT_EQ(ShowValues(Read(lang, text).quantities), std::to_string(n)) << text;
}

TEST(WrittenTest, ArabicInAllSpellingsReadsBack) {
  Arabic arabic(1);
  std::mt19937 random(2);
  for (int64_t n = 1; n < 1100; ++n) ReadBack("ar", &arabic, n, " كتاب");
  for (int i = 0; i < 4000; ++i) ReadBack("ar", &arabic, 1 + random() % 999'999, " كتاب");
}

TEST(WrittenTest, PersianInAllSpellingsReadsBack) {
  Persian persian(1);
  std::mt19937 random(2);
  for (int64_t n = 1; n < 1100; ++n) ReadBack("fa", &persian, n, " نفر");
  for (int i = 0; i < 4000; ++i) ReadBack("fa", &persian, 1 + random() % 999'999, " نفر");
}

}  // namespace
}  // namespace rasad::quantity_test
