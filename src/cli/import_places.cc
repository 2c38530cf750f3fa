// rasad import-places: place tables of the user's own to a folder for --places.
#include <algorithm>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/folder.h"
#include "import/import.h"
#include "table/atomic_file.h"
#include "table/csv.h"

namespace rasad {
namespace {

constexpr size_t kShown = 20;  // refused rows that are named; refused.csv holds them all

void ReadTables(const ImportOptions& options, std::vector<ImportedPlace>* places,
                ImportReport* report) {
  if (options.format == "geonames") ReadGeoNames(options.files, places, report);
  if (options.format == "cod") ReadCod(options.files, places, report);
  if (options.format == "tsv") ReadPlaceTable(options.files, places, report);
}

void NameRefused(const ImportReport& report) {
  Console console;
  for (size_t i = 0; i < report.refused.size() && i < kShown; ++i)
    console.Line("rasad: " + report.refused[i].ToString());
  if (report.refused.size() > kShown)
    console.Line("rasad: and " + std::to_string(report.refused.size() - kShown) +
                 " more: see refused.csv");
}

Status WriteRefused(const std::string& path, const ImportReport& report) {
  auto file = AtomicFile::Create(path);
  if (!file) return file.error();
  std::string text;
  CsvWriter csv({}, &text);
  csv.Begin();
  for (const char* column : {"file", "line", "what", "hint"}) csv.Plain(column);
  csv.EndRow();
  for (const Error& e : report.refused) {
    csv.Text(e.where.file);
    csv.Plain(std::to_string(e.where.line));
    csv.Text(e.what);
    csv.Text(e.hint);
    csv.EndRow();
  }
  if (const Status written = file->Write(text); !written) return written;
  return file->Commit();
}

void Summarize(const ImportReport& report, const std::vector<ImportedPlace>& places,
               const std::string& folder) {
  const auto cue =
      std::count_if(places.begin(), places.end(), [](const ImportedPlace& p) { return p.cue; });
  Console().Line(std::to_string(report.rows) + " rows: " + std::to_string(places.size()) +
                 " places in " + InFolder(folder, "places.tsv") + " (" + std::to_string(cue) +
                 " of them only behind a word such as \"village\"), " +
                 std::to_string(report.merged) + " merged, " + std::to_string(report.without_name) +
                 " without an Arabic or Persian name, " + std::to_string(report.other_kinds) +
                 " of other kinds, " + std::to_string(report.refused.size()) + " refused");
}

}  // namespace

int ImportPlaces(const ImportOptions& options) {
  if (const Status there = CheckThatAllExist(options.files); !there) return Fail(there.error());
  const auto rules = RulesFolder(options.rules);
  if (!rules) return Fail(rules.error());
  ImportReport report;
  std::vector<ImportedPlace> places;
  ReadTables(options, &places, &report);
  MergePlaces(&places, &report);
  MarkWords(WordsThatAreNoPlaces(*rules), &places);
  if (const Status made = MakeFolder(options.folder); !made) return Fail(made.error());
  if (const Status s = WritePlaces(InFolder(options.folder, "places.tsv"), places); !s)
    return Fail(s.error());
  if (const Status s = WriteRefused(InFolder(options.folder, "refused.csv"), report); !s)
    return Fail(s.error());
  NameRefused(report);
  if (!options.quiet) Summarize(report, places, options.folder);
  return report.refused.empty() ? kDone : kRefused;
}

}  // namespace rasad
