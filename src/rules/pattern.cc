#include "rules/pattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <mutex>

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

}  // namespace

void ClassString::Assign(const Chart& chart, const ClassSet& named) {
  text.clear();
  unit_at.clear();
  ClassId ids[64];
  for (const Unit& unit : chart.units) {
    unit_at.push_back(static_cast<uint32_t>(text.size()));
    size_t count = 0;
    for (const Reading& r : unit.readings) {
      if (count < std::size(ids) && named.Has(r.cls)) ids[count++] = r.cls;
    }
    std::sort(ids, ids + count);
    count = static_cast<size_t>(std::unique(ids, ids + count) - ids);
    text += '<';
    for (size_t i = 0; i < count; ++i) AppendSymbol(ids[i], &text);
    text += '>';
  }
  unit_at.push_back(static_cast<uint32_t>(text.size()));
}

UnitRange ClassString::UnitsOf(std::string_view part) const {
  const auto unit = [this](const char* p) {
    const auto offset = static_cast<uint32_t>(p - text.data());
    return static_cast<uint32_t>(std::lower_bound(unit_at.begin(), unit_at.end(), offset) -
                                 unit_at.begin());
  };
  return {unit(part.data()), unit(part.data() + part.size())};
}

// The pattern's RE2, made by the first thread that needs it.
class Pattern::Regex {
 public:
  explicit Regex(std::string text) : text_(std::move(text)) {}

  const RE2& Get() {
    std::call_once(made_, [this] {
      RE2::Options options;
      options.set_log_errors(false);
      options.set_max_mem(32 << 20);
      regex_.emplace(text_, options);
      text_ = {};
    });
    return *regex_;
  }

 private:
  std::string text_;
  std::once_flag made_;
  std::optional<RE2> regex_;
};

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
  std::string regex = writer.Write(*parsed->root);
  if (CanBeEmpty(*parsed->root))
    return Error{Error::Kind::kBadRule, "the pattern matches nothing at all", {}, {}};
  pattern.regex_ = std::make_unique<Regex>(std::move(regex));
  pattern.names_ = std::move(writer.names);
  if (pattern.names_.size() > kMaxCaptures) {
    return Error{Error::Kind::kBadRule, "a pattern names at most 120 parts", {}, {}};
  }
  pattern.shape_ = ShapeOf(*parsed->root, parsed->sentence_start);
  pattern.walk_ = UnitWalk(*parsed->root);
  return pattern;
}

std::optional<Error> Pattern::TooLarge() const {
  const RE2& regex = regex_->Get();
  if (regex.ok()) return std::nullopt;
  return Error{
      Error::Kind::kBadRule, "the pattern is too large: " + regex.error(), {}, "shorten its gaps"};
}

int Pattern::NameIndex(std::string_view name) const {
  for (size_t i = 0; i < names_.size(); ++i) {
    if (names_[i] == name) return static_cast<int>(i);
  }
  return -1;
}

bool Pattern::MatchAt(const Chart& chart, const ClassString& row, size_t from,
                      std::vector<UnitRange>* captures) const {
  if (shape_.sentence_start && from != 0) return false;
  // RE2 looks no further than a match can reach.
  const size_t reach = std::min(chart.units.size(), from + shape_.max_width + 1);
  re2::StringPiece whole;
  if (!regex_->Get().Match(row.text, row.unit_at[from], row.unit_at[reach], RE2::ANCHOR_START,
                           &whole, 1))
    return false;
  captures->assign(names_.size() + 1, {});
  captures->back() = row.UnitsOf({whole.data(), whole.size()});
  return walk_.Place(chart.units, captures->back(), captures);
}

bool Pattern::MatchByRegex(const ClassString& row, size_t from,
                           std::vector<UnitRange>* captures) const {
  if (shape_.sentence_start && from != 0) return false;
  const size_t groups = names_.size() + 1;
  re2::StringPiece found[kMaxCaptures + 1];
  if (!regex_->Get().Match(row.text, row.unit_at[from], row.text.size(), RE2::ANCHOR_START, found,
                           static_cast<int>(groups)))
    return false;
  captures->assign(groups, {});
  for (size_t i = 0; i < groups; ++i) {
    if (found[i].data() != nullptr)
      (*captures)[i == 0 ? groups - 1 : i - 1] = row.UnitsOf({found[i].data(), found[i].size()});
  }
  return true;
}

}  // namespace rasad
