#include "engine/pipeline.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <future>
#include <optional>
#include <thread>
#include <utility>

#include "engine/belt.h"

namespace rasad {
namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 100ms;
constexpr auto kGrace = 500ms;  // for a reader that may be waiting for input
constexpr size_t kBatchesPerThread = 4;
constexpr size_t kMinBeltBytes = size_t{16} << 20;

using Batch = std::vector<RawRecord>;
using ExtractBelt = Belt<Batch, Result<Chunk>>;

size_t ThreadCount(size_t wanted) {
  if (wanted != 0) return wanted;
  return std::max(1u, std::thread::hardware_concurrency());
}

BeltLimits LimitsFor(size_t threads, size_t batch_bytes) {
  const size_t batches = kBatchesPerThread * threads + 2;
  return {batches, std::max(kMinBeltBytes, 2 * threads * batch_bytes)};
}

// What the threads share. Each holds it by a shared pointer, so that a reader may be left behind.
struct Shared {
  Shared(BeltLimits limits, std::unique_ptr<DumpReader> dump_reader,
         std::shared_ptr<const Engine> loaded)
      : belt(limits), dump(std::move(dump_reader)), engine(std::move(loaded)) {}

  ExtractBelt belt;
  const std::unique_ptr<DumpReader> dump;
  const std::shared_ptr<const Engine> engine;
  Wanted wanted;
  std::function<void(const Record&, Chunk*)> serialise;
};

// Calls put(batch, bytes) for one batch after the other until the dump ends or put returns false.
template <typename Put>
void CutIntoBatches(DumpReader* dump, size_t batch_bytes, Put put) {
  Batch batch;
  size_t bytes = 0;
  for (RawRecord raw; dump->Next(&raw);) {
    bytes += raw.bytes.size() + sizeof(RawRecord);
    batch.push_back(std::move(raw));
    if (bytes < batch_bytes) continue;
    if (!put(std::exchange(batch, {}), std::exchange(bytes, 0))) return;
  }
  if (!batch.empty()) put(std::move(batch), bytes);
}

Error WorkerError(const char* what) {
  return {Error::Kind::kIo,
          std::string("the extraction failed: ") + what,
          {},
          "fewer --threads need less memory"};
}

// An exception can only be a lack of memory; it becomes an error for the writer to see.
void ReadDump(Shared* shared, size_t batch_bytes) {
  try {
    CutIntoBatches(shared->dump.get(), batch_bytes, [&](Batch batch, size_t bytes) {
      return shared->belt.Put(std::move(batch), bytes);
    });
    shared->belt.EndOfInput();
  } catch (const std::exception&) {
    shared->belt.Close();
  }
}

void ExtractBatches(Shared* shared) {
  while (auto job = shared->belt.Take()) {
    try {
      shared->belt.Finish(job->number, ExtractBatch(job->input, *shared->engine, shared->wanted,
                                                    shared->serialise));
    } catch (const std::exception& exception) {
      shared->belt.Finish(job->number, WorkerError(exception.what()));
    }
  }
}

// The threads of one run, ended when it goes out of scope.
class Crew {
 public:
  Crew(std::shared_ptr<Shared> shared, size_t threads, size_t batch_bytes)
      : shared_(std::move(shared)) {
    std::packaged_task<void()> read([s = shared_, batch_bytes] { ReadDump(s.get(), batch_bytes); });
    reader_done_ = read.get_future();
    reader_ = std::thread(std::move(read));
    for (size_t i = 0; i < threads; ++i)
      workers_.emplace_back([s = shared_] { ExtractBatches(s.get()); });
  }
  ~Crew() {
    shared_->belt.Close();
    for (std::thread& worker : workers_) worker.join();
    if (reader_done_.wait_for(kGrace) == std::future_status::ready) {
      reader_.join();
    } else {
      reader_.detach();
    }
  }
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;

 private:
  std::shared_ptr<Shared> shared_;
  std::future<void> reader_done_;
  std::thread reader_;
  std::vector<std::thread> workers_;
};

class Writer {
 public:
  Writer(Shared* shared, const PipelineCalls& calls, const std::atomic<bool>* stop)
      : shared_(*shared), calls_(calls), stop_(stop) {}

  Result<PipelineEnd> Run() {
    for (;;) {
      Result<Chunk> chunk = Chunk{};
      const ExtractBelt::Got got = shared_.belt.Next(&chunk, kTick);
      end_.stopped = stop_ != nullptr && *stop_;
      if (end_.stopped || got == ExtractBelt::Got::kEnd) return End();
      if (got == ExtractBelt::Got::kItem) {
        if (const Status status = Take(chunk); !status) return status.error();
      }
      Tick();
    }
  }

 private:
  Status Take(const Result<Chunk>& chunk) {
    if (!chunk) return chunk.error();
    end_.counts.Add(chunk->counts);
    return calls_.write(*chunk);
  }

  void Tick() const {
    if (!calls_.tick) return;
    calls_.tick(Progress{end_.counts, shared_.dump->bytes_read(), shared_.dump->bytes_total()});
  }

  Result<PipelineEnd> End() {
    if (!end_.stopped && !shared_.belt.ended()) return WorkerError("the reader ran out of memory");
    return std::move(end_);
  }

  Shared& shared_;
  const PipelineCalls& calls_;
  const std::atomic<bool>* stop_;
  PipelineEnd end_;
};

void CountArticle(const Record& record, bool unread_date, Counts* counts) {
  ++counts->records;
  counts->unread_dates += unread_date;
  counts->claims += record.casualties.size();
  counts->events += record.events.size();
}

}  // namespace

uint64_t Counts::RefusedTotal() const {
  uint64_t total = 0;
  for (const auto& [reason, count] : refused) total += count;
  return total;
}

void Counts::Add(const Counts& other) {
  read += other.read;
  records += other.records;
  skipped += other.skipped;
  unread_dates += other.unread_dates;
  claims += other.claims;
  events += other.events;
  bytes += other.bytes;
  for (const auto& [reason, count] : other.refused) refused[reason] += count;
}

Chunk ExtractBatch(const std::vector<RawRecord>& batch, const Engine& engine, Wanted wanted,
                   const std::function<void(const Record&, Chunk*)>& serialise) {
  Chunk chunk;
  for (const RawRecord& raw : batch) {
    ++chunk.counts.read;
    chunk.counts.bytes += raw.bytes.size();
    ParsedRecord parsed = ParseRecord(raw);
    switch (parsed.outcome) {
      case ParsedRecord::Outcome::kArticle: {
        const Record record = engine.Extract(parsed.article, wanted);
        CountArticle(record, parsed.unread_date, &chunk.counts);
        serialise(record, &chunk);
        break;
      }
      case ParsedRecord::Outcome::kSkipped:
        ++chunk.counts.skipped;
        break;
      case ParsedRecord::Outcome::kRefused:
        ++chunk.counts.refused[parsed.refusal.reason];
        chunk.refusals.push_back(std::move(parsed.refusal));
        break;
    }
  }
  return chunk;
}

Result<PipelineEnd> RunPipeline(std::unique_ptr<DumpReader> dump,
                                std::shared_ptr<const Engine> engine, const PipelineCalls& calls,
                                const PipelineOptions& options) {
  const size_t threads = ThreadCount(options.threads);
  auto shared = std::make_shared<Shared>(LimitsFor(threads, options.batch_bytes), std::move(dump),
                                         std::move(engine));
  shared->wanted = calls.wanted;
  shared->serialise = calls.serialise;
  const Crew crew(shared, threads, options.batch_bytes);
  return Writer(shared.get(), calls, options.stop).Run();
}

}  // namespace rasad
