// The files that an extraction writes, all of them put in place at its end or none.
//
//   auto outputs = ExtractOutputs::Open(plan);
//   ... (*outputs)->Write(chunk) ...           // in the order of the dump
//   if (Status s = (*outputs)->Commit(); !s) ...
//
// Destroyed before Commit they leave nothing behind. Records that go to standard output are gone
// once written.
#ifndef RASAD_CLI_EXTRACT_OUTPUTS_H_
#define RASAD_CLI_EXTRACT_OUTPUTS_H_

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/standard_output.h"
#include "compare/victims.h"
#include "engine/pipeline.h"
#include "table/atomic_file.h"
#include "table/csv.h"
#include "table/record_json.h"

namespace rasad {

struct ExtractPlan {
  std::string folder;   // of the tables; empty: none
  std::string records;  // a file's path, or "-"
  CsvOptions csv;
  Layers layers;
};

// What a worker makes of a record. Thread safe as long as each thread has its own chunk.
void Serialise(const Record& record, const ExtractPlan& plan, const VictimClasses& classes,
               Chunk* chunk);

class ExtractOutputs {
 public:
  static Result<std::unique_ptr<ExtractOutputs>> Open(const ExtractPlan& plan);

  Status Write(const Chunk& chunk);
  Status Commit();

  // Standard output was closed by whoever read it.
  bool reader_gone() const { return standard_output_.closed(); }

 private:
  explicit ExtractOutputs(const ExtractPlan& plan) : plan_(plan) {}
  Status OpenTables();
  Status WriteRecords(const std::string& lines);
  Status WriteTables(const Chunk& chunk);

  const ExtractPlan plan_;
  StandardOutput standard_output_;
  std::optional<AtomicFile> records_, events_, casualties_, refused_;
};

}  // namespace rasad

#endif  // RASAD_CLI_EXTRACT_OUTPUTS_H_
