#include "actor/local_bodies.h"

#include "actor/names.h"

namespace rasad {
namespace {

constexpr std::string_view kHeader = "names\tkey\ttype\tparent\twords_ar\twords_fa\tnamed";

}  // namespace

void LocalBodies::Load(const TextFile& file, RuleBookLoader* loader) {
  const auto cls = loader->book().classes.Find("Actor.Local");
  if (!cls) return;
  ForRows(file, kHeader, loader, [&](const TextLine& line, const std::vector<Field>& f) {
    if (f[0].text.empty() || f[1].text.empty())
      loader->errors().push_back(file.Complain(line, 0, "a kind of body needs a name and a key"));
    const Reading reading{.cls = *cls, .value = static_cast<uint32_t>(bodies_.size())};
    AddNames(f[4].text, reading, kArabic, loader);
    AddNames(f[5].text, reading, kPersian, loader);
    bodies_.push_back({SplitNames(f[0].text), std::string(f[1].text), std::string(f[2].text),
                       std::string(f[3].text), f[6].text == "yes"});
  });
}

ActorRow LocalBodies::OfPlace(const LocalBody& body, const PlaceMention& place,
                              const std::optional<ActorRow>& parent) const {
  ActorRow row;
  row.id = body.key + ":" + place.id;
  row.type = body.type;
  row.country = place.country;
  for (const std::string& pattern : body.names)
    row.aliases.push_back(Replace(pattern, "{place}", place.name));
  row.name = row.aliases.front();
  row.aliases.erase(row.aliases.begin());
  if (!parent) return row;
  row.parent = parent->id;
  row.aliases.push_back(parent->name);
  row.aliases.insert(row.aliases.end(), parent->aliases.begin(), parent->aliases.end());
  return row;
}

ActorRow LocalBodies::OfName(const LocalBody& body, const std::string& text,
                             std::u16string_view name, const std::string& country) const {
  ActorRow row;
  std::string slug = ToUtf8(name);
  for (char& c : slug) {
    if (c == ' ') c = '-';
  }
  row.id = body.key + ":" + slug;
  row.name = text;
  row.type = body.type;
  row.country = country;
  return row;
}

}  // namespace rasad
