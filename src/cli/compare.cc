// rasad compare: records in; incidents and verdicts out.
#include <chrono>
#include <iterator>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/folder.h"
#include "cli/record_lines.h"
#include "cli/signals.h"
#include "cli/summary.h"
#include "cli/victim_classes.h"
#include "compare/compare.h"
#include "table/atomic_file.h"
#include "table/tables.h"
#include "table/verdict_json.h"

namespace rasad {
namespace {

using Clock = std::chrono::steady_clock;

Error StoppedError() { return {Error::Kind::kIo, "interrupted; nothing was put in place", {}, ""}; }

Status ReadClaims(const std::string& path, std::vector<CasualtyClaim>* claims) {
  return ReadRecordLines(path, [&](std::string_view line, uint64_t number) -> Status {
    if (StopFlag()) return StoppedError();
    auto record = ReadRecordJson(line);
    if (!record) {
      Error error = record.error();
      error.where = {path, 0, number, 0};
      return error;
    }
    std::vector<CasualtyClaim> found = ClaimsOf(*record);
    claims->insert(claims->end(), std::make_move_iterator(found.begin()),
                   std::make_move_iterator(found.end()));
    return {};
  });
}

Result<Comparison> CompareAll(const CompareCommandOptions& options) {
  if (const Status there = CheckThatAllExist(options.records); !there) return there.error();
  const auto folder = RulesFolder(options.rules);
  if (!folder) return folder.error();
  auto classes = LoadVictimClasses(*folder);
  if (!classes) return classes.error();
  std::vector<CasualtyClaim> claims;
  for (const std::string& path : options.records) {
    if (const Status read = ReadClaims(path, &claims); !read) return read.error();
  }
  CompareOptions compare;
  compare.victims = std::move(*classes);
  return Compare(std::move(claims), compare);
}

template <typename Row>
std::string Table(const Comparison& comparison, const CsvOptions& options,
                  const Columns<Row>& columns, void (*write)(const Comparison&, CsvWriter*)) {
  std::string text;
  CsvWriter csv(options, &text);
  csv.Begin();
  WriteHeader(columns, &csv);
  write(comparison, &csv);
  return text;
}

std::string VerdictLines(const Comparison& comparison) {
  std::string lines;
  for (const Verdict& verdict : comparison.verdicts) WriteVerdictJson(comparison, verdict, &lines);
  return lines;
}

struct NewFile {
  const char* name;
  std::string bytes;
};

// All are written before the first is put in place.
Status WriteFiles(const std::string& folder, const std::vector<NewFile>& contents) {
  std::vector<AtomicFile> files;
  for (const NewFile& content : contents) {
    auto file = AtomicFile::Create(InFolder(folder, content.name));
    if (!file) return file.error();
    if (Status s = file->Write(content.bytes); !s) return s;
    files.push_back(std::move(*file));
  }
  for (AtomicFile& file : files) {
    if (Status s = file.Commit(); !s) return s;
  }
  return {};
}

Status WriteComparison(const Comparison& comparison, const std::string& folder,
                       const CsvOptions& csv) {
  if (Status s = MakeFolder(folder); !s) return s;
  const Status written = WriteFiles(
      folder, {{"incidents.csv", Table(comparison, csv, IncidentColumns(), WriteIncidentRows)},
               {"verdicts.csv", Table(comparison, csv, VerdictColumns(), WriteVerdictRows)},
               {"verdicts.jsonl", VerdictLines(comparison)}});
  return written ? WriteDataPackage(folder, csv) : written;
}

}  // namespace

int Compare(const CompareCommandOptions& options) {
  const Clock::time_point begin = Clock::now();
  const auto comparison = CompareAll(options);
  if (!comparison)
    return StopFlag() ? (Fail(StoppedError()), kInterrupted + StopSignal())
                      : Fail(comparison.error());
  const std::string folder = options.output.folder.empty() ? kDefaultFolder : options.output.folder;
  if (const Status s = WriteComparison(*comparison, folder, {options.output.excel}); !s)
    return Fail(s.error());
  if (options.output.quiet) return kDone;
  Console console;
  console.Line(
      ComparisonSummary(*comparison, std::chrono::duration<double>(Clock::now() - begin).count()));
  console.Line("wrote incidents.csv, verdicts.csv, verdicts.jsonl and datapackage.json in " +
               folder);
  return kDone;
}

}  // namespace rasad
