// Which place a claim is placed in.
#include "engine/extract.h"

namespace rasad {
namespace {

using engine_test::Cases;
using engine_test::Read;

std::string NameOfPlace(const Record& record, const std::string& id) {
  for (const PlaceMention& p : record.places) {
    if (p.id == id) return p.name;
  }
  return "-";
}

std::string ShowPlacesOfClaims(const Record& record) {
  std::vector<std::string> out;
  for (const Casualty& c : record.casualties) {
    out.push_back(std::string(NameOf(c.harm)) + " " + engine_test::Show(c.count) + " " +
                  NameOfPlace(record, c.place));
  }
  return engine_test::Join(out, "; ");
}

std::string ShowLocalitiesOfClaims(const Record& record) {
  std::vector<std::string> out;
  for (const Casualty& c : record.casualties) {
    out.push_back(std::string(NameOf(c.harm)) + " " + engine_test::Show(c.count) + " " +
                  NameOfPlace(record, c.place) +
                  (c.locality.empty() ? std::string() : " / " + c.locality));
  }
  return engine_test::Join(out, "; ");
}

TEST(Where, AVillageThatNoGazetteerListsIsNamedBesideThePlace) {
  for (const auto& one : Cases("localities.tsv")) {
    EXPECT_EQ(ShowLocalitiesOfClaims(Read(one.lang, engine_test::Lines(one.text))), one.expected)
        << "localities.tsv:" << one.line << ": " << one.text;
  }
}

TEST(Where, AClaimHasThePlaceOfWhatHappened) {
  for (const auto& one : Cases("where.tsv")) {
    EXPECT_EQ(ShowPlacesOfClaims(Read(one.lang, engine_test::Lines(one.text))), one.expected)
        << "where.tsv:" << one.line << ": " << one.text;
  }
}

}  // namespace
}  // namespace rasad
