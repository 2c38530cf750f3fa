// The places that the engine knows, and their names in the lexicon.
//
// Read from rules/places/**/*.tsv: tab-separated, with the header
//   id kind name names_ar names_fa country admin1 lat lon importance cue ids
// (docs/rules.md describes the columns). Names joined by '|'. A name of a row whose `cue` column
// says "cue" is weak: it is read as a place only with reason, unless it begins with a word of
// places/heads.txt ("the town of X"). In Persian text the Arabic names serve where a row has no
// Persian ones. One surface may name many rows: a lexicon reading of class
// Place.Name holds the index of a group, which lists them. Errors: collected with file:line:column,
// and handed to the loader. Cost: one pass over the files; Read needs no loader, so that it can run
// beside the reading of words. Thread safety: const after Enter.
#ifndef RASAD_PLACE_GAZETTEER_H_
#define RASAD_PLACE_GAZETTEER_H_

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_book.h"

namespace rasad {

struct GazetteerRow {
  // Views into the tables' bytes, which the gazetteer keeps; those that readers compare all the
  // time into few of them, which stay in the cache.
  std::string_view id;
  std::string_view kind;  // one for each kind
  std::string_view name;
  std::string_view country;  // one for rows of a country that stand together
  std::string_view admin1;
  std::string_view ids;  // joined by '|'
  std::optional<double> lat;
  std::optional<double> lon;
  int importance = 0;
  bool weak = false;
  bool is_country = false;
};

// What is asked of all places of one name, at every mention of it.
struct GroupFacts {
  bool has_country = false;
  int importance = 0;  // of the most important one
};

class Gazetteer {
 public:
  // Reads the tables below the folder of the rules, and those of `more`, a folder of the user's
  // own, which may be "".
  void Read(const std::string& rules, const std::string& more);
  // What was read goes to the loader: names to its lexicon, errors, and the hash of the files.
  void Enter(RuleBookLoader* loader);

  const GazetteerRow& row(uint32_t index) const { return rows_[index]; }
  std::span<const uint32_t> group(uint32_t index) const {
    return {members_.data() + group_begin_[index], members_.data() + group_begin_[index + 1]};
  }
  const GroupFacts& facts(uint32_t group) const { return facts_[group]; }
  size_t size() const { return rows_.size(); }
  // Of names that no table has: words that are none (no_names_<lang>.txt), and the first words of
  // names of two (name_heads_<lang>.txt).
  struct UnlistedWords {
    std::vector<std::string> no_names;
    std::vector<std::string> heads;
  };
  const UnlistedWords& unlisted(uint8_t language) const {
    return language == kPersian ? persian_ : arabic_;
  }

 private:
  // A name of a row, while loading.
  struct Name {
    uint64_t hash = 0;
    uint32_t row = 0;
    uint8_t languages = 0;
    bool weak = false;  // not "city of X" beside "X", which says by itself that it is a place
    std::string_view surface;
  };
  void ReadFolder(const std::string& folder, const std::string& shown);
  void ReadFile(const TextFile& file);
  void ReadRow(const TextFile& file, const TextLine& line);
  void AddNames(std::string_view names, uint8_t languages, uint32_t row);
  void AddName(std::string_view surface, uint8_t languages, bool weak, uint32_t row);
  std::vector<std::string> ReadHeads(const std::string& rules, const std::string& name);
  std::string OtherSpelling(std::string_view name) const;
  std::string WithoutArticles(std::string_view name) const;
  bool SaysItself(std::string_view name) const;
  void MakeGroups(ClassId cls, LexiconBuilder* names);
  void AddGroup(std::span<const Name> alike, uint8_t languages, ClassId cls, LexiconBuilder* names);
  GroupFacts FactsOf(std::span<const uint32_t> group) const;

  std::vector<GazetteerRow> rows_;
  std::vector<uint32_t> members_;      // rows, group by group
  std::vector<uint32_t> group_begin_;  // into members_; one more for the end
  std::vector<GroupFacts> facts_;      // by group
  std::vector<Name> names_;
  std::vector<std::shared_ptr<const std::string>> bytes_;  // of the files
  std::vector<std::string> attached_;  // heads of names, with and without a space behind them
  std::vector<std::string> articles_;  // that Persian papers leave out behind a name's first word
  std::vector<std::string> heads_;     // with which a name says by itself that it is a place
  UnlistedWords arabic_, persian_;
  std::deque<std::string> spelled_;  // names with the other spelling
  std::vector<Error> errors_;
  uint64_t hash_ = 0;
  // What reading works in.
  std::vector<Field> fields_;
  std::vector<Field> alike_;
};

}  // namespace rasad

#endif  // RASAD_PLACE_GAZETTEER_H_
