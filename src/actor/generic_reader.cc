// Bodies that every country has: "the army", "the ministry of health".
#include <algorithm>

#include "actor/actor_reader.h"
#include "actor/forces.h"

namespace rasad {
namespace {

constexpr std::string_view kDiplomats = "mfa:";
constexpr uint32_t kHolder = 5;      // units between an office and the name of who holds it
constexpr uint32_t kSameMemory = 6;  // sentences back

std::string_view KindOf(const GenericActor& body) {
  return std::string_view(body.id_pattern).substr(0, body.id_pattern.find('{'));
}

}  // namespace

// Of a body without a country: the country that the text is about, or that of the paper.
std::string ActorReader::HomeOf(const GenericActor& body, const Scene& scene) const {
  const std::string_view kind = KindOf(body);
  ActorRow row;
  row.id = kind;
  const bool own = body.type == "state" || body.type == "team";
  if (!scene.paper.empty() && own && !BearsArms(row)) return scene.paper;
  // "The foreign ministry said that two of our citizens were hurt in Canada."
  if (!scene.diplomats.empty() && kind == kDiplomats) return scene.diplomats;
  const bool named = std::any_of(scene.told->begin(), scene.told->end(), [&](const auto& a) {
    return a.mention.id.starts_with(kind) && a.mention.country == scene.home;
  });
  return named ? scene.home : table_->HomeOf(body, scene.language, scene.home);
}

// "the embassy in Turkey" is another country's.
bool ActorReader::IsAbroad(const Chart& row, uint32_t at, const GenericActor& body) const {
  return body.id_pattern.starts_with("emb:") && at + 1 < row.units.size() &&
         (row.units[at + 1].Is(k_.in) || row.units[at + 1].Is(k_.with));
}

// "the water scooter" is spelled "the scooter, the Navy".
bool ActorReader::IsOnlyAdjective(const TextChart& chart, const Chart& row, uint32_t at) const {
  if (at == 0 || !row.units[at].Is(k_.adjective)) return false;
  const Unit& before = row.units[at - 1];
  if (before.end >= row.units[at].begin) return false;  // a clitic
  return (before.Is(k_.def) && !before.Is(k_.verb)) || EndsDefinite(chart, before);
}

// "the foreign minister, John Kerry": of the country of whoever holds the office.
std::string ActorReader::HolderBehind(const Chart& row, uint32_t at) const {
  for (uint32_t i = at; i < row.units.size() && i < at + kHolder; ++i) {
    const Unit& unit = row.units[i];
    if (const Reading* r = unit.Find(k_.holder))
      return std::string(book_->FeaturesOf(*r).Text("country"));
    if (unit.Is(k_.and_) || unit.Is(k_.with) || unit.Is(k_.in) || unit.Is(k_.to)) break;
    if (unit.Is(k_.say) || unit.Is(k_.that) || unit.Is(k_.name) || unit.Is(k_.generic)) break;
  }
  return {};
}

// "The minister" behind sentences about the minister of one country: that one.
std::string ActorReader::CountryOfSame(const GenericActor& body, const Scene& scene) {
  const std::string_view kind = KindOf(body);
  for (size_t i = scene.told->size(); i-- > 0;) {
    const ActorReading& a = (*scene.told)[i];
    if (a.sentence + kSameMemory < scene.sentence) break;
    if (a.is_told && a.mention.id.starts_with(kind)) return a.mention.country;
  }
  return {};
}

// "The governor" behind the governor of a province: that one.
const ActorReading* ActorReader::GovernorBefore(const GenericActor& body, const Scene& scene) {
  if (!body.id_pattern.starts_with("prov:")) return nullptr;
  for (size_t i = scene.told->size(); i-- > 0;) {
    const ActorReading& a = (*scene.told)[i];
    if (a.mention.id.starts_with("governor:")) return &a;
  }
  return nullptr;
}

// "the ministry of foreign affairs and development, the French": behind the rest of its name.
std::string ActorReader::CountryBehindName(const TextChart& chart, const Chart& row, uint32_t at,
                                           uint32_t* end) const {
  if (chart.language != kArabic || at >= row.units.size() || !row.units[at].Is(k_.and_)) return {};
  for (uint32_t i = at + 1; i < row.units.size() && i < at + kHolder; ++i) {
    const Unit& unit = row.units[i];
    if (unit.Is(k_.generic) || unit.Is(k_.name) || unit.Is(k_.person)) break;
    if (!unit.Is(k_.def) && !EndsDefinite(chart, unit)) break;
    const std::string country = DemonymCountry(unit);
    if (country.empty()) continue;
    *end = i + 1;
    return country;
  }
  return {};
}

// The country that the words behind a body say.
std::string ActorReader::CountryTold(const TextChart& chart, const Chart& row, uint32_t at,
                                     const std::vector<PlaceReading>& places, const Scene& scene,
                                     Match* match) const {
  std::string country = CountryBehind(row, at + 1, places, &match->end);
  if (country.empty() && !scene.again.empty()) {
    country = scene.again;
    match->end = at + 2;
  }
  if (country.empty()) country = CountryBehindName(chart, row, at + 1, &match->end);
  const Reading* generic = row.units[at].Find(k_.generic);
  if (country.empty() && generic != nullptr)
    country = ArmyBehind(row, at + 1, table_->generic(generic->value), &match->end);
  return country;
}

// The one that a body without a country most likely is of; "" where nothing but the whole text
// tells.
std::string ActorReader::CountryMeant(const Chart& row, uint32_t at, const GenericActor& body,
                                      const Scene& scene) const {
  // "the Israeli army said that aircraft of the air force": one state's forces in a sentence.
  if (!scene.named.empty() && Arrests(table_->Complete(body, scene.named))) return scene.named;
  std::string country = HolderBehind(row, at + 1);
  if (country.empty() && row.units[at].Is(k_.def))
    country = CountryOfForces(scene.before, body.id_pattern);
  const bool other = scene.paper.empty() && !IsForceOfState(KindOf(body));
  if (country.empty() && other) country = CountryOfSame(body, scene);
  return country;
}

// Persian names of Iran's bodies are words for those of others: "the Majlis (of) Iraq".
void ActorReader::LookAbroad(const Chart& row, uint32_t at, Match* match) const {
  const size_t colon = match->row.id.find(':') + 1;
  if (at + 1 >= row.units.size() || match->row.id.substr(colon) != match->row.country) return;
  const Unit& next = row.units[at + 1];
  std::string country = DemonymCountry(next);
  const Reading* state = next.Find(k_.country_actor);
  if (country.empty() && state != nullptr) country = table_->row(state->value).country;
  if (country.empty() || country == match->row.country) return;
  const auto body = table_->ByPattern(match->row.id.substr(0, colon) + "{CC}", country);
  if (!body) return;
  match->row = *body;
  match->is_told = true;
  match->end = at + 2;
}

// "the terrorist group Komala": the name right behind fighters of no name is theirs.
void ActorReader::LookNamedBehind(const Chart& row, uint32_t at, const Scene& scene,
                                  Match* match) const {
  const bool nobody = IsUnnamed(match->row.id);
  if (!nobody || at + 1 >= row.units.size() || !row.units[at + 1].Is(k_.name)) return;
  const ActorRow& named = Named(row.units[at + 1], scene);
  if (!IsArmedGroup(named.type) || IsUnnamed(named.id)) return;
  match->row = named;
  match->end = at + 2;
}

// "the official news agency (SANA)": the agency that is named right behind what it is.
void ActorReader::LookAgencyBehind(const Chart& row, uint32_t at, const Scene& scene,
                                   Match* match) const {
  if (match->row.type != "media" || !row.units[at].Is(k_.generic)) return;
  uint32_t next = match->end;
  const bool bracket = next < row.units.size() && row.units[next].Is(k_.bracket);
  if (bracket) ++next;
  if (next >= row.units.size() || !row.units[next].Is(k_.name)) return;
  const ActorRow& named = Named(row.units[next], scene);
  if (named.type != "media") return;
  match->row = named;
  match->end = bracket && next + 1 < row.units.size() ? next + 2 : next + 1;
}

// "In the district" behind "the district of X", which is spelled like the judiciary.
bool ActorReader::IsDistrict(const RuleBook& book, const Unit& unit, ClassId cue,
                             const std::vector<PlaceReading>& places) {
  const Reading* r = unit.Find(cue);
  if (r == nullptr) return false;
  const std::string_view kind = book.FeaturesOf(*r).Text("kind");
  return std::any_of(places.begin(), places.end(), [&](const PlaceReading& p) {
    return p.named == kind && p.begin < unit.begin;
  });
}

bool ActorReader::LookGeneric(const TextChart& chart, const Chart& row, uint32_t at,
                              const std::vector<PlaceReading>& places, const Scene& scene,
                              Match* match) const {
  const Unit& unit = row.units[at];
  if (unit.Is(k_.indefinite)) return false;  // Persian: "of the state", an adjective
  std::string country = CountryTold(chart, row, at, places, scene, match);
  match->is_told = !country.empty();
  const Reading* found = unit.Find(k_.generic);
  if (found == nullptr && (unit.Is(k_.def) || match->is_told)) found = unit.Find(k_.bare);
  // "snipers in Aden" are nobody's; "snipers of Yemen" are.
  const bool stationed = at + 1 < row.units.size() && row.units[at + 1].Is(k_.in);
  if (found == nullptr && (!match->is_told || stationed || !unit.Is(k_.force))) return false;
  const GenericActor* body = found == nullptr ? nullptr : &table_->generic(found->value);
  if (body != nullptr && IsAbroad(row, at, *body)) return false;
  if (country.empty() && unit.Is(k_.plural)) return false;  // "governments"
  if (country.empty() && IsDistrict(*book_, unit, k_.cue, places)) return false;
  if (country.empty() && body != nullptr) country = CountryMeant(row, at, *body, scene);
  const bool meant = !country.empty();
  if (!meant && body != nullptr) country = HomeOf(*body, scene);
  match->row = body != nullptr ? table_->Complete(*body, country) : table_->Forces(country);
  const ActorReading* governor = meant || body == nullptr ? nullptr : GovernorBefore(*body, scene);
  if (governor != nullptr) {
    const ActorMention& m = governor->mention;
    match->row = {m.id, m.name, m.type, m.country, {}, m.aliases};
  }
  const ActorRow* side =
      table_->Side(match->row.id, scene.day, meant ? "" : scene.admin1, scene.wording);
  // "the regime" is somebody only where the table of sides says who.
  if (side == nullptr && match->row.type == "side") return false;
  if (side != nullptr) match->row = *side;
  match->keep_person = unit.Is(k_.person);
  return true;
}

}  // namespace rasad
