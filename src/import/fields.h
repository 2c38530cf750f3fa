// What the formats share: checked cells of a row, names, ranks.
#ifndef RASAD_IMPORT_FIELDS_H_
#define RASAD_IMPORT_FIELDS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/import.h"

namespace rasad {

// A row of a file, and where complaints about it point to.
struct ImportRow {
  std::string file;
  uint64_t line = 0;
  std::vector<std::string> cells;
};

Error Refusal(const ImportRow& row, std::string what, std::string hint = {});

// The file's lines, split at tabs, without quoting: GeoNames and our own tables. Lines that aren't
// UTF-8 are refused.
Result<std::vector<ImportRow>> ReadTabRows(const std::string& path, ImportReport* report);
// The file's records: CSV with quotes, BOM, CRLF and line ends within cells. The separator is a
// comma; a semicolon or tab where the first line has more of them.
Result<std::vector<ImportRow>> ReadCsvRows(const std::string& path, ImportReport* report);

std::optional<double> Coordinate(std::string_view cell, double limit);
bool IsCountryCode(std::string_view cell);
std::optional<uint64_t> WholeNumber(std::string_view cell);

// The name without vowel signs, blanks at the ends and inner line ends; "" where it isn't written
// in Arabic letters.
std::string CleanName(std::string_view name);
bool IsPersianLetters(std::string_view name);  // has letters that Arabic lacks
void AddName(std::string_view name, std::vector<std::string>* names);

int RankOfPopulation(uint64_t population);
std::string FirstLevelKind(std::string_view country);  // governorate or province

}  // namespace rasad

#endif  // RASAD_IMPORT_FIELDS_H_
