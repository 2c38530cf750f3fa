// OCHA's common operational datasets of administrative boundaries (COD-AB), as CSV.
//
// A row names its unit and all those above it. Three generations of column names:
//   admin1Name_en admin1Name_ar admin1Pcode
//   ADM1_EN ADM1_AR ADM1_PCODE
//   adm1_name adm1_name1 adm1_pcode, with the languages of the names in lang, lang1, lang2

#include <algorithm>
#include <array>
#include <map>

#include "import/fields.h"

namespace rasad {
namespace {

constexpr size_t kLevels = 6;  // countries are level 0

struct Level {
  int name = -1, ar = -1, fa = -1, pcode = -1;
};

struct Header {
  std::array<Level, kLevels> levels;
  int lat = -1, lon = -1;
  size_t columns = 0;
};

std::string Lower(std::string_view s) {
  std::string out(s);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

// The level that a column speaks of, and the rest of its name: "admin2Name_ar": 2 and "name_ar".
int LevelOf(std::string_view column, std::string* rest) {
  for (std::string_view head : {"admin", "adm"}) {
    if (!column.starts_with(head) || column.size() <= head.size()) continue;
    const char digit = column[head.size()];
    if (digit < '0' || digit >= static_cast<char>('0' + kLevels)) return -1;
    column.remove_prefix(head.size() + 1);
    if (column.starts_with('_')) column.remove_prefix(1);
    *rest = column;
    return digit - '0';
  }
  return -1;
}

// The language of the numbered names is told by the first row that has it.
std::string LanguageOf(const std::vector<ImportRow>& rows, const std::string& column) {
  const auto& head = rows.front().cells;
  for (size_t i = 0; i < head.size(); ++i) {
    if (Lower(head[i]) != column) continue;
    for (size_t r = 1; r < rows.size(); ++r) {
      if (i < rows[r].cells.size() && !rows[r].cells[i].empty()) return Lower(rows[r].cells[i]);
    }
  }
  return "";
}

Header HeaderOf(const std::vector<ImportRow>& rows) {
  Header header;
  const auto& head = rows.front().cells;
  header.columns = head.size();
  std::array<std::string, 4> languages;
  for (size_t n = 0; n < languages.size(); ++n)
    languages[n] = LanguageOf(rows, "lang" + (n == 0 ? std::string() : std::to_string(n)));
  for (size_t i = 0; i < head.size(); ++i) {
    const std::string column = Lower(head[i]);
    const int at = static_cast<int>(i);
    for (std::string_view lat : {"center_lat", "latitude", "lat", "y_coord", "latitude_y"})
      if (column == lat) header.lat = at;
    for (std::string_view lon :
         {"center_lon", "longitude", "lon", "long", "x_coord", "longitude_x"})
      if (column == lon) header.lon = at;
    std::string rest;
    const int number = LevelOf(column, &rest);
    if (number < 0) continue;
    Level& level = header.levels[static_cast<size_t>(number)];
    if (rest == "pcode") level.pcode = at;
    std::string language;
    if (rest.starts_with("name_")) language = rest.substr(5);
    if (rest.size() == 2) language = rest;
    if (rest == "name") language = languages[0].empty() ? "en" : languages[0];
    if (rest.size() == 5 && rest.starts_with("name") && rest[4] >= '1' && rest[4] <= '3')
      language = languages[static_cast<size_t>(rest[4] - '0')];
    if (language == "en") level.name = at;
    if (language == "ar") level.ar = at;
    if (language == "fa" || language == "prs") level.fa = at;
  }
  return header;
}

std::string Cell(const ImportRow& row, int column) {
  return column < 0 ? std::string() : row.cells[static_cast<size_t>(column)];
}

// Letters of the country, then digits or letters; a spreadsheet's "1.01E+05" is none.
bool IsPcode(std::string_view code) {
  const auto alnum = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); };
  return code.size() >= 2 && code[0] >= 'A' && code[0] <= 'Z' &&
         std::all_of(code.begin(), code.end(), alnum);
}

std::string KindOf(size_t level, std::string_view country) {
  if (level == 0) return "country";
  if (level == 1) return FirstLevelKind(country);
  return level <= 3 ? "district" : "village";
}

int RankOf(size_t level) {
  constexpr std::array<int, kLevels> kRanks = {95, 62, 45, 24, 12, 10};
  return kRanks[level];
}

class CodReader {
 public:
  CodReader(std::vector<ImportedPlace>* places, ImportReport* report)
      : places_(places), report_(report) {}

