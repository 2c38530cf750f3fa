// rasad: reads what Arabic and Persian articles claim. See `rasad --help` and README.md.
#include <exception>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/heap.h"
#include "cli/signals.h"

namespace rasad {
namespace {

constexpr const char* kAbout =
    "Rasad reads dumps of Arabic and Persian news and writes what they claim: what happened, "
    "when,\n"
    "where, who did it to whom, how many were harmed, and who says so.\n";

constexpr const char* kExamples =
    "\nExamples:\n"
    "  rasad run samples/articles -o out       articles to tables, and the articles compared\n"
    "  rasad extract dump.jsonl.gz -o out      without the comparison\n"
    "  cat dump.jsonl | rasad extract - --records - | head\n"
    "  rasad compare out/records.jsonl -o out\n"
    "  rasad explain --id wire-001 samples/articles\n"
    "\nExit codes: 0 done; 1 done, but records were refused (each is named); 2 failed; 130 "
    "interrupted.\n"
    "`rasad COMMAND --help` says more about a command.";

struct Commands {
  ExtractOptions extract, run;
  CompareCommandOptions compare;
  ExplainOptions explain;
  ImportOptions import_places;
  std::string rules, stamp;
  bool version = false;
  int exit_code = kDone;
};

std::string Example(const std::string& command) { return "\nExample:\n  " + command; }

template <typename Options, typename Function>
void AddCommand(CLI::App* app, Commands* commands, const char* name, const char* about,
                const char* example, Options* options, Function run) {
  CLI::App* command = app->add_subcommand(name, about);
  command->footer(Example(example));
  options->AddTo(command);
  command->final_callback([=] { commands->exit_code = run(*options); });
}

void AddCommands(CLI::App* app, Commands* c) {
  AddCommand(app, c, "extract", "Articles in, records and tables out",
             "rasad extract samples/articles -o out", &c->extract, Extract);
  AddCommand(app, c, "compare", "Records in; incidents and verdicts on pairs of claims out",
             "rasad compare out/records.jsonl -o out", &c->compare, Compare);
  AddCommand(app, c, "run", "Extract, then compare", "rasad run samples/articles -o out", &c->run,
             Run);
  AddCommand(app, c, "explain", "How a sentence or an article was read",
             "rasad explain --id wire-001 samples/articles", &c->explain, Explain);
  AddCommand(app, c, "import-places", "Place tables of your own in; a folder for --places out",
             "rasad import-places --format tsv samples/places/own.tsv -o my-places",
             &c->import_places, ImportPlaces);
  CLI::App* check = app->add_subcommand("check-rules", "Check every rule, example and table");
  check->footer(Example("rasad check-rules rules"));
  check->add_option("DIR", c->rules, "The folder of rules (default: the program's own)");
  check->add_option("--stamp", c->stamp, "Note in this file that they passed, for quicker loading");
  check->final_callback([c] { c->exit_code = CheckRules(c->rules, c->stamp); });
  app->add_flag("--version", c->version,
                "The versions of the program, its libraries and its rules");
  app->require_subcommand(0, 1);
}

int Main(int argc, char** argv) {
  CLI::App app(kAbout, "rasad");
  app.footer(kExamples);
  Commands commands;
  AddCommands(&app, &commands);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kDone : kFailed;
  }
  if (commands.version) return PrintVersion();
  if (!app.get_subcommands().empty()) return commands.exit_code;
  Console().Line(app.help());
  return kFailed;
}

}  // namespace
}  // namespace rasad

int main(int argc, char** argv) {
  rasad::PrepareHeap();
  rasad::HandleSignals();
  try {
    return rasad::Main(argc, argv);
  } catch (const std::exception& exception) {
    return rasad::Fail(
        {rasad::Error::Kind::kIo, std::string("failed: ") + exception.what(), {}, ""});
  }
}
