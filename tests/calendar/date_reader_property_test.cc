// Every day, written in each form, is read back as itself.
#include <map>

#include "calendar/convert.h"
#include "calendar/date_reader_fixture.h"
#include "gtest/gtest.h"

namespace rasad {
namespace {

// written_dates.tsv: kind, language, number, word.
class Words {
 public:
  Words() {
    for (const auto& row : ReadRows("written_dates.tsv")) {
      if (row.size() == 4) words_[row[0] + row[1]][std::stoi(row[2])] = row[3];
    }
  }
  const std::string& Of(const std::string& kind, const std::string& lang, int n) const {
    return words_.at(kind + lang).at(n);
  }

 private:
  std::map<std::string, std::map<int, std::string>> words_;
};

struct Form {
  const char* name;
  std::string text;
};

std::vector<Form> FormsOf(const Words& words, const std::string& calendar, const std::string& lang,
                          Day day, const CivilDate& date, const std::string& era) {
  const std::string d = std::to_string(date.day), y = std::to_string(date.year);
  const std::string& month = words.Of(calendar, lang, date.month);
  const std::string weekday = words.Of("weekday", lang, IsoWeekday(day));
  const std::string& ordinal = words.Of("ordinal", lang, date.day);
  const std::string of = lang == "ar" ? words.Of("of", lang, 1) + " " : "";
  return {{"digits", d + " " + month + " " + y + era},
          {"weekday", weekday + " " + d + " " + month + " " + y + era},
          {"words", ordinal + " " + of + month + " " + y + era},
          {"numbers", y + "/" + std::to_string(date.month) + "/" + d}};
}

void CheckYears(Calendar calendar, const char* name, const char* lang, int first, int last,
                const std::string& era) {
  const Words words;
  int wrong = 0, n = 0;
  const Day end = MonthStart(calendar, last + 1, 1);
  for (Day day = MonthStart(calendar, first, 1); day < end; ++day) {
    for (const Form& form : FormsOf(words, name, lang, day, DateOf(calendar, day), era)) {
      const auto& dates = TheReader().Read(form.text, lang, std::nullopt);
      const bool right = dates.size() == 1 && Days(dates[0].mention) == IsoDate(day);
      ++n;
      wrong += !right;
      if (!right && wrong < 10) {
        ADD_FAILURE() << form.name << ": " << form.text << " is " << IsoDate(day) << ", read "
                      << (dates.empty() ? "nothing" : Days(dates[0].mention));
      }
    }
  }
  EXPECT_EQ(wrong, 0) << "of " << n;
}

TEST(WrittenDates, EveryPersianDayIsReadBack) {
  CheckYears(Calendar::kPersian, "persian", "fa", 1390, 1420, "");
}

TEST(WrittenDates, EveryHijriDayIsReadBack) {
  CheckYears(Calendar::kIslamic, "islamic", "ar", 1420, 1449, " \u0647\u0640");
}

TEST(WrittenDates, EveryGregorianDayIsReadBack) {
  CheckYears(Calendar::kGregorian, "gregorian", "ar", 2011, 2024, "");
  CheckYears(Calendar::kGregorian, "gregorian", "fa", 2011, 2024, "");
}

}  // namespace
}  // namespace rasad
