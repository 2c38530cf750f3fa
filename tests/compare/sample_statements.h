// Short ways to make claims for tests.
#ifndef RASAD_TESTS_COMPARE_SAMPLE_CLAIMS_H_
#define RASAD_TESTS_COMPARE_SAMPLE_CLAIMS_H_

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "compare/statement.h"
#include "compare/victims.h"

namespace rasad {

inline VictimClasses TestClasses() {
  const std::string path = RASAD_RULES_DIR "/victims.tsv";
  std::ifstream in(path);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  auto classes = VictimClasses::Parse(text, path);
  EXPECT_TRUE(classes) << classes.error().ToString();
  return *classes;
}

inline Day OnDay(int day) { return DayFromCivil({2024, 3, day}); }

inline Count Exactly(int64_t n) { return {n, n, Qualifier::kExact, ""}; }
inline Count About(int64_t n) { return {n, n, Qualifier::kAbout, ""}; }
inline Count AtLeast(int64_t n) { return {n, std::nullopt, Qualifier::kAtLeast, ""}; }
inline Count MoreThan(int64_t n) { return {n + 1, std::nullopt, Qualifier::kMoreThan, ""}; }
inline Count UpTo(int64_t n) { return {0, n, Qualifier::kAtMost, ""}; }
inline Count Between(int64_t a, int64_t b) { return {a, b, Qualifier::kBetween, ""}; }
inline Count Vague(int64_t a, int64_t b) { return {a, b, Qualifier::kVague, ""}; }

inline StatementActor Actor(const std::string& name, const std::string& type = "ngo",
                            const std::string& country = "") {
  return {name, name, type, country};
}

inline StatementPlace Place(const std::string& name, const std::string& kind, double lat,
                            double lon, const std::string& admin1 = "Hama",
                            const std::string& country = "SY") {
  return {name + "/" + kind, name, kind, country, admin1, lat, lon};
}

inline StatementPlace Town() { return Place("Salamiyah", "town", 35.01, 37.05); }
inline StatementPlace Quarter() { return Place("North Quarter", "neighbourhood", 35.05, 37.06); }
inline StatementPlace Province() {
  return Place("Hama Governorate", "governorate", 35.3, 37.2, "");
}
inline StatementPlace Country() { return Place("Syria", "country", 35, 38.5, ""); }

// An article of its own, published on the 7th, about the 6th in the town.
inline Statement Told(const std::string& article, const Count& count, const std::string& by = "") {
  Statement claim;
  claim.id = article + "/c1";
  claim.article = article;
  claim.source = "Paper " + article;
  claim.published = OnDay(7);
  claim.count = count;
  if (!by.empty()) claim.claimed_by = Actor(by);
  claim.days = DayRange{OnDay(6), OnDay(6)};
  claim.place = Town();
  claim.evidence = article;
  return claim;
}

inline Statement Bomb(const std::string& article, const Count& count, const std::string& by = "") {
  Statement claim = Told(article, count, by);
  claim.event = article + "/e1";
  claim.event_type = "Explosions/Remote violence";
  claim.sub_type = "Suicide bomb";
  claim.caused_by = {Actor("rebels", "rebel")};
  return claim;
}

// Another claim of the same article, so many characters behind.
inline Statement Also(const Statement& first, const char* id, const Count& count, uint32_t behind) {
  Statement more = first;
  more.id = first.article + "/" + id;
  more.count = count;
  more.start = first.start + behind;
  return more;
}

// The occurrence itself that a claim is of.
inline Statement EventOf(Statement claim) {
  claim.id = claim.event;
  claim.is_event = true;
  claim.count = Count();
  return claim;
}

}  // namespace rasad

#endif  // RASAD_TESTS_COMPARE_SAMPLE_CLAIMS_H_
