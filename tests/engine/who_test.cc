// Who did the harm that a claim counts.
#include "engine/extract.h"

namespace rasad {
namespace {

using engine_test::Cases;
using engine_test::NameOfActor;
using engine_test::Read;

std::string ShowDoersOfClaims(const Record& record) {
  std::vector<std::string> out;
  for (const Casualty& c : record.casualties) {
    std::string one = std::string(NameOf(c.harm)) + " " + engine_test::Show(c.count);
    if (!c.caused_by.empty()) one += " by " + NameOfActor(record, c.caused_by[0]);
    out.push_back(one);
  }
  return engine_test::Join(out, "; ");
}

TEST(Who, AClaimBlamesWhomTheTextBlames) {
  for (const auto& one : Cases("who.tsv")) {
    EXPECT_EQ(ShowDoersOfClaims(Read(one.lang, engine_test::Lines(one.text))), one.expected)
        << "who.tsv:" << one.line << ": " << one.text;
  }
}

}  // namespace
}  // namespace rasad
