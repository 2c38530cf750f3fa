#include "compare/victims.h"

#include <gtest/gtest.h>

#include "compare/sample_statements.h"

namespace rasad {
namespace {

TEST(VictimClasses, IncludeWhatTheTableSays) {
  const VictimClasses classes = TestClasses();
  EXPECT_TRUE(classes.Includes({}, {"child"}));
  EXPECT_TRUE(classes.Includes({"civilian"}, {"child"}));
  EXPECT_TRUE(classes.Includes({"woman"}, {"soldier", "woman"}));
  EXPECT_FALSE(classes.Includes({"child"}, {"civilian"}));
  EXPECT_FALSE(classes.Includes({"civilian"}, {"woman"}));  // a woman may be a soldier
  EXPECT_FALSE(classes.Includes({"civilian"}, {}));
  EXPECT_FALSE(classes.Includes({"soldier", "woman"}, {"woman"}));
}

TEST(VictimClasses, ExcludeDownwards) {
  const VictimClasses classes = TestClasses();
  EXPECT_TRUE(classes.Excludes({"civilian"}, {"combatant"}));
  EXPECT_TRUE(classes.Excludes({"child"}, {"soldier"}));
  EXPECT_TRUE(classes.Excludes({"soldier"}, {"child"}));
  EXPECT_FALSE(classes.Excludes({"woman"}, {"soldier"}));
  EXPECT_FALSE(classes.Excludes({}, {"soldier"}));
  EXPECT_FALSE(classes.Excludes({"soldier", "student"}, {"student"}));  // as one teller calls them
}

TEST(VictimClasses, KnowWhatIsGeneric) {
  const VictimClasses classes = TestClasses();
  EXPECT_TRUE(classes.IsGeneric({}));
  EXPECT_TRUE(classes.IsGeneric({"civilian"}));
  EXPECT_FALSE(classes.IsGeneric({"child", "civilian"}));
}

TEST(VictimClasses, NameTheBadLine) {
  for (const char* table : {"# comment\nincludes\tcivilian", "\nincludes\ta\t", "x\nincludes\ta\tb",
                            "includes\ta\tb\r\nincludes\tb\ta", "generic\ta\nincludes\ta\ta"}) {
    const auto classes = VictimClasses::Parse(table, "victims.tsv");
    ASSERT_FALSE(classes) << table;
    EXPECT_EQ(classes.error().kind, Error::Kind::kBadRule);
    EXPECT_EQ(classes.error().where.file, "victims.tsv");
    EXPECT_EQ(classes.error().where.line, table[0] == 'x' ? 1U : 2U) << table;
  }
}

TEST(VictimClasses, AnEmptyTableKnowsEqualSetsAlone) {
  const VictimClasses classes;
  EXPECT_TRUE(classes.Includes({"child"}, {"child"}));
  EXPECT_FALSE(classes.Includes({"civilian"}, {"child"}));
}

}  // namespace
}  // namespace rasad
