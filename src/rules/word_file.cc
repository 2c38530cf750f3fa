// Word lists and clitic tables: the part of RuleBookLoader that reads them. docs/rules.md describes
// both formats.
#include <algorithm>

#include "rules/rule_book.h"
#include "rules/table_file.h"
#include "text/fold.h"
#include "text/token.h"

namespace rasad {
namespace {

struct WordFlags {
  bool weak = false;
  bool bare = false;
};

// "num=3 sex=f weak": pairs go into the set, flags into `flags`; false at a word that is neither.
bool ReadFeatures(std::string_view text, FeatureSet* features, WordFlags* flags) {
  for (const Field& field : SplitFields(text, ' ')) {
    if (field.text.empty()) continue;
    const size_t equals = field.text.find('=');
    if (equals != std::string_view::npos && equals > 0 && equals + 1 < field.text.size()) {
      features->Set(field.text.substr(0, equals), field.text.substr(equals + 1));
    } else if (field.text == "weak") {
      flags->weak = true;
    } else if (field.text == "bare") {
      flags->bare = true;
    } else {
      return false;
    }
  }
  return true;
}

// The endings added to a singular, its own last letter changed where the table says so.
std::vector<std::u16string> DualForms(const std::u16string& singular,
                                      const std::vector<Suffix>& duals) {
  std::vector<std::u16string> out;
  for (const Suffix& dual : duals) {
    std::u16string stem = singular;
    if (!dual.stem_ending.empty() && stem.ends_with(dual.stem_ending)) {
      stem.replace(stem.size() - dual.stem_ending.size(), dual.stem_ending.size(), dual.becomes);
    }
    out.push_back(stem + dual.form);
  }
  return out;
}

}  // namespace

void RuleBookLoader::LoadWordFile(const std::string& path, uint8_t languages) {
  const TextFile file = Read(path);
  for (const TextLine& line : file.lines) AddWord(file, line, languages);
}

void RuleBookLoader::AddWord(const TextFile& file, const TextLine& line, uint8_t languages) {
  const auto fields = SplitFields(line.text, '\t');
  if (fields.size() < 2 || fields.size() > 3) {
    errors_.push_back(file.Complain(line, 0, "a word is written: class, tab, word, tab, features",
                                    "check the tabs"));
    return;
  }
  const auto cls = book_->classes.Find(Trim(fields[0].text));
  if (!cls) {
    errors_.push_back(file.Complain(line, 0,
                                    "no class is called '" + std::string(fields[0].text) + "'",
                                    "declare it in rules/classes.tsv"));
    return;
  }
  FeatureSet features;
  WordFlags flags;
  if (fields.size() == 3 && !ReadFeatures(fields[2].text, &features, &flags)) {
    errors_.push_back(
        file.Complain(line, fields[2].byte, "features are written key=value, or weak, or bare"));
    return;
  }
  for (const Feature& f : features.all()) {
    if (!f.number) book_->classes.Declare(f.key + ":" + f.value, f.key + " is " + f.value);
  }
  Reading reading{.cls = *cls,
                  .languages = languages,
                  .weak = flags.weak,
                  .bare = flags.bare,
                  .value = book_->features.Intern(features)};
  for (const Field& word : SplitFields(fields[1].text, '|')) {
    if (Trim(word.text).empty()) {
      errors_.push_back(file.Complain(line, fields[1].byte + word.byte, "an empty word"));
      continue;
    }
    if (!AddSurface(Trim(word.text), reading, features)) {
      errors_.push_back(file.Complain(line, fields[1].byte + word.byte,
                                      "a phrase has one to eight words of letters or digits"));
    }
  }
}

bool RuleBookLoader::AddSurface(std::string_view surface, Reading reading,
                                const FeatureSet& features) {
  if (surface.starts_with("=")) {
    surface.remove_prefix(1);
    reading.exact = static_cast<uint32_t>(HashWord(FoldLightly(surface))) | 1;
  }
  // A unit shows its words' features as classes: one reading a feature, beside the class itself.
  std::vector<Reading> readings = {reading};
  for (const Feature& f : features.all()) {
    if (f.number) continue;
    readings.push_back(reading);
    readings.back().cls = *book_->classes.Find(f.key + ":" + f.value);
  }
  if (!builder_.Add(surface, readings)) return false;
  if (reading.languages & kPersian && reading.exact == 0) AddLightVerbs(surface, readings);
  if (!(reading.languages & kArabic)) return true;
  if (features.Text("number") == "pl") plurals_.emplace(reading.cls, Fold(surface));
  if (features.Text("number") == "sg")
    singulars_.push_back({std::string(surface), reading.cls, features});
  return true;
}

void RuleBookLoader::LoadLightVerbs() {
  const TextFile file = Read("fa/light_verbs.tsv");
  for (const TextLine& line : file.lines) {
    const auto fields = SplitFields(line.text, '\t');
    if (fields.size() != 2 || Trim(fields[0].text).empty() || Trim(fields[1].text).empty()) {
      errors_.push_back(
          file.Complain(line, 0, "an auxiliary is written: as phrases are listed, tab, its other"));
      continue;
    }
    light_verbs_.emplace(Trim(fields[0].text), Trim(fields[1].text));
  }
}

void RuleBookLoader::AddLightVerbs(std::string_view surface, std::span<const Reading> readings) {
  for (size_t blank = surface.find(' '); blank != std::string_view::npos;
       blank = surface.find(' ', blank + 1)) {
    const auto [from, to] = light_verbs_.equal_range(surface.substr(blank + 1));
    for (auto it = from; it != to; ++it)
      builder_.Add(std::string(surface.substr(0, blank + 1)) + it->second, readings);
  }
}

void RuleBookLoader::AddDuals() {
  const auto singulars = std::move(singulars_);
  singulars_.clear();
  for (const Singular& s : singulars) {
    FeatureSet features = s.features;
    features.Set("number", "dual");
    book_->classes.Declare("number:dual", "number is dual");
    Reading reading{.cls = s.cls, .languages = kArabic, .value = book_->features.Intern(features)};
    for (const std::u16string& dual : DualForms(FoldLightly(s.surface), book_->arabic.duals)) {
      const std::string surface = ToUtf8(dual);
      if (!plurals_.contains({s.cls, Fold(surface)})) AddSurface(surface, reading, features);
    }
  }
}

}  // namespace rasad
