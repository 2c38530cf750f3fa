#include "cli/extract_outputs.h"

#include "cli/folder.h"
#include "cli/refused_table.h"
#include "table/tables.h"

namespace rasad {
namespace {

template <typename Row>
Status OpenTable(const std::string& path, const CsvOptions& options, const Columns<Row>& columns,
                 std::optional<AtomicFile>* file) {
  auto created = AtomicFile::Create(path);
  if (!created) return created.error();
  *file = std::move(*created);
  std::string header;
  CsvWriter csv(options, &header);
  csv.Begin();
  WriteHeader(columns, &csv);
  return (*file)->Write(header);
}

std::string RefusedRows(const std::vector<Refusal>& refusals, const CsvOptions& options) {
  std::string rows;
  CsvWriter csv(options, &rows);
  for (const Refusal& refusal : refusals) WriteRow(RefusedColumns(), refusal, &csv);
  return rows;
}

}  // namespace

void Serialise(const Record& record, const ExtractPlan& plan, const VictimClasses& classes,
               Chunk* chunk) {
  WriteRecordJson(record, plan.layers, &chunk->records);
  if (plan.folder.empty()) return;
  CsvWriter events(plan.csv, &chunk->events);
  WriteEventRows(record, classes, &events);
  CsvWriter casualties(plan.csv, &chunk->casualties);
  WriteCasualtyRows(record, &casualties);
}

Result<std::unique_ptr<ExtractOutputs>> ExtractOutputs::Open(const ExtractPlan& plan) {
  std::unique_ptr<ExtractOutputs> outputs(new ExtractOutputs(plan));
  if (!plan.folder.empty()) {
    if (const Status made = outputs->OpenTables(); !made) return made.error();
  }
  if (plan.records == "-") return outputs;
  auto records = AtomicFile::Create(plan.records);
  if (!records) return records.error();
  outputs->records_ = std::move(*records);
  return outputs;
}

Status ExtractOutputs::OpenTables() {
  const std::string& folder = plan_.folder;
  if (Status s = MakeFolder(folder); !s) return s;
  if (Status s = OpenTable(InFolder(folder, "events.csv"), plan_.csv, EventColumns(), &events_); !s)
    return s;
  if (Status s =
          OpenTable(InFolder(folder, "casualties.csv"), plan_.csv, CasualtyColumns(), &casualties_);
      !s)
    return s;
  return OpenTable(InFolder(folder, "refused.csv"), plan_.csv, RefusedColumns(), &refused_);
}

Status ExtractOutputs::Write(const Chunk& chunk) {
  if (Status s = WriteRecords(chunk.records); !s) return s;
  return events_ ? WriteTables(chunk) : Status();
}

Status ExtractOutputs::WriteRecords(const std::string& lines) {
  if (records_) return records_->Write(lines);
  if (Status s = standard_output_.Write(lines); !s) return s;
  if (!reader_gone()) return {};
  return Error{Error::Kind::kIo, "whoever read standard output has stopped", {}, ""};
}

Status ExtractOutputs::WriteTables(const Chunk& chunk) {
  if (Status s = events_->Write(chunk.events); !s) return s;
  if (Status s = casualties_->Write(chunk.casualties); !s) return s;
  return refused_->Write(RefusedRows(chunk.refusals, plan_.csv));
}

Status ExtractOutputs::Commit() {
  for (std::optional<AtomicFile>* file : {&records_, &events_, &casualties_, &refused_}) {
    if (!file->has_value()) continue;
    if (Status s = (*file)->Commit(); !s) return s;
  }
  return plan_.folder.empty() ? Status() : WriteDataPackage(plan_.folder, plan_.csv);
}

}  // namespace rasad
