// Every day of three calendars, written in each form that news has for it, is read back as itself.
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
  const std::string& Of(const std::string& kind, const std::string& lang, int n = 1) const {
    return words_.at(kind + lang).at(n);
  }
  bool Has(const std::string& kind, const std::string& lang, int n) const {
    const auto found = words_.find(kind + lang);
    return found != words_.end() && found->second.count(n) > 0;
  }

 private:
  std::map<std::string, std::map<int, std::string>> words_;
};

const Words& TheWords() {
  static const Words words;
  return words;
}

const char* NameOfCalendar(Calendar calendar) {
  if (calendar == Calendar::kPersian) return "persian";
  return calendar == Calendar::kIslamic ? "islamic" : "gregorian";
}

// One day as one language writes it in one calendar.
struct Writer {
  Calendar calendar;
  std::string lang;
  Day day = 0;

  const std::string& Word(const char* kind, int n = 1) const {
    return TheWords().Of(kind, lang, n);
  }
  CivilDate date() const { return DateOf(calendar, day); }
  std::string weekday() const { return Word("weekday", IsoWeekday(day)); }
  std::string month() const { return Word(NameOfCalendar(calendar), date().month); }
  std::string era() const {
    const std::string kind = std::string("era of ") + NameOfCalendar(calendar);
    return TheWords().Has(kind, lang, 1) ? TheWords().Of(kind, lang) : "";
  }
  std::string Digits(int n, bool eastern = false) const {
    std::string out;
    for (const char c : std::to_string(n)) {
      if (!eastern)
        out += c;
      else if (lang == "fa")
        out += {'\xDB', static_cast<char>(0xB0 + (c - '0'))};
      else
        out += {'\xD9', static_cast<char>(0xA0 + (c - '0'))};
    }
    return out;
  }
  // 1436 as "a thousand and four hundred and six and thirty" or, in Persian, the tens first.
  std::string YearInWords() const {
    const int year = date().year, hundreds = year / 100 * 100, rest = year % 100;
    std::string out = Word("number", hundreds);
    const auto add = [&](int n) {
      if (n > 0) out += Word("and") + Word("number", n);
    };
    if (TheWords().Has("number", lang, rest)) return add(rest), out;
    if (lang == "ar") return add(rest % 10), add(rest / 10 * 10), out;
    return add(rest / 10 * 10), add(rest % 10), out;
  }
  std::string DayMonth(bool in_words, bool eastern = false) const {
    const std::string of = lang == "ar" && in_words ? Word("of") + " " : "";
    return (in_words ? Word("ordinal", date().day) : Digits(date().day, eastern)) + " " + of +
           month();
  }
  std::string Year(bool with_era = true) const {
    return Digits(date().year) + (with_era ? era() : "");
  }
  std::string Plain() const { return DayMonth(false) + " " + Year(); }
  std::string DayInWords() const { return DayMonth(true) + " " + Year(); }
  std::string InEasternDigits() const {
    return DayMonth(false, true) + " " + Digits(date().year, true) + era();
  }
};

using Form = std::string (*)(const Writer&);

std::string TwoDigits(const Writer& w, int n) { return (n < 10 ? "0" : "") + w.Digits(n); }

const std::vector<Form> kForms = {
    [](const Writer& w) { return w.Plain(); },
    [](const Writer& w) { return w.InEasternDigits(); },
    [](const Writer& w) { return w.weekday() + " " + w.Plain(); },
    [](const Writer& w) { return w.Word("day") + " " + w.weekday() + " " + w.Plain(); },
    [](const Writer& w) { return w.DayInWords(); },
    [](const Writer& w) {
      return w.weekday() + " " + w.DayMonth(true) + " " + w.Word("year") + " " + w.Year();
    },
    [](const Writer& w) {
      return w.Year(false) + "/" + w.Digits(w.date().month) + "/" + w.Digits(w.date().day) +
             w.era();
    },
    [](const Writer& w) {
      return w.Digits(w.date().day) + "/" + w.Digits(w.date().month) + "/" + w.Year();
    },
    [](const Writer& w) {
      return w.Year(false) + "-" + TwoDigits(w, w.date().month) + "-" + TwoDigits(w, w.date().day);
    },
};

const std::vector<Form> kFormsInWords = {
    [](const Writer& w) { return w.DayMonth(true) + " " + w.Word("year") + " " + w.YearInWords(); },
    [](const Writer& w) {
      return w.weekday() + " " + w.DayMonth(true) + " " + w.Word("year") + " " + w.YearInWords();
    },
};

