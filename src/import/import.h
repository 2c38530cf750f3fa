// Users' own place tables, turned into a gazetteer that `--places DIR` adds to the program's.
//
//   ImportReport report;
//   std::vector<ImportedPlace> places;
//   ReadGeoNames(files, &places, &report);      // or ReadCod, ReadPlaceTable
//   MergePlaces(&places, &report);
//   MarkWords(WordsThatAreNoPlaces(rules_folder), &places);
//   WritePlaces("mine/places.tsv", places);
//
// Three formats: dumps of geonames.org, OCHA's COD-AB tables (CSV, three generations of column
// names), and tables with the columns of rules/places (docs/places.md shows each). A row that is
// wrong is refused by file and line and costs only itself; a file that is none of the format is an
// error of its own. Rows without an Arabic or Persian name and features that news doesn't name are
// skipped and counted. Reads files whole. Pure functions but for reading and writing; one thread.
#ifndef RASAD_IMPORT_IMPORT_H_
#define RASAD_IMPORT_IMPORT_H_

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace rasad {

struct ImportedPlace {
  std::string id;
  std::string kind;
  std::string name;  // English
  std::vector<std::string> names_ar;
  std::vector<std::string> names_fa;
  std::string country;
  std::string admin1;
  std::optional<double> lat;
  std::optional<double> lon;
  int importance = 0;
  bool cue = false;
  std::vector<std::string> ids;
};

struct ImportReport {
  std::vector<Error> refused;
  uint64_t rows = 0;
  uint64_t without_name = 0;  // in Arabic or Persian
  uint64_t other_kinds = 0;   // features that news doesn't name as places
  uint64_t merged = 0;
};

void ReadGeoNames(const std::vector<std::string>& files, std::vector<ImportedPlace>* places,
                  ImportReport* report);
void ReadCod(const std::vector<std::string>& files, std::vector<ImportedPlace>* places,
             ImportReport* report);
void ReadPlaceTable(const std::vector<std::string>& files, std::vector<ImportedPlace>* places,
                    ImportReport* report);

// One row for one place: of one level and country, with a name in common, near each other (rows
// without coordinates: in the same first-level unit). Names and ids of both stay.
void MergePlaces(std::vector<ImportedPlace>* places, ImportReport* report);

// The folded words of rules/*/*.words and the names that rules/places reads with a cue alone.
std::set<std::u16string> WordsThatAreNoPlaces(const std::string& rules_folder);
// Such names, and very short ones, need a word such as "village" in front.
void MarkWords(const std::set<std::u16string>& words, std::vector<ImportedPlace>* places);

Status WritePlaces(const std::string& path, std::vector<ImportedPlace> places);

}  // namespace rasad

#endif  // RASAD_IMPORT_IMPORT_H_
