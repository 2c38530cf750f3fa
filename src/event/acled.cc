#include "event/acled.h"

namespace rasad {

void EventKinds::Load(RuleBookLoader* loader) {
  const TextFile file = loader->Read("acled.tsv");
  bool header = true;
  for (const TextLine& line : file.lines) {
    if (std::exchange(header, false)) continue;
    const auto f = SplitFields(line.text, '\t');
    if (f.size() != 6 || f[0].text.empty()) {
      loader->errors().push_back(file.Complain(
          line, 0,
          "an event kind has six columns: key, type, sub_type, general, takes_over, means_too"));
      continue;
    }
    EventKind kind{std::string(f[0].text), std::string(f[1].text), std::string(f[2].text),
                   f[3].text == "yes",     f[4].text == "yes",     {}};
    for (const Field& key : SplitFields(f[5].text, '|')) {
      if (!key.text.empty()) kind.means_too.emplace_back(key.text);
    }
    kinds_.push_back(std::move(kind));
  }
}

int EventKinds::Find(std::string_view key) const {
  for (size_t i = 0; i < kinds_.size(); ++i) {
    if (kinds_[i].key == key) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace rasad
