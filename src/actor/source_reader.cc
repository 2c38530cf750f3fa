// Sources without a name of their own: "medical sources", "Turkish officials".

#include <algorithm>

#include "actor/actor_reader.h"

namespace rasad {
namespace {

constexpr uint32_t kOpening = 3;      // units in front of a source that opens a sentence
constexpr uint32_t kPlaceBehind = 3;  // units behind a source that may hold its place
constexpr uint32_t kPlaceNear = 250;  // characters in front that may name where it is

// "Medical sources" of "Medical source" and the reverse; "" where the name has but one form.
std::string OtherNumber(const std::string& name) {
  if (name.ends_with("sses")) return name.substr(0, name.size() - 2);
  if (name.ends_with("ss")) return name + "es";
  if (name.ends_with("s")) return name.substr(0, name.size() - 1);
  for (const std::string_view one : {"source", "official", "activist", "resident", "commander"}) {
    if (name.size() >= one.size() && name.substr(name.size() - one.size() + 1) == one.substr(1))
      return name + "s";
  }
  return {};
}

// Where people are who are told of without a place: the last that was named shortly before.
std::string PlaceBefore(const std::vector<PlaceReading>& places, uint32_t begin) {
  const PlaceReading* last = nullptr;
  for (const PlaceReading& p : places) {
    const bool near = p.begin < begin && p.begin + kPlaceNear > begin;
    if (near && p.mention.kind != "country" && (last == nullptr || last->begin < p.begin))
      last = &p;
  }
  return last == nullptr ? std::string() : last->mention.name;
}

std::string Slug(std::string text) {
  for (char& c : text) {
    if (c == ' ' || c == '_') c = '-';
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

}  // namespace

// Whether the one at `at` speaks: right behind the verb, in Persian at the head of a sentence.
bool ActorReader::SpeaksHere(const TextChart& chart, const Chart& row, uint32_t at) const {
  if (chart.language == kPersian) return at <= kOpening && IsHeard(row);
  if (at == 0) return false;
  const Unit& before = row.units[at - 1];
  return before.Is(k_.say) || before.Is(k_.confirm) || before.Is(k_.deny) ||
         before.Is(k_.according);
}

// The nation right behind a source. In Arabic an adjective with as much of an article; in Persian
// the country's name as well, where somebody speaks.
std::string ActorReader::NationOfSource(const TextChart& chart, const Chart& row, uint32_t at,
                                        uint32_t end) const {
  if (end >= row.units.size()) return {};
  const Unit& next = row.units[end];
  if (chart.language == kPersian && IsHeard(row)) {
    const Reading* state = next.Find(k_.country_actor);
    return state != nullptr ? table_->row(state->value).country : DemonymCountry(next);
  }
  const bool phrase = row.units[at].token_end - row.units[at].token_begin > 1;
  if (!SpeaksBefore(row, at) || (!phrase && row.units[at].Is(k_.def) != next.Is(k_.def))) return {};
  return DemonymCountry(next);
}

// "Turkish security officials" who speak are another source than those of the country that they
// speak to; plain "Turkish officials" (`of_state`) are the government.
void ActorReader::AddNation(const std::string& country, bool of_state, Match* match) const {
  if (country.empty()) return;
  ++match->end;
  if (const auto body = table_->ByPattern("gov:{CC}", country); of_state && body) {
    match->row = *body;
    match->is_source = false;
    return;
  }
  match->row.aliases.push_back(match->row.name);
  match->row.name += " (" + table_->CountryName(country) + ")";
  match->row.id += "-" + Slug(country);
  match->row.country = country;
}

// The place right behind a source: "medical sources in Aden", "the residents of the town of X".
std::string ActorReader::PlaceOfSource(const Chart& row, uint32_t at,
                                       const std::vector<PlaceReading>& places) const {
  for (uint32_t i = at; i < row.units.size() && i < at + kPlaceBehind; ++i) {
    const Unit& unit = row.units[i];
    if (const Reading* r = unit.Find(k_.place)) return places[r->value].mention.name;
    if (!unit.Is(k_.in) && !unit.Is(k_.of) && !unit.Is(k_.with) && !unit.Is(k_.cue)) break;
  }
  return {};
}

// Whoever has no name is called by what he is, one or many, and by where: "Medical sources (Aden)",
// "Local officials (Somalia)".
void ActorReader::AddSourceNames(const Chart& row, const std::vector<PlaceReading>& places,
                                 const Scene& scene, Match* match) const {
  ActorRow& source = match->row;
  if (!source.id.starts_with("src:") && !source.id.starts_with("source:")) return;
  std::vector<std::string> forms = {source.name};
  forms.insert(forms.end(), source.aliases.begin(), source.aliases.end());
  if (const std::string other = OtherNumber(source.name); !other.empty()) forms.push_back(other);
  const std::string& country = source.country.empty() ? scene.home : source.country;
  std::string place = PlaceOfSource(row, match->end, places);
  if (place.empty()) place = PlaceBefore(places, row.units[match->end - 1].begin);
  std::vector<std::string> names = forms;
  for (const std::string& form : forms) {
    if (form.ends_with(")")) continue;
    if (!country.empty()) names.push_back(form + " (" + table_->CountryName(country) + ")");
    if (!place.empty()) names.push_back(form + " (" + place + ")");
  }
  source.aliases.clear();
  for (std::string& name : names) {
    const auto& known = source.aliases;
    if (name != source.name && std::find(known.begin(), known.end(), name) == known.end())
      source.aliases.push_back(std::move(name));
  }
}

ActorReader::Match ActorReader::Source(const TextChart& chart, const Chart& row, uint32_t at,
                                       const Reading& reading) const {
  Match match;
  match.end = at + 1;
  match.is_source = true;
  match.keep_person = row.units[at].Is(k_.person);
  const FeatureSet& features = book_->FeaturesOf(reading);
  std::string name(features.Text("name"));
  std::replace(name.begin(), name.end(), '_', ' ');
  const Unit& unit = row.units[at];
  if (name.empty()) name = chart.SliceOf(unit.begin, unit.end);
  match.row = {"source:" + Slug(name), name, "source", {}, {}, {}};
  AddNation(NationOfSource(chart, row, at, match.end), features.Text("state") == "yes", &match);
  return match;
}

}  // namespace rasad
