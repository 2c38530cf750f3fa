#include "rules/pattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <mutex>

#include "rules/pattern_parser.h"

namespace rasad {
namespace {

constexpr size_t kMaxCaptures = 120;

void AddTests(const PatternNode& node, UnitTests* tests) {
  if (node.kind == PatternNode::Kind::kUnit) tests->Add(node.test);
  for (const auto& child : node.children) AddTests(*child, tests);
}

struct Writer {
  const UnitTests* tests;
  std::vector<std::string> names = {};

  std::string Write(const PatternNode& node) {
    switch (node.kind) {
      case PatternNode::Kind::kUnit:
        return tests->Regex(tests->Find(node.test));
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

// The pattern's RE2, made by the first thread that needs it.
class Pattern::Regex {
 public:
  explicit Regex(std::string text) : text_(std::move(text)) {}

  const RE2& Get() {
    std::call_once(made_, [this] {
      RE2::Options options;
      options.set_log_errors(false);
      options.set_encoding(RE2::Options::EncodingLatin1);
      options.set_dot_nl(true);
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
  AddTests(*parsed->root, &pattern.tests_);
  Writer writer{&pattern.tests_};
  std::string regex = writer.Write(*parsed->root);
  if (CanBeEmpty(*parsed->root))
    return Error{Error::Kind::kBadRule, "the pattern matches nothing at all", {}, {}};
  pattern.regex_ = std::make_unique<Regex>(std::move(regex));
  pattern.names_ = std::move(writer.names);
  if (pattern.names_.size() > kMaxCaptures) {
    return Error{Error::Kind::kBadRule, "a pattern names at most 120 parts", {}, {}};
  }
  pattern.shape_ = ShapeOf(*parsed->root, pattern.tests_, parsed->sentence_start);
  pattern.walk_ = UnitWalk(*parsed->root, pattern.tests_);
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

bool Pattern::MatchAt(const std::vector<Unit>& units, size_t from, bool opens,
                      std::vector<UnitRange>* captures, const TestedWindow* window) const {
  if (shape_.sentence_start && !opens) return false;
  return walk_.Match(tests_, units, from, window, captures);
}

bool Pattern::MatchByRegex(const std::vector<Unit>& units, size_t from, bool opens,
                           std::vector<UnitRange>* captures) const {
  if (shape_.sentence_start && !opens) return false;
  const size_t groups = names_.size() + 1;
  std::string answers;
  tests_.Answer(units, from, units.size(), &answers);
  re2::StringPiece found[kMaxCaptures + 1];
  if (!regex_->Get().Match(answers, 0, answers.size(), RE2::ANCHOR_START, found,
                           static_cast<int>(groups)))
    return false;
  captures->assign(groups, {});
  for (size_t i = 0; i < groups; ++i) {
    if (found[i].data() != nullptr)
      (*captures)[i == 0 ? groups - 1 : i - 1] =
          UnitsOf({found[i].data(), found[i].size()}, answers, from);
  }
  return true;
}

UnitRange Pattern::UnitsOf(std::string_view part, std::string_view answers, size_t from) const {
  const auto begin = static_cast<size_t>(part.data() - answers.data()) / tests_.width();
  const size_t size = part.size() / tests_.width();
  return {static_cast<uint32_t>(from + begin), static_cast<uint32_t>(from + begin + size)};
}

}  // namespace rasad
