#include "rules/pattern_parser.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace rasad {
namespace {

using Node = PatternNode;
using NodePtr = std::unique_ptr<Node>;

constexpr int kMaxRepeat = 60;
constexpr int kMaxDepth = 24;
constexpr int kMaxBrackets = 100;

NodePtr Make(Node::Kind kind) {
  auto node = std::make_unique<Node>();
  node->kind = kind;
  return node;
}

bool IsNameChar(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '_' || c == ':' || c == '*' || c == '-';
}

// Recursive descent over one line of text; the first error wins.
class Parser {
 public:
  Parser(std::string_view text, const ClassTable& classes, const Pattern::Definitions& definitions,
         int depth)
      : text_(text), classes_(classes), definitions_(definitions), depth_(depth) {}

  Result<ParsedPattern> Run() {
    ParsedPattern out;
    Skip();
    out.sentence_start = Take('^');
    out.root = Choice();
    Skip();
    if (!error_ && at_ < text_.size())
      Fail("nothing expected here: '" + std::string(text_.substr(at_, 8)) + "'");
    if (error_) return *error_;
    return out;
  }

 private:
  void Skip() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  bool Peek(char c) const { return at_ < text_.size() && text_[at_] == c; }
  bool Take(char c) {
    if (!Peek(c)) return false;
    ++at_;
    return true;
  }
  void Fail(std::string what, std::string hint = {}) {
    if (error_) return;
    Error e{Error::Kind::kBadRule, std::move(what), {}, std::move(hint)};
    e.where.column = at_ + 1;
    error_ = std::move(e);
  }

  NodePtr Choice() {
    auto choice = Make(Node::Kind::kChoice);
    do {
      choice->children.push_back(Sequence());
      Skip();
    } while (!error_ && Take('|'));
    return choice->children.size() == 1 ? std::move(choice->children[0]) : std::move(choice);
  }

  NodePtr Sequence() {
    auto sequence = Make(Node::Kind::kSequence);
    for (Skip(); !error_ && at_ < text_.size() && !Peek(')') && !Peek('|'); Skip()) {
      sequence->children.push_back(Item());
    }
    if (sequence->children.empty()) Fail("an empty pattern or alternative");
    return sequence;
  }

  NodePtr Item() {
    if (Take('$')) return Make(Node::Kind::kEnd);
    const size_t mark = at_;
    std::string name = Word();
    if (!name.empty() && Take('=')) {
      auto capture = Make(Node::Kind::kCapture);
      capture->name = std::move(name);
      capture->children.push_back(Repeat(Atom()));
      return capture;
    }
    at_ = mark;
    return Repeat(Atom());
  }

  NodePtr Atom() {
    if (Take('(')) return Bracket();
    if (Take('@')) return Definition();
    if (text_.substr(at_, 4) == "gap(") return Gap();
    auto unit = Make(Node::Kind::kUnit);
    unit->test = Test();
    return unit;
  }

  NodePtr Bracket() {
    if (++brackets_ > kMaxBrackets) {
      Fail("brackets stand more than 100 deep");
      return Make(Node::Kind::kSequence);
    }
    NodePtr inner = Choice();
    --brackets_;
    Skip();
    if (!Take(')')) Fail("a bracket is not closed");
    return inner;
  }

  NodePtr Definition() {
    const std::string name = Word();
    auto it = definitions_.find(name);
    if (it == definitions_.end()) {
      Fail("no definition is called '" + name + "'",
           "write 'define " + name + " = ...' in a rule file of this stage");
      return Make(Node::Kind::kSequence);
    }
    if (depth_ >= kMaxDepth) {
      Fail("definitions refer to one another in a circle: '" + name + "'");
      return Make(Node::Kind::kSequence);
    }
    auto inner = Parser(it->second, classes_, definitions_, depth_ + 1).Run();
    if (!inner) {
      Fail("in the definition '" + name + "': " + inner.error().what);
      return Make(Node::Kind::kSequence);
    }
    if (inner->sentence_start)
      Fail("'^' belongs at the beginning of a pattern, not into the definition '" + name + "'");
    return std::move(inner->root);
  }

