#include "rules/rule_file.h"

#include "text/language.h"

namespace rasad {
namespace {

bool IsIdentifier(std::string_view s) {
  return !s.empty() && s.find_first_not_of(
                           "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./ ") ==
                           std::string_view::npos;
}

// Reads one file line by line; each keyword has its own small function.
class FileParser {
 public:
  FileParser(TextFile file, uint8_t languages, std::vector<Error>* errors)
      : languages_(languages), errors_(errors) {
    out_.file = std::move(file);
  }

  RawRuleFile Run() {
    for (const TextLine& line : out_.file.lines) {
      line_ = &line;
      const std::string_view trimmed = Trim(line.text);
      const size_t blank = trimmed.find_first_of(" \t");
      const std::string_view keyword = trimmed.substr(0, blank);
      const std::string_view rest =
          blank == std::string_view::npos ? std::string_view() : Trim(trimmed.substr(blank));
      byte_ = rest.empty() ? line.text.size() : static_cast<size_t>(rest.data() - line.text.data());
      Keyword(keyword, rest);
    }
    Close();
    return std::move(out_);
  }

 private:
  void Fail(std::string what, std::string hint = {}) {
    errors_->push_back(out_.file.Complain(*line_, byte_, std::move(what), std::move(hint)));
  }
  RawRule* Current() {
    if (out_.rules.empty()) Fail("this line stands outside a rule", "begin with 'rule NAME'");
    return out_.rules.empty() ? nullptr : &out_.rules.back();
  }

  void Keyword(std::string_view keyword, std::string_view rest) {
    if (keyword == "stage") return SetStage(rest);
    if (keyword == "define") return Define(rest);
    if (keyword == "rule") return Open(rest);
    RawRule* rule = Current();
    if (rule == nullptr) return;
    if (keyword == "note") {
      rule->rule.note = rest;
    } else if (keyword == "match") {
      rule->patterns.push_back({std::string(rest), *line_, byte_});
    } else if (keyword == "gives") {
      AddGive(rule, rest);
    } else if (keyword == "yes" || keyword == "no") {
      AddExample(rule, rest, keyword == "yes");
    } else if (keyword == "is") {
      AddExpected(rule, rest);
    } else {
      byte_ = static_cast<size_t>(keyword.data() - line_->text.data());
      Fail("unknown keyword '" + std::string(keyword) + "'",
           "known are stage, define, rule, note, match, gives, yes, is, no");
    }
  }

  void SetStage(std::string_view name) {
    if (!out_.stage.empty()) Fail("the file already has a stage");
    out_.stage = name;
  }

  void Define(std::string_view rest) {
    const size_t equals = rest.find('=');
    const std::string name(Trim(rest.substr(0, equals)));
    if (equals == std::string_view::npos || !IsIdentifier(name))
      return Fail("a definition is written 'define Name = pattern'");
    if (!out_.definitions.emplace(name, Trim(rest.substr(equals + 1))).second)
      Fail("'" + name + "' is defined twice");
    out_.definition_lines[name] = *line_;
  }

  void Open(std::string_view name) {
    Close();
    if (!IsIdentifier(name)) Fail("a rule needs a name of letters, digits and '-'");
    if (out_.stage.empty()) Fail("the file's first line must be 'stage NAME'");
    RawRule raw;
    raw.rule.name = name;
    raw.rule.stage = out_.stage;
    raw.rule.languages = languages_;
    raw.rule.file = out_.file.path;
    raw.rule.line = line_->number;
    opened_ = *line_;
    out_.rules.push_back(std::move(raw));
  }

  // A rule is complete when the next one begins or the file ends.
  void Close() {
    if (out_.rules.empty()) return;
    const RawRule& raw = out_.rules.back();
    bool yes = false, no = false;
    for (const Example& e : raw.rule.examples) (e.positive ? yes : no) = true;
    const auto need = [&](bool there, const char* what) {
      if (there) return;
      errors_->push_back(out_.file.Complain(
          opened_, 0, "rule '" + raw.rule.name + "' has no '" + what + "' line",
          "every rule needs match, gives, and examples that must and must not match"));
    };
    need(!raw.patterns.empty(), "match");
    need(!raw.rule.gives.empty(), "gives");
    need(yes, "yes");
    need(no, "no");
  }

  void AddGive(RawRule* rule, std::string_view rest) {
    auto give = ParseGive(rest);
    if (!give) return Fail(give.error().what);
    rule->rule.gives.push_back(std::move(*give));
  }

  void AddExample(RawRule* rule, std::string_view rest, bool positive) {
    Example e;
    e.positive = positive;
    e.line = line_->number;
    if (rest.starts_with("ar: ") || rest.starts_with("fa: ")) {
      e.lang = rest.substr(0, 2);
      rest = Trim(rest.substr(4));
    } else if (languages_ == kArabic || languages_ == kPersian) {
      e.lang = languages_ == kArabic ? "ar" : "fa";
    } else {
      e.lang = DetectLanguage(rest);
    }
    if (rest.empty()) return Fail("an example without text");
    if (e.lang.empty())
      return Fail("an example in neither language", "write 'yes ar: ...' or 'yes fa: ...'");
    e.text = rest;
    rule->rule.examples.push_back(std::move(e));
  }

  void AddExpected(RawRule* rule, std::string_view rest) {
    if (rule->rule.examples.empty() || !rule->rule.examples.back().positive)
      return Fail("'is' must follow a 'yes' line");
    rule->rule.examples.back().expected.push_back({std::string(rest), line_->number});
  }

  uint8_t languages_;
  std::vector<Error>* errors_;
  RawRuleFile out_;
  const TextLine* line_ = nullptr;
  TextLine opened_;
  size_t byte_ = 0;
};

}  // namespace

Result<Give> ParseGive(std::string_view text) {
  const auto bad = [] {
    return Error{Error::Kind::kBadRule, "written as kind(key: value, key: value)", {}, {}};
  };
  const size_t open = text.find('(');
  if (open == std::string_view::npos || !text.ends_with(")")) return bad();
  Give give;
  give.kind = Trim(text.substr(0, open));
  const std::string_view inner = text.substr(open + 1, text.size() - open - 2);
  if (Trim(inner).empty()) return give;
  for (const Field& field : SplitFields(inner, ',')) {
    const size_t colon = field.text.find(':');
    if (colon == std::string_view::npos) return bad();
    give.arguments.push_back({std::string(Trim(field.text.substr(0, colon))),
                              std::string(Trim(field.text.substr(colon + 1)))});
    if (give.arguments.back().key.empty() || give.arguments.back().value.empty()) return bad();
  }
  return give;
}

RawRuleFile ParseRuleFile(TextFile file, uint8_t languages, std::vector<Error>* errors) {
  return FileParser(std::move(file), languages, errors).Run();
}

}  // namespace rasad
