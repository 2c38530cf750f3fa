#include "rules/unit_walk.h"

#include <algorithm>

#include "rules/pattern_parser.h"

namespace rasad {
namespace {

constexpr uint32_t kNowhere = UINT32_MAX;

}  // namespace

// Writes the steps from the last to the first: each knows where it leads.
struct UnitWalk::Maker {
  UnitWalk* walk;
  const UnitTests* tests;
  uint32_t names = 0;

  uint32_t Add(Op op, uint32_t next, uint32_t other = 0) {
    walk->steps_.push_back({op, next, other});
    return static_cast<uint32_t>(walk->steps_.size()) - 1;
  }

  // The first step of `node` when `next` comes behind it. `names` are counted from the pattern's
  // end, as it is written from there.
  uint32_t Write(const PatternNode& node, uint32_t next) {
    switch (node.kind) {
      case PatternNode::Kind::kUnit:
        return Add(Op::kTest, next, tests->Find(node.test));
      case PatternNode::Kind::kEnd:
        return Add(Op::kRowEnd, next);
      case PatternNode::Kind::kCapture:
        return WriteCapture(node, next);
      case PatternNode::Kind::kChoice:
        return WriteChoice(node, next);
      case PatternNode::Kind::kRepeat:
        return WriteRepeat(node, next);
      default:
        break;
    }
    for (auto child = node.children.rbegin(); child != node.children.rend(); ++child)
      next = Write(**child, next);
    return next;
  }

  uint32_t WriteCapture(const PatternNode& node, uint32_t next) {
    const uint32_t close = Add(Op::kClose, next);
    const uint32_t inner = Write(*node.children[0], close);
    const uint32_t name = names++;
    walk->steps_[close].other = name;
    return Add(Op::kOpen, inner, name);
  }

  uint32_t WriteChoice(const PatternNode& node, uint32_t next) {
    uint32_t first = kNowhere;
    for (auto child = node.children.rbegin(); child != node.children.rend(); ++child) {
      const uint32_t begin = Write(**child, next);
      first = first == kNowhere ? begin : Add(Op::kSplit, begin, first);
    }
    return first;
  }

  // A repetition's copies share the names of what they repeat.
  uint32_t WriteRepeat(const PatternNode& node, uint32_t next) {
    const uint32_t before = names;
    const auto copy = [&](uint32_t behind) {
      names = before;
      return Write(*node.children[0], behind);
    };
    int copies = node.min;
    if (node.max < 0) {
      const uint32_t loop = Add(Op::kSplit, 0, next);
      const uint32_t body = copy(loop);
      walk->steps_[loop].next = body;
      if (copies > 0) {
        next = body;
        --copies;
      } else {
        // A body that may take nothing comes back to the loop without a unit; only with an entry of
        // its own is then tried what RE2 tries.
        next = CanBeEmpty(*node.children[0]) ? Add(Op::kSplit, body, next) : loop;
      }
    }
    const uint32_t exit = next;
    for (int i = node.min; i < node.max; ++i) next = Add(Op::kSplit, copy(next), exit);
    for (int i = 0; i < copies; ++i) next = copy(next);
    return next;
  }
};

struct UnitWalk::Scratch {
  struct Job {
    uint32_t step;
    uint32_t at;
    uint32_t slot = kNowhere;  // a capture's end to be put back to `at`
  };
  std::vector<Job> jobs;
  std::vector<uint32_t> seen;  // by step and unit: the number of the walk that was there
  std::vector<uint32_t> slots;
  uint32_t walk = 0;

  void Begin(size_t places, size_t names) {
    if (seen.size() < places) seen.resize(places, 0);
    if (++walk == 0) std::fill(seen.begin(), seen.end(), 0), walk = 1;
    slots.assign(names * 2, kNowhere);
    jobs.clear();
  }
};

UnitWalk::UnitWalk(const PatternNode& root, const UnitTests& tests) {
  Maker maker{this, &tests};
  const uint32_t done = maker.Add(Op::kDone, 0);
  first_ = maker.Write(root, done);
  names_ = maker.names;
  // They were counted from the end.
  for (Step& step : steps_) {
    if (step.op == Op::kOpen || step.op == Op::kClose) step.other = maker.names - 1 - step.other;
  }
}

// The units from where the match begins; they are counted from there.
struct UnitWalk::Row {
  const UnitTests& tests;
  std::span<const Unit> units;
  const TestedWindow* window;
  uint32_t place;  // where it begins in the window

  bool Passes(uint32_t at, uint32_t test) const {
    if (window == nullptr || place + at >= UnitPlaces::kWindow)
      return tests.Passes(units[at], test);
    return window->places->Of(window->numbers[test]) >> (place + at) & 1;
  }
};

uint32_t UnitWalk::Follow(const Step& step, const Row& row, uint32_t* at, Scratch* scratch) const {
  switch (step.op) {
    case Op::kTest:
      if (*at == row.units.size() || !row.Passes(*at, step.other)) return kNowhere;
      ++*at;
      return step.next;
    case Op::kSplit:
      scratch->jobs.push_back({step.other, *at});
      return step.next;
    case Op::kRowEnd:
      return *at == row.units.size() ? step.next : kNowhere;
    case Op::kOpen:
    case Op::kClose: {
      const uint32_t slot = step.other * 2 + (step.op == Op::kClose);
      scratch->jobs.push_back({0, scratch->slots[slot], slot});
      scratch->slots[slot] = *at;
      return step.next;
    }
    case Op::kDone:
      break;
  }
  return kNowhere;
}

uint32_t UnitWalk::Run(const Row& row, Scratch* scratch) const {
  const size_t width = row.units.size() + 1;
  scratch->Begin(steps_.size() * width, names_);
  scratch->jobs.push_back({first_, 0});
  while (!scratch->jobs.empty()) {
    const Scratch::Job job = scratch->jobs.back();
    scratch->jobs.pop_back();
    if (job.slot != kNowhere) {
      scratch->slots[job.slot] = job.at;
      continue;
    }
    uint32_t at = job.at;
    for (uint32_t step = job.step; step != kNowhere;) {
      if (steps_[step].op == Op::kDone) return at;
      uint32_t& seen = scratch->seen[step * width + at];
      if (seen == scratch->walk) break;
      seen = scratch->walk;
      step = Follow(steps_[step], row, &at, scratch);
    }
  }
  return kNowhere;
}

bool UnitWalk::Match(const UnitTests& tests, const std::vector<Unit>& units, size_t from,
                     const TestedWindow* window, std::vector<UnitRange>* captures) const {
  thread_local Scratch scratch;
  const auto first = static_cast<uint32_t>(from);
  const uint32_t place = window != nullptr ? first - window->begin : 0;
  const uint32_t end = Run({tests, std::span(units).subspan(from), window, place}, &scratch);
  if (end == kNowhere) return false;
  captures->assign(names_ + 1, {});
  captures->back() = {first, first + end};
  for (uint32_t i = 0; i < names_; ++i) {
    const uint32_t opened = scratch.slots[i * 2], closed = scratch.slots[i * 2 + 1];
    if (opened == kNowhere || closed == kNowhere) continue;
    (*captures)[i] = {first + opened, first + closed};
  }
  return true;
}

}  // namespace rasad
