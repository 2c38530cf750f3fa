// What the user asked for, read and checked.
#ifndef RASAD_CLI_OPTIONS_H_
#define RASAD_CLI_OPTIONS_H_

#include <CLI/CLI.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "dump/dump.h"
#include "table/record_json.h"

namespace rasad {

// Which articles, and how to read them.
struct InputOptions {
  std::vector<std::string> inputs;
  std::string map;     // "field=column,..."
  std::string preset;  // "", "news-please", "telegram", "plain"

  void AddTo(CLI::App* command);
};

struct OutputOptions {
  std::string folder;  // -o; kDefaultFolder where nothing else is asked for
  bool excel = false;
  bool quiet = false;

  void AddTo(CLI::App* command);
};

// Of `extract` and `run`.
struct ExtractOptions {
  InputOptions input;
  OutputOptions output;
  std::string records;  // a file, "-" for standard output, or empty: records.jsonl in the folder
  std::string layers;
  std::string rules;
  std::string places;
  size_t threads = 0;
  bool strict = false;

  void AddTo(CLI::App* command);
};

struct CompareCommandOptions {
  std::vector<std::string> records;
  std::vector<std::string> against;  // earlier records; then only what concerns the new is told
  OutputOptions output;
  std::string rules;
  std::string block;       // only the rows at home there
  bool block_key = false;  // print the blocks and compare nothing

  void AddTo(CLI::App* command);
};

struct ExplainOptions {
  InputOptions input;  // or the words of the sentence
  std::string id;
  std::string published;
  std::string rules;
  std::string places;

  void AddTo(CLI::App* command);
};

struct ImportOptions {
  std::vector<std::string> files;
  std::string format;  // geonames, cod, tsv
  std::string folder;
  std::string rules;
  bool quiet = false;

  void AddTo(CLI::App* command);
};

inline constexpr const char* kDefaultFolder = "rasad-out";

void AddRulesOption(CLI::App* command, std::string* rules);
void AddPlacesOption(CLI::App* command, std::string* places);

Result<DumpOptions> DumpOptionsFrom(const InputOptions& input);
Result<Layers> LayersFrom(const std::string& list);

// The folder that was named, else the one that FindRulesFolder finds; an error when there is none.
Result<std::string> RulesFolder(const std::string& named);

// An error unless `folder` is empty (no tables of the user's own) or a folder.
Status CheckPlacesFolder(const std::string& folder);

// An error for the first of `paths` that isn't there; "-" always is.
Status CheckThatAllExist(const std::vector<std::string>& paths);

}  // namespace rasad

#endif  // RASAD_CLI_OPTIONS_H_
