// Places told twice, names that are words, and the table that comes out.

#include <algorithm>
#include <filesystem>
#include <map>

#include "import/fields.h"
#include "record/distance.h"
#include "rules/table_file.h"
#include "table/atomic_file.h"
#include "text/fold.h"

namespace rasad {
namespace {

constexpr int kTown = 34;        // importance
constexpr size_t kShortest = 3;  // letters of a name that stands alone

int LevelOf(const ImportedPlace& p) {
  if (p.kind == "country") return 0;
  if (p.kind == "governorate" || p.kind == "province" || p.kind == "region") return 1;
  if (p.kind == "district") return 2;
  if (p.kind == "airport" || p.kind == "base" || p.kind == "crossing" || p.kind == "site") return 4;
  return 3;
}

double Reach(const ImportedPlace& p) {
  const int level = LevelOf(p);
  if (level <= 1) return 200;
  if (level == 2) return 60;
  return p.importance >= kTown ? 10 : 5;
}

bool AreOne(const ImportedPlace& a, const ImportedPlace& b) {
  if (a.lat && b.lat) return DistanceKm(*a.lat, *a.lon, *b.lat, *b.lon) <= Reach(a);
  return a.admin1 == b.admin1;
}

std::set<std::u16string> FoldedNames(const ImportedPlace& p) {
  std::set<std::u16string> names;
  for (const auto* list : {&p.names_ar, &p.names_fa}) {
    for (const std::string& name : *list) names.insert(Fold(name));
  }
  return names;
}

void Join(const ImportedPlace& from, ImportedPlace* to) {
  for (const std::string& name : from.names_ar) AddName(name, &to->names_ar);
  for (const std::string& name : from.names_fa) AddName(name, &to->names_fa);
  for (const std::string& id : from.ids) {
    if (std::find(to->ids.begin(), to->ids.end(), id) == to->ids.end()) to->ids.push_back(id);
  }
  if (!to->lat) to->lat = from.lat, to->lon = from.lon;
  if (to->admin1.empty()) to->admin1 = from.admin1;
}

std::u16string WithoutArticle(const std::u16string& name) {
  constexpr std::u16string_view kArticle = u"\u0627\u0644";
  return name.starts_with(kArticle) && name.size() > 4 ? name.substr(2) : name;
}

std::string Joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : "|") + part;
  return out;
}

std::string Degrees(const std::optional<double>& value) {
  if (!value) return "";
  char text[32];
  std::snprintf(text, sizeof text, "%.4f", *value);
  return text;
}

// A cell has no tabs and line ends, whatever its source had.
std::string OneLine(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return text;
}

std::string Line(const ImportedPlace& p) {
  const std::string cells[] = {p.id,
                               p.kind,
                               p.name,
                               Joined(p.names_ar),
                               Joined(p.names_fa),
                               p.country,
                               p.admin1,
                               Degrees(p.lat),
                               Degrees(p.lon),
                               std::to_string(p.importance),
                               p.cue ? "cue" : "",
                               Joined(p.ids)};
  std::string line;
  for (const std::string& cell : cells) line += (&cell == cells ? "" : "\t") + OneLine(cell);
  return line + "\n";
}

// The cells of one column of all tables of a folder, names apart.
template <typename Each>
void ForRows(const std::string& folder, std::string_view ending, Each each) {
  for (const std::string& path : ListFiles(folder, ending)) {
    const auto file = ReadTextFile(folder + "/" + path, path);
    if (!file) continue;
    for (const TextLine& line : (*file).lines) each(SplitFields(line.text, '\t'));
  }
}

void AddFolded(std::string_view names, std::set<std::u16string>* words) {
  for (const Field& f : SplitFields(names, '|')) {
    std::string_view name = f.text;
    if (name.starts_with('=')) name.remove_prefix(1);
    if (!name.empty()) words->insert(Fold(name));
  }
}

}  // namespace

void MergePlaces(std::vector<ImportedPlace>* places, ImportReport* report) {
  std::stable_sort(places->begin(), places->end(),
                   [](const auto& a, const auto& b) { return a.importance > b.importance; });
  std::map<std::tuple<std::string, int, std::u16string>, std::vector<size_t>> by_name;
  std::vector<ImportedPlace> kept;
  for (ImportedPlace& p : *places) {
    const auto names = FoldedNames(p);
    size_t twin = kept.size();
    for (const std::u16string& name : names) {
      for (size_t i : by_name[{p.country, LevelOf(p), name}]) {
        if (twin == kept.size() && AreOne(kept[i], p)) twin = i;
      }
    }
    if (twin < kept.size()) {
      Join(p, &kept[twin]);
      ++report->merged;
    } else {
      kept.push_back(std::move(p));
    }
    for (const std::u16string& name : names)
      by_name[{kept[twin].country, LevelOf(kept[twin]), name}].push_back(twin);
  }
  *places = std::move(kept);
}

std::set<std::u16string> WordsThatAreNoPlaces(const std::string& rules_folder) {
  std::set<std::u16string> words;
  ForRows(rules_folder, ".words", [&](const std::vector<Field>& f) {
    if (f.size() > 1) AddFolded(f[1].text, &words);
  });
  ForRows(rules_folder + "/places", ".tsv", [&](const std::vector<Field>& f) {
    if (f.size() < 12 || f[10].text != "cue") return;
    AddFolded(f[3].text, &words);
    AddFolded(f[4].text, &words);
  });
  return words;
}

void MarkWords(const std::set<std::u16string>& words, std::vector<ImportedPlace>* places) {
  for (ImportedPlace& p : *places) {
    const bool large = LevelOf(p) <= 1 || p.importance >= 60;
    for (const std::u16string& name : FoldedNames(p)) {
      const std::u16string bare = WithoutArticle(name);
      const bool one_word = name.find(u' ') == std::u16string::npos;
      if (bare.size() < kShortest || (p.kind == "neighbourhood" && one_word)) p.cue = true;
      if (!large && (words.contains(name) || words.contains(bare))) p.cue = true;
    }
  }
}

Status WritePlaces(const std::string& path, std::vector<ImportedPlace> places) {
  std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) {
    return std::make_pair(-a.importance, a.id) < std::make_pair(-b.importance, b.id);
  });
  auto file = AtomicFile::Create(path);
  if (!file) return file.error();
  std::string text =
      "# Made by rasad import-places.\n"
      "id\tkind\tname\tnames_ar\tnames_fa\tcountry\tadmin1\tlat\tlon\timportance\tcue\tids\n";
  for (const ImportedPlace& p : places) text += Line(p);
  if (const Status written = (*file).Write(text); !written) return written;
  return (*file).Commit();
}

}  // namespace rasad
