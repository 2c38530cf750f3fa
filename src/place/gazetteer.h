// The places that the engine knows, and their names in the lexicon.
//
// Read from rules/places/**/*.tsv: tab-separated, with the header
//   id kind name names_ar names_fa country admin1 lat lon importance cue ids
// (docs/rules.md describes the columns). Names joined by '|'. A name of a row whose `cue` column
// says "cue" is weak: it is read as a place only with reason. In Persian text the Arabic names
// serve where a row has no Persian ones. One surface may name many rows: a lexicon reading of class
// Place.Name holds the index of a group, which lists them. Errors: collected in the loader with
// file:line:column. Cost: one pass over the files. Thread safety: const after Load.
#ifndef RASAD_PLACE_GAZETTEER_H_
#define RASAD_PLACE_GAZETTEER_H_

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_book.h"

namespace rasad {

struct GazetteerRow {
  std::string id;
  std::string kind;
  std::string name;
  std::string country;
  std::string admin1;
  std::optional<double> lat;
  std::optional<double> lon;
  std::string ids;  // joined by '|'
  int importance = 0;
  bool weak = false;

  bool is_country() const { return kind == "country"; }
};

class Gazetteer {
 public:
  // `more`: a folder of tables of the user's own, read behind the program's; may be empty.
  void Load(RuleBookLoader* loader, const std::string& more = {});

  const GazetteerRow& row(uint32_t index) const { return rows_[index]; }
  std::span<const uint32_t> group(uint32_t index) const {
    return {members_.data() + group_begin_[index], members_.data() + group_begin_[index + 1]};
  }
  size_t size() const { return rows_.size(); }

 private:
  // A name of a row, while loading.
  struct Name {
    uint64_t hash = 0;
    uint32_t row = 0;
    uint8_t languages = 0;
    bool headed = false;  // "city of X" beside "X": says by itself that it is a place
    std::string_view surface;
  };
  void LoadMore(const std::string& folder, std::vector<TextFile>* files, RuleBookLoader* loader);
  void LoadFile(const TextFile& file, RuleBookLoader* loader);
  void LoadRow(const TextFile& file, const TextLine& line, RuleBookLoader* loader);
  void AddNames(std::string_view names, uint8_t languages, uint32_t row);
  void MakeGroups(ClassId cls, LexiconBuilder* names);
  void AddGroup(std::span<const Name> alike, uint8_t languages, ClassId cls, LexiconBuilder* names);

  std::vector<GazetteerRow> rows_;
  std::vector<uint32_t> members_;      // rows, group by group
  std::vector<uint32_t> group_begin_;  // into members_; one more for the end
  std::vector<Name> names_;
};

}  // namespace rasad

#endif  // RASAD_PLACE_GAZETTEER_H_
