// Which day a claim is placed on.
#include "engine/extract.h"
#include "record/day.h"

namespace rasad {
namespace {

using engine_test::Cases;
using engine_test::Read;

std::string ShowDays(const Record& record) {
  std::vector<std::string> out;
  for (const Casualty& c : record.casualties) {
    std::string s = std::string(NameOf(c.harm)) + " " + engine_test::Show(c.count);
    if (c.date) {
      s += " " + IsoDate(c.date->from);
      if (c.date->to != c.date->from) s += ".." + IsoDate(c.date->to);
    }
    out.push_back(std::move(s));
  }
  return engine_test::Join(out, "; ");
}

TEST(When, AClaimHasTheDayOfWhatHappened) {
  for (const auto& one : Cases("when.tsv")) {
    EXPECT_EQ(ShowDays(Read(one.lang, engine_test::Lines(one.text))), one.expected)
        << "when.tsv:" << one.line << ": " << one.text;
  }
}

}  // namespace
}  // namespace rasad
