#include "rules/rule_book.h"

#include <algorithm>
#include <future>
#include <set>

#include "rules/rule_file.h"
#include "text/fold.h"
#include "text/token.h"

namespace rasad {
namespace {

uint8_t LanguagesOf(std::string_view path) {
  if (path.starts_with("ar/")) return kArabic;
  if (path.starts_with("fa/")) return kPersian;
  return kBothLanguages;
}

}  // namespace

const RuleStage* RuleBook::Stage(std::string_view name) const {
  auto it = stages.find(name);
  return it == stages.end() ? nullptr : &it->second;
}

RuleBookLoader::RuleBookLoader(std::string folder) {
  book_->folder = std::move(folder);
  book_->hash = 0xcbf29ce484222325ull;
  book_->scanner_classes = ScannerClasses::Declare(&book_->classes);
  constexpr size_t kItems = 1 << 20;  // more than the program's own lists hold
  builder_.Reserve(kItems);
}

TextFile RuleBookLoader::Read(const std::string& path, bool keep_all) {
  auto file = ReadTextFile(book_->folder + "/" + path, path, keep_all);
  if (!file) {
    errors_.push_back(file.error());
    return {path, {}, {}};
  }
  book_->hash = HashFile(book_->hash, *file);
  return std::move(*file);
}

void RuleBookLoader::LoadWords() {
  LoadClasses();
  declared_ = static_cast<ClassId>(book_->classes.size());
  LoadClitics("ar/clitics.tsv", &book_->arabic);
  LoadClitics("fa/clitics.tsv", &book_->persian);
  LoadLightVerbs();
  for (const std::string& path : ListFiles(book_->folder, ".words"))
    LoadWordFile(path, LanguagesOf(path));
  AddDuals();
}

void RuleBookLoader::LoadClasses() {
  const TextFile file = Read("classes.tsv");
  std::set<std::string_view> declared;
  for (const TextLine& line : file.lines) {
    const auto fields = SplitFields(line.text, '\t');
    const bool common = fields.size() == 3 && fields[2].text == "common";
    if ((fields.size() != 2 && !common) || fields[0].text.empty() || fields[1].text.empty()) {
      errors_.push_back(file.Complain(line, 0,
                                      "a class is written: name, tab, English gloss (and 'common', "
                                      "where nearly every sentence has it)"));
      continue;
    }
    book_->classes.Declare(fields[0].text, fields[1].text, common);
    if (declared.insert(fields[0].text).second) continue;
    errors_.push_back(file.Complain(line, 0,
                                    "class " + std::string(fields[0].text) +
                                        " is declared twice; give one of the two another name"));
  }
}

void RuleBookLoader::LoadRules() {
  // Patterns keep their classes in sets, which hold no more; Finish tells.
  if (book_->classes.size() > ClassSet::kMaxClasses) return;
  // Rules name nothing, so the names can be sorted meanwhile.
  std::future<void> sorted = std::async(std::launch::async, [this] { builder_.Sort(); });
  std::vector<RawRuleFile> files;
  for (const std::string& path : ListFiles(book_->folder, ".rules")) {
    files.push_back(ParseRuleFile(Read(path), LanguagesOf(path), &errors_));
  }
  // What both languages share comes first; a language's own rules take what is left.
  std::stable_partition(files.begin(), files.end(), [](const RawRuleFile& f) {
    return LanguagesOf(f.file.path) == kBothLanguages;
  });
  CompileRules(std::move(files));
  sorted.get();
}

void RuleBookLoader::CompileRules(std::vector<RawRuleFile> files) {
  std::map<std::string, Pattern::Definitions> definitions;
  for (const RawRuleFile& file : files) {
    for (const auto& [name, text] : file.definitions) {
      if (definitions[file.stage].emplace(name, text).second) continue;
      errors_.push_back(
          file.file.Complain(file.definition_lines.at(name), 0,
                             "'" + name + "' is defined in another file of this stage"));
    }
  }
  std::set<std::string> seen;
  for (RawRuleFile& file : files) {
    for (RawRule& raw : file.rules) {
      for (const RawRule::RawPattern& p : raw.patterns) {
        Result<Pattern> pattern = Pattern::Compile(p.text, book_->classes, definitions[file.stage]);
        if (pattern) {
          raw.rule.patterns.push_back(std::move(*pattern));
          continue;
        }
        Error e = file.file.Complain(p.line, p.byte, pattern.error().what, pattern.error().hint);
        if (pattern.error().where.column > 0) e.where.column += pattern.error().where.column - 1;
        errors_.push_back(std::move(e));
      }
      for (Give& give : raw.rule.gives) {
        for (GiveArgument& a : give.arguments) {
          for (const Pattern& p : raw.rule.patterns)
            a.is_capture = a.is_capture || p.NameIndex(a.value) >= 0;
        }
      }
      if (!seen.insert(raw.rule.name).second) {
        errors_.push_back({Error::Kind::kBadRule,
                           "a second rule is called '" + raw.rule.name + "'",
                           {file.file.path, 0, raw.rule.line, 1},
                           {}});
      }
      book_->stages[file.stage].Add(std::move(raw.rule));
    }
  }
}

// Features that no pattern asks for, nor classes.tsv names for the program: their readings would
// only make units longer.
std::vector<bool> RuleBookLoader::UselessClasses() const {
  std::vector<bool> useless(book_->classes.size(), false);
  for (ClassId id = 0; id < useless.size(); ++id)
    useless[id] = id >= declared_ && book_->classes.name(id).find(':') != std::string::npos;
  for (const auto& [name, stage] : book_->stages) {
    for (const Rule& rule : stage.rules()) {
      for (const Pattern& pattern : rule.patterns) {
        for (ClassId id : pattern.shape().classes) useless[id] = false;
      }
    }
  }
  return useless;
}

Result<std::shared_ptr<RuleBook>> RuleBookLoader::Finish() {
  if (book_->classes.size() > ClassSet::kMaxClasses) {
    errors_.push_back({Error::Kind::kBadRule,
                       "more than " + std::to_string(ClassSet::kMaxClasses) +
                           " classes and features are declared",
                       {"classes.tsv", 0, 0, 0},
                       "take some out"});
  }
  if (!errors_.empty()) return errors_.front();
  for (auto& [name, stage] : book_->stages) stage.Index(book_->classes);
  book_->lexicon = builder_.Build(UselessClasses());
  return std::move(book_);
}

}  // namespace rasad