  NodePtr Gap() {
    at_ += 4;
    auto repeat = Make(Node::Kind::kRepeat);
    repeat->min = Number();
    if (!Take('.') || !Take('.')) Fail("a gap is written gap(0..5)");
    repeat->max = Number();
    if (repeat->max < repeat->min || repeat->max > kMaxRepeat)
      Fail("a gap reaches from 0 to 60 units");
    auto unit = Make(Node::Kind::kUnit);
    Skip();
    if (!Peek(')')) unit->test = Test();
    if (!Take(')')) Fail("a gap's bracket is not closed");
    for (ClassId id : classes_.Glob("Break")) unit->test.none.push_back(id);
    repeat->children.push_back(std::move(unit));
    return repeat;
  }

  NodePtr Repeat(NodePtr inner) {
    int min = 1, max = 1;
    if (Take('?')) {
      min = 0;
    } else if (Take('*')) {
      min = 0, max = -1;
    } else if (Take('+')) {
      max = -1;
    } else if (Take('{')) {
      min = max = Number();
      if (Take(',')) max = Number();
      if (!Take('}')) Fail("a repeat is written {1,3}");
      if (max < min || max > kMaxRepeat) Fail("a repeat reaches from 0 to 60");
    } else {
      return inner;
    }
    auto repeat = Make(Node::Kind::kRepeat);
    repeat->min = min;
    repeat->max = max;
    repeat->children.push_back(std::move(inner));
    return repeat;
  }

  UnitTest Test() {
    UnitTest test;
    do {
      if (Take('!')) {
        for (ClassId id : Alternatives()) test.none.push_back(id);
      } else if (text_.substr(at_, 3) == "any" &&
                 (at_ + 3 >= text_.size() || !IsNameChar(text_[at_ + 3]))) {
        at_ += 3;
      } else {
        test.all.push_back(Alternatives());
      }
    } while (!error_ && Take('&'));
    if (test.all.size() > 3) Fail("at most three classes can be asked of one unit");
    TakeOut(test.none, &test.all);
    return test;
  }

  // What is asked for and excluded at once is excluded.
  void TakeOut(const std::vector<ClassId>& none, std::vector<std::vector<ClassId>>* all) {
    for (auto& ids : *all) {
      std::erase_if(ids, [&none](ClassId id) {
        return std::find(none.begin(), none.end(), id) != none.end();
      });
      if (ids.empty() && !error_) Fail("this unit is asked to be and not to be the same class");
    }
  }

  std::vector<ClassId> Alternatives() {
    std::vector<ClassId> ids;
    do {
      const size_t mark = at_;
      const std::string name = Word();
      const std::vector<ClassId> found = classes_.Glob(name);
      if (found.empty()) {
        at_ = mark;
        Fail(name.empty() ? "a class is expected here" : "no class is called '" + name + "'",
             "declare it in rules/classes.tsv or correct the spelling");
      }
      ids.insert(ids.end(), found.begin(), found.end());
    } while (!error_ && Peek('|') && at_ + 1 < text_.size() && IsNameChar(text_[at_ + 1]) &&
             Take('|'));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
  }

  // A '*' is part of a name only between two other name characters or after a dot or colon, so that
  // "Comma*" repeats.
  std::string Word() {
    const size_t begin = at_;
    while (at_ < text_.size() && IsNameChar(text_[at_])) {
      if (text_[at_] == '*' && (at_ == begin || (text_[at_ - 1] != '.' && text_[at_ - 1] != ':')))
        break;
      if (text_[at_] == '.' && at_ + 1 < text_.size() && text_[at_ + 1] == '.') break;
      ++at_;
    }
    return std::string(text_.substr(begin, at_ - begin));
  }

  int Number() {
    int value = 0;
    const auto [end, bad] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
    if (bad != std::errc()) Fail("a number is expected here");
    at_ = static_cast<size_t>(end - text_.data());
    return value;
  }

  std::string_view text_;
  const ClassTable& classes_;
  const Pattern::Definitions& definitions_;
  int depth_;
  int brackets_ = 0;
  size_t at_ = 0;
  std::optional<Error> error_;
};

}  // namespace

Result<ParsedPattern> ParsePattern(std::string_view text, const ClassTable& classes,
                                   const Pattern::Definitions& definitions) {
  return Parser(text, classes, definitions, 0).Run();
}

}  // namespace rasad
