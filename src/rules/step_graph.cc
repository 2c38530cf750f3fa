#include "rules/step_graph.h"

#include <bit>

#include "rules/pattern_parser.h"
#include "rules/unit_tests.h"

namespace rasad {
namespace {

// A part of the pattern: where it can begin and end, and whether it can be left out.
struct Part {
  bool optional = true;
  uint64_t first = 0;
  uint64_t last = 0;
};

class GraphMaker {
 public:
  explicit GraphMaker(const UnitTests& tests) : tests_(tests) {}

  StepGraph Make(const PatternNode& root) {
    const Part whole = Add(root);
    graph_.first = whole.first;
    graph_.last = whole.last;
    if (graph_.steps.size() == StepGraph::kMaxSteps) graph_.last |= kRest;
    return std::move(graph_);
  }

 private:
  static constexpr uint64_t kRest = uint64_t{1} << (StepGraph::kMaxSteps - 1);

  Part Add(const PatternNode& node) {
    switch (node.kind) {
      case PatternNode::Kind::kUnit:
        return AddStep(node.test);
      case PatternNode::Kind::kChoice:
        return AddChoice(node);
      case PatternNode::Kind::kRepeat:
        return AddRepeat(node);
      case PatternNode::Kind::kEnd:
        return {};
      default:
        break;
    }
    Part all;
    for (const auto& child : node.children) all = Join(all, Add(*child));
    return all;
  }

  Part AddStep(const UnitTest& test) {
    const size_t at = graph_.steps.size();
    if (at == StepGraph::kMaxSteps) return {false, kRest, kRest};
    graph_.steps.emplace_back();
    const uint64_t bit = uint64_t{1} << at;
    if (bit != kRest) graph_.steps.back().test = tests_.Find(test);
    return {false, bit, bit};
  }

  Part AddChoice(const PatternNode& node) {
    Part any{false, 0, 0};
    for (const auto& child : node.children) {
      const Part part = Add(*child);
      any = {any.optional || part.optional, any.first | part.first, any.last | part.last};
    }
    return any;
  }

  Part AddRepeat(const PatternNode& node) {
    Part all;
    for (int i = 0; i < node.min; ++i) all = Join(all, Add(*node.children[0]));
    const int more = node.max < 0 ? 1 : node.max - node.min;
    for (int i = 0; i < more && graph_.steps.size() < StepGraph::kMaxSteps; ++i) {
      Part part = Add(*node.children[0]);
      if (node.max < 0) Connect(part.last, part.first);
      part.optional = true;
      all = Join(all, part);
    }
    return all;
  }

  Part Join(const Part& a, const Part& b) {
    Connect(a.last, b.first);
    return {a.optional && b.optional, a.first | (a.optional ? b.first : 0),
            b.last | (b.optional ? a.last : 0)};
  }

  void Connect(uint64_t from, uint64_t to) {
    for (; from != 0; from &= from - 1)
      graph_.steps[static_cast<size_t>(std::countr_zero(from))].next |= to;
  }

  const UnitTests& tests_;
  StepGraph graph_;
};

}  // namespace

StepGraph MakeStepGraph(const PatternNode& root, const UnitTests& tests) {
  return GraphMaker(tests).Make(root);
}

}  // namespace rasad
