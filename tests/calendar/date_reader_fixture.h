// Reads a text as the pipeline does up to the dates: numbers first, then dates. For the tests of
// the date reader.
#ifndef RASAD_TESTS_CALENDAR_DATE_READER_FIXTURE_H_
#define RASAD_TESTS_CALENDAR_DATE_READER_FIXTURE_H_

#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "calendar/date_reader.h"
#include "gtest/gtest.h"
#include "quantity/quantity_reader.h"
#include "rules/rule_book.h"

namespace rasad {

class ArticleReader {
 public:
  ArticleReader() {
    RuleBookLoader loader(RASAD_RULES_DIR);
    loader.LoadWords();
    loader.LoadRules();
    for (const Error& e : loader.errors()) ADD_FAILURE() << e.ToString();
    auto book = loader.Finish();
    if (!book) return;
    book_ = *book;
    auto quantity = QuantityReader::Create(*book_);
    auto dates = DateReader::Create(*book_);
    if (!quantity || !dates) ADD_FAILURE() << "a reader could not be made";
    if (quantity) quantity_.emplace(std::move(*quantity));
    if (dates) reader_.emplace(std::move(*dates));
  }

  const std::vector<DateReading>& Read(const std::string& text, const std::string& lang,
                                       const std::optional<std::string>& published) {
    text_ = text;
    dates_.clear();
    if (!reader_ || !quantity_) return dates_;
    chart_.Assign(text_, lang == "fa" ? kPersian : kArabic, *book_);
    numbers_.clear();
    for (Chart& row : chart_.charts) {
      quantity_->ReadNumbers(chart_.language, chart_.text, &row, &numbers_);
    }
    anchor_ = reader_->Read(published, numbers_, &chart_, &dates_);
    return dates_;
  }

  const Anchor& anchor() const { return anchor_; }
  const TextChart& chart() const { return chart_; }
  const RuleBook& book() const { return *book_; }

 private:
  std::shared_ptr<RuleBook> book_;
  std::optional<QuantityReader> quantity_;
  std::optional<DateReader> reader_;
  std::string text_;
  TextChart chart_;
  NumberList numbers_;
  std::vector<DateReading> dates_;
  Anchor anchor_;
};

// Loading the rules takes a second: once for all tests of the program.
inline ArticleReader& TheReader() {
  static ArticleReader reader;
  return reader;
}

inline std::string Days(const DateMention& mention) {
  if (!mention.days) return "unresolved";
  std::string out = IsoDate(mention.days->from);
  if (mention.days->to != mention.days->from) out += ".." + IsoDate(mention.days->to);
  return out;
}

// The rows of a tab-separated file beside the tests; '#' lines and empty ones are left out.
inline std::vector<std::vector<std::string>> ReadRows(const std::string& name) {
  std::ifstream file(std::string(RASAD_TEST_DIR) + "/calendar/" + name);
  EXPECT_TRUE(file.good()) << name;
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string> fields(1);
    for (const char c : line) {
      if (c == '\t') {
        fields.emplace_back();
      } else {
        fields.back().push_back(c);
      }
    }
    rows.push_back(std::move(fields));
  }
  return rows;
}

}  // namespace rasad

#endif  // RASAD_TESTS_CALENDAR_DATE_READER_FIXTURE_H_
