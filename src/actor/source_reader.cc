// Sources without a name of their own: "medical sources", "Turkish officials".

#include <algorithm>

#include "actor/actor_reader.h"

namespace rasad {
namespace {

constexpr uint32_t kOpening = 3;  // units in front of a source that opens a sentence

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

// "Turkish officials" who speak are another source than those of the country that they speak to.
void ActorReader::AddNation(const Chart& row, uint32_t at, Match* match) const {
  if (match->end >= row.units.size() || !SpeaksBefore(row, at)) return;
  const Unit& next = row.units[match->end];
  const std::string country = DemonymCountry(next);
  const bool phrase = row.units[at].token_end - row.units[at].token_begin > 1;
  if (country.empty() || (!phrase && row.units[at].Is(k_.def) != next.Is(k_.def))) return;
  match->row.aliases.push_back(match->row.name);
  match->row.name += " (" + table_->CountryName(country) + ")";
  match->row.id += "-" + Slug(country);
  match->row.country = country;
  ++match->end;
}

ActorReader::Match ActorReader::Source(const TextChart& chart, const Chart& row, uint32_t at,
                                       const Reading& reading) const {
  Match match;
  match.end = at + 1;
  match.is_source = true;
  match.keep_person = row.units[at].Is(k_.person);
  std::string name(book_->FeaturesOf(reading).Text("name"));
  std::replace(name.begin(), name.end(), '_', ' ');
  const Unit& unit = row.units[at];
  if (name.empty()) name = chart.SliceOf(unit.begin, unit.end);
  match.row = {"source:" + Slug(name), name, "source", {}, {}, {}};
  AddNation(row, at, &match);
  return match;
}

}  // namespace rasad
