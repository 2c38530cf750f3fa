#include "rules/pattern_shape.h"

#include <algorithm>

#include "rules/pattern_parser.h"

namespace rasad {

bool CanBeEmpty(const PatternNode& node) {
  const auto empty = [](const auto& child) { return CanBeEmpty(*child); };
  switch (node.kind) {
    case PatternNode::Kind::kUnit:
      return false;
    case PatternNode::Kind::kEnd:
      return true;
    case PatternNode::Kind::kRepeat:
      return node.min == 0 || CanBeEmpty(*node.children[0]);
    case PatternNode::Kind::kChoice:
      return std::any_of(node.children.begin(), node.children.end(), empty);
    default:
      return std::all_of(node.children.begin(), node.children.end(), empty);
  }
}

namespace {

using Needs = std::vector<std::vector<ClassId>>;

void SortUnique(std::vector<ClassId>* ids) {
  std::sort(ids->begin(), ids->end());
  ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
}

void AddClasses(const PatternNode& node, std::vector<ClassId>* out) {
  for (const auto& any : node.test.all) out->insert(out->end(), any.begin(), any.end());
  out->insert(out->end(), node.test.none.begin(), node.test.none.end());
  for (const auto& child : node.children) AddClasses(*child, out);
}

void AddNeeds(const PatternNode& node, Needs* out);

// Whichever alternative matches, one of the classes that it needs is there: every way to take one
// need of each.
void AddChoiceNeeds(const PatternNode& choice, Needs* out) {
  constexpr size_t kMaxWays = 16;
  Needs ways = {{}};
  for (const auto& child : choice.children) {
    Needs of_child, longer;
    AddNeeds(*child, &of_child);
    for (const auto& way : ways) {
      for (const auto& need : of_child) {
        if (longer.size() == kMaxWays) break;
        longer.push_back(way);
        longer.back().insert(longer.back().end(), need.begin(), need.end());
      }
    }
    ways = std::move(longer);
  }
  out->insert(out->end(), ways.begin(), ways.end());
}

constexpr uint32_t kFar = 1000;  // units: beyond any sentence

struct Width {
  uint32_t min = 0;
  uint32_t max = 0;
};

Width WidthOf(const PatternNode& node) {
  if (node.kind == PatternNode::Kind::kUnit) return {1, 1};
  Width width;
  bool first = true;
  for (const auto& child : node.children) {
    const Width w = WidthOf(*child);
    if (node.kind != PatternNode::Kind::kChoice) {
      width = {width.min + w.min, std::min(kFar, width.max + w.max)};
    } else {
      width = {first ? w.min : std::min(width.min, w.min), std::max(width.max, w.max)};
    }
    first = false;
  }
  if (node.kind != PatternNode::Kind::kRepeat) return width;
  const auto times = [](uint32_t w, int n) {
    return n < 0 ? (w == 0 ? 0 : kFar) : std::min(kFar, w * static_cast<uint32_t>(n));
  };
  return {times(width.min, node.min), times(width.max, node.max)};
}

// Calls add(ids, lo, hi) for every class test that each match meets between lo and hi units behind
// its first.
template <typename Add>
void ForLandmarks(const PatternNode& node, uint32_t lo, uint32_t hi, const Add& add) {
  switch (node.kind) {
    case PatternNode::Kind::kUnit:
      for (const auto& ids : node.test.all) add(ids, lo, hi);
      return;
    case PatternNode::Kind::kRepeat:
      if (node.min > 0) ForLandmarks(*node.children[0], lo, hi, add);
      return;
    case PatternNode::Kind::kSequence:
    case PatternNode::Kind::kCapture:
      for (const auto& child : node.children) {
        ForLandmarks(*child, lo, hi, add);
        const Width w = WidthOf(*child);
        lo += w.min;
        hi = std::min(kFar, hi + w.max);
      }
      return;
    default:
      return;
  }
}

void AddNeeds(const PatternNode& node, Needs* out) {
  if (node.kind == PatternNode::Kind::kChoice) return AddChoiceNeeds(node, out);
  if (node.kind == PatternNode::Kind::kUnit) {
    out->insert(out->end(), node.test.all.begin(), node.test.all.end());
  } else if (node.kind == PatternNode::Kind::kSequence ||
             node.kind == PatternNode::Kind::kCapture ||
             (node.kind == PatternNode::Kind::kRepeat && node.min > 0)) {
    for (const auto& child : node.children) AddNeeds(*child, out);
  }
}

std::vector<Landmark> LandmarksOf(const PatternNode& node) {
  std::vector<Landmark> marks;
  ForLandmarks(node, 0, 0, [&marks](const std::vector<ClassId>& ids, uint32_t lo, uint32_t hi) {
    marks.push_back({ids, lo, hi});
  });
  std::stable_sort(marks.begin(), marks.end(), [](const Landmark& a, const Landmark& b) {
    return a.ids.size() < b.ids.size();
  });
  return marks;
}

}  // namespace

PatternShape ShapeOf(const PatternNode& root, const UnitTests& tests, bool sentence_start) {
  PatternShape shape;
  shape.sentence_start = sentence_start;
  AddClasses(root, &shape.classes);
  SortUnique(&shape.classes);
  AddNeeds(root, &shape.needs);
  shape.landmarks = LandmarksOf(root);
  shape.graph = MakeStepGraph(root, tests);
  return shape;
}

}  // namespace rasad
