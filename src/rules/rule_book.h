// Everything below rules/ that the engine reads words and patterns from, loaded, checked and
// frozen.
//
//   RuleBookLoader loader("rules");
//   loader.LoadWords();                       // classes.tsv, <lang>/clitics.tsv, *.words
//   places.Load(..., loader.names());         // tables add their names to the same lexicon
//   loader.LoadRules();                       // *.rules
//   auto book = loader.Finish();              // or loader.errors()
//
// Files are read in byte order of their paths, so the result doesn't depend on the file system. The
// folders ar/ and fa/ hold one language's files; what stands elsewhere serves both. Errors are
// collected with file:line:column; Finish gives the first when there are any. Thread safety: a
// finished book is const.
#ifndef RASAD_RULES_RULE_BOOK_H_
#define RASAD_RULES_RULE_BOOK_H_

#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rules/clitics.h"
#include "rules/features.h"
#include "rules/lexicon.h"
#include "rules/rule.h"
#include "rules/scanner.h"
#include "rules/table_file.h"

namespace rasad {

struct RuleBook {
  std::string folder;
  ClassTable classes;
  ScannerClasses scanner_classes;
  FeatureStore features;
  Lexicon lexicon;
  Clitics arabic;
  Clitics persian;
  std::map<std::string, RuleStage, std::less<>> stages;
  uint64_t hash = 0;  // of all files read, names and bytes

  const Clitics& clitics(uint8_t language) const { return language == kPersian ? persian : arabic; }
  const RuleStage* Stage(std::string_view name) const;
  // The features of a word-list reading.
  const FeatureSet& FeaturesOf(const Reading& reading) const { return features[reading.value]; }
};

class RuleBookLoader {
 public:
  explicit RuleBookLoader(std::string folder);

  void LoadWords();
  // Another thread sorts the names meanwhile: all should be there.
  void LoadRules();
  // Closes the book; no use of the loader afterwards.
  Result<std::shared_ptr<RuleBook>> Finish();

  LexiconBuilder& names() { return builder_; }
  RuleBook& book() { return *book_; }
  std::vector<Error>& errors() { return errors_; }
  // Reads a table below the folder and adds its bytes to the book's hash; an error is collected and
  // an empty file given.
  TextFile Read(const std::string& path, bool keep_all = false);

 private:
  void LoadClasses();
  std::vector<ClassId> ClassesNamed(const TextFile& file, const TextLine& line, const Field& names);
  void LoadClitics(const std::string& path, Clitics* clitics);
  void LoadWordFile(const std::string& path, uint8_t languages);
  void AddWord(const TextFile& file, const TextLine& line, uint8_t languages);
  void LoadLightVerbs();
  // The same phrases with an auxiliary that stands for the one they are listed with.
  void AddLightVerbs(std::string_view surface, std::span<const Reading> readings);
  // False for a surface that is no phrase: LexiconBuilder::Add says which.
  bool AddSurface(std::string_view surface, Reading reading, const FeatureSet& features);
  void AddDuals();
  std::vector<bool> UselessClasses() const;
  void CompileRules(std::vector<struct RawRuleFile> files);

  std::shared_ptr<RuleBook> book_ = std::make_shared<RuleBook>();
  LexiconBuilder builder_;
  std::vector<Error> errors_;
  ClassId declared_ = 0;  // classes below it stand in classes.tsv
  // Persian auxiliaries: as a phrase is listed, as papers write it, too.
  std::multimap<std::string, std::string, std::less<>> light_verbs_;
  // Arabic singulars wait until all plurals are known: a dual that is spelled like a listed plural
  // is left out.
  struct Singular {
    std::string surface;
    ClassId cls;
    FeatureSet features;
  };
  std::vector<Singular> singulars_;
  std::set<std::pair<ClassId, std::u16string>> plurals_;
};

}  // namespace rasad

#endif  // RASAD_RULES_RULE_BOOK_H_
