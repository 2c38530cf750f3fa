// A country by its own name: a state that acts, its national team, or neither.
#include <algorithm>

#include "actor/actor_reader.h"

namespace rasad {
namespace {

constexpr size_t kSome = 2;   // words of sports from which on an article tells of them
constexpr size_t kMany = 12;  // and from which on it tells of nothing else

constexpr size_t kPost = 30;  // units of a text in which one of them is enough

}  // namespace

bool ActorReader::LookCountry(const TextChart& chart, const Chart& row, uint32_t at,
                              const Scene& scene, const Reading& country, Match* match) const {
  if (IsAdjective(chart, row, at)) return false;
  const Unit& unit = row.units[at];
  // "the Syrian (woman)": a name with an article that it never bears.
  if (unit.Is(k_.def) && unit.Is(k_.demonym) &&
      !IsWord(chart, unit, unit.token_begin, k_.country_actor))
    return false;
  if (row.present.Has(k_.statistic) || IsTag(row, at)) return false;
  if (at > 0 && row.units[at - 1].Is(k_.country_thing)) return false;
  match->row = table_->row(country.value);
  match->is_country = true;
  // "accused by the United States" of bribes in football: the state.
  const bool named = unit.Is(k_.place_name);  // not "the White House"
  if (!scene.sports || !named || (at > 0 && row.units[at - 1].Is(k_.backing))) return true;
  const auto team = table_->ByPattern("team:{CC}", match->row.country);
  if (!team) return true;
  match->row = *team;
  match->is_country = false;
  return true;
}

// "Tags: Iran, army"
bool ActorReader::IsTag(const Chart& row, uint32_t at) const {
  if (!row.present.Has(k_.tags)) return false;
  return std::any_of(row.units.begin(), row.units.begin() + at,
                     [this](const Unit& unit) { return unit.Is(k_.tags); });
}

// How much of the article is about sports.
ActorReader::Sports ActorReader::SportsOf(const TextChart& chart) const {
  size_t words = 0;
  size_t units = 0;
  for (const Chart& row : chart.charts) {
    units += row.units.size();
    if (!row.present.Has(k_.sport)) continue;
    for (const Unit& unit : row.units) words += unit.Is(k_.sport) ? 1 : 0;
  }
  if (words >= kMany || (words >= kSome && units <= 2 * kPost)) return Sports::kAll;
  return words >= kSome || (words > 0 && units <= kPost) ? Sports::kSome : Sports::kNone;
}

// "the Saudi cities": some countries' names are adjectives, too, behind a noun with the article.
bool ActorReader::IsAdjective(const TextChart& chart, const Chart& row, uint32_t at) const {
  if (chart.language != kArabic || at == 0) return false;
  if (!row.units[at].Is(k_.demonym) || !row.units[at].Is(k_.def)) return false;
  const Unit& before = row.units[at - 1];
  return before.Is(k_.place) || (before.Is(k_.def) && !before.Is(k_.verb)) ||
         EndsDefinite(chart, before);
}

// Whether the last word of an unlisted noun or of a listed phrase bears the article: "football".
bool ActorReader::EndsDefinite(const TextChart& chart, const Unit& unit) const {
  const Prefix* article = book_->clitics(chart.language).article();
  const bool phrase = unit.token_end - unit.token_begin > 1;
  if (article == nullptr || !(phrase || unit.Is(k_.word)) || unit.Is(k_.verb)) return false;
  const Token& last = chart.tokens[unit.token_end - 1];
  const auto letters = chart.text.text().substr(last.begin, last.end - last.begin);
  return letters.size() > article->form.size() + 2 && letters.starts_with(article->form);
}

}  // namespace rasad
