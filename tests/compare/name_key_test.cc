#include "compare/name_key.h"

#include <gtest/gtest.h>

namespace rasad {
namespace {

bool One(const char* a, const char* b) { return AreOneName(NameKey(a), NameKey(b)); }

TEST(NameKey, IsTheSameInEverySpelling) {
  EXPECT_TRUE(One("کامران پورصادقی", "كامران بور صادقي"));
  EXPECT_TRUE(One("Kamran Poursadeghi", "کامران پورصادقی"));
  EXPECT_TRUE(One("محمد الخطيب", "محمد خطيب"));
  EXPECT_TRUE(One("Rim Abu Shahin", "ريم أبو شاهين"));
  EXPECT_TRUE(One("محمد علی رضایی", "محمد علي رضائي"));
}

TEST(NameKey, TellsPeopleApart) {
  EXPECT_FALSE(One("محمد الخطيب", "محمود الحسن"));
  EXPECT_FALSE(One("محمد", "محمد الخطيب"));
  EXPECT_FALSE(One("", ""));
}

}  // namespace
}  // namespace rasad
