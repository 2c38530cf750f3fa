// Any bytes are rules or errors that say where: two word lists and a file of rules, separated by a
// line "%", below a folder with a few classes.
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "rules/rule_book.h"

namespace {

namespace fs = std::filesystem;
using rasad::Error;

constexpr const char* kClasses =
    "Person\tperson\nHarm.Killed."
    "Verb\tkilled\nQuantity\tquantity\nBreak\tbreak\nAnd\tand\nDef\tarticle\n"
    "Prep.With\twith\nPlural\tplural\nPronoun\tpronoun\nnumber:dual\tdual\n";

void Write(const fs::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary)
      .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

// A folder in memory, the same for all runs of one process.
const fs::path& Folder() {
  static const fs::path folder = [] {
    const fs::path made = fs::path(fs::exists("/dev/shm") ? "/dev/shm" : "/tmp") /
                          ("rules-fuzz-" + std::to_string(::getpid()));
    fs::create_directories(made / "ar");
    fs::create_directories(made / "fa");
    Write(made / "classes.tsv", kClasses);
    Write(made / "ar/clitics.tsv", "conjunction\t\xd9\x88\tAnd\n");
    Write(made / "fa/clitics.tsv", "");
    Write(made / "fa/light_verbs.tsv", "");
    std::atexit([] { fs::remove_all(Folder()); });
    return made;
  }();
  return folder;
}

std::string_view CutAtPercent(std::string_view* bytes) {
  const size_t end = bytes->find("\n%\n");
  const std::string_view part = bytes->substr(0, end);
  bytes->remove_prefix(end == bytes->npos ? bytes->size() : end + 3);
  return part;
}

void CheckThatErrorsSayWhere(const std::vector<Error>& errors) {
  for (const Error& error : errors) {
    if (error.what.empty() || error.where.file.empty()) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  Write(Folder() / "ar/a.words", CutAtPercent(&bytes));
  Write(Folder() / "fa/b.words", CutAtPercent(&bytes));
  Write(Folder() / "c.rules", bytes);

  rasad::RuleBookLoader loader(Folder().string());
  loader.LoadWords();
  loader.LoadRules();
  CheckThatErrorsSayWhere(loader.errors());
  const size_t errors = loader.errors().size();
  if (loader.Finish().ok() != (errors == 0)) std::abort();
  return 0;
}
