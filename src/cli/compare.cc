// rasad compare: records in; incidents and verdicts out.
#include <chrono>
#include <functional>
#include <iterator>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/folder.h"
#include "cli/record_lines.h"
#include "cli/signals.h"
#include "cli/standard_output.h"
#include "cli/summary.h"
#include "cli/victim_classes.h"
#include "compare/blocks.h"
#include "compare/compare.h"
#include "table/atomic_file.h"
#include "table/tables.h"
#include "table/verdict_json.h"

namespace rasad {
namespace {

using Clock = std::chrono::steady_clock;

Error StoppedError() { return {Error::Kind::kIo, "interrupted; nothing was put in place", {}, ""}; }

Status ReadRecords(const std::string& path,
                   const std::function<void(std::vector<Statement>)>& take) {
  return ReadRecordLines(path, [&](std::string_view line, uint64_t number) -> Status {
    if (StopFlag()) return StoppedError();
    auto record = ReadRecordJson(line);
    if (!record) {
      Error error = record.error();
      error.where = {path, 0, number, 0};
      return error;
    }
    take(StatementsOf(*record));
    return {};
  });
}

Status ReadAll(const std::vector<std::string>& paths, std::vector<Statement>* statements) {
  for (const std::string& path : paths) {
    const Status read = ReadRecords(path, [&](std::vector<Statement> found) {
      statements->insert(statements->end(), std::make_move_iterator(found.begin()),
                         std::make_move_iterator(found.end()));
    });
    if (!read) return read;
  }
  return {};
}

Result<VictimClasses> LoadTables(const CompareCommandOptions& options) {
  for (const auto* paths : {&options.records, &options.against}) {
    if (const Status there = CheckThatAllExist(*paths); !there) return there.error();
  }
  const auto folder = RulesFolder(options.rules);
  if (!folder) return folder.error();
  return LoadVictimClasses(*folder);
}

Result<Comparison> CompareAll(const CompareCommandOptions& options) {
  auto victims = LoadTables(options);
  if (!victims) return victims.error();
  std::vector<Statement> statements;
  if (const Status read = ReadAll(options.records, &statements); !read) return read.error();
  CompareOptions compare;
  compare.victims = std::move(*victims);
  compare.block = options.block;
  if (!options.against.empty()) {
    for (const Statement& s : statements) compare.concerning.insert(s.article);
    const Status read = ReadAll(options.against, &statements);
    if (!read) return read.error();
  }
  return Compare(std::move(statements), compare);
}

// "wire-001/c0-13	SY/2024-10 SY/2024-11", a line for each claim and event.
std::string BlockLines(const std::vector<Statement>& statements) {
  std::string lines;
  for (const Statement& s : statements) {
    lines += s.id;
    char before = '\t';
    for (const std::string& block : BlocksOf(s)) {
      (lines += before) += block;
      before = ' ';
    }
    lines += '\n';
  }
  return lines;
}

int PrintBlocks(const CompareCommandOptions& options) {
  if (const auto tables = LoadTables(options); !tables) return Fail(tables.error());
  StandardOutput out;
  Status written;
  for (const std::string& path : options.records) {
    const Status read = ReadRecords(path, [&](const std::vector<Statement>& found) {
      if (written && !out.closed()) written = out.Write(BlockLines(found));
    });
    if (!read) return Fail(read.error());
    if (!written) return Fail(written.error());
  }
  return kDone;
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
  if (options.block_key) return PrintBlocks(options);
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
