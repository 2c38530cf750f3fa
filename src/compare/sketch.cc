#include "compare/sketch.h"

#include <xxhash.h>

#include <algorithm>
#include <string_view>
#include <tuple>

namespace rasad {
namespace {

constexpr size_t kSketchSize = 64;
constexpr size_t kRun = 3;          // words of a shingle
constexpr size_t kLeastShared = 8;  // shingles that copies share at least
constexpr double kLikeCopies = 0.6;

std::vector<const Item*> ItemsOf(const Record& record) {
  std::vector<const Item*> items;
  const auto add = [&items](const auto& list) {
    for (const Item& item : list) {
      if (!item.span.in_title) items.push_back(&item);
    }
  };
  add(record.dates);
  add(record.places);
  add(record.actors);
  add(record.casualties);
  add(record.events);
  const auto place = [](const Item* i) { return std::tie(i->span.start, i->span.end, i->text); };
  std::sort(items.begin(), items.end(),
            [&](const Item* x, const Item* y) { return place(x) < place(y); });
  return items;
}

std::vector<uint64_t> WordsOf(const std::vector<const Item*>& items) {
  std::vector<uint64_t> words;
  for (const Item* item : items) {
    std::string_view text = item->text;
    while (!text.empty()) {
      const size_t end = std::min(text.find(' '), text.size());
      if (end > 0) words.push_back(XXH3_64bits(text.data(), end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }
  return words;
}

}  // namespace

Sketch SketchOf(const Record& record) {
  const std::vector<uint64_t> words = WordsOf(ItemsOf(record));
  Sketch sketch;
  for (size_t i = 0; i + kRun <= words.size(); ++i) {
    sketch.push_back(XXH3_64bits(&words[i], kRun * sizeof(words[i])));
  }
  std::sort(sketch.begin(), sketch.end());
  sketch.erase(std::unique(sketch.begin(), sketch.end()), sketch.end());
  if (sketch.size() > kSketchSize) sketch.resize(kSketchSize);
  sketch.shrink_to_fit();
  return sketch;
}

namespace {

struct Overlap {
  size_t shared = 0;
  size_t all = 0;  // of the smallest that both sketches can vouch for
};

Overlap OverlapOf(const Sketch& a, const Sketch& b) {
  Overlap overlap;
  auto x = a.begin();
  auto y = b.begin();
  while (overlap.all < kSketchSize && (x != a.end() || y != b.end())) {
    const bool both = x != a.end() && y != b.end() && *x == *y;
    const bool from_a = y == b.end() || (x != a.end() && *x <= *y);
    if (from_a) ++x;
    if (!from_a || both) ++y;
    overlap.shared += both ? 1 : 0;
    ++overlap.all;
  }
  return overlap;
}

}  // namespace

double Likeness(const Sketch& a, const Sketch& b) {
  const Overlap overlap = OverlapOf(a, b);
  return overlap.all == 0 ? 0
                          : static_cast<double>(overlap.shared) / static_cast<double>(overlap.all);
}

bool AreCopies(const Sketch& a, const Sketch& b) {
  return OverlapOf(a, b).shared >= kLeastShared && Likeness(a, b) >= kLikeCopies;
}

}  // namespace rasad
