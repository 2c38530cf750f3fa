// Measures extraction, and beside it what no extraction can do without: reading, folding and
// tokenising.
//
//   rasad_bench RASAD RULES DUMP [REPEAT [TIMES]]
//
// RASAD is the program, for start-up and memory; RULES its rules; DUMP a dump of JSON records,
// packed or not, which is unpacked into memory, REPEAT times over, before anything is measured.
// Each speed is the best of TIMES (3) runs, start-up the median of nine. A MB is 10^6 bytes of the
// unpacked JSON lines. See tests/bench/run.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include "bench/dump_in_memory.h"
#include "bench/process.h"
#include "cli/heap.h"
#include "engine/engine.h"
#include "engine/pipeline.h"
#include "table/record_json.h"
#include "text/fold.h"
#include "text/token.h"

namespace rasad {
namespace {

using Clock = std::chrono::steady_clock;

double SecondsSince(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

double Best(int times, const std::function<void()>& run) {
  double best = 1e9;
  for (int i = 0; i < times; ++i) {
    const Clock::time_point begin = Clock::now();
    run();
    best = std::min(best, SecondsSince(begin));
  }
  return best;
}

[[noreturn]] void Give(const Error& error) {
  std::fprintf(stderr, "rasad_bench: %s\n", error.ToString().c_str());
  std::exit(2);
}

struct Volume {
  uint64_t bytes = 0;
  uint64_t articles = 0;
};

void PrintSpeed(const char* what, const Volume& volume, double seconds) {
  std::printf("%-42s %8.1f MB/s %10.0f articles/s\n", what,
              static_cast<double>(volume.bytes) / 1e6 / seconds,
              static_cast<double>(volume.articles) / seconds);
  std::fflush(stdout);
}

// The yardstick. Returns the number of tokens, so that nothing can be left out.
uint64_t ReadFoldTokenize(const DumpInMemory& dump) {
  auto reader = dump.Read();
  if (!reader) Give(reader.error());
  FoldedText folded;
  std::vector<Token> tokens;
  uint64_t total = 0;
  for (RawRecord raw; (*reader)->Next(&raw);) {
    const ParsedRecord parsed = ParseRecord(raw);
    folded.Assign(parsed.article.text);
    tokens.clear();
    Tokenize(folded.text(), &tokens);
    total += tokens.size();
  }
  return total;
}

Counts Extract(const DumpInMemory& dump, const std::shared_ptr<const Engine>& engine,
               size_t threads) {
  auto reader = dump.Read();
  if (!reader) Give(reader.error());
  PipelineCalls calls;
  calls.wanted.quantities = false;  // as in the program, where nobody asked for them
  calls.serialise = [](const Record& record, Chunk* chunk) {
    WriteRecordJson(record, Layers{}, &chunk->records);
  };
  calls.write = [](const Chunk&) { return Status(); };
  PipelineOptions options;
  options.threads = threads;
  auto end = RunPipeline(std::move(*reader), engine, calls, options);
  if (!end) Give(end.error());
  return end->counts;
}

void MeasureSpeed(const DumpInMemory& dump, const std::shared_ptr<const Engine>& engine,
                  int times) {
  Counts counts = Extract(dump, engine, 1);  // warms up
  const Volume volume{dump.bytes(), counts.read};
  std::printf("%.1f MB, %llu articles, %llu claims, %llu events\n",
              static_cast<double>(volume.bytes) / 1e6, static_cast<unsigned long long>(counts.read),
              static_cast<unsigned long long>(counts.claims),
              static_cast<unsigned long long>(counts.events));
  uint64_t tokens = 0;
  const double yardstick = Best(times, [&] { tokens = ReadFoldTokenize(dump); });
  PrintSpeed("yardstick (read, fold, tokenise), 1 thread", volume, yardstick);
  const double one = Best(times, [&] { counts = Extract(dump, engine, 1); });
  PrintSpeed("extraction, 1 thread", volume, one);
  const double two = Best(times, [&] { counts = Extract(dump, engine, 2); });
  PrintSpeed("extraction, 2 threads", volume, two);
  std::printf("%-42s %8.2f\n", "2 threads against 1", one / two);
  std::printf("%-42s %8.2f\n", "the yardstick against extraction, 1 thread", one / yardstick);
  std::printf("%-42s %8.1f million\n", "tokens", static_cast<double>(tokens) / 1e6);
}

// How long the program takes to start: the median, as one run may find its files on the disk and
// another the machine busy.
void MeasureStart(const std::string& program) {
  constexpr size_t kRuns = 9;
  std::vector<double> seconds;
  for (size_t i = 0; i < kRuns; ++i) {
    const auto cost = RunProcess({program, "--version"});
    if (cost && cost->exit_code == 0) seconds.push_back(cost->seconds);
  }
  constexpr const char* kWhat = "start-up (rasad --version), median of 9";
  if (seconds.size() < kRuns) return void(std::printf("%-42s failed\n", kWhat));
  std::sort(seconds.begin(), seconds.end());
  std::printf("%-42s %8.2f s\n", kWhat, seconds[kRuns / 2]);
}

void MeasureMemory(const std::vector<std::string>& command) {
  constexpr const char* kWhat = "peak memory, 2 threads, from the file";
  const auto cost = RunProcess(command);
  if (!cost || cost->exit_code > 1) return void(std::printf("%-42s failed\n", kWhat));
  std::printf("%-42s %8.0f MB in %.1f s\n", kWhat, static_cast<double>(cost->peak_bytes) / 1e6,
              cost->seconds);
}

int Main(const std::vector<std::string>& arguments) {
  if (arguments.size() < 3) {
    std::fprintf(stderr, "usage: rasad_bench RASAD RULES DUMP [REPEAT [TIMES]]\n");
    return 2;
  }
  const int repeat = arguments.size() > 3 ? std::atoi(arguments[3].c_str()) : 1;
  const int times = arguments.size() > 4 ? std::atoi(arguments[4].c_str()) : 3;
  const std::string &program = arguments[0], &rules = arguments[1], &path = arguments[2];

  MeasureStart(program);
  MeasureMemory(
      {program, "extract", path, "--rules", rules, "--records", "-", "--quiet", "--threads", "2"});
  const auto dump = DumpInMemory::Load(path, repeat);
  if (!dump) Give(dump.error());
  const auto engine = Engine::Load(rules);
  if (!engine) Give(engine.error());
  ReleaseSpare();
  MeasureSpeed(**dump, *engine, times);
  return 0;
}

}  // namespace
}  // namespace rasad

int main(int argc, char** argv) {
  rasad::PrepareHeap();
  return rasad::Main({argv + 1, argv + argc});
}
