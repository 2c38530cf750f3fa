#include "compare/sketch.h"

#include <gtest/gtest.h>

namespace rasad {
namespace {

Record WithWords(int from, int to) {
  Record record;
  for (int i = from; i < to; ++i) {
    DateMention date;
    date.span = {static_cast<uint32_t>(i), static_cast<uint32_t>(i + 1), false};
    date.text = "word" + std::to_string(i);
    record.dates.push_back(date);
  }
  return record;
}

TEST(Sketch, FindsCopies) {
  const Sketch text = SketchOf(WithWords(0, 40));
  EXPECT_EQ(Likeness(text, text), 1);
  EXPECT_TRUE(AreCopies(text, SketchOf(WithWords(0, 36))));
  EXPECT_FALSE(AreCopies(text, SketchOf(WithWords(30, 70))));
}

TEST(Sketch, SaysNothingOfShortNotices) {
  const Sketch notice = SketchOf(WithWords(0, 6));
  EXPECT_FALSE(AreCopies(notice, notice));
  EXPECT_EQ(Likeness({}, {}), 0);
}

}  // namespace
}  // namespace rasad
