// The tables of clitics: the part of RuleBookLoader that reads them.
#include "rules/clitics.h"

#include <algorithm>

#include "rules/rule_book.h"
#include "text/fold.h"

namespace rasad {
namespace {

// One row that stands in front of a word.
struct Form {
  std::u16string text;
  std::vector<Prefix::Piece> units;
  std::vector<ClassId> marks;
};

Form Joined(const Form& a, const Form& b) {
  Form out = a;
  out.text += b.text;
  out.units.insert(out.units.end(), b.units.begin(), b.units.end());
  out.marks.insert(out.marks.end(), b.marks.begin(), b.marks.end());
  return out;
}

// What may stand in front, by slot; each slot but `merged` may also be empty.
struct Slots {
  std::vector<Form> conjunctions{Form{}};
  std::vector<Form> prepositions{Form{}};
  std::vector<Form> merged;
  Form article;

  std::vector<Form>* Find(std::string_view slot) {
    if (slot == "conjunction") return &conjunctions;
    if (slot == "preposition") return &prepositions;
    return slot == "merged" ? &merged : nullptr;
  }

  std::vector<Prefix> Combinations() const {
    std::vector<Form> middles = prepositions;
    if (!article.text.empty()) {
      for (const Form& p : prepositions) middles.push_back(Joined(p, article));
    }
    middles.insert(middles.end(), merged.begin(), merged.end());
    std::vector<Prefix> out;
    for (const Form& c : conjunctions) {
      for (const Form& m : middles) {
        const Form all = Joined(c, m);
        if (!all.text.empty()) out.push_back({all.text, all.units, all.marks});
      }
    }
    return out;
  }
};

Form FormOf(std::string_view text, bool is_merged, const std::vector<ClassId>& classes,
            ClassId def) {
  Form form;
  form.text = Fold(text);
  for (ClassId id : classes) {
    if (id == def) {
      form.marks.push_back(id);
    } else {
      form.units.push_back({static_cast<uint32_t>(is_merged ? 1 : form.text.size()), {.cls = id}});
    }
  }
  return form;
}

Suffix SuffixOf(const std::vector<Field>& fields, ClassId cls) {
  // Duals are made on the lightly folded word, where ta marbuta can still be told from ha.
  const auto fold = fields[0].text == "dual" ? FoldLightly : Fold;
  const bool exact = fields[1].text.starts_with("=");
  const std::string_view written = fields[1].text.substr(exact ? 1 : 0);
  Suffix s{fold(written), exact ? std::string(written) : std::string(), cls, {}, {}};
  if (fields.size() == 5) s.stem_ending = fold(fields[3].text), s.becomes = fold(fields[4].text);
  return s;
}

}  // namespace

std::vector<ClassId> RuleBookLoader::ClassesNamed(const TextFile& file, const TextLine& line,
                                                  const Field& names) {
  std::vector<ClassId> classes;
  for (const Field& name : SplitFields(names.text, ' ')) {
    if (auto id = book_->classes.Find(name.text)) {
      classes.push_back(*id);
    } else {
      errors_.push_back(file.Complain(line, names.byte + name.byte,
                                      "no class is called '" + std::string(name.text) + "'"));
    }
  }
  return classes;
}

void RuleBookLoader::LoadClitics(const std::string& path, Clitics* clitics) {
  const TextFile file = Read(path);
  const ClassId def = book_->classes.Declare("Def", "with the article");
  Slots slots;
  for (const TextLine& line : file.lines) {
    const auto fields = SplitFields(line.text, '\t');
    if (fields.size() < 3) {
      errors_.push_back(file.Complain(line, 0, "a clitic is written: slot, form, classes"));
      continue;
    }
    const std::string_view slot = fields[0].text;
    const std::vector<ClassId> classes = ClassesNamed(file, line, fields[2]);
    if (classes.empty()) continue;
    if (slot == "suffix") {
      clitics->suffixes.push_back(SuffixOf(fields, classes[0]));
    } else if (slot == "dual") {
      clitics->duals.push_back(SuffixOf(fields, classes[0]));
    } else if (slot == "article") {
      slots.article = FormOf(fields[1].text, false, classes, def);
    } else if (auto* forms = slots.Find(slot)) {
      forms->push_back(FormOf(fields[1].text, slot == "merged", classes, def));
    } else {
      errors_.push_back(
          file.Complain(line, 0, "no slot is called '" + std::string(slot) + "'",
                        "known are conjunction, preposition, article, merged, suffix, dual"));
    }
  }
  clitics->prefixes = slots.Combinations();
  clitics->Index();
}

void Clitics::Index() {
  const auto shorter = [](const auto& a, const auto& b) { return a.form.size() < b.form.size(); };
  std::stable_sort(prefixes.begin(), prefixes.end(), shorter);
  std::stable_sort(suffixes.begin(), suffixes.end(), shorter);
  for (uint16_t i = 0; i < prefixes.size(); ++i)
    by_first_[Bucket(prefixes[i].form.front())].push_back(i);
  for (uint16_t i = 0; i < suffixes.size(); ++i)
    by_last_[Bucket(suffixes[i].form.back())].push_back(i);
}

}  // namespace rasad
