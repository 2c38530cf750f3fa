// Who did the harm that a claim counts, and who says so.
#include "engine/extract.h"

namespace rasad {
namespace {

using engine_test::Cases;
using engine_test::NameOfActor;
using engine_test::Read;

std::string WithDoer(const Record& record, const Casualty& c) {
  return c.caused_by.empty() ? "" : " by " + NameOfActor(record, c.caused_by[0]);
}

std::string WithSpeaker(const Record& record, const Casualty& c) {
  return c.claimed_by.empty() ? "" : " said by " + NameOfActor(record, c.claimed_by);
}

// Reads every case of a table and compares its claims, each followed by what `who` says of it.
void ExpectClaims(const std::string& table, std::string (*who)(const Record&, const Casualty&)) {
  for (const auto& one : Cases(table)) {
    const Record record = Read(one.lang, engine_test::Lines(one.text));
    std::vector<std::string> claims;
    for (const Casualty& c : record.casualties) {
      claims.push_back(std::string(NameOf(c.harm)) + " " + engine_test::Show(c.count) +
                       who(record, c));
    }
    EXPECT_EQ(engine_test::Join(claims, "; "), one.expected)
        << table << ":" << one.line << ": " << one.text;
  }
}

TEST(Who, AClaimBlamesWhomTheTextBlames) { ExpectClaims("who.tsv", WithDoer); }

TEST(Who, AClaimIsSaidByTheBodyOfTheManWhoSpeaks) { ExpectClaims("says.tsv", WithSpeaker); }

}  // namespace
}  // namespace rasad
