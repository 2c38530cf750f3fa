#include "compare/rise_signs.h"

#include <algorithm>

namespace rasad {
namespace {

// Words are set apart by blanks; both ends of the text count as such.
bool HoldsWord(const std::string& text, const std::string& word) {
  const std::string padded = " " + text + " ";
  return padded.find(" " + word + " ") != padded.npos;
}

}  // namespace

Result<RiseSigns> RiseSigns::Parse(std::string_view table, const std::string& file) {
  RiseSigns signs;
  uint64_t number = 0;
  while (!table.empty()) {
    const size_t end = std::min(table.find('\n'), table.size());
    const std::string_view line = table.substr(0, end);
    table.remove_prefix(std::min(end + 1, table.size()));
    ++number;
    if (line.empty() || line[0] == '#') continue;
    const size_t tab = line.find('\t');
    const std::string_view kind = line.substr(0, tab);
    auto* list = kind == "rule"    ? &signs.rules_
                 : kind == "word"  ? &signs.words_
                 : kind == "first" ? &signs.first_words_
                                   : nullptr;
    if (!list || tab + 1 >= line.size()) {
      return Error{Error::Kind::kBadRule,
                   "a sign of a rising toll can't be read",
                   {file, 0, number, 0},
                   "expected rule, word or first, a tab, and what is looked for"};
    }
    list->emplace_back(line.substr(tab + 1));
  }
  return signs;
}

bool RiseSigns::Shows(const Casualty& casualty) const {
  const auto has = [&](const std::string& word) { return HoldsWord(casualty.text, word); };
  const auto begins = [&](const std::string& word) {
    return casualty.text.rfind(word + " ", 0) == 0;
  };
  return std::find(rules_.begin(), rules_.end(), casualty.rule) != rules_.end() ||
         std::any_of(words_.begin(), words_.end(), has) ||
         std::any_of(first_words_.begin(), first_words_.end(), begins);
}

}  // namespace rasad
