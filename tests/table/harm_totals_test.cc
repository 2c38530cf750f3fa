#include "table/harm_totals.h"

#include <gtest/gtest.h>

namespace rasad {
namespace {

constexpr char kClasses[] =
    "includes\tcivilian\tchild\n"
    "excludes\tcivilian\tsoldier\n"
    "excludes\tchild\twoman\n";

// One claim of an event, in the order of the text.
struct Told {
  std::optional<int64_t> min;
  std::optional<int64_t> max;
  std::string victims = "";
  std::string by = "";
  int part_of = -1;  // index
  Assertion assertion = Assertion::kAffirmed;
  std::string unit = "";
  Harm harm = Harm::kKilled;
};

Record RecordOf(const std::vector<Told>& told) {
  Record record;
  Event& event = record.events.emplace_back();
  for (size_t i = 0; i < told.size(); ++i) {
    Casualty& c = record.casualties.emplace_back();
    c.id = "c" + std::to_string(i);
    c.span.start = static_cast<uint32_t>(i);
    c.harm = told[i].harm;
    c.count = {told[i].min, told[i].max, Qualifier::kExact, told[i].unit};
    if (!told[i].victims.empty()) c.victims = {told[i].victims};
    c.claimed_by = told[i].by;
    if (told[i].part_of >= 0) c.part_of = "c" + std::to_string(told[i].part_of);
    c.assertion = told[i].assertion;
    event.casualties.push_back(c.id);
  }
  return record;
}

HarmRange Killed(const std::vector<Told>& told, const std::string& victim = "") {
  const Record record = RecordOf(told);
  const RecordView view(record);
  const auto classes = VictimClasses::Parse(kClasses, "classes");
  return TotalOf(view, record.events[0], Harm::kKilled, victim, *classes);
}

struct Case {
  const char* why;
  std::vector<Told> told;
  HarmRange expected;
};

TEST(HarmTotals, AddUpAsAnAnalystWould) {
  const std::vector<Case> cases = {
      {"nothing told", {}, {}},
      {"one claim", {{12, 12}}, {12, 12}},
      {"open upwards", {{12, {}}}, {12, {}}},
      {"a part is not added to its whole",
       {{15, 15, "civilian"}, {4, 4, "child", "", 0}},
       {15, 15}},
      {"told twice is not added", {{12, 12}, {12, 12}}, {12, 12}},
      {"of one claimant, the last toll stands", {{12, 12}, {14, 14}}, {14, 14}},
      {"groups that can't overlap are added", {{3, 3, "soldier"}, {5, 5, "civilian"}}, {8, 8}},
      {"groups that may overlap leave a range", {{3, 3, "woman"}, {5, 5, "civilian"}}, {5, 8}},
      {"a group within another is not added", {{5, 5, "civilian"}, {2, 2, "child"}}, {5, 5}},
      {"all persons are the total", {{18, 18}, {5, 5, "civilian"}}, {18, 18}},
      {"a group above the total raises it", {{2, 2}, {3, 3, "soldier"}}, {3, 3}},
      {"claimants differ", {{18, 18, "", "hospital"}, {26, 26, "", "observatory"}}, {18, 26}},
      {"one of them is open", {{18, 18, "", "hospital"}, {23, {}, "", "army"}}, {18, {}}},
      {"who gives no total is passed over",
       {{18, 18, "", "hospital"}, {4, 4, "child", "army"}},
       {18, 18}},
      {"denied, alleged and hypothetical don't count",
       {{9, 9, "", "a", -1, Assertion::kDenied},
        {8, 8, "", "b", -1, Assertion::kAlleged},
        {7, 7, "", "c", -1, Assertion::kHypothetical}},
       {}},
      {"families are not persons", {{9, 9, "", "", -1, Assertion::kAffirmed, "families"}}, {}},
      {"other harm", {{9, 9, "", "", -1, Assertion::kAffirmed, "", Harm::kInjured}}, {}},
      {"a part of another harm stands for itself",
       {{130, 130, "", "", -1, Assertion::kAffirmed, "", Harm::kKilledOrInjured},
        {30, 30, "", "", 0}},
       {30, 30}},
      {"nobody", {{0, 0}}, {0, 0}},
      {"no figure at all", {{{}, {}}}, {}},
      {"parts of each other are no claim left", {{1, 1, "", "", 1}, {2, 2, "", "", 0}}, {}},
      {"sums stop at the largest number",
       {{INT64_MAX - 1, INT64_MAX - 1, "soldier"}, {5, 5, "civilian"}},
       {INT64_MAX, {}}},
  };
  for (const Case& c : cases) {
    const HarmRange got = Killed(c.told);
    EXPECT_EQ(got.min, c.expected.min) << c.why;
    EXPECT_EQ(got.max, c.expected.max) << c.why;
  }
}

TEST(HarmTotals, OfAClassComeFromClaimsThatNameIt) {
  const std::vector<Told> told = {{15, 15}, {4, 4, "child", "", 0}, {2, 2, "woman", "", 0}};
  EXPECT_EQ(Killed(told, "child"), (HarmRange{4, 4}));
  EXPECT_EQ(Killed(told, "woman"), (HarmRange{2, 2}));
  EXPECT_EQ(Killed(told, "civilian"), HarmRange{});
}

TEST(HarmTotals, IgnoreClaimsThatTheRecordDoesNotHold) {
  Record record = RecordOf({{3, 3}});
  record.events[0].casualties = {"c0", "c0", "c99"};
  const RecordView view(record);
  EXPECT_EQ(TotalOf(view, record.events[0], Harm::kKilled, "", VictimClasses()), (HarmRange{3, 3}));
}

}  // namespace
}  // namespace rasad
