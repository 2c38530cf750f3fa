#include "actor/persons.h"

#include <algorithm>

#include "actor/names.h"

namespace rasad {
namespace {

constexpr std::string_view kHeader = "name\tcountry\tnames_ar\tnames_fa";

bool IsLetter(char16_t c) { return c > 0x0620 && c < 0x0700; }

// "BenGvir" of "Ben Gvir" and "Ben-Gvir".
std::u16string LettersOf(std::u16string_view name) {
  std::u16string out;
  std::copy_if(name.begin(), name.end(), std::back_inserter(out), IsLetter);
  return out;
}

}  // namespace

std::string KnownPerson::Id() const {
  std::string id("person:");
  for (const char c : name) {
    const bool capital = c >= 'A' && c <= 'Z';
    id += c == ' ' ? '-' : capital ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return id;
}

void Persons::Load(const TextFile& file, RuleBookLoader* loader) {
  ForRows(file, kHeader, loader, [&](const TextLine& line, const std::vector<Field>& f) {
    if (f[0].text.empty() || f[1].text.empty())
      loader->errors().push_back(file.Complain(line, 0, "a person needs a name and a country"));
    const auto index = static_cast<uint32_t>(persons_.size());
    persons_.push_back({std::string(f[0].text), std::string(f[1].text)});
    AddNames(f[2].text, index);
    AddNames(f[3].text, index);
  });
}

void Persons::AddNames(std::string_view names, uint32_t person) {
  for (const std::string& name : SplitNames(names))
    by_letters_.emplace(LettersOf(Fold(name)), person);
}

const KnownPerson* Persons::Named(std::u16string_view name) const {
  const auto found = by_letters_.find(LettersOf(name));
  return found == by_letters_.end() ? nullptr : &persons_[found->second];
}

const KnownPerson* Persons::Find(std::u16string_view name) const {
  if (const KnownPerson* person = Named(name)) return person;
  for (size_t blank = name.find(u' '); blank != name.npos; blank = name.find(u' ', blank + 1)) {
    const std::u16string_view rest = name.substr(blank + 1);
    if (rest.find(u' ') == rest.npos) break;  // one word behind others is another's surname
    if (const KnownPerson* person = Named(rest)) return person;
  }
  return nullptr;
}

}  // namespace rasad
