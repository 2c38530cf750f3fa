// A whole dump through the engine: read in one thread, extracted in several, written in the order
// of the dump.
//
//   PipelineCalls calls;
//   calls.serialise = [&](const Record& record, Chunk* chunk) { WriteRecordJson(record, layers,
//   &chunk->records); }; calls.write = [&](const Chunk& chunk) { return file.Write(chunk.records);
//   }; auto end = RunPipeline(std::move(dump), engine, calls, {}); if (!end) return end.error();
//
// What `write` gets, put together, doesn't depend on the number of threads; where it is cut does
// not either. Memory: a few batches for each thread and what the engine needs for the longest
// article, whatever the dump's size. Errors: the first that `write` returns ends the run and is the
// result; so does a worker that runs out of memory. A refused record is no error: it is counted,
// and stands in its chunk at its place. Stopping: once *options.stop is true the run ends within a
// batch. Should the reader be waiting for input that does not come (a pipe), its thread is left
// waiting, with all that it needs; the caller is expected to end the process. Thread safety:
// `serialise` is called from several threads at once, `write` and `tick` from the calling thread.
#ifndef RASAD_ENGINE_PIPELINE_H_
#define RASAD_ENGINE_PIPELINE_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "dump/dump.h"
#include "engine/engine.h"
#include "record/record.h"

namespace rasad {

struct Counts {
  uint64_t read = 0;          // records and files that the dump held: records + skipped + refused
  uint64_t records = 0;       // articles extracted
  uint64_t skipped = 0;       // neither an article nor a fault, such as a Telegram service message
  uint64_t unread_dates = 0;  // articles whose date of publication couldn't be read
  uint64_t claims = 0;        // of casualties
  uint64_t events = 0;
  uint64_t bytes = 0;  // of the records, unpacked
  std::map<RefusalReason, uint64_t> refused;

  uint64_t RefusedTotal() const;
  void Add(const Counts& other);
};

// What became of one batch of records.
struct Chunk {
  std::string records;     // JSON lines
  std::string events;      // rows, without the header
  std::string casualties;  // the same
  std::vector<Refusal> refusals;
  Counts counts;
};

struct Progress {
  const Counts& counts;      // of what has been written
  uint64_t input_read = 0;   // bytes of the inputs as they are, packed or not
  uint64_t input_total = 0;  // 0: not known
};

struct PipelineCalls {
  Wanted wanted;
  std::function<void(const Record&, Chunk*)> serialise;
  std::function<Status(const Chunk&)> write;
  std::function<void(const Progress&)> tick;  // may be empty; called at least ten times a second
};

struct PipelineOptions {
  size_t threads = 0;  // that extract; 0: as many as the machine has
  size_t batch_bytes = size_t{256} << 10;
  const std::atomic<bool>* stop = nullptr;
};

struct PipelineEnd {
  Counts counts;
  bool stopped = false;
};

Result<PipelineEnd> RunPipeline(std::unique_ptr<DumpReader> dump,
                                std::shared_ptr<const Engine> engine, const PipelineCalls& calls,
                                const PipelineOptions& options);

// One batch on the calling thread; what each worker does.
Chunk ExtractBatch(const std::vector<RawRecord>& batch, const Engine& engine, Wanted wanted,
                   const std::function<void(const Record&, Chunk*)>& serialise);

}  // namespace rasad

#endif  // RASAD_ENGINE_PIPELINE_H_
