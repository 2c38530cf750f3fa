#include "cli/options.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "cli/format.h"
#include "engine/engine.h"

namespace rasad {
namespace {

constexpr size_t kMostThreads = 256;

constexpr std::array kLayerNames = {"dates",      "places", "actors",
                                    "casualties", "events", "quantities"};

Error UsageError(std::string what, std::string hint) {
  return {Error::Kind::kBadUsage, std::move(what), {}, std::move(hint)};
}

DumpOptions::Preset PresetFrom(const std::string& name) {
  if (name == "news-please") return DumpOptions::kNewsPlease;
  if (name == "telegram") return DumpOptions::kTelegram;
  if (name == "plain") return DumpOptions::kPlain;
  return DumpOptions::kNone;
}

}  // namespace

void AddRulesOption(CLI::App* command, std::string* rules) {
  command->add_option("--rules", *rules, "The folder of rules to use instead of the program's own")
      ->type_name("DIR");
}

void AddPlacesOption(CLI::App* command, std::string* places) {
  command
      ->add_option("--places", *places,
                   "A folder of places to know besides the program's own; import-places makes it")
      ->type_name("DIR");
}

void InputOptions::AddTo(CLI::App* command) {
  command->add_option("--map", map, "Which column holds what, e.g. text=body,published=day")
      ->type_name("FIELD=COLUMN,...");
  command
      ->add_option("--preset", preset,
                   "What made the dump: news-please, telegram, or plain text files")
      ->check(CLI::IsMember({"news-please", "telegram", "plain"}))
      ->type_name("NAME");
}

void OutputOptions::AddTo(CLI::App* command) {
  command
      ->add_option("-o,--out", folder,
                   "The folder to write to (default: rasad-out); made where missing")
      ->type_name("DIR");
  command->add_flag("--excel", excel,
                    "CSV for opening in Excel: BOM, CRLF, cells that can't start a formula");
  command->add_flag("--quiet", quiet,
                    "No progress and no summary; errors and refused records are still named");
}

void ExtractOptions::AddTo(CLI::App* command) {
  command->add_option("INPUT", input.inputs, "Files, folders, or - for standard input")->required();
  output.AddTo(command);
  command
      ->add_option("--records", records,
                   "Where the records go instead of DIR; - is standard output")
      ->type_name("FILE");
  command
      ->add_option("--layers", layers,
                   "Layers the records must have; quantities stand in them only when named")
      ->type_name("LIST");
  input.AddTo(command);
  command
      ->add_option("--threads", threads, "How many threads extract (default: all the machine has)")
      ->check(CLI::Range(size_t{1}, kMostThreads))
      ->type_name("N");
  AddRulesOption(command, &rules);
  AddPlacesOption(command, &places);
  command->add_flag("--strict", strict, "End at the first refused record, and write nothing");
}

void CompareCommandOptions::AddTo(CLI::App* command) {
  command
      ->add_option("RECORDS", records,
                   "Files of records that `rasad extract` wrote, or - for standard input")
      ->required();
  command->add_option("--against", against,
                      "Earlier records: only the rows in which an article of RECORDS has a part");
  command->add_flag("--block-key", block_key,
                    "Print the blocks of every claim and event, and compare nothing");
  command
      ->add_option("--block", block,
                   "Only the rows of this block (RECORDS: all records with a claim or event in it)")
      ->type_name("BLOCK");
  output.AddTo(command);
  AddRulesOption(command, &rules);
}

void ExplainOptions::AddTo(CLI::App* command) {
  command
      ->add_option("TEXT", input.inputs,
                   "A sentence; with --id the files or folders to find the article in")
      ->required();
  command->add_option("--id", id, "The id of the article to explain")->type_name("ID");
  command
      ->add_option("--published", published,
                   "The day that relative dates of a sentence are counted from")
      ->type_name("YYYY-MM-DD");
  input.AddTo(command);
  AddRulesOption(command, &rules);
  AddPlacesOption(command, &places);
}

void ImportOptions::AddTo(CLI::App* command) {
  command->add_option("FILES", files, "The tables to read, all of one format")->required();
  command
      ->add_option("--format", format,
                   "geonames (a dump of geonames.org), cod (OCHA's COD-AB as CSV), or tsv (a table "
                   "with the columns of rules/places)")
      ->required()
      ->check(CLI::IsMember({"geonames", "cod", "tsv"}))
      ->type_name("NAME");
  command->add_option("-o,--out", folder, "The folder to write to; made where missing")
      ->required()
      ->type_name("DIR");
  AddRulesOption(command, &rules);
  command->add_flag("--quiet", quiet, "No summary; refused rows are still named");
}

Result<DumpOptions> DumpOptionsFrom(const InputOptions& input) {
  DumpOptions options;
  options.preset = PresetFrom(input.preset);
  for (const std::string& pair : SplitList(input.map)) {
    const size_t equals = pair.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == pair.size()) {
      return UsageError("--map: '" + pair + "' is not FIELD=COLUMN",
                        "for example --map text=body,published=day");
    }
    options.map[pair.substr(0, equals)] = pair.substr(equals + 1);
  }
  return options;
}

Result<Layers> LayersFrom(const std::string& list) {
  Layers layers;
  for (const std::string& name : SplitList(list)) {
    if (std::find(kLayerNames.begin(), kLayerNames.end(), name) == kLayerNames.end()) {
      return UsageError("--layers: there is no layer '" + name + "'",
                        "dates, places, actors, casualties, events, quantities");
    }
    layers.quantities |= name == "quantities";
  }
  return layers;
}

Result<std::string> RulesFolder(const std::string& named) {
  const std::string folder = named.empty() ? FindRulesFolder() : named;
  if (folder.empty()) {
    return UsageError("the program's rules were not found",
                      "name their folder with --rules or in RASAD_RULES");
  }
  std::error_code error;
  if (std::filesystem::is_directory(folder, error)) return folder;
  return Error{Error::Kind::kNotFound, "is not a folder of rules", {folder}, ""};
}

Status CheckPlacesFolder(const std::string& folder) {
  std::error_code error;
  if (folder.empty() || std::filesystem::is_directory(folder, error)) return {};
  return Error{Error::Kind::kNotFound,
               "is not a folder of places",
               {folder},
               "`rasad import-places` makes one"};
}

Status CheckThatAllExist(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    std::error_code error;
    if (path == "-" || std::filesystem::exists(path, error)) continue;
    return Error{Error::Kind::kNotFound, "there is no such file or folder", {path}, ""};
  }
  return {};
}

}  // namespace rasad