const std::vector<Form> kPersianForms = {
    [](const Writer& w) { return w.DayMonth(false) + w.Word("month") + " " + w.Year(); },
    [](const Writer& w) {
      return w.weekday() + " " + w.DayMonth(true) + " " + w.Word("month") + " " + w.Year();
    },
};

// Reads all forms of a day as the lines of one text.
class Count {
 public:
  explicit Count(std::string lang) : lang_(std::move(lang)) {}
  void Add(std::string text) { lines_.push_back(std::move(text)); }
  void ReadAs(Day day) {
    std::string text;
    for (const std::string& line : lines_) text += line + "\n";
    const auto& dates = TheReader().Read(text, lang_, std::nullopt);
    for (uint32_t i = 0; i < lines_.size(); ++i) CheckLine(i, dates, day);
    lines_.clear();
  }
  ~Count() { EXPECT_EQ(wrong_, 0) << "of " << n_; }

 private:
  void CheckLine(uint32_t line, const std::vector<DateReading>& dates, Day day) {
    std::string read;
    for (const DateReading& d : dates) {
      if (d.sentence == line) read += Days(d.mention) + d.mention.conflict + " ";
    }
    ++n_;
    if (read == IsoDate(day) + " " || ++wrong_ > 10) return;
    ADD_FAILURE() << lines_[line] << " is " << IsoDate(day) << ", read " << read;
  }

  std::string lang_;
  std::vector<std::string> lines_;
  int n_ = 0, wrong_ = 0;
};

template <typename Visit>
void EachDay(Calendar calendar, int first, int last, Visit visit) {
  const Day end = MonthStart(calendar, last + 1, 1);
  for (Day day = MonthStart(calendar, first, 1); day < end; ++day) visit(day);
}

void CheckYears(Calendar calendar, const char* lang, int first, int last,
                std::initializer_list<const std::vector<Form>*> groups) {
  Count count(lang);
  EachDay(calendar, first, last, [&](Day day) {
    const Writer writer{calendar, lang, day};
    for (const auto* group : groups) {
      for (const Form& form : *group) count.Add(form(writer));
    }
    count.ReadAs(day);
  });
}

using Pair = std::string (*)(const Writer&, const Writer&);

std::string Equals(const Writer& w) { return " " + w.Word("equals") + " "; }

const std::vector<Pair> kPairs = {
    [](const Writer& x, const Writer& y) { return x.Plain() + Equals(x) + y.Plain(); },
    [](const Writer& x, const Writer& y) {
      return x.weekday() + " " + x.Plain() + Equals(x) + y.Plain();
    },
    [](const Writer& x, const Writer& y) {
      return x.weekday() + " " + x.Plain() + " (" + y.Plain() + ")";
    },
    [](const Writer& x, const Writer& y) { return x.DayInWords() + Equals(x) + y.Plain(); },
};

// The same day in two calendars, in either order; every day in two of the forms.
void CheckPairs(Calendar one, Calendar other, const char* lang, int first, int last) {
  Count count(lang);
  EachDay(one, first, last, [&](Day day) {
    const Writer a{one, lang, day}, b{other, lang, day};
    const auto n = static_cast<size_t>(day);
    count.Add(kPairs[n % kPairs.size()](a, b));
    count.Add(kPairs[(n / 2) % kPairs.size()](b, a));
    count.ReadAs(day);
  });
}

TEST(WrittenDates, EveryPersianDayIsReadBack) {
  CheckYears(Calendar::kPersian, "fa", 1390, 1420, {&kForms, &kFormsInWords, &kPersianForms});
}

TEST(WrittenDates, EveryHijriDayIsReadBack) {
  CheckYears(Calendar::kIslamic, "ar", 1420, 1449, {&kForms, &kFormsInWords});
}

TEST(WrittenDates, EveryGregorianDayIsReadBack) {
  CheckYears(Calendar::kGregorian, "ar", 2023, 2024, {&kForms});
  CheckYears(Calendar::kGregorian, "fa", 2023, 2024, {&kForms});
}

TEST(WrittenDates, EveryPairIsReadBackInEitherOrder) {
  CheckPairs(Calendar::kPersian, Calendar::kGregorian, "fa", 1390, 1420);
  CheckPairs(Calendar::kIslamic, Calendar::kGregorian, "ar", 1420, 1449);
}

}  // namespace
}  // namespace rasad
