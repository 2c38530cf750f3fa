// One article through all stages to one record.
//
//   auto engine = Engine::Load("rules");
//   if (!engine) ...engine.error()
//   Record record = (*engine)->Extract(article);
//
// Load reads and checks everything below the rules folder, the examples of every rule included
// (but for rules that have passed with this program: engine/stamp.h); it refuses what `rasad
// check-rules` refuses. Extract depends on the article and the rules alone: no
// clock, no locale, no other article. Spans of the record count code points of the article's text
// as given. Errors: Load gives the first error and how many there are; LoadErrors gives all.
// Extract can't fail: an article without anything to read gives a record without items. Cost: Load
// reads a few MB of tables (see docs/promises.md for figures); Extract is linear in the text.
// Thread safety: a loaded engine is const; Extract may be called from many threads at once.
#ifndef RASAD_ENGINE_ENGINE_H_
#define RASAD_ENGINE_ENGINE_H_

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "record/record.h"

namespace rasad {

struct RulesSummary {
  size_t classes = 0;
  size_t words = 0;  // listed words and names, as entered
  size_t rules = 0;
  size_t examples = 0;  // that must match and that must not
  size_t places = 0;
  size_t actors = 0;
  uint64_t hash = 0;  // of every file read
};

// What a record may do without.
struct Wanted {
  bool quantities = true;
};

class Engine {
 public:
  static Result<std::shared_ptr<const Engine>> Load(const std::string& rules_folder,
                                                    const std::string& places_folder = {});
  // Loads and checks; all errors in order of file and line, none when the rules are fine.
  static std::vector<Error> Check(const std::string& rules_folder, RulesSummary* summary);

  // Without running the examples: for rule writers' tools that show what goes wrong. Null where the
  // files themselves are wrong.
  static std::shared_ptr<const Engine> LoadUnchecked(const std::string& rules_folder,
                                                     const std::string& places_folder = {});

  ~Engine();
  Record Extract(const Article& article, Wanted wanted = {}) const;
  // How the article's text was read, line by line, for `rasad explain`: tokens, classes, rules that
  // fired with file and line, what each gave, what was rejected and why. Ends with a line end.
  // Plain text, no colours.
  std::string Explain(const Article& article) const;

  const RulesSummary& summary() const;

 private:
  struct Parts;
  explicit Engine(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

// The folder of rules to use when the user names none: $RASAD_RULES, else share/rasad/rules beside
// the program's own folder, else the source tree that it was built from. Empty when none of them is
// there.
std::string FindRulesFolder();

}  // namespace rasad

#endif  // RASAD_ENGINE_ENGINE_H_
