// What the actor tables share: rows of a table, lists of names, patterns of names.
#ifndef RASAD_ACTOR_NAMES_H_
#define RASAD_ACTOR_NAMES_H_

#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_book.h"
#include "text/fold.h"
#include "text/token.h"

namespace rasad {

// The names of a field, which a bar joins.
inline std::vector<std::string> SplitNames(std::string_view names) {
  std::vector<std::string> out;
  for (const Field& f : SplitFields(names, '|')) {
    if (const auto name = Trim(f.text); !name.empty()) out.emplace_back(name);
  }
  return out;
}

inline void AddNames(std::string_view names, Reading reading, uint8_t language,
                     RuleBookLoader* loader) {
  reading.languages = language;
  for (const std::string& name : SplitNames(names)) {
    Reading one = reading;
    std::string_view spelled = name;
    // "~" in front: without the article, and a body only where the text gives one or a country.
    if (spelled.starts_with('~')) {
      spelled.remove_prefix(1);
      if (const auto bare = loader->book().classes.Find("Actor.Bare")) one.cls = *bare;
    }
    // "=" in front: with these hamzas alone, as in a word list.
    if (spelled.starts_with('=')) {
      spelled.remove_prefix(1);
      one.exact = static_cast<uint32_t>(HashWord(FoldLightly(spelled))) | 1;
    }
    loader->names().Add(spelled, one);
  }
}

inline std::string Replace(std::string text, std::string_view from, std::string_view to) {
  if (const size_t at = text.find(from); at != std::string::npos) text.replace(at, from.size(), to);
  return text;
}

// Calls each(line, fields) for every row below the header; complains about a wrong header or
// number of columns.
template <typename Each>
void ForRows(const TextFile& file, std::string_view header, RuleBookLoader* loader, Each each) {
  const size_t columns = SplitFields(header, '\t').size();
  for (size_t i = 0; i < file.lines.size(); ++i) {
    const TextLine& line = file.lines[i];
    const auto fields = SplitFields(line.text, '\t');
    if (i == 0 ? line.text != header : fields.size() != columns) {
      loader->errors().push_back(file.Complain(
          line, 0, "the columns must be: " + std::string(header), "separate them by tabs"));
      if (i == 0) return;
      continue;
    }
    if (i > 0) each(line, fields);
  }
}

}  // namespace rasad

#endif  // RASAD_ACTOR_NAMES_H_
