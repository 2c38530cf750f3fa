// rasad extract: articles in, records and tables out.
#include <unistd.h>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/extract_outputs.h"
#include "cli/folder.h"
#include "cli/heap.h"
#include "cli/progress.h"
#include "cli/refusal_report.h"
#include "cli/signals.h"
#include "cli/summary.h"
#include "cli/victim_classes.h"

namespace rasad {
namespace {

// Everything that can be known to be wrong before the first article is read.
struct Setup {
  ExtractPlan plan;
  VictimClasses classes;
  std::shared_ptr<const Engine> engine;
  std::unique_ptr<DumpReader> dump;
};

ExtractPlan PlanOf(const ExtractOptions& options, const Layers& layers) {
  ExtractPlan plan;
  plan.folder = options.output.folder;
  if (plan.folder.empty() && options.records.empty()) plan.folder = kDefaultFolder;
  plan.records = options.records.empty() ? InFolder(plan.folder, "records.jsonl") : options.records;
  plan.csv.excel = options.output.excel;
  plan.layers = layers;
  return plan;
}

Status LoadRules(const ExtractOptions& options, Setup* setup) {
  const auto folder = RulesFolder(options.rules);
  if (!folder) return folder.error();
  if (const Status there = CheckPlacesFolder(options.places); !there) return there.error();
  auto engine = Engine::Load(*folder, options.places);
  if (!engine) return engine.error();
  ReleaseSpare();
  auto classes = LoadVictimClasses(*folder);
  if (!classes) return classes.error();
  setup->engine = std::move(*engine);
  setup->classes = std::move(*classes);
  return {};
}

Result<Setup> Prepare(const ExtractOptions& options) {
  Setup setup;
  const auto layers = LayersFrom(options.layers);
  if (!layers) return layers.error();
  setup.plan = PlanOf(options, *layers);
  auto dump_options = DumpOptionsFrom(options.input);
  if (!dump_options) return dump_options.error();
  if (const Status there = CheckThatAllExist(options.input.inputs); !there) return there.error();
  auto dump = DumpReader::Open(options.input.inputs, std::move(*dump_options));
  if (!dump) return dump.error();
  setup.dump = std::move(*dump);
  if (const Status loaded = LoadRules(options, &setup); !loaded) return loaded.error();
  return setup;
}

// One run, with what it writes and what it says.
class Extraction {
 public:
  Extraction(const ExtractOptions& options, Setup setup, std::unique_ptr<ExtractOutputs> outputs)
      : options_(options),
        setup_(std::move(setup)),
        outputs_(std::move(outputs)),
        progress_(&console_),
        refusals_(&console_, !setup_.plan.folder.empty()) {}

  int Run() {
    PipelineOptions pipeline;
    pipeline.threads = options_.threads;
    pipeline.stop = &StopFlag();
    const auto end = RunPipeline(std::move(setup_.dump), setup_.engine, Calls(), pipeline);
    console_.ClearBar();
    if (!end) return outputs_->reader_gone() ? Leave(kDone) : Leave(Fail(end.error()));
    if (end->stopped) return Leave(Interrupted());
    return Finish(end->counts);
  }

 private:
  PipelineCalls Calls() {
    PipelineCalls calls;
    calls.wanted.quantities = setup_.plan.layers.quantities;
    calls.serialise = [this](const Record& record, Chunk* chunk) {
      Serialise(record, setup_.plan, setup_.classes, chunk);
    };
    calls.write = [this](const Chunk& chunk) { return Take(chunk); };
    if (!options_.output.quiet)
      calls.tick = [this](const Progress& progress) { progress_.Update(progress); };
    return calls;
  }

  Status Take(const Chunk& chunk) {
    if (options_.strict && !chunk.refusals.empty()) return chunk.refusals.front().error;
    refusals_.Name(chunk.refusals);
    return outputs_->Write(chunk);
  }

  int Finish(const Counts& counts) {
    refusals_.End();
    if (const Status done = outputs_->Commit(); !done) {
      return outputs_->reader_gone() ? kDone : Fail(done.error());
    }
    if (!options_.output.quiet) SayWhatWasDone(counts);
    return counts.RefusedTotal() == 0 ? kDone : kRefused;
  }

  void SayWhatWasDone(const Counts& counts) {
    console_.Line(ExtractionSummary(counts, progress_.seconds()));
    const ExtractPlan& plan = setup_.plan;
    if (plan.records != "-") console_.Line("wrote " + plan.records);
    if (plan.folder.empty()) return;
    console_.Line("wrote events.csv, casualties.csv, refused.csv and datapackage.json in " +
                  plan.folder);
  }

  int Interrupted() {
    console_.Line("rasad: interrupted; nothing was put in place");
    return kInterrupted + StopSignal();
  }

  // The end of a run that was cut short: a thread may still be waiting for input, so nothing but
  // what must be undone is undone.
  [[noreturn]] int Leave(int exit_code) {
    outputs_.reset();
    ::_exit(exit_code);
  }

  const ExtractOptions& options_;
  Setup setup_;
  std::unique_ptr<ExtractOutputs> outputs_;
  Console console_;
  ProgressReport progress_;
  RefusalReport refusals_;
};

}  // namespace

int Extract(ExtractOptions options) {
  auto setup = Prepare(options);
  if (!setup) return Fail(setup.error());
  auto outputs = ExtractOutputs::Open(setup->plan);
  if (!outputs) return Fail(outputs.error());
  return Extraction(options, std::move(*setup), std::move(*outputs)).Run();
}

int Fail(const Error& error) {
  Console().Line("rasad: " + error.ToString());
  return kFailed;
}

}  // namespace rasad
