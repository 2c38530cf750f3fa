// Tables with the columns of rules/places, in any order; those that may be left out are made up
// for.

#include <algorithm>
#include <array>
#include <map>

#include "import/fields.h"
#include "rules/table_file.h"

namespace rasad {
namespace {

constexpr std::array<std::string_view, 12> kColumns = {
    "id",     "kind", "name", "names_ar",   "names_fa", "country",
    "admin1", "lat",  "lon",  "importance", "cue",      "ids"};
constexpr std::array<std::pair<std::string_view, int>, 15> kKinds = {{{"country", 95},
                                                                      {"governorate", 62},
                                                                      {"province", 62},
                                                                      {"district", 40},
                                                                      {"city", 60},
                                                                      {"town", 38},
                                                                      {"village", 12},
                                                                      {"camp", 30},
                                                                      {"neighbourhood", 14},
                                                                      {"region", 40},
                                                                      {"area", 30},
                                                                      {"airport", 45},
                                                                      {"crossing", 40},
                                                                      {"base", 40},
                                                                      {"site", 30}}};
constexpr int kHighest = 100;

using Columns = std::map<std::string, size_t, std::less<>>;

std::string Cell(const ImportRow& row, const Columns& columns, std::string_view name) {
  const auto it = columns.find(name);
  return it == columns.end() || it->second >= row.cells.size() ? "" : row.cells[it->second];
}

int RankOf(std::string_view kind) {
  for (const auto& [known, rank] : kKinds) {
    if (kind == known) return rank;
  }
  return -1;
}

// What is wrong with a row; "" where it is good.
std::string Fault(const ImportRow& row, const Columns& columns) {
  const auto cell = [&](std::string_view name) { return Cell(row, columns, name); };
  if (row.cells.size() != columns.size())
    return "the header has " + std::to_string(columns.size()) + " columns, this row " +
           std::to_string(row.cells.size());
  if (cell("name").empty()) return "the place has no name";
  if (RankOf(cell("kind")) < 0) return "'" + cell("kind") + "' is no kind of place";
  if (!cell("country").empty() && !IsCountryCode(cell("country")))
    return "'" + cell("country") + "' is no country code";
  const std::string lat = cell("lat"), lon = cell("lon");
  if (!lat.empty() && !Coordinate(lat, 90)) return "the latitude '" + lat + "' is none";
  if (!lon.empty() && !Coordinate(lon, 180)) return "the longitude '" + lon + "' is none";
  if (lat.empty() != lon.empty()) return "a latitude needs a longitude";
  const auto rank = WholeNumber(cell("importance"));
  if (!cell("importance").empty() && (!rank || *rank > kHighest))
    return "importance is a whole number up to 100";
  if (!cell("cue").empty() && cell("cue") != "cue") return "the column cue says 'cue' or nothing";
  if (cell("id").find(' ') != std::string::npos) return "the id has a blank";
  for (std::string_view column : {"names_ar", "names_fa"}) {
    const std::string names = cell(column);
    for (const Field& f : SplitFields(names, '|')) {
      if (!names.empty() && CleanName(f.text).empty())
        return "'" + std::string(f.text) + "' is no name in Arabic letters";
    }
  }
  return "";
}

std::string IdFor(const ImportedPlace& p, size_t number) {
  std::string id = "own:" + p.country + ":" + p.kind + ":";
  for (char c : p.name) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) id += c;
    if (c >= 'A' && c <= 'Z') id += static_cast<char>(c - 'A' + 'a');
    if (c == ' ' || c == '-') id += '-';
  }
  return id + ":" + std::to_string(number);
}

void TakePlace(const ImportRow& row, const Columns& columns, std::vector<ImportedPlace>* places,
               ImportReport* report) {
  const auto cell = [&](std::string_view name) { return Cell(row, columns, name); };
  ImportedPlace p;
  const std::string arabic = cell("names_ar");
  for (const Field& f : SplitFields(arabic, '|')) AddName(f.text, &p.names_ar);
  const std::string persian = cell("names_fa");
  for (const Field& f : SplitFields(persian, '|')) AddName(f.text, &p.names_fa);
  if (p.names_ar.empty() && p.names_fa.empty()) {
    ++report->without_name;
    return;
  }
  p.kind = cell("kind");
  p.name = cell("name");
  p.country = cell("country");
  p.admin1 = cell("admin1");
  p.lat = Coordinate(cell("lat"), 90);
  p.lon = Coordinate(cell("lon"), 180);
  const auto rank = WholeNumber(cell("importance"));
  p.importance = rank ? static_cast<int>(*rank) : RankOf(p.kind);
  p.cue = cell("cue") == "cue";
  const std::string ids = cell("ids");
  for (const Field& f : SplitFields(ids, '|')) {
    if (!f.text.empty()) p.ids.emplace_back(f.text);
  }
  p.id = cell("id");
  if (p.id.empty()) p.id = IdFor(p, row.line);
  places->push_back(std::move(p));
}

void ReadFile(const std::string& path, std::map<std::string, std::string>* seen,
              std::vector<ImportedPlace>* places, ImportReport* report) {
  const auto rows = ReadTabRows(path, report);
  if (!rows) return report->refused.push_back(rows.error());
  if ((*rows).empty()) return;
  const ImportRow& head = (*rows).front();
  Columns columns;
  for (size_t i = 0; i < head.cells.size(); ++i) {
    if (std::find(kColumns.begin(), kColumns.end(), head.cells[i]) == kColumns.end())
      return report->refused.push_back(Refusal(head, "no column is called '" + head.cells[i] + "'",
                                               "see docs/rules.md, Places"));
    columns.emplace(head.cells[i], i);
  }
  if (!columns.contains("name") || !columns.contains("kind"))
    return report->refused.push_back(Refusal(head, "the columns name and kind are needed"));
  for (size_t i = 1; i < (*rows).size(); ++i) {
    const ImportRow& row = (*rows)[i];
    ++report->rows;
    std::string fault = Fault(row, columns);
    const std::string id = Cell(row, columns, "id");
    const std::string where = path + ":" + std::to_string(row.line);
    if (fault.empty() && !id.empty() && !seen->emplace(id, where).second)
      fault = "the id '" + id + "' stands in " + (*seen)[id] + " already";
    if (fault.empty())
      TakePlace(row, columns, places, report);
    else
      report->refused.push_back(Refusal(row, fault));
  }
}

}  // namespace

void ReadPlaceTable(const std::vector<std::string>& files, std::vector<ImportedPlace>* places,
                    ImportReport* report) {
  std::map<std::string, std::string> seen;
  for (const std::string& file : files) ReadFile(file, &seen, places, report);
}

}  // namespace rasad
