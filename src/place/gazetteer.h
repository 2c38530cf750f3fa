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
#include <string>
#include <string_view>
#include <unordered_map>
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
  int importance = 0;
  bool weak = false;

  bool is_country() const { return kind == "country"; }
};

class Gazetteer {
 public:
  void Load(RuleBookLoader* loader);

  const GazetteerRow& row(uint32_t index) const { return rows_[index]; }
  const std::vector<uint32_t>& group(uint32_t index) const { return groups_[index]; }
  size_t size() const { return rows_.size(); }

 private:
  void LoadFile(const std::string& path, ClassId cls, RuleBookLoader* loader);
  void AddNames(std::string_view names, uint8_t languages, uint32_t row, ClassId cls,
                RuleBookLoader* loader);

  std::vector<GazetteerRow> rows_;
  std::vector<std::vector<uint32_t>> groups_;
  std::vector<bool> group_is_weak_;
  std::unordered_map<std::string, uint32_t>
      group_of_;  // folded surface and language -> group; only while loading
  std::unordered_map<std::string, uint32_t> id_line_;
  struct Name {
    std::string surface;
    uint8_t languages;
    uint32_t group;
  };
  std::vector<Name> names_;
};

}  // namespace rasad

#endif  // RASAD_PLACE_GAZETTEER_H_
