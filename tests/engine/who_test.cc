// Who did the harm that a claim counts, and who says so.
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

std::string ShowSpeakersOfClaims(const Record& record) {
  std::vector<std::string> out;
  for (const Casualty& c : record.casualties) {
    std::string one = std::string(NameOf(c.harm)) + " " + engine_test::Show(c.count);
    if (!c.claimed_by.empty()) one += " said by " + NameOfActor(record, c.claimed_by);
    out.push_back(one);
  }
  return engine_test::Join(out, "; ");
}

TEST(Who, AClaimIsSaidByTheBodyOfTheManWhoSpeaks) {
  for (const auto& one : Cases("says.tsv")) {
    EXPECT_EQ(ShowSpeakersOfClaims(Read(one.lang, engine_test::Lines(one.text))), one.expected)
        << "says.tsv:" << one.line << ": " << one.text;
  }
}

}  // namespace
}  // namespace rasad
