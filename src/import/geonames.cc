// Dumps of geonames.org: the table of places, alternate names, codes of the first two levels.

#include <algorithm>
#include <map>

#include "import/fields.h"
#include "rules/table_file.h"

namespace rasad {
namespace {

constexpr size_t kPlaceColumns = 19;
constexpr size_t kNameColumns = 10;
constexpr size_t kOldNameColumns = 8;
constexpr size_t kCodeColumns = 4;
constexpr size_t kHierarchyColumns = 3;

// A table of places has one of these columns each.
enum Column { kId, kName, kAscii, kAlternates, kLat, kLon, kClass, kCode, kCountry, kCc2, kAdmin1 };
constexpr size_t kPopulation = 14;

struct Names {
  std::vector<std::string> ar, fa;
};

struct GeoNamesFiles {
  std::vector<ImportRow> places;
  std::map<std::string, Names> names;         // by geonameid
  std::map<std::string, std::string> admin1;  // "SY.09": English name
  bool has_names = false;
};

bool IsDigits(std::string_view s) { return WholeNumber(s).has_value(); }

void TakeAlternate(const ImportRow& row, GeoNamesFiles* files, ImportReport* report) {
  if (row.cells.size() != kNameColumns && row.cells.size() != kOldNameColumns) {
    report->refused.push_back(Refusal(row,
                                      "alternate names have 10 columns (older dumps 8), this "
                                      "row " +
                                          std::to_string(row.cells.size())));
    return;
  }
  if (!IsDigits(row.cells[0]) || !IsDigits(row.cells[1])) {
    report->refused.push_back(Refusal(row, "an alternate name begins with two numeric ids"));
    return;
  }
  const bool historic = row.cells[7] == "1";
  Names& names = files->names[row.cells[1]];
  if (row.cells[2] == "ar" && !historic) AddName(row.cells[3], &names.ar);
  if (row.cells[2] == "fa" && !historic) AddName(row.cells[3], &names.fa);
}

// The first row tells what a file is; a file with anything else is refused as a whole.
void TakeFile(const std::string& path, GeoNamesFiles* files, ImportReport* report) {
  auto rows = ReadTabRows(path, report);
  if (!rows) {
    report->refused.push_back(rows.error());
    return;
  }
  const size_t columns = (*rows).empty() ? 0 : (*rows).front().cells.size();
  if (columns == kPlaceColumns) {
    files->places.insert(files->places.end(), (*rows).begin(), (*rows).end());
  } else if (columns == kNameColumns || columns == kOldNameColumns) {
    files->has_names = true;
    for (const ImportRow& row : *rows) TakeAlternate(row, files, report);
  } else if (columns == kCodeColumns) {
    for (const ImportRow& row : *rows) {
      if (row.cells.size() == kCodeColumns)
        files->admin1[row.cells[0]] = row.cells[1];
      else
        report->refused.push_back(Refusal(row, "a code has 4 columns"));
    }
  } else if (columns != kHierarchyColumns && columns != 0) {
    report->refused.push_back(
        Refusal((*rows).front(), "this is no file of geonames.org",
                "expected 19 tab-separated columns (places), 10 or 8 (alternate "
                "names), 4 (codes) or 3 (hierarchy), without a header"));
  }
}

// The kind of a feature; "" for what news doesn't name as a place.
std::string KindOf(const ImportRow& row, uint64_t population) {
  const std::string& code = row.cells[kCode];
  const auto is = [&](std::initializer_list<std::string_view> codes) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
  };
  if (is({"PCLI", "PCLS", "PCLD", "PCLF"})) return "country";
  if (is({"ADM1"})) return FirstLevelKind(row.cells[kCountry]);
  if (is({"ADM2", "ADM3"})) return "district";
  if (is({"PPLX"})) return "neighbourhood";
  if (is({"PPLC", "PPLA"})) return "city";
  if (is({"AIRP"})) return "airport";
  if (is({"AIRB", "MILB", "NVB"})) return "base";
  if (is({"CMPRF", "CMP", "CMPL"})) return "camp";
  if (is({"CUSP", "PSTB", "GATE"})) return "crossing";
  if (is({"RGN", "RGNE", "RGNH", "ISL", "ISLS", "MT", "MTS", "DSRT", "VAL", "LK", "STM", "PEN"}))
    return "area";
  if (is({"DAM", "BDG", "PRN", "PS", "OILR", "OILF", "PRT"})) return "site";
  if (row.cells[kClass] != "P" || is({"PPLQ", "PPLH", "PPLW"})) return "";
  return population >= 100'000 ? "city" : population >= 10'000 ? "town" : "village";
}

int RankOf(const std::string& kind, uint64_t population) {
  if (kind == "country") return 95;
  if (kind == "governorate" || kind == "province") return 62;
  if (kind == "district") return 40;
  if (kind == "neighbourhood") return 14;
  if (kind == "airport" || kind == "base") return 45;
  if (kind == "area" || kind == "site" || kind == "crossing" || kind == "camp") return 30;
  return RankOfPopulation(population);
}

// What is wrong with a row; "" where it is good.
std::string Fault(const ImportRow& row) {
  if (row.cells.size() != kPlaceColumns)
    return "a place has 19 columns, this row " + std::to_string(row.cells.size());
  if (!IsDigits(row.cells[kId])) return "the id '" + row.cells[kId] + "' is no number";
  if (row.cells[kName].empty()) return "the place has no name";
  if (!Coordinate(row.cells[kLat], 90)) return "the latitude '" + row.cells[kLat] + "' is none";
  if (!Coordinate(row.cells[kLon], 180)) return "the longitude '" + row.cells[kLon] + "' is none";
  if (row.cells[kClass].size() != 1) return "the feature class has one letter";
  if (!row.cells[kCountry].empty() && !IsCountryCode(row.cells[kCountry]))
    return "'" + row.cells[kCountry] + "' is no country code";
  if (!row.cells[kPopulation].empty() && !IsDigits(row.cells[kPopulation]))
    return "the population '" + row.cells[kPopulation] + "' is no number";
  return "";
}

// Without a file of alternate names, the fourth column holds names without their language.
Names NamesOf(const ImportRow& row, const GeoNamesFiles& files) {
  Names names;
  if (auto it = files.names.find(row.cells[kId]); it != files.names.end()) names = it->second;
  if (files.has_names) return names;
  for (const Field& f : SplitFields(row.cells[kAlternates], ',')) {
    const std::string name = CleanName(f.text);
    if (!name.empty()) AddName(name, IsPersianLetters(name) ? &names.fa : &names.ar);
  }
  return names;
}

void TakePlace(const ImportRow& row, const GeoNamesFiles& files, std::vector<ImportedPlace>* places,
               ImportReport* report) {
  const uint64_t population = WholeNumber(row.cells[kPopulation]).value_or(0);
  ImportedPlace p;
  p.kind = KindOf(row, population);
  if (p.kind.empty()) {
    ++report->other_kinds;
    return;
  }
  Names names = NamesOf(row, files);
  p.names_ar = std::move(names.ar), p.names_fa = std::move(names.fa);
  if (p.names_ar.empty() && p.names_fa.empty()) {
    ++report->without_name;
    return;
  }
  p.id = "gn:" + row.cells[kId];
  p.name = row.cells[kName];
  p.country = row.cells[kCountry];
  const auto admin1 = files.admin1.find(p.country + "." + row.cells[kAdmin1]);
  if (admin1 != files.admin1.end() && p.kind != "country") p.admin1 = admin1->second;
  p.lat = Coordinate(row.cells[kLat], 90);
  p.lon = Coordinate(row.cells[kLon], 180);
  p.importance = row.cells[kCode] == "PPLC" ? 88 : RankOf(p.kind, population);
  p.ids.push_back(p.id);
  places->push_back(std::move(p));
}

}  // namespace

void ReadGeoNames(const std::vector<std::string>& files, std::vector<ImportedPlace>* places,
                  ImportReport* report) {
  GeoNamesFiles read;
  for (const std::string& file : files) TakeFile(file, &read, report);
  std::map<std::string, uint64_t> seen;
  for (const ImportRow& row : read.places) {
    ++report->rows;
    std::string fault = Fault(row);
    if (fault.empty() && !seen.emplace(row.cells[kId], row.line).second)
      fault = "the id " + row.cells[kId] + " stands in line " +
              std::to_string(seen[row.cells[kId]]) + " already";
    if (fault.empty())
      TakePlace(row, read, places, report);
    else
      report->refused.push_back(Refusal(row, fault));
  }
}

}  // namespace rasad
