// What the program says: numbers and lines that read the same everywhere.
#include <gtest/gtest.h>

#include "cli/format.h"
#include "cli/progress.h"
#include "cli/summary.h"

namespace rasad {
namespace {

TEST(Format, NumbersForPeople) {
  EXPECT_EQ(WithCommas(0), "0");
  EXPECT_EQ(WithCommas(999), "999");
  EXPECT_EQ(WithCommas(1000), "1,000");
  EXPECT_EQ(WithCommas(12345678), "12,345,678");
  EXPECT_EQ(Decimal(27.349, 1), "27.3");
  EXPECT_EQ(Decimal(42, 0), "42");
  EXPECT_EQ(Rate(50'000'000, 2), "25.0 MB/s");
  EXPECT_EQ(Counted(1, "event", "events"), "1 event");
  EXPECT_EQ(Counted(2000, "event", "events"), "2,000 events");
}

TEST(Format, Clock) {
  EXPECT_EQ(Clock(0), "0:00");
  EXPECT_EQ(Clock(41.2), "0:42");
  EXPECT_EQ(Clock(61), "1:01");
  EXPECT_EQ(Clock(3723), "1:02:03");
  EXPECT_EQ(Clock(-1), "0:00");
}

TEST(Format, SplitList) {
  EXPECT_EQ(SplitList("a,b"), (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(SplitList(" a , ,b,"), (std::vector<std::string>{"a", "b"}));
  EXPECT_TRUE(SplitList("").empty());
}

Counts SomeCounts() {
  Counts counts;
  counts.read = 1200;
  counts.records = 1190;
  counts.claims = 1;
  counts.bytes = 10'000'000;
  return counts;
}

TEST(ProgressLine, SaysHowFarAndHowLongWhereTheSizeIsKnown) {
  const Counts counts = SomeCounts();
  EXPECT_EQ(ProgressLine({counts, 25, 100}, 10), "1,200 articles, 25 %, 1.0 MB/s, 0:30 left");
  EXPECT_EQ(ProgressLine({counts, 25, 0}, 10), "1,200 articles, 1.0 MB/s");
}

TEST(ProgressLine, BarFitsTheTerminal) {
  const Counts counts = SomeCounts();
  EXPECT_EQ(ProgressBar({counts, 50, 100}, 10, 120).substr(0, 27), "[############............] ");
  EXPECT_EQ(ProgressBar({counts, 50, 100}, 10, 40).size(), 39u);
}

TEST(Summary, NamesEveryReasonAndNothingThatDidNotHappen) {
  Counts counts = SomeCounts();
  EXPECT_EQ(ExtractionSummary(counts, 2),
            "read 1,200 articles in 2.0 s (5.0 MB/s): 1,190 records, 1 claim, 0 events");
  counts.refused[RefusalReason::kBadJson] = 2;
  counts.refused[RefusalReason::kNoText] = 1;
  counts.skipped = 7;
  const std::string text = ExtractionSummary(counts, 2);
  EXPECT_NE(text.find("; skipped 7; refused 3 (bad-json 2, no-text 1)"), std::string::npos) << text;
}

}  // namespace
}  // namespace rasad
