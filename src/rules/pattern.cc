#include "rules/pattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <bit>

#include "rules/pattern_parser.h"

namespace rasad {
namespace {

constexpr uint32_t kFirstSymbol = 0x100;
constexpr size_t kMaxCaptures = 120;

void AppendSymbol(ClassId id, std::string* out) {
  const uint32_t c = kFirstSymbol + id;
  if (c < 0x800) {
    out->push_back(static_cast<char>(0xC0 | c >> 6));
  } else {
    out->push_back(static_cast<char>(0xE0 | c >> 12));
    out->push_back(static_cast<char>(0x80 | (c >> 6 & 0x3F)));
  }
  out->push_back(static_cast<char>(0x80 | (c & 0x3F)));
}

std::string Symbols(const std::vector<ClassId>& ids) {
  std::string out;
  for (ClassId id : ids) AppendSymbol(id, &out);
  return out;
}

// "[^>none]*[a][^>none]*[b][^>none]*", for each order in which the positive tests can stand.
std::string UnitRegex(const UnitTest& test) {
  const std::string other = "[^>" + Symbols(test.none) + "]*";
  std::vector<size_t> order(test.all.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::string choices;
  do {
    if (!choices.empty()) choices += "|";
    choices += other;
    for (size_t i : order) choices += "[" + Symbols(test.all[i]) + "]" + other;
  } while (std::next_permutation(order.begin(), order.end()));
  return "<(?:" + choices + ")>";
}

struct Writer {
  std::vector<std::string> names;

  std::string Write(const PatternNode& node) {
    switch (node.kind) {
      case PatternNode::Kind::kUnit:
        return UnitRegex(node.test);
      case PatternNode::Kind::kSequence:
        return Joined(node, "");
      case PatternNode::Kind::kChoice:
        return "(?:" + Joined(node, "|") + ")";
      case PatternNode::Kind::kRepeat:
        return "(?:" + Write(*node.children[0]) + ")" + Times(node);
      case PatternNode::Kind::kCapture:
        names.push_back(node.name);
        return "(" + Write(*node.children[0]) + ")";
      case PatternNode::Kind::kEnd:
        return "$";
    }
    return {};
  }
  std::string Joined(const PatternNode& node, const char* between) {
    std::string out;
    for (size_t i = 0; i < node.children.size(); ++i)
      out += (i ? between : "") + Write(*node.children[i]);
    return out;
  }
  static std::string Times(const PatternNode& node) {
    if (node.max < 0) return node.min == 0 ? "*" : "+";
    return "{" + std::to_string(node.min) + "," + std::to_string(node.max) + "}";
  }
};

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

// The classes with which a match can begin; false where it can begin with any unit.
bool AddFirst(const PatternNode& node, std::vector<ClassId>* out) {
  if (node.kind == PatternNode::Kind::kEnd) return true;
  if (node.kind == PatternNode::Kind::kUnit) {
    if (node.test.all.empty()) return false;
    out->insert(out->end(), node.test.all[0].begin(), node.test.all[0].end());
    return true;
  }
  for (const auto& child : node.children) {
    if (!AddFirst(*child, out)) return false;
    if (node.kind == PatternNode::Kind::kSequence && !CanBeEmpty(*child)) return true;
  }
  return true;
}

void AddClasses(const PatternNode& node, std::vector<ClassId>* out) {
  for (const auto& any : node.test.all) out->insert(out->end(), any.begin(), any.end());
  out->insert(out->end(), node.test.none.begin(), node.test.none.end());
  for (const auto& child : node.children) AddClasses(*child, out);
}

void SortUnique(std::vector<ClassId>* ids) {
  std::sort(ids->begin(), ids->end());
  ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
}

using Needs = std::vector<std::vector<ClassId>>;

void AddNeeds(const PatternNode& node, Needs* out);

// Whichever alternative matches, one of the classes that it needs is there: every way to take one need of each.
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
  const auto times = [](uint32_t w, int n) { return n < 0 ? (w == 0 ? 0 : kFar) : std::min(kFar, w * static_cast<uint32_t>(n)); };
  return {times(width.min, node.min), times(width.max, node.max)};
}

// Calls add(ids, lo, hi) for every class test that each match meets between lo and hi units behind its first.
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

uint64_t MaskOf(const std::vector<ClassId>& ids) {
  uint64_t mask = 0;
  for (ClassId id : ids) mask |= uint64_t{1} << (id & 63);
  return mask;
}

}  // namespace

void ClassString::Assign(const Chart& chart) {
  text.clear();
  unit_at.clear();
  masks.clear();
  ClassId ids[64];
  for (const Unit& unit : chart.units) {
    unit_at.push_back(static_cast<uint32_t>(text.size()));
    size_t count = 0;
    for (const Reading& r : unit.readings) {
      if (count < 64) ids[count++] = r.cls;
    }
    std::sort(ids, ids + count);
    count = static_cast<size_t>(std::unique(ids, ids + count) - ids);
    text += '<';
    uint64_t mask = 0;
    for (size_t i = 0; i < count; ++i) {
      AppendSymbol(ids[i], &text);
      mask |= uint64_t{1} << (ids[i] & 63);
    }
    masks.push_back(mask);
    text += '>';
  }
  unit_at.push_back(static_cast<uint32_t>(text.size()));
}

Pattern::Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;
Pattern::~Pattern() = default;

Result<Pattern> Pattern::Compile(std::string_view text, const ClassTable& classes,
                                 const Definitions& definitions) {
  auto parsed = ParsePattern(text, classes, definitions);
  if (!parsed) return parsed.error();
  Pattern pattern;
  Writer writer;
  const std::string regex = writer.Write(*parsed->root);
  if (CanBeEmpty(*parsed->root))
    return Error{Error::Kind::kBadRule, "the pattern matches nothing at all", {}, {}};
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(32 << 20);
  pattern.regex_ = std::make_unique<RE2>(regex, options);
  if (!pattern.regex_->ok()) {
    return Error{Error::Kind::kBadRule,
                 "the pattern is too large: " + pattern.regex_->error(),
                 {},
                 "shorten its gaps"};
  }
  pattern.names_ = std::move(writer.names);
  if (pattern.names_.size() > kMaxCaptures) {
    return Error{Error::Kind::kBadRule, "a pattern names at most 120 parts", {}, {}};
  }
  pattern.sentence_start_ = parsed->sentence_start;
  pattern.first_is_any_ = !AddFirst(*parsed->root, &pattern.first_);
  SortUnique(&pattern.first_);
  AddClasses(*parsed->root, &pattern.classes_);
  SortUnique(&pattern.classes_);
  AddNeeds(*parsed->root, &pattern.needs_);
  ForLandmarks(*parsed->root, 0, 0, [&pattern](const std::vector<ClassId>& ids, uint32_t lo, uint32_t hi) {
    pattern.landmarks_.push_back({MaskOf(ids), lo, hi});
  });
  // The choosiest first.
  std::stable_sort(pattern.landmarks_.begin(), pattern.landmarks_.end(), [](const Landmark& a, const Landmark& b) {
    return std::popcount(a.mask) < std::popcount(b.mask);
  });
  return pattern;
}

int Pattern::NameIndex(std::string_view name) const {
  for (size_t i = 0; i < names_.size(); ++i) {
    if (names_[i] == name) return static_cast<int>(i);
  }
  return -1;
}

bool Pattern::MayMatchAt(const ClassString& row, size_t from) const {
  const size_t size = row.masks.size();
  for (const Landmark& mark : landmarks_) {
    uint64_t seen = 0;
    const size_t end = std::min(size, from + mark.hi + 1);
    for (size_t i = from + mark.lo; i < end; ++i) seen |= row.masks[i];
    if (!(seen & mark.mask)) return false;
  }
  return true;
}

bool Pattern::MatchAt(const ClassString& row, size_t from, std::vector<UnitRange>* captures) const {
  if ((sentence_start_ && from != 0) || !MayMatchAt(row, from)) return false;
  const size_t at = row.unit_at[from];
  const size_t groups = names_.size() + 1;
  // The automaton alone says no faster than a match with captures does.
  if (!regex_->Match(row.text, at, row.text.size(), RE2::ANCHOR_START, nullptr, 0)) return false;
  re2::StringPiece found[kMaxCaptures + 1];
  if (!regex_->Match(row.text, at, row.text.size(), RE2::ANCHOR_START, found,
                     static_cast<int>(groups))) {
    return false;
  }
  const auto unit_of = [&row](const char* p) {
    const auto offset = static_cast<uint32_t>(p - row.text.data());
    return static_cast<uint32_t>(std::lower_bound(row.unit_at.begin(), row.unit_at.end(), offset) -
                                 row.unit_at.begin());
  };
  captures->assign(groups, {});
  for (size_t i = 0; i < groups; ++i) {
    const re2::StringPiece& piece = found[i];
    if (piece.data() == nullptr) continue;
    (*captures)[i == 0 ? groups - 1 : i - 1] = {unit_of(piece.data()),
                                                unit_of(piece.data() + piece.size())};
  }
  return true;
}

}  // namespace rasad
