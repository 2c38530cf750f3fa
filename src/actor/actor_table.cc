#include "actor/actor_table.h"

#include <algorithm>

#include "actor/local_bodies.h"
#include "actor/names.h"
#include "actor/persons.h"

namespace rasad {
namespace {

constexpr std::string_view kActorHeader =
    "id\tname\ttype\tcountry\tparent\tnames_ar\tnames_fa\tloaded\taliases_en\tfrom\tto";
constexpr std::string_view kGenericHeader = "name_pattern\tnames_ar\tnames_fa\ttype\tid_pattern";
constexpr std::string_view kSideHeader = "id\tfrom\tto\tadmin1\tactor\twording";
constexpr std::string_view kDemonymHeader = "country\tadj_ar\tadj_fa";
constexpr std::string_view kPaperHeader = "source\tcountry";
constexpr std::string_view kHomeHeader = "id_pattern\tlanguage\tcountries";

}  // namespace

void ActorTable::Load(RuleBookLoader* loader) {
  for (const std::string& name : ListFiles(loader->book().folder + "/actors", ".tsv")) {
    const TextFile file = loader->Read("actors/" + name);
    if (name == "generic.tsv") {
      LoadGenerics(file, loader);
    } else if (name == "demonyms.tsv") {
      LoadDemonyms(file, loader);
    } else if (name == "homes.tsv") {
      LoadHomes(file, loader);
    } else if (name == "papers.tsv") {
      LoadPapers(file, loader);
    } else if (name == "sides.tsv") {
      LoadSides(file, loader);
    } else if (name == "local.tsv") {
      local_ = std::make_shared<LocalBodies>();
      local_->Load(file, loader);
    } else if (name == "persons.tsv") {
      persons_ = std::make_shared<Persons>();
      persons_->Load(file, loader);
    } else {
      LoadActors(file, loader);
    }
  }
}

void ActorTable::LoadActors(const TextFile& file, RuleBookLoader* loader) {
  const auto name_class = loader->book().classes.Find("Actor.Name");
  const auto country_class = loader->book().classes.Find("Country.Actor");
  if (!name_class || !country_class) return;
  ForRows(file, kActorHeader, loader, [&](const TextLine& line, const std::vector<Field>& f) {
    ActorRow row{std::string(f[0].text), std::string(f[1].text), std::string(f[2].text),
                 std::string(f[3].text), std::string(f[4].text), SplitNames(f[8].text),
                 std::string(f[9].text), std::string(f[10].text)};
    const auto index = static_cast<uint32_t>(rows_.size());
    if (row.id.empty() || row.name.empty())
      loader->errors().push_back(file.Complain(line, 0, "an actor needs an id and a name"));
    if (!by_id_.emplace(row.id, index).second) {
      loader->errors().push_back(
          file.Complain(line, 0, "a second actor has the id '" + row.id + "'"));
    }
    Reading reading{.cls = row.id.starts_with("country:") ? *country_class : *name_class,
                    .value = index};
    AddNames(f[5].text, reading, kArabic, loader);
    AddNames(f[6].text, reading, kPersian, loader);
    rows_.push_back(std::move(row));
  });
}

void ActorTable::LoadGenerics(const TextFile& file, RuleBookLoader* loader) {
  const auto cls = loader->book().classes.Find("Actor.Generic");
  if (!cls) return;
  ForRows(file, kGenericHeader, loader, [&](const TextLine&, const std::vector<Field>& f) {
    Reading reading{.cls = *cls, .value = static_cast<uint32_t>(generics_.size())};
    AddNames(f[1].text, reading, kArabic, loader);
    AddNames(f[2].text, reading, kPersian, loader);
    generics_.push_back({std::string(f[0].text), std::string(f[3].text), std::string(f[4].text)});
  });
}

void ActorTable::LoadDemonyms(const TextFile& file, RuleBookLoader* loader) {
  const auto cls = loader->book().classes.Find("Demonym");
  if (!cls) return;
  ForRows(file, kDemonymHeader, loader, [&](const TextLine&, const std::vector<Field>& f) {
    Reading reading{.cls = *cls, .value = static_cast<uint32_t>(countries_.size())};
    AddNames(f[1].text, reading, kArabic, loader);
    AddNames(f[2].text, reading, kPersian, loader);
    countries_.emplace_back(f[0].text);
  });
}

void ActorTable::LoadHomes(const TextFile& file, RuleBookLoader* loader) {
  ForRows(file, kHomeHeader, loader, [&](const TextLine& line, const std::vector<Field>& f) {
    if (f[1].text != "ar" && f[1].text != "fa") {
      loader->errors().push_back(file.Complain(line, 1, "the language must be ar or fa"));
      return;
    }
    homes_[f[1].text == "ar" ? kArabic : kPersian][std::string(f[0].text)] = SplitNames(f[2].text);
  });
}

const std::string& ActorTable::HomeOf(const GenericActor& body, uint8_t language,
                                      const std::string& country) const {
  const auto of_language = homes_.find(language);
  if (of_language == homes_.end()) return country;
  const auto home = of_language->second.find(body.id_pattern);
  if (home == of_language->second.end() || home->second.empty()) return country;
  const auto& homes = home->second;
  return std::find(homes.begin(), homes.end(), country) != homes.end() ? country : homes.front();
}

void ActorTable::LoadPapers(const TextFile& file, RuleBookLoader* loader) {
  ForRows(file, kPaperHeader, loader, [&](const TextLine&, const std::vector<Field>& f) {
    papers_.emplace(f[0].text, f[1].text);
  });
}

std::string ActorTable::CountryOfPaper(std::string_view source) const {
  const size_t colon = source.rfind(':');
  std::string name(colon == source.npos ? source : source.substr(colon + 1));
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  const auto paper = papers_.find(name);
  return paper == papers_.end() ? std::string() : paper->second;
}

void ActorTable::LoadSides(const TextFile& file, RuleBookLoader* loader) {
  ForRows(file, kSideHeader, loader, [&](const TextLine& line, const std::vector<Field>& f) {
    if (f[0].text.empty() || f[4].text.empty())
      loader->errors().push_back(file.Complain(line, 0, "a side needs an id and an actor"));
    SideRow side{std::string(f[4].text), std::string(f[3].text), std::string(f[5].text), {}};
    side.period.from = f[1].text;
    side.period.to = f[2].text;
    sides_.emplace(f[0].text, std::move(side));
  });
}

// A year or month stands for all its days: only as much of the day is compared.
bool ActorRow::Existed(std::string_view day) const {
  if (day.empty()) return true;
  return (from.empty() || day.substr(0, from.size()) >= from) &&
         (to.empty() || day.substr(0, to.size()) <= to);
}

const ActorRow* ActorTable::Side(std::string_view id, std::string_view day, std::string_view admin1,
                                 std::string_view wording) const {
  for (auto [it, end] = sides_.equal_range(id); it != end; ++it) {
    const SideRow& side = it->second;
    const bool here = (side.admin1.empty() || side.admin1 == admin1) &&
                      (side.wording.empty() || side.wording == wording);
    if (here && side.period.Existed(day)) return Find(side.actor);
  }
  return nullptr;
}

const ActorRow* ActorTable::Find(std::string_view id) const {
  auto it = by_id_.find(id);
  return it == by_id_.end() ? nullptr : &rows_[it->second];
}

std::string ActorTable::CountryName(const std::string& country) const {
  const ActorRow* row = Find("country:" + country);
  return row ? row->name : country;
}

ActorRow ActorTable::Complete(const GenericActor& generic, const std::string& country) const {
  const std::string id = Replace(generic.id_pattern, "{CC}", country.empty() ? "XX" : country);
  if (const ActorRow* row = Find(id)) return *row;
  std::vector<std::string> names = SplitNames(generic.name_pattern);
  for (std::string& name : names) {
    name = country.empty() ? Replace(Replace(name, " of {country}", ""), " ({country})", "")
                           : Replace(name, "{country}", CountryName(country));
  }
  std::string first = std::move(names.front());
  names.erase(names.begin());
  return {id, std::move(first), generic.type, country, {}, std::move(names)};
}

std::optional<ActorRow> ActorTable::ByPattern(const std::string& id_pattern,
                                              const std::string& country) const {
  for (const GenericActor& g : generics_) {
    if (g.id_pattern == id_pattern) return Complete(g, country);
  }
  return std::nullopt;
}

ActorRow ActorTable::Forces(const std::string& country) const {
  return Complete({"Military Forces of {country}", "state", "mil:{CC}"}, country);
}

}  // namespace rasad