  void ReadFile(const std::string& path) {
    const auto rows = ReadCsvRows(path, report_);
    if (!rows) return report_->refused.push_back(rows.error());
    if ((*rows).empty()) return;
    const Header header = HeaderOf(*rows);
    const auto known = [](const Level& l) { return l.pcode >= 0 && (l.ar >= 0 || l.fa >= 0); };
    if (std::none_of(header.levels.begin(), header.levels.end(), known)) {
      return report_->refused.push_back(
          Refusal((*rows).front(), "no column holds P-codes with Arabic or Persian names",
                  "expected columns such as admin1Name_ar and admin1Pcode, ADM1_AR and ADM1_PCODE, "
                  "or adm1_name1 and adm1_pcode with lang1"));
    }
    for (size_t i = 1; i < (*rows).size(); ++i) ReadRow(header, (*rows)[i]);
  }

 private:
  void Refuse(const ImportRow& row, std::string what, std::string hint = {}) {
    report_->refused.push_back(Refusal(row, std::move(what), std::move(hint)));
  }

  void ReadRow(const Header& header, const ImportRow& row) {
    ++report_->rows;
    if (row.cells.size() != header.columns) {
      return Refuse(row, "the header has " + std::to_string(header.columns) +
                             " columns, this row " + std::to_string(row.cells.size()));
    }
    if (std::string fault = Fault(header, row); !fault.empty())
      return Refuse(row, std::move(fault), "P-codes are text: letters of the country, then digits");
    size_t deepest = 0;
    for (size_t level = 0; level < kLevels; ++level) {
      if (!Cell(row, header.levels[level].pcode).empty()) deepest = level;
    }
    for (size_t level = 0; level <= deepest; ++level) Take(header, row, level, level == deepest);
  }

  std::string Fault(const Header& header, const ImportRow& row) const {
    bool any = false;
    for (size_t level = 0; level < kLevels; ++level) {
      const Level& l = header.levels[level];
      const std::string code = Cell(row, l.pcode);
      any = any || !code.empty();
      if (!code.empty() && !IsPcode(code)) return "'" + code + "' is no P-code";
      if (code.empty() && !Cell(row, l.ar).empty() && l.pcode >= 0)
        return "a unit of level " + std::to_string(level) + " has a name but no P-code";
      const auto told = names_.find(code);
      if (told != names_.end() && told->second != Cell(row, l.name) && !code.empty())
        return "the P-code " + code + " is '" + told->second + "' in a row before, here '" +
               Cell(row, l.name) + "'";
    }
    if (!any) return "the row has no P-code";
    const std::string lat = Cell(row, header.lat), lon = Cell(row, header.lon);
    if (!lat.empty() && !Coordinate(lat, 90)) return "the latitude '" + lat + "' is none";
    if (!lon.empty() && !Coordinate(lon, 180)) return "the longitude '" + lon + "' is none";
    return lat.empty() == lon.empty() ? "" : "a latitude needs a longitude";
  }

  // The centre belongs to the row's own unit, not to those above it.
  void Take(const Header& header, const ImportRow& row, size_t level, bool own) {
    const Level& l = header.levels[level];
    const std::string code = Cell(row, l.pcode);
    if (code.empty() || !names_.emplace(code, Cell(row, l.name)).second) return;
    ImportedPlace p;
    AddName(Cell(row, l.ar), &p.names_ar);
    AddName(Cell(row, l.fa), &p.names_fa);
    if (p.names_ar.empty() && p.names_fa.empty()) {
      ++report_->without_name;
      return;
    }
    const std::string country = Cell(row, header.levels[0].pcode);
    p.country = IsCountryCode(country) ? country : code.substr(0, 2);
    p.id = "pcode:" + code;
    p.kind = KindOf(level, p.country);
    p.name = Cell(row, l.name);
    if (p.name.empty()) p.name = code;
    if (level > 1) p.admin1 = Cell(row, header.levels[1].name);
    if (own) p.lat = Coordinate(Cell(row, header.lat), 90);
    if (own) p.lon = Coordinate(Cell(row, header.lon), 180);
    p.importance = RankOf(level);
    p.ids.push_back(p.id);
    places_->push_back(std::move(p));
  }

  std::vector<ImportedPlace>* places_;
  ImportReport* report_;
  std::map<std::string, std::string> names_;  // English, by P-code
};

}  // namespace

void ReadCod(const std::vector<std::string>& files, std::vector<ImportedPlace>* places,
             ImportReport* report) {
  CodReader reader(places, report);
  for (const std::string& file : files) reader.ReadFile(file);
}

}  // namespace rasad
